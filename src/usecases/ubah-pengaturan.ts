import type { RowWrite, RowWriter, Table, WorkbookPort } from '../workbook/workbook.port';
import { checkUbahan } from './check-ubahan';
import { TANPA_PEMETAAN, findTables } from './find-tables';
import { HitungDitolak, toHitungDitolak } from './hitung-ditolak';
import type { UbahanPengaturan } from './isi-pengaturan';
import { findKunci, normalizeKunci } from './kunci-umum';
import { toTemuanBuku } from './lokasi';
import { formatIsi } from './parse-pengaturan';

/**
 * Writes settings into tblPengaturan; all of them, or none.
 *
 * A key that the table has, under whatever of its names, gets the new Nilai; one that it has not becomes a new row.
 *
 * @param ubahan value by key ('Desimal Capaian', 'Tahun', 'Tabel tblTarget'); null empties the Nilai, so that the
 *               profile's way holds again
 * @throws HitungDitolak when a value cannot be used, without tblPengaturan, or when the workbook cannot be written
 */
export async function changePengaturan(workbook: WorkbookPort & RowWriter, ubahan: UbahanPengaturan): Promise<void> {
  checkUbahan(ubahan);
  try {
    const { table, kolomKunci, kolomNilai } = await readTabel(workbook);
    const rows = [...ubahan].flatMap(([kunci, nilai]) => listTulisan(table, kolomKunci, kolomNilai, kunci, nilai));
    if (rows.length > 0) await workbook.writeRows(rows);
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

async function readTabel(workbook: WorkbookPort): Promise<{ table: Table; kolomKunci: number; kolomNilai: number }> {
  const { peran, hal } = findTables(await workbook.listTables(), TANPA_PEMETAAN);
  const milik = peran.get('tblPengaturan');
  const [table] = milik === undefined ? [] : await workbook.readTables([milik.info.name]);
  if (milik === undefined || table === undefined) {
    const halTabel = hal.find((satu) => 'peran' in satu.hal && satu.hal.peran === 'tblPengaturan');
    if (halTabel === undefined) throw new HitungDitolak({ kode: 'tanpa-pengaturan' });
    const { pesan } = toTemuanBuku(halTabel.hal, halTabel.info);
    throw new HitungDitolak({ kode: 'pengaturan-salah', sebab: pesan });
  }
  return { table, kolomKunci: milik.kolom.get('Kunci') ?? 0, kolomNilai: milik.kolom.get('Nilai') ?? 1 };
}

function listTulisan(
  table: Table,
  kolomKunci: number,
  kolomNilai: number,
  kunci: string,
  nilai: string | null,
): RowWrite[] {
  const [kepalaKunci = '', kepalaNilai = ''] = [table.header[kolomKunci], table.header[kolomNilai]];
  const baku = normalizeKunci(kunci);
  const milik = [...table.rows.keys()].filter((i) => {
    const tertulis = formatIsi(table.rows[i]?.[kolomKunci], '');
    return tertulis !== '' && normalizeKunci(tertulis) === baku;
  });
  const terisi = milik.filter((i) => formatIsi(table.rows[i]?.[kolomNilai], '') !== '');
  // Of a key that stands there twice another row would count as soon as the first is empty.
  if (nilai === null) {
    return terisi.map((row) => ({ table: table.name, row, cells: { [kepalaNilai]: null } }));
  }
  const row = terisi[0] ?? milik[0] ?? null;
  // A new row looks like the last one.
  const isi = toIsiSel(nilai, table.numberFormat(row ?? Math.max(table.rows.length - 1, 0), kolomNilai));
  if (row !== null) return [{ table: table.name, row, cells: { [kepalaNilai]: isi } }];
  const nama = findKunci(kunci)?.kunci[0] ?? kunci;
  return [{ table: table.name, row, cells: { [kepalaKunci]: nama, [kepalaNilai]: isi } }];
}

/** A figure becomes a number, as if typed; but 110 in a cell that shows persen would become 11.000 %. */
function toIsiSel(nilai: string, numberFormat: string): string | number {
  const isAngka = /^(0|[1-9]\d{0,8})(,\d{1,6})?$/.test(nilai) && !numberFormat.includes('%');
  return isAngka ? Number(nilai.replace(',', '.')) : nilai;
}
