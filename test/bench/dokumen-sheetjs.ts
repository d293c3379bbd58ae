/** The yardstick of the document: SheetJS writes the same tables, a sheet for each, without styles. */
import { writeFileSync } from 'node:fs';
import { utils, write } from 'xlsx';
import { formatBaris, formatKepala } from '../../src/laporan';
import { buildDaftarTabel } from './dokumen-tabel';

const [banyak = '0', baris = '0', keluaran = ''] = process.argv.slice(2);
const buku = utils.book_new();
for (const tabel of buildDaftarTabel(Number(banyak), Number(baris))) {
  const isi = [[tabel.judul], ...formatKepala(tabel), ...formatBaris(tabel), [tabel.sumber], [...tabel.narasi]];
  utils.book_append_sheet(buku, utils.aoa_to_sheet(isi), tabel.no);
}
writeFileSync(keluaran, write(buku, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
