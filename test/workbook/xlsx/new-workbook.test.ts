import type { NewWorkbook } from '../../../src/workbook/workbook.port';
import { createWorkbook, XlsxWorkbook } from '../../../src/workbook/xlsx';
import { lintPackage } from './lint';
import { readPart } from './package-builder';

const LONG_LIST = Array.from({ length: 40 }, (_, index) => `Perangkat daerah ${index + 1}`);

const spec: NewWorkbook = {
  sheets: [
    { name: 'Petunjuk', text: ['Cara mengisi', 'Isi tabel pada lembar berikutnya.', ''], textWidth: 60, tables: [] },
    {
      name: 'Data/Utama',
      text: ['Data'],
      tables: [
        {
          name: 'Indikator',
          columns: [
            { header: 'Nama\nindikator', width: 30, numberFormat: '@', hint: 'x'.repeat(300) },
            { header: 'Arah', width: 10, numberFormat: '@', choices: ['naik', 'turun'] },
            { header: 'Perangkat', width: 10, numberFormat: '@', choices: LONG_LIST },
            { header: 'Capaian', width: 10, numberFormat: '0.00', computed: true },
          ],
          rows: [
            ['Indeks', 'naik', null, { value: 0.5, numberFormat: '0%' }],
            ['=1', 'turun', null, null],
          ],
        },
        {
          name: 'Kosong',
          columns: [{ header: 'A', width: 12, numberFormat: '#,##0', choices: ['a,b', '"c"'] }],
          rows: [],
        },
      ],
    },
    {
      name: 'Sendiri',
      text: [],
      tables: [{ name: 'Sendiri', columns: [{ header: 'A', width: 5, numberFormat: '0' }], rows: [[1]] }],
    },
  ],
};

describe('A new workbook', () => {
  it('opens in Excel without a repair', async () => {
    expect(await lintPackage(await createWorkbook(spec))).toEqual([]);
  });

  it('is the same file every time', async () => {
    expect(await createWorkbook(spec)).toEqual(await createWorkbook(spec));
  });

  it('has its tables one below the other, an empty one with one empty row', async () => {
    const workbook = await XlsxWorkbook.open(await createWorkbook(spec));
    expect(await workbook.listTables()).toMatchObject([
      {
        name: 'Indikator',
        sheet: 'Data-Utama',
        headerRow: 3,
        rowCount: 2,
        header: ['Nama\nindikator', 'Arah', 'Perangkat', 'Capaian'],
      },
      { name: 'Kosong', headerRow: 8, rowCount: 1 },
      { name: 'Sendiri', headerRow: 1, rowCount: 1 },
    ]);
    const [table, empty] = await workbook.readTables(['Indikator', 'Kosong']);
    expect(table?.rows).toEqual([
      ['Indeks', 'naik', null, 0.5],
      ['=1', 'turun', null, null],
    ]);
    expect([table?.numberFormat(0, 3), table?.numberFormat(1, 3), table?.numberFormat(0, 0)]).toEqual([
      '0%',
      '0.00',
      '@',
    ]);
    expect(empty?.rows).toEqual([[null]]);
  });

  it('offers short lists in place, and long ones or those with commas from a hidden sheet', async () => {
    const bytes = await createWorkbook(spec);
    const sheet = await readPart(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('sqref="B4:B5"><formula1>"naik,turun"</formula1>');
    expect(sheet).toContain('sqref="C4:C5"><formula1>\'Pilihan\'!$A$1:$A$40</formula1>');
    expect(sheet).toContain('sqref="A9:A9"><formula1>\'Pilihan\'!$B$1:$B$2</formula1>');
    expect(await readPart(bytes, 'xl/workbook.xml')).toContain('<sheet name="Pilihan" sheetId="4" state="hidden"');
  });

  it('keeps the header in view where a sheet has one table', async () => {
    const bytes = await createWorkbook(spec);
    expect(await readPart(bytes, 'xl/worksheets/sheet3.xml')).toContain('ySplit="1" topLeftCell="A2"');
    expect(await readPart(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<pane');
  });
});
