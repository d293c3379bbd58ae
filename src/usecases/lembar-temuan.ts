import type { ReportCell, ReportRow, ReportSheet, SheetReader, WorkbookPort } from '../workbook/workbook.port';
import type { BarisTemuan, CatatanLama, TemuanLama } from './catatan-temuan';
import { KEPALA_TEMUAN, assignCatatan, readTemuanLama } from './catatan-temuan';
import { toHitungDitolak } from './hitung-ditolak';
import { RUPA_BAKU } from './isi-pengaturan';
import type { HasilPeriksa, TemuanPeriksa } from './periksa';

const ID = 'temuan';
const NAMA = 'Temuan';
/** Characters. */
const LEBAR = [5, 9, 16, 14, 7, 18, 18, 60, 18, 30];
const TINGKAT = { salah: 'Salah', periksa: 'Periksa', info: 'Info' } as const;
const WARNA = { salah: 'F8D7DA', periksa: 'FFF3CD', info: 'E2E3E5' } as const;
const SUDAH_HILANG = 'Sudah tidak ditemukan. ';
const KOLOM_PENJELASAN = KEPALA_TEMUAN.indexOf('Penjelasan');
const KOLOM_CATATAN = KEPALA_TEMUAN.indexOf('Catatan');

/**
 * Writes the findings to a sheet of their own; nothing is ever written beside the cells they are about. What the user
 * has typed into the table of that sheet stays with its finding, in the column Catatan; where that finding is gone, in a
 * row at the end.
 *
 * @param sebelumnya  another workbook with such a sheet, which is about to be replaced
 * @throws HitungDitolak when the workbook cannot be written
 */
export async function writeLembarTemuan(
  workbook: WorkbookPort & SheetReader,
  hasil: HasilPeriksa,
  sebelumnya: WorkbookPort | null = null,
): Promise<void> {
  try {
    // Notes may have been typed since the workbook was checked.
    await workbook.listTables();
    const kosong = buildLembarTemuan(hasil, []);
    const daftarLama: TemuanLama[] = [];
    let isTakDiingat = false;
    for (const buku of sebelumnya === null ? [workbook] : [workbook, sebelumnya]) {
      const [check] = await buku.checkReports([kosong]);
      if (check === undefined || check.tab === null) continue;
      daftarLama.push(readTemuanLama(kosong, check));
      isTakDiingat ||= buku === workbook && check.written === null;
    }
    const lembar = buildLembarTemuan(hasil, daftarLama);
    await workbook.write([], [isTakDiingat ? { ...lembar, keepsRest: true } : lembar]);
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

function buildLembarTemuan({ temuan, diterima }: HasilPeriksa, daftarLama: readonly TemuanLama[]): ReportSheet {
  const judul: ReportCell = { text: formatJudul(temuan.length, diterima.length), bold: true, align: 'left' };
  const daftar = [
    ...temuan.map((satu) => ({ satu, isi: toIsi(satu, '') })),
    ...diterima.map(({ temuan: satu, alasan }) => ({ satu, isi: toIsi(satu, ` Diterima: ${alasan}`) })),
  ];
  const { catatan, sisa } = assignCatatan(
    daftarLama.flatMap((lama) => lama.catatan),
    daftar.map(({ isi }) => isi),
  );
  const baris = daftar.map(({ satu, isi }, i) => toBaris(satu, [String(i + 1), ...isi.slice(1), catatan[i] ?? '']));
  const kepala = daftarLama.at(-1)?.kepala ?? KEPALA_TEMUAN;
  return {
    id: ID,
    name: NAMA,
    columnWidths: LEBAR,
    rows: [
      { cells: KEPALA_TEMUAN.map((_, i) => (i === 0 ? judul : null)) },
      toRow(kepala, { bold: true, align: 'center' }),
      ...baris,
      ...sisa.map(toBarisSisa),
    ],
    merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: KEPALA_TEMUAN.length }],
    repeatedRows: [1, 1],
    landscape: true,
    paper: RUPA_BAKU.kertas,
    fontName: RUPA_BAKU.huruf,
    fontSize: RUPA_BAKU.ukuranHuruf,
  };
}

function formatJudul(jumlah: number, jumlahDiterima: number): string {
  if (jumlah + jumlahDiterima === 0) return 'Tidak ada temuan';
  return jumlahDiterima === 0 ? `${jumlah} temuan` : `${jumlah} temuan, ${jumlahDiterima} diterima`;
}

function toIsi(satu: TemuanPeriksa, tambahan: string): BarisTemuan {
  const { kode, tingkat, lembar, tabel, sel, tertulis, seharusnya, kalimat } = satu;
  return ['', TINGKAT[tingkat], lembar, tabel, sel, tertulis, seharusnya ?? '', kalimat + tambahan, kode];
}

function toBaris({ tingkat }: TemuanPeriksa, isi: BarisTemuan): ReportRow {
  const { cells } = toRow(isi, { align: 'left' });
  return { cells: cells.map((cell, i) => (i === 1 && cell !== null ? { ...cell, fill: WARNA[tingkat] } : cell)) };
}

/** A note whose finding is gone keeps what it was about, without number and level. */
function toBarisSisa({ isi, catatan }: CatatanLama): ReportRow {
  const teks = KEPALA_TEMUAN.map((_, i) => {
    const lama = isi[i] ?? '';
    if (i === KOLOM_CATATAN) return catatan;
    if (i === KOLOM_PENJELASAN && lama !== '') return SUDAH_HILANG + lama.replace(SUDAH_HILANG, '');
    return i < 2 ? '' : lama;
  });
  return toRow(teks, { align: 'left' });
}

function toRow(isi: readonly string[], gaya: Omit<ReportCell, 'text'>): ReportRow {
  return { cells: isi.map((text) => ({ text, border: true, ...gaya })) };
}
