import type { Bacaan, HasilKinerja, Pengaturan, Skala } from '../engine';
import { buildSkala, calculateKinerja, parseAngka } from '../engine';
import type { GayaAngka, Profil, Tabel } from '../laporan';
import { DAFTAR_PROFIL, buildLaporan, findProfil } from '../laporan';
import type { Peran } from '../workbook/contract';
import type { Table, TableInfo, WorkbookPort, WriteResult } from '../workbook/workbook.port';
import { WorkbookError } from '../workbook/workbook.port';
import { buildComputedColumns } from './computed-columns';
import type { HalTabel, Pemetaan, TabelPeran } from './find-tables';
import { TANPA_PEMETAAN, findTables, isCalon } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';
import { PetaLokasi, locate, toTemuanBuku } from './lokasi';
import type { DaftarTabel, TabelTerbaca } from './parse-data';
import { parseData } from './parse-data';
import type { IsiPengaturan } from './parse-pengaturan';
import { PENGATURAN_KOSONG, parsePengaturan } from './parse-pengaturan';
import type { Penolakan } from './pesan';
import { formatHal, formatPenolakan } from './pesan';
import { buildReportSheets } from './report-sheets';

export interface PilihanHitung {
  /** Report year; wins over tblPengaturan. */
  readonly tahun?: number;
  /** Id of the profile; wins over tblPengaturan. */
  readonly profil?: string;
  /** Told what is being done, for a progress display. `bagian` runs from 0 to 1. */
  readonly onProgress?: (langkah: string, bagian: number) => void;
}

export interface HasilHitung {
  readonly hasil: HasilKinerja;
  readonly profil: Profil;
  readonly tabel: readonly Tabel[];
  readonly temuan: readonly TemuanBerlokasi[];
  readonly tertulis: WriteResult;
}

/** Nothing could be done with the workbook, and why, in one sentence for the user. Nothing was written. */
export class HitungDitolak extends Error {
  constructor(readonly penolakan: Penolakan) {
    super(formatPenolakan(penolakan));
    this.name = 'HitungDitolak';
  }
}

/** Roles of which at least one must be usable. */
const PERAN_UTAMA: readonly Peran[] = ['tblTarget', 'tblAnggaran', 'tblBelanja', 'tblSKM'];

/**
 * Reads the workbook, calculates, fills the computed columns and writes the report tables.
 *
 * @throws HitungDitolak when nothing can be done; the workbook is then as it was
 */
export async function hitung(workbook: WorkbookPort, pilihan: PilihanHitung = {}): Promise<HasilHitung> {
  const { onProgress = () => undefined } = pilihan;
  try {
    onProgress('Membaca tabel', 0);
    const bacaan = await readWorkbook(workbook);
    const { profil, tahun, skalaTemuan } = resolveProfil(bacaan, pilihan);
    onProgress('Menghitung', 0.5);
    const { instansi, kabupaten } = bacaan.pengaturan;
    const { data, temuan: temuanData } = parseData(bacaan.tabel, { instansi, kabupaten, tahun });
    const hasil = calculateKinerja(data, profil.pengaturan);
    const tabel = buildLaporan(hasil, profil);
    const { kolom, temuan: temuanKolom } = buildComputedColumns(hasil, bacaan.tabel);
    onProgress('Menulis hasil', 0.8);
    const tertulis = await workbook.write(kolom, buildReportSheets(tabel, bacaan.pengaturan.rupa));
    onProgress('Selesai', 1);
    const peta = new PetaLokasi(
      new Map([...bacaan.tabel].map(([peran, { peran: tabelPeran }]) => [peran, tabelPeran])),
    );
    const temuan = [
      ...bacaan.hal.map(({ hal, info }) => toTemuanBuku(hal, info)),
      ...bacaan.pengaturan.temuan,
      ...skalaTemuan.map((satu) => locate(satu, peta)),
      ...temuanData,
      ...hasil.temuan.map((satu) => locate(satu, peta)),
      ...temuanKolom,
    ];
    return { hasil, profil, tabel, temuan, tertulis };
  } catch (error) {
    if (error instanceof WorkbookError) throw new HitungDitolak(error.problem);
    throw error;
  }
}

interface BukuTerbaca {
  readonly tabel: DaftarTabel;
  readonly pengaturan: IsiPengaturan;
  readonly hal: readonly HalTabel[];
}

async function readWorkbook(workbook: WorkbookPort): Promise<BukuTerbaca> {
  const daftarInfo = await workbook.listTables();
  if (daftarInfo.length === 0) throw new HitungDitolak({ kode: 'tanpa-tabel' });
  const terbaca = new Map<string, Table>();
  const read = async (daftar: readonly TableInfo[]) => {
    const baru = daftar.filter(({ name }) => !terbaca.has(name)).map(({ name }) => name);
    if (baru.length === 0) return;
    for (const table of await workbook.readTables(baru)) terbaca.set(table.name, table);
  };
  await read(daftarInfo.filter(isCalon));

  const pengaturan = readPengaturan(daftarInfo, terbaca);
  const { peran, hal } = findTables(daftarInfo, pengaturan.pemetaan);
  await read([...peran.values()].map(({ info }) => info));

  const tabel = new Map<Peran, TabelTerbaca>();
  for (const [nama, tabelPeran] of peran) {
    const table = terbaca.get(tabelPeran.info.name);
    if (table !== undefined) tabel.set(nama, { peran: tabelPeran, table });
  }
  checkUsable(tabel, daftarInfo, hal);
  return { tabel, pengaturan, hal };
}

function readPengaturan(daftarInfo: readonly TableInfo[], terbaca: ReadonlyMap<string, Table>): IsiPengaturan {
  const tabel = findTables(daftarInfo, TANPA_PEMETAAN satisfies Pemetaan).peran.get('tblPengaturan');
  const table = tabel === undefined ? undefined : terbaca.get(tabel.info.name);
  return tabel === undefined || table === undefined ? PENGATURAN_KOSONG : parsePengaturan(table, tabel);
}

function checkUsable(tabel: DaftarTabel, daftarInfo: readonly TableInfo[], hal: readonly HalTabel[]): void {
  const utama = PERAN_UTAMA.flatMap((peran) => tabel.get(peran) ?? []);
  if (utama.length === 0) {
    throw new HitungDitolak({
      kode: 'tanpa-peran',
      tabel: daftarInfo.map(({ name }) => name),
      sebab: hal.map(({ hal: satu, info }) =>
        info === null ? formatHal(satu) : `Lembar "${info.sheet}", ${info.name}: ${formatHal(satu)}`,
      ),
    });
  }
  const isBerisi = utama.some(({ table }) => table.rows.some((row) => row.some((isi) => isi !== null && isi !== '')));
  if (!isBerisi) throw new HitungDitolak({ kode: 'tanpa-data', tabel: utama.map(({ table }) => table.name) });
}

/** The profile with the office's own settings and scales over it, and the report year. */
function resolveProfil(
  { pengaturan, tabel }: BukuTerbaca,
  pilihan: PilihanHitung,
): { profil: Profil; tahun: number; skalaTemuan: ReturnType<typeof buildSkala>['temuan'] } {
  const nama = pilihan.profil ?? pengaturan.profil ?? DAFTAR_PROFIL[0].id;
  const dasar = findProfil(nama);
  if (dasar === undefined) {
    throw new HitungDitolak({ kode: 'profil-tidak-dikenal', profil: nama, daftar: DAFTAR_PROFIL.map(({ id }) => id) });
  }
  const tahun = pilihan.tahun ?? pengaturan.tahun;
  if (tahun === null) throw new HitungDitolak({ kode: 'tahun-hilang' });
  const diubah = pengaturan.ubahan.reduce((aturan, ubah) => ubah(aturan, tahun), dasar.pengaturan);
  const { aturan, temuan } = applySkala(diubah, tabel.get('tblSkala'), tahun);
  return { profil: { ...dasar, pengaturan: aturan }, tahun, skalaTemuan: temuan };
}

const MEDAN_SKALA = { capaian: 'skalaCapaian', efisiensi: 'skalaEfisiensi', skm: 'skalaSkm' } as const;

function applySkala(
  pengaturan: Pengaturan,
  tabel: TabelTerbaca | undefined,
  tahun: number,
): { aturan: Pengaturan; temuan: ReturnType<typeof buildSkala>['temuan'] } {
  if (tabel === undefined) return { aturan: pengaturan, temuan: [] };
  const { table, peran } = tabel;
  const teks = (row: Table['rows'][number], kolom: string) => String(row[peran.kolom.get(kolom) ?? -1] ?? '').trim();
  const kolomDari = peran.kolom.get('Dari') ?? 0;
  let aturan = pengaturan;
  const temuan: ReturnType<typeof buildSkala>['temuan'][number][] = [];
  for (const [nama, medan] of Object.entries(MEDAN_SKALA)) {
    const daftarBaris = table.rows.flatMap((row, baris) => {
      if (teks(row, 'Skala').toLowerCase() !== nama) return [];
      const dari: Bacaan = parseAngka(row[kolomDari] ?? null, table.numberFormat(baris, kolomDari));
      return [
        {
          label: teks(row, 'Label'),
          dari,
          termasukBatas: teks(row, 'Termasuk Batas'),
          warna: teks(row, 'Warna'),
          jalur: `tblSkala.${baris}`,
        },
      ];
    });
    if (daftarBaris.length === 0) continue;
    const skala: { skala: Skala | null; temuan: typeof temuan | readonly (typeof temuan)[number][] } = buildSkala(
      `Skala ${nama} kantor`,
      daftarBaris,
      `${tahun}-01-01`,
    );
    temuan.push(...skala.temuan);
    if (skala.skala !== null) aturan = { ...aturan, [medan]: skala.skala };
  }
  return { aturan, temuan };
}

export type { GayaAngka, TabelPeran };
