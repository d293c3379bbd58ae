/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-locale en-US
 */
import { readFileSync } from 'node:fs';
import { parseIsiHasil } from '../../src/commands/isi-hasil';
import { buildEvent, loadPerintah, stubJendela, stubPanel, waitUntil } from './office-event';

it('[7.1] di Office berbahasa Inggris hasilnya dalam bahasa Inggris', async () => {
  stubPanel(false);
  excelHost.reset();
  await excelHost.fillFromXlsx(readFileSync('assets/contoh/jiken-2023.xlsx'));
  const daftar = stubJendela();
  const selesai = (await loadPerintah()).get('periksa')?.(buildEvent());
  await waitUntil(() => daftar.length === 1);
  daftar[0]!.pressTutup();
  await selesai;
  expect(parseIsiHasil(daftar[0]!.alamat.hash)).toEqual({
    bahasa: 'en',
    kalimat: ['1 finding: 0 errors, 0 to check, 1 note. Open the Takar panel, section Check.'],
  });
});
