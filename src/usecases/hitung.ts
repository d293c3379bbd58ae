import type { HasilKinerja, Temuan } from '../engine';
import { calculateKinerja } from '../engine';
import type { Profil, Tabel } from '../laporan';
import { buildLaporan } from '../laporan';
import type { ReportSheet, TableInfo, WorkbookPort, WriteResult } from '../workbook/workbook.port';
import { buildComputedColumns } from './computed-columns';
import { buildDaftarTemuan, sebutTabelBuku } from './daftar-temuan';
import { toHitungDitolak } from './hitung-ditolak';
import type { Ikhtisar } from './ikhtisar';
import { buildIkhtisar } from './ikhtisar';
import type { RupaLaporan, UbahanPengaturan } from './isi-pengaturan';
import type { TemuanBerlokasi } from './lokasi';
import { PetaLokasi, locate, toTemuanBuku } from './lokasi';
import { parseData } from './parse-data';
import type { Perubahan } from './perubahan';
import { listPerubahan } from './perubahan';
import { readWorkbook } from './read-workbook';
import type { KeadaanLembar, PilihanSuntingan } from './rencana-lembar';
import { planLembar } from './rencana-lembar';
import { buildReportSheets } from './report-sheets';
import { resolveProfil } from './resolve-profil';
import type { SuntinganLembar } from './suntingan';

/** What `hitung` is doing, in the order of the work. */
export type LangkahHitung = 'Membaca tabel' | 'Menghitung' | 'Menulis hasil' | 'Selesai';

/** What a run may change: computed columns and report sheets, the columns only, or nothing. */
export type Tulisan = 'semua' | 'kolom' | 'tidak';

export interface PilihanHitung {
  /** Report year; wins over tblPengaturan. */
  readonly tahun?: number;
  /** Id of the profile; wins over tblPengaturan. */
  readonly profil?: string;
  /** Settings to try out instead of those in tblPengaturan; see `previewPengaturan`. */
  readonly ubahan?: UbahanPengaturan;
  /** 'semua' unless told. */
  readonly tulis?: Tulisan;
  /** Ids of the only report sheets to write; all of them unless told. */
  readonly lembar?: readonly string[];
  /** What becomes of cells that the user changed on report sheets; a sheet of which that is not said is left as it is. */
  readonly suntingan?: PilihanSuntingan;
  /** Stops the run before anything is written; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Told what is being done, and awaited, so that a display can draw it. `bagian` runs from 0 to 1. */
  readonly onProgress?: (langkah: LangkahHitung, bagian: number) => void | Promise<void>;
}

export interface HasilHitung {
  readonly hasil: HasilKinerja;
  readonly profil: Profil;
  readonly tabel: readonly Tabel[];
  readonly temuan: readonly TemuanBerlokasi[];
  readonly ikhtisar: Ikhtisar;
  /** Every Excel Table of the workbook. */
  readonly daftarInfo: readonly TableInfo[];
  readonly tertulis: WriteResult;
  /** The cells of the user's tables that changed: the first of them, `tertulis` counts all. */
  readonly perubahan: readonly Perubahan[];
  /** In the order of the tables, as they are after the run. */
  readonly lembar: readonly KeadaanLembar[];
  /** Report sheets with cells that the user changed, as they are after the run. */
  readonly suntingan: readonly SuntinganLembar[];
  /** What the report sheets have to hold. */
  readonly isiLembar: readonly ReportSheet[];
  /** How tables look on paper, on sheets as in Word. */
  readonly rupa: RupaLaporan;
  /** Findings that the user has accepted: reasons by key of tblPengaturan. */
  readonly diterima: ReadonlyMap<string, string>;
  /** Finds the place of a finding about this workbook's data. */
  locate(temuan: Temuan): TemuanBerlokasi;
}

/**
 * Reads the workbook, calculates, fills the computed columns and writes the report tables, as far as `tulis` lets it.
 *
 * @throws HitungDitolak when nothing can be done; the workbook is then as it was
 */
export async function hitung(workbook: WorkbookPort, pilihan: PilihanHitung = {}): Promise<HasilHitung> {
  try {
    return await calculateWorkbook(workbook, pilihan);
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

async function calculateWorkbook(workbook: WorkbookPort, pilihan: PilihanHitung): Promise<HasilHitung> {
  const { tulis = 'semua', signal } = pilihan;
  const report = async (langkah: LangkahHitung, bagian: number) => {
    await pilihan.onProgress?.(langkah, bagian);
    signal?.throwIfAborted();
  };
  await report('Membaca tabel', 0);
  const buku = await readWorkbook(workbook, pilihan.ubahan);
  const { pengaturan } = buku;
  const { profil, tahun, ...skala } = resolveProfil(buku, pilihan);

  await report('Menghitung', 0.5);
  const { instansi, kabupaten, penggunaLayanan, jumlahDesa } = pengaturan;
  const desimalSerapanDiatur = pengaturan.ubahan.some(({ kunci }) => kunci === 'Desimal Serapan');
  const data = parseData(
    buku.tabel,
    { instansi, kabupaten, tahun, penggunaLayanan, jumlahDesa },
    { desimalSerapanDiatur },
  );
  const hasil = calculateKinerja(data.data, profil.pengaturan);
  const tabel = buildLaporan(hasil, profil);
  const kolom = buildComputedColumns(hasil, buku.tabel);
  const lembar = buildReportSheets(tabel, pengaturan.rupa);
  const isDipilih = (id: string) => tulis === 'semua' && (pilihan.lembar?.includes(id) ?? true);
  const rencana = await planLembar(workbook, lembar, isDipilih, pilihan.suntingan);

  await report('Menulis hasil', 0.8);
  const tertulis = await workbook.write(tulis === 'tidak' ? [] : kolom.kolom, rencana.ditulis);
  // It is written now, so it is too late to stop.
  await pilihan.onProgress?.('Selesai', 1);

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
    ...checkGrafik(tertulis),
  ];
  return {
    hasil,
    profil,
    tabel,
    temuan: buildDaftarTemuan(temuan, buku.tabel),
    ikhtisar: buildIkhtisar(buku.daftarInfo, pengaturan),
    daftarInfo: buku.daftarInfo,
    tertulis,
    perubahan: tulis === 'tidak' ? [] : listPerubahan(kolom.kolom, buku.tabel),
    lembar: rencana.lembar,
    suntingan: rencana.suntingan,
    isiLembar: lembar,
    rupa: pengaturan.rupa,
    diterima: pengaturan.diterima,
    locate: (satu) => sebutTabelBuku(locate(satu, peta), buku.tabel),
  };
}

/** The host may refuse to draw; whoever looks for the charts has to know why there are none. */
function checkGrafik({ withoutCharts = [] }: WriteResult): TemuanBerlokasi[] {
  return withoutCharts.length === 0 ? [] : [toTemuanBuku({ kode: 'grafik-ditolak', lembar: withoutCharts }, null)];
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
