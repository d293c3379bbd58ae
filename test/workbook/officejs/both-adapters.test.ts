/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
// The example workbooks, calculated in Excel and in their files: the same cells in the end.
import { readFileSync } from 'node:fs';
import { hitung } from '../../../src/usecases';
import { ExcelWorkbook } from '../../../src/workbook/officejs';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';

describe.each(['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'])('%s', (name) => {
  it('is the same in Excel as in the file, in five requests at most, and three when nothing changes', async () => {
    const bytes = readFileSync(`assets/contoh/${name}.xlsx`);
    const file = await XlsxWorkbook.open(bytes);
    const inFile = await hitung(file);

    excelHost.reset();
    await excelHost.fillFromXlsx(bytes);
    const excel = new ExcelWorkbook();
    const before = excelHost.syncCount;
    const inExcel = await hitung(excel);
    const requests = excelHost.syncCount - before;

    expect(inExcel.tertulis).toEqual(inFile.tertulis);
    expect(excelHost.toSnapshot()).toEqual(await excelHost.snapshotOfXlsx(await file.toBytes()));
    expect(requests).toBeLessThanOrEqual(5);

    expect((await hitung(excel)).tertulis).toEqual({ changedCells: 0, changedSheets: [] });
    expect(excelHost.syncCount - before - requests).toBeLessThanOrEqual(3);
  });
});
