import type { HasilHitung, HasilJson, PilihanHitung } from '../../src/usecases';
import { hitung, toJson } from '../../src/usecases';
import { findContract, type Peran } from '../../src/workbook/contract';
import type { CellValue, NewCell, NewSheet } from '../../src/workbook/workbook.port';
import { XlsxWorkbook, createWorkbook } from '../../src/workbook/xlsx';

/** A table of a test workbook. Left out, name and sheet are those of the contract. */
export interface TabelUji {
  readonly nama?: string;
  readonly lembar?: string;
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly NewCell[])[];
}

/** Tables by role; `null` leaves one out, any other name adds one. */
export type IsiBuku = Readonly<Partial<Record<Peran, TabelUji | null>> & Record<string, TabelUji | null>>;

export const TARGET: TabelUji = {
  kepala: ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target'],
  baris: [
    ['IK1', 'Nilai SAKIP', 'skor', 2023, 75],
    ['IK2', 'Laporan tepat waktu', 'laporan', 2023, 8],
  ],
};
export const REALISASI: TabelUji = {
  kepala: ['Kode', 'Tahun', 'Periode', 'Realisasi'],
  baris: [
    ['IK1', 2023, null, 72.5],
    ['IK2', 2023, null, 6],
  ],
};
export const ANGGARAN: TabelUji = {
  kepala: ['No', 'Uraian', 'Tahun', 'Pagu', 'Realisasi', 'Indikator'],
  baris: [
    ['1', 'Program Pelayanan', 2023, 1_000_000, 900_000, 'IK1'],
    ['2', 'Program Penunjang', 2023, 2_000_000, 1_500_000, 'IK2'],
  ],
};
/** Two respondents, nine unsur: every answer 3, but U9 has 4 and 2. */
export const SKM: TabelUji = {
  kepala: ['No', 'Tahun', 'Periode', ...Array.from({ length: 9 }, (_, i) => `U${i + 1}`)],
  baris: [
    [1, 2023, null, 3, 3, 3, 3, 3, 3, 3, 3, 4],
    [2, 2023, null, 3, 3, 3, 3, 3, 3, 3, 3, 2],
  ],
};

/** tblPengaturan with the office, the year and the settings given. */
export function pengaturan(...baris: readonly (readonly [string, NewCell])[]): TabelUji {
  const ada = new Set(baris.map(([kunci]) => kunci));
  const umum: [string, NewCell][] = [
    ['Instansi', 'Kecamatan Contoh'],
    ['Tahun', 2023],
    ['Profil', 'permenpanrb53'],
  ];
  return { kepala: ['Kunci', 'Nilai'], baris: [...umum.filter(([kunci]) => !ada.has(kunci)), ...baris] };
}

/** The table with other rows, or with one cell changed: `withSel(TARGET, 0, 'Target', '-')`. */
export function withBaris(tabel: TabelUji, ...baris: readonly (readonly NewCell[])[]): TabelUji {
  return { ...tabel, baris };
}

export function withSel(tabel: TabelUji, baris: number, kolom: string, isi: NewCell): TabelUji {
  const letak = tabel.kepala.indexOf(kolom);
  if (letak < 0) throw new Error(`Tidak ada kolom ${kolom}`);
  return withBaris(tabel, ...tabel.baris.map((row, i) => (i === baris ? row.with(letak, isi) : row)));
}

export function withKolom(tabel: TabelUji, kolom: string, daftarIsi: readonly NewCell[] = []): TabelUji {
  return {
    ...tabel,
    kepala: [...tabel.kepala, kolom],
    baris: tabel.baris.map((row, i) => [...row, daftarIsi[i] ?? null]),
  };
}

export function tanpaKolom(tabel: TabelUji, kolom: string): TabelUji {
  const letak = tabel.kepala.indexOf(kolom);
  return {
    ...tabel,
    kepala: tabel.kepala.toSpliced(letak, 1),
    baris: tabel.baris.map((row) => row.toSpliced(letak, 1)),
  };
}

/** A complete workbook with one thing changed. Header cells stand in row 1 of each sheet. */
export async function buildBuku(ubah: IsiBuku = {}): Promise<Uint8Array> {
  const isi: IsiBuku = {
    tblTarget: TARGET,
    tblRealisasi: REALISASI,
    tblAnggaran: ANGGARAN,
    tblPengaturan: pengaturan(),
    ...ubah,
  };
  return createWorkbook({
    sheets: Object.entries(isi).flatMap(([peran, tabel]) => (tabel === null ? [] : [toSheet(peran, tabel)])),
  });
}

function toSheet(peran: string, { nama, lembar, kepala, baris }: TabelUji): NewSheet {
  const baku = peran.startsWith('tbl') ? findContract(peran as Peran).lembar : peran;
  const columns = kepala.map((header) => ({ header, width: 12, numberFormat: 'General' }));
  return { name: lembar ?? baku, text: [], tables: [{ name: nama ?? peran, columns, rows: baris }] };
}

export interface HasilUji extends HasilHitung {
  readonly json: HasilJson;
  readonly bytes: Uint8Array;
  /** Sentences of the findings, without those of level info. */
  readonly pesan: readonly string[];
}

/** Runs the use-case on a workbook in memory. */
export async function hitungBytes(bytes: Uint8Array, pilihan: PilihanHitung = {}): Promise<HasilUji> {
  const workbook = await XlsxWorkbook.open(bytes);
  const isi = await hitung(workbook, pilihan);
  return {
    ...isi,
    json: toJson(isi.hasil, isi.profil.id, isi.tabel, isi.temuan),
    bytes: await workbook.toBytes(),
    pesan: isi.temuan.filter(({ tingkat }) => tingkat !== 'info').map(({ pesan }) => pesan),
  };
}

export async function hitungBuku(ubah: IsiBuku = {}, pilihan: PilihanHitung = {}): Promise<HasilUji> {
  return hitungBytes(await buildBuku(ubah), pilihan);
}

/** The sentence with which nothing was done. */
export async function penolakan(bytes: Uint8Array, pilihan: PilihanHitung = {}): Promise<string> {
  const workbook = await XlsxWorkbook.open(bytes);
  const sebelum = await workbook.toBytes();
  const kalimat = await hitung(workbook, pilihan).then(
    () => 'tidak ditolak',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  expect(Buffer.compare(await workbook.toBytes(), sebelum)).toBe(0);
  return kalimat.replace(/^HitungDitolak: /, '');
}

/** A column of a table in a saved workbook, from top to bottom. */
export async function readKolom(bytes: Uint8Array, tabel: string, kolom: string): Promise<CellValue[]> {
  const [table] = await (await XlsxWorkbook.open(bytes)).readTables([tabel]);
  const letak = table!.header.indexOf(kolom);
  if (letak < 0) throw new Error(`${tabel} tidak punya kolom ${kolom}; ada ${table!.header.join(', ')}`);
  return table!.rows.map((row) => row[letak]!);
}

export async function readKepala(bytes: Uint8Array, tabel: string): Promise<readonly string[]> {
  const [table] = await (await XlsxWorkbook.open(bytes)).readTables([tabel]);
  return table!.header;
}
