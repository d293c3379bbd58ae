import type { ConfigParams } from 'hyperformula';
import { HyperFormula } from 'hyperformula';
import type { DaftarTabel } from '../../src/usecases/parse-data';
import type { Peran } from '../../src/workbook/contract';
import type { CellValue } from '../../src/workbook/workbook.port';
import { measure, type BenchResult } from './bench';
import { PENGATURAN, buildTabel, calculateColumns } from './indikator';

/** Indicators from table rows to computed columns, against HyperFormula on the same formulas. */
export function benchIndikator(banyak: number, times: number): BenchResult {
  const tabel = buildTabel(banyak);
  const sheet = buildSheet(tabel);
  checkSama(tabel, sheet);
  const [takar = NaN, hyperFormula = NaN] = measure(
    [() => calculateColumns(tabel), () => calculateSheet(sheet)],
    times,
  );
  return {
    nama: 'Indikator dibanding HyperFormula',
    ukuran: `${banyak} indikator, tiap indikator dengan anggarannya`,
    rasio: takar / hyperFormula,
    batas: 1 / 3,
    rincian: `Takar ${takar.toFixed(0)} ms / HyperFormula ${hyperFormula.toFixed(0)} ms`,
  };
}

const CONFIG: Partial<ConfigParams> = { licenseKey: 'gpl-v3' };
/** Computed columns, in the order of the formulas. */
const KOLOM = [
  'Capaian (%)',
  'Kategori',
  'Capaian Renstra (%)',
  'Tingkat Kemajuan',
  'Serapan (%)',
  'Efisiensi (%)',
  'Kategori Efisiensi',
];

type Sheet = (string | number)[][];

/** One row per indicator: target, realisasi, target akhir, pagu and realisasi anggaran, then a formula per column. */
function buildSheet(tabel: DaftarTabel): Sheet {
  const isi = (peran: Peran, kolom: string): readonly CellValue[] => {
    const { table } = tabel.get(peran)!;
    const letak = table.header.indexOf(kolom);
    return table.rows.map((row) => row[letak]!);
  };
  const masukan = [
    isi('tblTarget', 'Target'),
    isi('tblRealisasi', 'Realisasi'),
    isi('tblTarget', 'Target Akhir Renstra'),
    isi('tblAnggaran', 'Pagu'),
    isi('tblAnggaran', 'Realisasi'),
  ];
  return Array.from({ length: masukan[0]!.length }, (_, i) => [
    ...masukan.map((kolom) => kolom[i] as number),
    ...buildFormulas(i + 1),
  ]);
}

function buildFormulas(n: number): string[] {
  return [
    `=ROUND(B${n}/A${n}*100,2)`,
    formatKategori(`F${n}`),
    `=ROUND(B${n}/C${n}*100,2)`,
    formatKategori(`H${n}`),
    `=ROUND(E${n}/D${n}*100,2)`,
    `=ROUND(B${n}/A${n}*100-E${n}/D${n}*100,2)`,
    `=IF(K${n}>0,"Sangat Efisien",IF(K${n}=0,"Efisien","Kurang Efisien"))`,
  ];
}

function formatKategori(sel: string): string {
  const jenjang = PENGATURAN.skalaCapaian.jenjang.map(
    ({ label, dari }) => `${dari === null ? 'TRUE()' : `${sel}>=${dari}`},"${label}"`,
  );
  return `=IFS(${jenjang.join(',')})`;
}

function calculateSheet(sheet: Sheet): unknown[][] {
  const mesin = HyperFormula.buildFromArray(sheet, CONFIG);
  const nilai = mesin.getSheetValues(0);
  mesin.destroy();
  return nilai;
}

/** Both must do the same work; binary fractions may move a figure that lies on the edge of a rounding. */
function checkSama(tabel: DaftarTabel, sheet: Sheet): void {
  const milikTakar = calculateColumns(tabel).filter(({ table }) => table === 'tblRealisasi');
  const nilai = calculateSheet(sheet);
  KOLOM.forEach((kolom, k) => {
    const { values } = milikTakar.find(({ header }) => header === kolom)!;
    const beda = values.filter((isi, i) => !isSama(isi, nilai[i]![5 + k])).length;
    if (beda > values.length / 1000) throw new Error(`${kolom}: ${beda} baris berbeda dari HyperFormula`);
  });
}

function isSama(kiri: unknown, kanan: unknown): boolean {
  return typeof kiri === 'number' && typeof kanan === 'number' ? Math.abs(kiri - kanan) < 1e-9 : kiri === kanan;
}
