/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
// Excel yang tidak mau menggambar: tabelnya tetap ada, dan penyebabnya disebut.

import { readFileSync } from 'node:fs';
import { hitung } from '../../src/usecases';
import { ExcelWorkbook } from '../../src/workbook/officejs';

const JATEN = readFileSync('assets/contoh/jaten-2023.xlsx');

async function openJaten(): Promise<ExcelWorkbook> {
  excelHost.reset();
  await excelHost.fillFromXlsx(JATEN);
  return new ExcelWorkbook();
}

const countGrafik = () => excelHost.workbook.sheets.reduce((jumlah, { charts }) => jumlah + charts.length, 0);

async function hitungBergrafik(workbook: ExcelWorkbook) {
  const sebelum = excelHost.syncCount;
  const isi = await hitung(workbook);
  const bergrafik = isi.isiLembar.filter(({ charts = [] }) => charts.length > 0).map(({ name }) => name);
  const temuan = isi.temuan.filter(({ kode }) => kode === 'grafik-ditolak');
  return { ...isi, bergrafik, ditolak: temuan, permintaan: excelHost.syncCount - sebelum };
}

describe('Grafik yang ditolak Excel', () => {
  it('[7.5] tabelnya lengkap, satu temuan info menyebut lembarnya, dan hitung ulang tidak menulis apa-apa', async () => {
    await hitung(await openJaten());
    const seharusnya = excelHost.toSnapshot();
    expect(countGrafik()).toBeGreaterThan(0);

    const workbook = await openJaten();
    excelHost.refuse('ChartCollection.add');
    const pertama = await hitungBergrafik(workbook);
    expect(excelHost.toSnapshot()).toEqual(seharusnya);
    expect(countGrafik()).toBe(0);
    expect(pertama.ditolak.map(({ tingkat }) => tingkat)).toEqual(['info']);
    const [{ pesan = '' } = {}] = pertama.ditolak;
    for (const nama of pertama.bergrafik) expect(pesan).toContain(`"${nama}"`);
    expect(pesan).toMatch(/^Excel ini menolak grafik .* tabelnya lengkap .* unduh dokumen Word dari panel Takar\.$/);

    const kedua = await hitungBergrafik(workbook);
    expect(kedua.tertulis).toEqual({ changedCells: 0, changedSheets: [], withoutCharts: pertama.bergrafik });
    expect([kedua.permintaan, kedua.ditolak]).toEqual([2, pertama.ditolak]);
    expect(new Set(kedua.lembar.map(({ keadaan }) => keadaan))).toEqual(new Set(['terbaru']));
  });

  it('[7.5] grafik yang hanya kehilangan tulisan bertaut tetap ada, dan tidak menjadi temuan', async () => {
    const workbook = await openJaten();
    excelHost.refuse('ChartDataLabel.formula');
    const { bergrafik, ditolak } = await hitungBergrafik(workbook);
    expect([countGrafik(), ditolak]).toEqual([bergrafik.length, []]);
    expect(await hitungBergrafik(workbook)).toMatchObject({ permintaan: 2, tertulis: { changedSheets: [] } });
  });
});
