import type { HasilKinerja } from '../engine';
import { calculateKinerja } from '../engine';
import type { Profil, Tabel } from '../laporan';
import { buildLaporan } from '../laporan';
import type { WorkbookPort, WriteResult } from '../workbook/workbook.port';
import { WorkbookError } from '../workbook/workbook.port';
import { buildComputedColumns } from './computed-columns';
import { buildDaftarTemuan } from './daftar-temuan';
import { HitungDitolak } from './hitung-ditolak';
import type { TemuanBerlokasi } from './lokasi';
import { PetaLokasi, locate, toTemuanBuku } from './lokasi';
import { parseData } from './parse-data';
import { readWorkbook } from './read-workbook';
import { buildReportSheets } from './report-sheets';
import { resolveProfil } from './resolve-profil';

/** What `hitung` is doing, in the order of the work. */
export type LangkahHitung = 'Membaca tabel' | 'Menghitung' | 'Menulis hasil' | 'Selesai';

export interface PilihanHitung {
  /** Report year; wins over tblPengaturan. */
  readonly tahun?: number;
  /** Id of the profile; wins over tblPengaturan. */
  readonly profil?: string;
  /** Told what is being done, for a progress display. `bagian` runs from 0 to 1. */
  readonly onProgress?: (langkah: LangkahHitung, bagian: number) => void;
}

export interface HasilHitung {
  readonly hasil: HasilKinerja;
  readonly profil: Profil;
  readonly tabel: readonly Tabel[];
  readonly temuan: readonly TemuanBerlokasi[];
  readonly tertulis: WriteResult;
}

/**
 * Reads the workbook, calculates, fills the computed columns and writes the report tables.
 *
 * @throws HitungDitolak when nothing can be done; the workbook is then as it was
 */
export async function hitung(workbook: WorkbookPort, pilihan: PilihanHitung = {}): Promise<HasilHitung> {
  try {
    return await calculateWorkbook(workbook, pilihan);
  } catch (error) {
    if (error instanceof WorkbookError) throw new HitungDitolak(error.problem);
    throw error;
  }
}

async function calculateWorkbook(workbook: WorkbookPort, pilihan: PilihanHitung): Promise<HasilHitung> {
  const { onProgress = () => undefined } = pilihan;
  onProgress('Membaca tabel', 0);
  const buku = await readWorkbook(workbook);
  const { pengaturan } = buku;
  const { profil, tahun, ...skala } = resolveProfil(buku, pilihan);

  onProgress('Menghitung', 0.5);
  const { instansi, kabupaten } = pengaturan;
  const desimalSerapanDiatur = pengaturan.ubahan.some(({ kunci }) => kunci === 'Desimal Serapan');
  const data = parseData(buku.tabel, { instansi, kabupaten, tahun }, { desimalSerapanDiatur });
  const hasil = calculateKinerja(data.data, profil.pengaturan);
  const tabel = buildLaporan(hasil, profil);
  const kolom = buildComputedColumns(hasil, buku.tabel);

  onProgress('Menulis hasil', 0.8);
  const tertulis = await workbook.write(kolom.kolom, buildReportSheets(tabel, pengaturan.rupa));
  onProgress('Selesai', 1);

  const peta = new PetaLokasi(buku.tabel, data.data.skm);
  const temuan = [
    ...buku.hal.map(({ hal, info }) => toTemuanBuku(hal, info)),
    ...pengaturan.temuan,
    ...skala.temuan,
    ...skala.temuanSkala.map((satu) => locate(satu, peta)),
    ...checkTahun(hasil),
    ...data.temuan,
    ...hasil.temuan.map((satu) => locate(satu, peta)),
    ...kolom.temuan,
  ];
  return { hasil, profil, tabel, temuan: buildDaftarTemuan(temuan, buku.tabel), tertulis };
}

/** A report year of which the workbook holds nothing is most likely a slip of the pen. */
function checkTahun({ tahun, indikator, anggaran, belanja, skm }: HasilKinerja): TemuanBerlokasi[] {
  const ada = new Set([
    ...indikator.flatMap(({ tahunan }) => tahunan.map((satu) => satu.tahun)),
    ...[...anggaran, ...belanja].map(({ data }) => data.tahun),
    ...skm.map((satu) => satu.tahun),
  ]);
  if (ada.has(tahun)) return [];
  return [toTemuanBuku({ kode: 'tahun-tanpa-data', tahun, ada: [...ada].sort((a, b) => a - b) }, null)];
}
