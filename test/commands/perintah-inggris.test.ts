/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-locale en-US
 */
import { readFileSync } from 'node:fs';
import { parseIsiHasil } from '../../src/commands/isi-hasil';
import { KALIMAT } from '../../src/commands/kalimat';
import { periksa } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildEvent, loadPerintah, stubJendela, stubPanel, waitUntil } from './office-event';

afterEach(() => localStorage.clear());

it('[7.1] sesudah bahasa Indonesia dipilih di panel, hasilnya dalam bahasa Indonesia', async () => {
  localStorage.setItem('takar.bahasa', 'id');
  stubPanel(false);
  excelHost.reset();
  await excelHost.fillFromXlsx(readFileSync('assets/contoh/jiken-2023.xlsx'));
  const daftar = stubJendela();
  const selesai = (await loadPerintah()).get('periksa')?.(buildEvent());
  await waitUntil(() => daftar.length === 1);
  daftar[0]!.pressTutup();
  await selesai;
  expect(parseIsiHasil(daftar[0]!.alamat.hash)).toMatchObject({ bahasa: 'id' });
});

it('[7.1] di Office berbahasa Inggris hasilnya dalam bahasa Inggris', async () => {
  stubPanel(false);
  excelHost.reset();
  await excelHost.fillFromXlsx(readFileSync('assets/contoh/jiken-2023.xlsx'));
  const daftar = stubJendela();
  const selesai = (await loadPerintah()).get('periksa')?.(buildEvent());
  await waitUntil(() => daftar.length === 1);
  daftar[0]!.pressTutup();
  await selesai;
  const { temuan } = await periksa(await XlsxWorkbook.open(readFileSync('assets/contoh/jiken-2023.xlsx')));
  const count = (tingkat: string) => temuan.filter((satu) => satu.tingkat === tingkat).length;
  expect(count('salah')).toBe(0);
  expect(parseIsiHasil(daftar[0]!.alamat.hash)).toEqual({
    bahasa: 'en',
    kalimat: [KALIMAT.en.temuan({ salah: 0, periksa: count('periksa'), info: count('info') })],
  });
});
