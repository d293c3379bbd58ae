/** @jest-environment <rootDir>/test/excel-host/environment.ts */
// Edited cells of all tables of a report in the oldest Excel: asked about, kept, replaced; never lost (5.4).
import { readFileSync } from 'node:fs';
import { hitung } from '../../../src/usecases';
import { ExcelWorkbook } from '../../../src/workbook/officejs';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { pilihSel, readLembar, toIsi, ubahData, withKetikan } from '../../usecases/suntingan-uji';
import { report } from '../samples';
import { openSample } from './open-sample';

async function openTersunting(nama: string) {
  excelHost.reset();
  await excelHost.fillFromXlsx(readFileSync(`assets/contoh/${nama}.xlsx`));
  const excel = new ExcelWorkbook();
  const ketikan = pilihSel((await hitung(excel)).isiLembar);
  for (const { lembar, sel, ketikan: isi } of ketikan) excelHost.userEdit(lembar, sel, [[isi]]);
  await ubahData(excel);
  return { excel: new ExcelWorkbook(), ketikan };
}

/** How often Excel is asked by an action. */
async function countRequests(action: () => Promise<unknown>): Promise<number> {
  const before = excelHost.syncCount;
  await action();
  return excelHost.syncCount - before;
}

describe.each(['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'])('%s', (nama) => {
  it('loses no edited cell of any table without a choice, keeps them all, and replaces them all', async () => {
    const { excel, ketikan } = await openTersunting(nama);
    const ada = await readLembar(excel);
    let isi = await hitung(excel);
    expect(isi.tertulis.changedSheets).toEqual([]);
    expect(await readLembar(excel)).toEqual(ada);
    expect(
      isi.suntingan.map(({ sel }) => sel.map(({ alamat, ditulisTakar, sekarang }) => [alamat, ditulisTakar, sekarang])),
    ).toEqual(ketikan.map(({ sel, tertulis, ketikan: sekarang }) => [[sel, tertulis, sekarang]]));

    expect(
      await countRequests(async () => (isi = await hitung(excel, { suntingan: 'pertahankan' }))),
    ).toBeLessThanOrEqual(5);
    expect(await readLembar(excel)).toEqual(withKetikan(toIsi(isi), ketikan));
    expect(await countRequests(async () => (isi = await hitung(excel)))).toBe(2);
    expect([isi.tertulis.changedSheets, new Set(isi.lembar.map(({ keadaan }) => keadaan))]).toEqual([
      [],
      new Set(['terbaru']),
    ]);

    isi = await hitung(excel, { suntingan: 'ganti' });
    expect(await readLembar(excel)).toEqual(toIsi(isi));
    expect(await countRequests(async () => (isi = await hitung(excel, { tulis: 'kolom' })))).toBe(2);
    expect(isi.suntingan).toEqual([]);
  });
});

it('what the file remembers is known in Excel', async () => {
  const file = await XlsxWorkbook.open(readFileSync('assets/contoh/jiken-2023.xlsx'));
  const { lembar } = await hitung(file);
  excelHost.reset();
  await excelHost.fillFromXlsx(await file.toBytes());
  excelHost.userEdit(lembar[1]!.nama, 'B5', [['diubah']]);
  const { suntingan } = await hitung(new ExcelWorkbook(), { tulis: 'kolom' });
  expect(suntingan).toMatchObject([{ id: lembar[1]!.id, sel: [{ alamat: 'B5', sekarang: 'diubah' }] }]);
});

describe('What is remembered', () => {
  const DATA = [{ name: 'Data', tables: [], cells: { A1: 'teks' } }];
  const updated = report({ rows: [...report().rows.slice(0, 5), { cells: [{ text: 'Baru', border: true }] }] });

  it('is one part of the workbook, beside those of others', async () => {
    const { workbook } = await openSample(DATA);
    excelHost.workbook.addCustomXml('<lain xmlns="urn:lain"/>');
    await workbook.write([], [report()]);
    await workbook.write([], [updated]);
    const parts = [...excelHost.workbook.customXml.values()];
    expect(parts).toHaveLength(2);
    expect(parts[0]).toBe('<lain xmlns="urn:lain"/>');
  });

  it('is not needed where the sheet has the mark of just this report: what differs was typed', async () => {
    const { workbook, type, forget } = await openSample(DATA);
    await workbook.write([], [report()]);
    await type('Tabel 3.1', { C5: '99', A9: 'catatan' });
    await forget();
    const edits = [{ row: 4, column: 2, written: '80,00', present: '99', isKept: false }];
    expect((await workbook.checkReports([report()]))[0]?.edits).toEqual(edits);
  });

  it('room that was made for a report that grew is taken back with it', async () => {
    const { workbook, type, cell } = await openSample(DATA);
    await workbook.write([], [report()]);
    await type('Tabel 3.1', { A9: 'catatan', B9: 7, F2: 'samping' });
    const line = { cells: ['3', 'Nilai SAKIP', '70', '72', 'kolom baru'].map((text) => ({ text, border: true })) };
    const longer = report({ rows: [...report().rows, line, line], columnWidths: [5, 40, 12, 12, 12] });
    excelHost.failOn({ code: 'GeneralException', member: 'SetXml', request: 4 });
    await expect(workbook.write([], [longer])).rejects.toMatchObject({ problem: { kode: 'excel-gagal' } });
    const at = (...addresses: string[]) => Promise.all(addresses.map((address) => cell('Tabel 3.1', address)));
    expect(await at('A9', 'B9', 'F2', 'A7', 'C5')).toEqual(['catatan', 7, 'samping', null, '80,00']);
    expect(await workbook.write([], [longer])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
    expect(await at('A11', 'B11', 'G2', 'E7', 'A9')).toEqual(['catatan', 7, 'samping', 'kolom baru', null]);
  });

  it('is taken back with a write that fails, and the cells come back', async () => {
    const { workbook, type, cell } = await openSample(DATA);
    await workbook.write([], [report()]);
    await type('Tabel 3.1', { A9: 'catatan', C5: '99' });
    const before = [...excelHost.workbook.customXml];
    excelHost.failOn({ code: 'GeneralException', member: 'SetXml', request: 4 });
    await expect(workbook.write([], [updated])).rejects.toMatchObject({ problem: { kode: 'excel-gagal' } });
    expect([...excelHost.workbook.customXml]).toEqual(before);
    expect([await cell('Tabel 3.1', 'C5'), await cell('Tabel 3.1', 'A9')]).toEqual(['99', 'catatan']);
    expect((await workbook.checkReports([report()]))[0]?.edits).toMatchObject([{ written: '80,00', present: '99' }]);
  });
});

it('a cell typed after the sheets were read stops the write, and is not lost', async () => {
  const { workbook, cell } = await openSample([{ name: 'Data', tables: [], cells: { A1: 'teks' } }]);
  await workbook.write([], [report()]);
  const updated = report({ fontSize: 12 });
  await workbook.checkReports([updated]);
  excelHost.userEdit('Tabel 3.1', 'C5', [['susulan']]);
  await expect(workbook.write([], [updated])).rejects.toMatchObject({ problem: { kode: 'buku-berubah' } });
  expect(await cell('Tabel 3.1', 'C5')).toBe('susulan');
});

it('report sheets too large to come along are read on their own', async () => {
  const { workbook, type } = await openSample([{ name: 'Data', tables: [], cells: { A1: 'teks' } }]);
  await workbook.write([], [report()]);
  await type('Tabel 3.1', { C5: '99' });
  excelHost.failOn({ code: 'ResponsePayloadSizeLimitExceeded', request: 2 });
  expect((await workbook.checkReports([report()]))[0]?.edits).toMatchObject([{ present: '99' }]);
});
