/** Writes tables into one Word document, once, as one run of `takar tabel` does. */
import { writeFileSync } from 'node:fs';
import { buildDocx } from '../../src/dokumen/docx';
import { RUPA } from '../dokumen/rupa-uji';
import { buildDaftarTabel } from './dokumen-tabel';

const [banyak = '0', baris = '0', keluaran = ''] = process.argv.slice(2);
void buildDocx(buildDaftarTabel(Number(banyak), Number(baris)), RUPA).then((bytes) => {
  writeFileSync(keluaran, bytes);
});
