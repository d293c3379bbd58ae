/** The cases that every adapter of the port has to pass: what is asked here holds in Excel and in a file alike. */

import type {
  ColumnWrite,
  ReportRow,
  ReportSheet,
  RowWrite,
  RowWriter,
  SheetReader,
  Table,
  WorkbookPort,
} from '../../src/workbook/workbook.port';
import { problemOf, report } from './samples';

/** A cell of a sample: a value, or a value with its number format, or what a formula gives. */
export type SampleCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: string | number; readonly format?: string; readonly formula?: string };

export interface SampleTable {
  readonly name: string;
  /** First cell of the header. */
  readonly at: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface SampleSheet {
  readonly name: string;
  readonly tables: readonly SampleTable[];
  readonly cells?: Readonly<Record<string, SampleCell>>;
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  readonly merges?: readonly string[];
}

/** A workbook under test, with ways to look at it and change it that do not go through the port. */
export interface OpenSample {
  readonly workbook: WorkbookPort & RowWriter & SheetReader;
  sheetNames(): Promise<string[]>;
  /** Content of a cell as it is stored; null when it is empty. */
  cell(sheet: string, address: string): Promise<unknown>;
  merges(sheet: string): Promise<string[]>;
  rename(sheet: string, name: string): Promise<void>;
  /** Types into cells as a user does; '' empties one. */
  type(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void>;
  /** Takes away what Takar remembers in the workbook of its own writing. */
  forget(): Promise<void>;
  protect(sheet: string): Promise<void>;
}

export type OpenSampleWorkbook = (sheets: readonly SampleSheet[]) => Promise<OpenSample>;

const KINERJA: SampleTable = {
  name: 'Kinerja',
  at: 'B3',
  header: ['Indikator', 'Target', 'Capaian (%)', 'Hitungan'],
  rows: [
    ['Indeks SPM', { value: 80, format: '#,##0' }, { value: 0.905, format: '0.00%' }, { value: 160, formula: '=C4*2' }],
    ['Angka harapan', null, 12.5, { value: 25, formula: '=D5*2' }],
    ['Nilai SAKIP', true, '#DIV/0!', 'n/a'],
  ],
};

const ANGGARAN: SampleTable = {
  name: 'Anggaran',
  at: 'B11',
  header: ['Program', 'Pagu'],
  rows: [
    ['Program A', 1_000_000],
    ['Program B', 0.0025],
  ],
};

const KOSONG: SampleTable = { ...ANGGARAN, rows: [[null, null]] };

const DATA: SampleSheet = { name: 'Data', tables: [KINERJA, ANGGARAN], cells: { B1: 'Catatan saya' } };

function column(values: ColumnWrite['values'], change: Partial<ColumnWrite> = {}): ColumnWrite {
  return { table: 'Anggaran', header: 'Serapan (%)', values, numberFormat: '0.00', ...change };
}

function appended(program: string, change: Partial<RowWrite> = {}): RowWrite {
  return { table: 'Anggaran', row: null, cells: { Program: program }, ...change };
}

async function readOne(workbook: WorkbookPort, name: string): Promise<Table> {
  await workbook.listTables();
  const [table] = await workbook.readTables([name]);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

const columnOf = ({ rows }: Table, index: number) => rows.map((row) => row[index]);

export function describeWorkbookPort(open: OpenSampleWorkbook): void {
  describe('Reading tables', () => {
    it('lists them in the order of the tabs and from top to bottom', async () => {
      const other = { name: 'Lain', tables: [{ ...ANGGARAN, name: 'Belanja', at: 'A1' }] };
      const { workbook } = await open([other, DATA]);
      const [belanja, kinerja, anggaran, ...more] = await workbook.listTables();
      expect([belanja?.name, kinerja?.name, anggaran?.name, more.length]).toEqual([
        'Belanja',
        'Kinerja',
        'Anggaran',
        0,
      ]);
      expect(kinerja).toMatchObject({
        sheet: 'Data',
        header: KINERJA.header,
        headerRow: 3,
        firstColumn: 2,
        rowCount: 3,
      });
      expect(belanja).toMatchObject({ sheet: 'Lain', headerRow: 1, firstColumn: 1, rowCount: 2 });
    });

    it('gives every kind of value as it is', async () => {
      const { workbook } = await open([DATA]);
      expect((await readOne(workbook, 'Kinerja')).rows).toEqual([
        ['Indeks SPM', 80, 0.905, 160],
        ['Angka harapan', null, 12.5, 25],
        ['Nilai SAKIP', true, { error: '#DIV/0!' }, 'n/a'],
      ]);
    });

    it('knows number formats and formulas', async () => {
      const { workbook } = await open([DATA]);
      const table = await readOne(workbook, 'Kinerja');
      expect([table.numberFormat(0, 1), table.numberFormat(0, 2), table.numberFormat(1, 2)]).toEqual([
        '#,##0',
        '0.00%',
        'General',
      ]);
      expect([0, 1, 2].map((row) => table.hasFormula(row, 3))).toEqual([true, true, false]);
      expect(table.merged).toEqual([]);
    });

    it('gives tables in the order asked for, whatever the case of the names, and without a listing before', async () => {
      const { workbook } = await open([DATA]);
      const tables = await workbook.readTables(['ANGGARAN', 'kinerja']);
      expect(tables.map(({ name }) => name)).toEqual(['Anggaran', 'Kinerja']);
      await expect(workbook.readTables(['Tidak_ada'])).rejects.toThrow(RangeError);
    });

    it('finds no table in a workbook without any', async () => {
      const { workbook } = await open([{ name: 'Kosong', tables: [], cells: { A1: 'teks' } }]);
      expect(await workbook.listTables()).toEqual([]);
    });
  });

  describe('Reading sheets', () => {
    it('gives every kind of value at its place, in and beside tables', async () => {
      const cells = { B1: 'Catatan saya', G13: -2.5, F4: false, C9: '#N/A', D9: { value: 'ab', formula: '="a"&"b"' } };
      const { workbook } = await open([{ ...DATA, cells }]);
      const [sheet, ...more] = await workbook.readSheets();
      expect(more).toEqual([]);
      expect(sheet).toMatchObject({ name: 'Data', reportId: null, firstRow: 1, firstColumn: 2, merges: [] });
      const empty = [null, null, null, null, null, null];
      expect(sheet?.rows).toEqual([
        ['Catatan saya', null, null, null, null, null],
        empty,
        ['Indikator', 'Target', 'Capaian (%)', 'Hitungan', null, null],
        ['Indeks SPM', 80, 0.905, 160, false, null],
        ['Angka harapan', null, 12.5, 25, null, null],
        ['Nilai SAKIP', true, { error: '#DIV/0!' }, 'n/a', null, null],
        empty,
        empty,
        [null, { error: '#N/A' }, 'ab', null, null, null],
        empty,
        ['Program', 'Pagu', null, null, null, null],
        ['Program A', 1_000_000, null, null, null, null],
        ['Program B', 0.0025, null, null, null, -2.5],
      ]);
    });

    it('begins with the first row and column that hold a value, and counts number formats from there', async () => {
      const cells = {
        D7: { value: 0.5, format: '0.00%' },
        E7: 'teks',
        D8: { value: 12, format: '#,##0' },
        F9: 7,
        B2: { value: '', format: '0.00%' },
        F20: { value: '', formula: '=""' },
      };
      const { workbook } = await open([{ name: 'Data', tables: [], cells }]);
      const [sheet] = await workbook.readSheets();
      expect(sheet).toMatchObject({ firstRow: 7, firstColumn: 4 });
      expect(sheet?.rows).toEqual([
        [0.5, 'teks', null],
        [12, null, null],
        [null, null, 7],
      ]);
      const formats = [0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet?.numberFormat(row, column)));
      expect(formats).toEqual([
        ['0.00%', 'General', 'General'],
        ['#,##0', 'General', 'General'],
        ['General', 'General', 'General'],
      ]);
    });

    it('gives all sheets in the order of the tabs, hidden ones too, but none without a value', async () => {
      const { workbook } = await open([
        { name: 'Lain', tables: [], cells: { B2: 'teks' } },
        { name: 'Kosong', tables: [] },
        { name: 'Berformat', tables: [], cells: { B2: { value: '', format: '0.00%' } } },
        { name: 'Tersembunyi', tables: [], cells: { C3: 7 }, isHidden: true },
        DATA,
      ]);
      const sheets = await workbook.readSheets();
      expect(sheets.map(({ name }) => name)).toEqual(['Lain', 'Tersembunyi', 'Data']);
      expect(sheets[1]).toMatchObject({ firstRow: 3, firstColumn: 3, rows: [[7]] });
    });

    it('knows the sheets of reports, also when a tab was renamed', async () => {
      const { workbook, rename } = await open([DATA, { name: 'Tabel 3.2', tables: [], cells: { A1: 7 } }]);
      await workbook.write([], [report(), report({ id: 'kata "kunci"', name: 'Kutipan' })]);
      await rename('Tabel 3.1', 'Punya saya');
      const sheets = await workbook.readSheets();
      expect(sheets.map(({ name, reportId }) => [name, reportId])).toEqual([
        ['Data', null],
        ['Tabel 3.2', null],
        ['Punya saya', '3.1'],
        ['Kutipan', 'kata "kunci"'],
      ]);
      expect(sheets[2]?.rows[4]).toEqual(['1', 'Indeks SPM', '80,00', '=90,5']);
    });

    it('finds nothing in a workbook without a value', async () => {
      const { workbook } = await open([{ name: 'Kosong', tables: [] }]);
      expect(await workbook.readSheets()).toEqual([]);
    });

    it('sees what was written, and changes nothing by looking', async () => {
      const { workbook, cell, sheetNames } = await open([DATA]);
      const read = async () => (await workbook.readSheets())[0]?.rows.at(-1);
      expect(await read()).toEqual(['Program B', 0.0025, null, null]);
      await workbook.write([column([1, 2], { header: 'Pagu' })], []);
      expect(await read()).toEqual(['Program B', 2, null, null]);
      expect(await workbook.write([column([1, 2], { header: 'Pagu' })], [])).toMatchObject({ changedCells: 0 });
      expect([await cell('Data', 'B1'), await sheetNames()]).toEqual(['Catatan saya', ['Data']]);
    });
  });

  describe('Writing columns', () => {
    it('changes only the cells whose value differs, and they keep their format', async () => {
      const { workbook, cell } = await open([DATA]);
      const written = await workbook.write(
        [column([0.905, 13, null], { table: 'Kinerja', header: 'Capaian (%)' })],
        [],
      );
      expect(written).toEqual({ changedCells: 2, changedSheets: [] });
      const table = await readOne(workbook, 'Kinerja');
      expect(columnOf(table, 2)).toEqual([0.905, 13, null]);
      expect(table.numberFormat(0, 2)).toBe('0.00%');
      expect(columnOf(table, 3)).toEqual([160, 25, 'n/a']);
      expect(await cell('Data', 'B1')).toBe('Catatan saya');
    });

    it('finds a column whose header differs only in case', async () => {
      const { workbook } = await open([DATA]);
      expect(await workbook.write([column([1, 2], { header: 'PAGU' })], [])).toMatchObject({ changedCells: 2 });
      expect((await workbook.listTables()).at(-1)?.header).toEqual(['Program', 'Pagu']);
    });

    it('leaves formulas whose result is the value', async () => {
      const { workbook } = await open([DATA]);
      const same = column([160, 25, 'n/a'], { table: 'Kinerja', header: 'Hitungan' });
      expect(await workbook.write([same], [])).toEqual({ changedCells: 0, changedSheets: [] });
      expect((await readOne(workbook, 'Kinerja')).hasFormula(0, 3)).toBe(true);
    });

    it('adds a missing column at the right end of its table', async () => {
      const { workbook } = await open([DATA]);
      const added = [
        column([12.5, null]),
        column(['Baik', 'Sangat Baik'], { header: 'Kategori', numberFormat: 'General' }),
      ];
      // Headers count too: they are new in their cells.
      expect(await workbook.write(added, [])).toEqual({ changedCells: 5, changedSheets: [] });
      const table = await readOne(workbook, 'Anggaran');
      expect(table.header).toEqual(['Program', 'Pagu', 'Serapan (%)', 'Kategori']);
      expect(table.rows).toEqual([
        ['Program A', 1_000_000, 12.5, 'Baik'],
        ['Program B', 0.0025, null, 'Sangat Baik'],
      ]);
      expect([table.numberFormat(0, 2), table.numberFormat(1, 2)]).toEqual(['0.00', '0.00']);
    });

    it('changes nothing the second time', async () => {
      const { workbook } = await open([DATA]);
      const columns = [column([12.5, null]), column(['=a', '+62'], { header: 'Kategori', numberFormat: 'General' })];
      await workbook.write(columns, [report()]);
      expect(await workbook.write(columns, [report()])).toEqual({ changedCells: 0, changedSheets: [] });
    });

    it.each([
      '=1+1',
      '+62',
      '-abc',
      '@a',
      '-',
      "'kutip",
      '1-2',
      '12%',
      'TRUE',
      '3,31',
      '007',
      'Mei 2023',
      '2023-01-31',
    ])('writes %s as text', async (text) => {
      const { workbook } = await open([DATA]);
      await workbook.write([column([text, text]), column([text, 'Baik'], { header: 'Program' })], []);
      const table = await readOne(workbook, 'Anggaran');
      expect([columnOf(table, 0), columnOf(table, 2)]).toEqual([
        [text, 'Baik'],
        [text, text],
      ]);
      expect([table.hasFormula(0, 0), table.hasFormula(0, 2)]).toEqual([false, false]);
    });

    it('adds to two tables at once', async () => {
      const { workbook } = await open([DATA]);
      await workbook.write([column([1, 2, 3], { table: 'kinerja' }), column([4, 5])], []);
      expect(columnOf(await readOne(workbook, 'Kinerja'), 4)).toEqual([1, 2, 3]);
      expect(columnOf(await readOne(workbook, 'Anggaran'), 2)).toEqual([4, 5]);
    });

    it('leaves cells further right where they are', async () => {
      const { workbook, cell } = await open([{ ...DATA, cells: { E12: 'catatan', D9: 'atas' } }]);
      await workbook.write([column([1, 2])], []);
      expect([await cell('Data', 'E12'), await cell('Data', 'D9')]).toEqual(['catatan', 'atas']);
    });

    it('refuses when a cell right of the table is taken, and writes nothing at all', async () => {
      const { workbook, cell, sheetNames } = await open([{ ...DATA, cells: { D13: 'catatan' } }]);
      const columns = [column([1, 2], { header: 'Pagu' }), column([1, 2])];
      expect(await problemOf(workbook.write(columns, [report()]))).toEqual({
        kode: 'kanan-tabel-terisi',
        table: 'Anggaran',
        sheet: 'Data',
        cell: 'D13',
      });
      expect([await cell('Data', 'C12'), await cell('Data', 'D11'), await cell('Data', 'D13')]).toEqual([
        1_000_000,
        null,
        'catatan',
      ]);
      expect(await sheetNames()).toEqual(['Data']);
    });

    it('refuses when another table stands right of the table', async () => {
      const beside = { ...ANGGARAN, name: 'Samping', at: 'D12' };
      const { workbook } = await open([{ ...DATA, tables: [ANGGARAN, beside] }]);
      expect(await problemOf(workbook.write([column([1, 2])], []))).toMatchObject({
        kode: 'kanan-tabel-terisi',
        cell: 'D12',
      });
    });

    it('refuses a protected sheet only when a cell has to change', async () => {
      const { workbook, cell } = await open([{ ...DATA, isProtected: true }]);
      const same = column([1_000_000, 0.0025], { header: 'Pagu' });
      expect(await workbook.write([same], [])).toMatchObject({ changedCells: 0 });
      const problem = { kode: 'lembar-terlindungi', sheet: 'Data' };
      expect(await problemOf(workbook.write([{ ...same, values: [1, 2] }], []))).toEqual(problem);
      expect(await problemOf(workbook.write([column([1, 2])], [report()]))).toEqual(problem);
      expect(await cell('Data', 'C12')).toBe(1_000_000);
    });

    it.each([
      ['a table that is not there', column([1, 2], { table: 'Tidak_ada' })],
      ['more values than rows', column([1, 2, 3])],
      ['a number that is not finite', column([1, NaN])],
    ])('takes %s for a bug', async (_, wrong) => {
      const { workbook } = await open([DATA]);
      await expect(workbook.write([wrong], [])).rejects.toThrow(RangeError);
    });

    it('does nothing when there is nothing to write', async () => {
      const { workbook } = await open([DATA]);
      expect(await workbook.write([], [])).toEqual({ changedCells: 0, changedSheets: [] });
    });
  });

  describe('Writing report sheets', () => {
    it('makes a sheet at the end, with its texts as texts and its merged ranges', async () => {
      const { workbook, sheetNames, cell, merges } = await open([DATA]);
      expect(await workbook.write([], [report()])).toEqual({ changedCells: 0, changedSheets: ['Tabel 3.1'] });
      expect(await sheetNames()).toEqual(['Data', 'Tabel 3.1']);
      expect(await cell('Tabel 3.1', 'A1')).toBe('Tabel 3.1 Capaian Kinerja');
      expect(await cell('Tabel 3.1', 'C5')).toBe('80,00');
      expect(await cell('Tabel 3.1', 'D5')).toBe('=90,5');
      expect(await merges('Tabel 3.1')).toEqual(['A1:D1', 'A3:A4', 'B3:B4', 'C3:D3']);
    });

    it('leaves a sheet of the user with that name alone', async () => {
      const { workbook, sheetNames, cell } = await open([DATA, { name: 'Tabel 3.1', tables: [], cells: { A1: 7 } }]);
      expect(await workbook.write([], [report()])).toMatchObject({ changedSheets: ['Tabel 3.1 (2)'] });
      expect(await sheetNames()).toEqual(['Data', 'Tabel 3.1', 'Tabel 3.1 (2)']);
      expect(await cell('Tabel 3.1', 'A1')).toBe(7);
    });

    it('renews the sheet in place, also when its tab was renamed', async () => {
      const { workbook, rename, sheetNames, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await rename('Tabel 3.1', 'Punya saya');
      expect(await workbook.write([], [report()])).toMatchObject({ changedSheets: [] });
      const shorter = report({ rows: [...report().rows.slice(0, 4), { cells: [{ text: 'Baru' }] }] });
      expect(await workbook.write([], [shorter])).toMatchObject({ changedSheets: ['Punya saya'] });
      expect(await sheetNames()).toEqual(['Data', 'Punya saya']);
      expect(await cell('Punya saya', 'A5')).toBe('Baru');
      expect([await cell('Punya saya', 'B5'), await cell('Punya saya', 'A6')]).toEqual([null, null]);
    });

    it('takes away merged ranges that the report no longer has', async () => {
      const { workbook, merges, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      const plain = report({ merges: [], rows: [{ cells: [{ text: 'A' }, { text: 'B' }] }] });
      await workbook.write([], [plain]);
      expect(await merges('Tabel 3.1')).toEqual([]);
      expect(await cell('Tabel 3.1', 'B1')).toBe('B');
    });

    it('makes several sheets, each with its own name', async () => {
      const { workbook, sheetNames } = await open([DATA]);
      const sheets: ReportSheet[] = ['3.1', '3.2', 'iku'].map((id) =>
        report({ id, name: id === 'iku' ? 'Tabel 3.1' : `Tabel ${id}` }),
      );
      const made = ['Tabel 3.1', 'Tabel 3.2', 'Tabel 3.1 (2)'];
      expect(await workbook.write([], sheets)).toMatchObject({ changedSheets: made });
      expect(await sheetNames()).toEqual(['Data', ...made]);
      expect(await workbook.write([], sheets)).toMatchObject({ changedSheets: [] });
    });

    it('refuses a protected report sheet, and then writes no column either', async () => {
      const { workbook, protect, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await protect('Tabel 3.1');
      expect(await workbook.write([], [report()])).toMatchObject({ changedSheets: [] });
      const changed = report({ rows: [{ cells: [{ text: 'Baru' }] }] });
      expect(await problemOf(workbook.write([column([1, 2])], [changed]))).toEqual({
        kode: 'lembar-terlindungi',
        sheet: 'Tabel 3.1',
      });
      expect([await cell('Data', 'D11'), await cell('Tabel 3.1', 'A5')]).toEqual([null, '1']);
    });
  });

  describe('Checking report sheets', () => {
    const other = report({ id: '3.2', name: 'Tabel 3.2' });
    const changed = report({ rows: [...report().rows.slice(0, 4), { cells: [{ text: 'Baru' }] }] });
    const statesOf = async (workbook: WorkbookPort, sheets: readonly ReportSheet[]) =>
      (await workbook.checkReports(sheets)).map(({ state }) => state);

    it('tells of each, in the order asked, whether it is missing, current or outdated', async () => {
      const { workbook } = await open([DATA]);
      expect(await statesOf(workbook, [report(), other])).toEqual(['missing', 'missing']);
      await workbook.write([], [report()]);
      expect(await statesOf(workbook, [other, report()])).toEqual(['missing', 'current']);
      expect(await statesOf(workbook, [changed, other])).toEqual(['outdated', 'missing']);
      await workbook.write([], [changed]);
      expect(await statesOf(workbook, [report(), changed])).toEqual(['outdated', 'current']);
      expect(await statesOf(workbook, [])).toEqual([]);
    });

    it('knows the sheet by another name of its tab, and a sheet of the user as none', async () => {
      const { workbook, rename } = await open([DATA, { name: 'Tabel 3.2', tables: [], cells: { A1: 7 } }]);
      await workbook.write([], [report()]);
      await rename('Tabel 3.1', 'Punya saya');
      expect(await statesOf(workbook, [report(), other])).toEqual(['current', 'missing']);
    });

    it('changes nothing by looking', async () => {
      const { workbook, sheetNames, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await workbook.checkReports([changed, other]);
      expect(await sheetNames()).toEqual(['Data', 'Tabel 3.1']);
      expect(await cell('Tabel 3.1', 'A5')).toBe('1');
      expect(await workbook.write([], [report()])).toMatchObject({ changedSheets: [] });
    });
  });

  describe('Edits of report sheets', () => {
    const [title, blank, header, subheader, first, second] = report().rows as [
      ReportRow,
      ReportRow,
      ReportRow,
      ReportRow,
      ReportRow,
      ReportRow,
    ];
    const line = (...texts: string[]): ReportRow => ({ cells: texts.map((text) => ({ text, border: true })) });
    const updated = report({
      rows: [title, blank, header, subheader, line('1', 'Indeks SPM', '85,00', '91,2'), second],
    });
    const longer = report({
      rows: [...report().rows, line('3', 'Nilai SAKIP', '70', '72'), line('4', 'IKM', '80', '81')],
    });
    const shorter = report({ rows: [title, blank, header, subheader, first] });
    /** What Takar would write stands in `own`; the cell keeps what the user wrote. */
    const keep = (sheet: ReportSheet, row: number, column: number, text: string): ReportSheet => ({
      ...sheet,
      rows: sheet.rows.map(({ cells, ...rest }, r) => ({
        ...rest,
        cells: cells.map((cell, c) => (r === row && c === column && cell ? { ...cell, text, own: cell.text } : cell)),
      })),
    });
    const editsOf = async (workbook: WorkbookPort, sheet = report()) =>
      (await workbook.checkReports([sheet]))[0]?.edits;

    it('none where nobody typed, also when the report has changed meanwhile', async () => {
      const { workbook } = await open([DATA]);
      await workbook.write([], [report()]);
      expect(await workbook.checkReports([report()])).toEqual([
        { state: 'current', tab: 'Tabel 3.1', edits: [], written: expect.anything() },
      ]);
      expect(await workbook.checkReports([updated])).toMatchObject([{ state: 'outdated', edits: [] }]);
    });

    it('tells each cell with what Takar wrote and what stands there now', async () => {
      const { workbook, type } = await open([DATA]);
      await workbook.write([], [report(), report({ id: '3.2', name: 'Tabel 3.2' })]);
      await type('Tabel 3.1', { B5: 'Indeks Desa', D5: '', A1: 'Judul saya', C6: 12.5 });
      const edits = [
        { row: 0, column: 0, written: 'Tabel 3.1 Capaian Kinerja', present: 'Judul saya', isKept: false },
        { row: 4, column: 1, written: 'Indeks SPM', present: 'Indeks Desa', isKept: false },
        { row: 4, column: 3, written: '=90,5', present: '', isKept: false },
        { row: 5, column: 2, written: '-', present: 12.5, isKept: false },
      ];
      for (const sheet of [report(), updated]) {
        const [check] = await workbook.checkReports([sheet]);
        expect(check).toMatchObject({ state: 'outdated', edits });
        expect(check?.written?.[4]).toEqual(['1', 'Indeks SPM', '80,00', '=90,5']);
      }
      expect(await editsOf(workbook, report({ id: '3.2' }))).toEqual([]);
    });

    it('no edit any more once the report is written over it', async () => {
      const { workbook, type, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await type('Tabel 3.1', { C5: '99' });
      expect(await workbook.write([], [updated])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
      expect([await cell('Tabel 3.1', 'C5'), await editsOf(workbook, updated)]).toEqual(['85,00', []]);
    });

    it('a kept cell holds what the user wrote, and goes on being an edit of what Takar would write', async () => {
      const { workbook, type, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await type('Tabel 3.1', { C5: '99' });
      const kept = keep(updated, 4, 2, '99');
      expect(await workbook.write([], [kept])).toMatchObject({ changedSheets: ['Tabel 3.1'] });
      expect([await cell('Tabel 3.1', 'C5'), await cell('Tabel 3.1', 'D5')]).toEqual(['99', '91,2']);
      const edit = { row: 4, column: 2, written: '85,00', present: '99', isKept: true };
      expect(await workbook.checkReports([kept])).toMatchObject([{ state: 'current', edits: [edit] }]);
      expect(await workbook.checkReports([updated])).toMatchObject([{ state: 'outdated', edits: [edit] }]);
      expect(await workbook.write([], [kept])).toMatchObject({ changedSheets: [] });
      await type('Tabel 3.1', { C5: '98' });
      expect(await editsOf(workbook, kept)).toEqual([{ ...edit, present: '98', isKept: false }]);
    });

    it('a kept number stays a number', async () => {
      const { workbook, type, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await type('Tabel 3.1', { C5: 12.5 });
      await workbook.write([], [keep(updated, 4, 2, '12,5')]);
      expect([await cell('Tabel 3.1', 'C5'), await cell('Tabel 3.1', 'D5')]).toEqual([12.5, '91,2']);
    });

    it('what stands beside and below the report is no edit, stays, and makes room when the report grows', async () => {
      const { workbook, type, cell } = await open([DATA]);
      await workbook.write([], [report()]);
      await type('Tabel 3.1', { F2: 'samping', A9: 'catatan', B9: 7 });
      expect(await workbook.checkReports([report()])).toMatchObject([{ state: 'current', edits: [] }]);
      const at = (...addresses: string[]) => Promise.all(addresses.map((address) => cell('Tabel 3.1', address)));
      await workbook.write([], [updated]);
      expect(await at('C5', 'F2', 'A9', 'B9')).toEqual(['85,00', 'samping', 'catatan', 7]);
      await workbook.write([], [longer]);
      expect(await at('A8', 'F2', 'A9', 'A11', 'B11')).toEqual(['4', 'samping', null, 'catatan', 7]);
      await workbook.write([], [shorter]);
      expect(await at('A5', 'A6', 'A8', 'F2', 'A11')).toEqual(['1', null, null, 'samping', 'catatan']);
      expect(await workbook.write([], [shorter])).toMatchObject({ changedSheets: [] });
    });

    it('of a cell whose row the report no longer has is told all the same', async () => {
      const { workbook, type } = await open([DATA]);
      await workbook.write([], [longer]);
      await type('Tabel 3.1', { B8: 'IKM saya' });
      expect(await editsOf(workbook, shorter)).toEqual([
        { row: 7, column: 1, written: 'IKM', present: 'IKM saya', isKept: false },
      ]);
    });

    it('remembers each report for itself, and none whose sheet is gone', async () => {
      const { workbook, type } = await open([DATA]);
      await workbook.write([], [report()]);
      await workbook.write([], [report({ id: 'kata "kunci" <&>', name: 'Kutipan' })]);
      await type('Tabel 3.1', { B5: 'a' });
      await type('Kutipan', { B6: 'b' });
      const [one, other] = await workbook.checkReports([report(), report({ id: 'kata "kunci" <&>', name: 'Kutipan' })]);
      expect([one?.edits.map(({ present }) => present), other?.edits.map(({ present }) => present)]).toEqual([
        ['a'],
        ['b'],
      ]);
    });

    it('without a memory, whatever differs may be an edit, and what Takar wrote is unknown', async () => {
      const { workbook, type, forget } = await open([DATA]);
      await workbook.write([], [report()]);
      await type('Tabel 3.1', { B5: 'Indeks Desa', A9: 'catatan' });
      await forget();
      const [check] = await workbook.checkReports([updated]);
      expect(check?.written).toBeNull();
      expect(check?.edits.map(({ row, column, written, present }) => [row, column, written, present])).toEqual([
        [4, 1, null, 'Indeks Desa'],
        [4, 2, null, '80,00'],
        [4, 3, null, '=90,5'],
        [8, 0, null, 'catatan'],
      ]);
    });

    it('without a memory, what stands below goes or stays as told, and is remembered from then on', async () => {
      const { workbook, type, forget, cell } = await open([DATA]);
      for (const keepsRest of [true, false]) {
        await workbook.write([], [report()]);
        await type('Tabel 3.1', { A9: 'catatan' });
        await forget();
        await workbook.write([], [{ ...updated, keepsRest }]);
        expect(await cell('Tabel 3.1', 'A9')).toBe(keepsRest ? 'catatan' : null);
        expect(await editsOf(workbook, updated)).toEqual([]);
      }
    });
  });

  describe('Writing rows', () => {
    it('changes the named cells of a row, whatever the case of their headers, and no other', async () => {
      const { workbook, cell } = await open([DATA]);
      await workbook.writeRows([
        { table: 'KINERJA', row: 1, cells: { target: 75, Indikator: 'Angka baru' } },
        { table: 'Kinerja', row: 0, cells: { Target: 90 } },
      ]);
      const table = await readOne(workbook, 'Kinerja');
      expect(table.rows).toEqual([
        ['Indeks SPM', 90, 0.905, expect.anything()],
        ['Angka baru', 75, 12.5, 25],
        ['Nilai SAKIP', true, { error: '#DIV/0!' }, 'n/a'],
      ]);
      expect([table.numberFormat(0, 1), table.numberFormat(0, 2)]).toEqual(['#,##0', '0.00%']);
      expect([table.hasFormula(0, 3), table.hasFormula(1, 3)]).toEqual([true, true]);
      expect(await cell('Data', 'B1')).toBe('Catatan saya');
    });

    it('empties a cell, and puts a value in place of a formula that is named', async () => {
      const { workbook } = await open([DATA]);
      await workbook.writeRows([{ table: 'Kinerja', row: 0, cells: { Target: null, Indikator: '', Hitungan: 7 } }]);
      const table = await readOne(workbook, 'Kinerja');
      expect(table.rows[0]).toEqual([null, null, 0.905, 7]);
      expect([table.hasFormula(0, 3), table.hasFormula(1, 3)]).toEqual([false, true]);
    });

    it.each(['=1+1', '+62', '-', "'kutip", '12%', 'TRUE', '007', '2023-01-31'])('writes %s as text', async (text) => {
      const { workbook } = await open([DATA]);
      await workbook.writeRows([{ table: 'Anggaran', row: 0, cells: { Program: text } }, appended(text)]);
      const table = await readOne(workbook, 'Anggaran');
      expect(columnOf(table, 0)).toEqual([text, 'Program B', text]);
      expect([table.hasFormula(0, 0), table.hasFormula(2, 0)]).toEqual([false, false]);
    });

    it('adds rows at the end of their tables, in the order given, formatted like the last row', async () => {
      const formatted = { ...ANGGARAN, rows: [...ANGGARAN.rows, ['Program C', { value: 5, format: '#,##0' }]] };
      const { workbook } = await open([{ ...DATA, tables: [KINERJA, formatted] }]);
      await workbook.writeRows([
        appended('Program D', { cells: { program: 'Program D', PAGU: 7 } }),
        appended('Indikator baru', { table: 'Kinerja', cells: { Indikator: 'Indikator baru' } }),
        { table: 'Anggaran', row: 0, cells: { Pagu: 2 } },
        appended('Program E'),
      ]);
      const anggaran = await readOne(workbook, 'Anggaran');
      expect(anggaran).toMatchObject({ headerRow: 11, firstColumn: 2, rowCount: 5, header: ANGGARAN.header });
      expect(anggaran.rows).toEqual([
        ['Program A', 2],
        ['Program B', 0.0025],
        ['Program C', 5],
        ['Program D', 7],
        ['Program E', null],
      ]);
      expect([3, 4].map((row) => anggaran.numberFormat(row, 1))).toEqual(['#,##0', '#,##0']);
      const kinerja = await readOne(workbook, 'Kinerja');
      expect([kinerja.rowCount, kinerja.rows[3]?.slice(0, 2)]).toEqual([4, ['Indikator baru', null]]);
    });

    it('leaves the cells beside and below new rows where they are', async () => {
      const { workbook, cell } = await open([{ ...DATA, cells: { A14: 'kiri', D14: 'kanan', B15: 'bawah' } }]);
      await workbook.writeRows([appended('Program C')]);
      expect(await Promise.all(['A14', 'B14', 'D14', 'B15'].map((address) => cell('Data', address)))).toEqual([
        'kiri',
        'Program C',
        'kanan',
        'bawah',
      ]);
      expect((await readOne(workbook, 'Anggaran')).rowCount).toBe(3);
    });

    it('fills the one empty row of a table before it adds another', async () => {
      const { workbook } = await open([{ ...DATA, tables: [KOSONG] }]);
      await workbook.writeRows([appended('Program A')]);
      expect((await readOne(workbook, 'Anggaran')).rows).toEqual([['Program A', null]]);
      await workbook.writeRows([appended('Program B')]);
      expect((await readOne(workbook, 'Anggaran')).rows).toEqual([
        ['Program A', null],
        ['Program B', null],
      ]);
    });

    it('fills the empty row and adds the others in one call', async () => {
      const { workbook } = await open([{ ...DATA, tables: [KOSONG] }]);
      await workbook.writeRows([appended('Program A'), appended('Program B')]);
      expect(columnOf(await readOne(workbook, 'Anggaran'), 0)).toEqual(['Program A', 'Program B']);
    });

    it('does not fill a row twice that is empty only before the call', async () => {
      const { workbook } = await open([{ ...DATA, tables: [KOSONG] }]);
      await workbook.writeRows([appended('Program B'), { table: 'Anggaran', row: 0, cells: { Pagu: 1 } }]);
      expect((await readOne(workbook, 'Anggaran')).rows).toEqual([
        [null, 1],
        ['Program B', null],
      ]);
    });

    it('needs no room below to fill the empty row', async () => {
      const { workbook, cell } = await open([{ ...DATA, tables: [KOSONG], cells: { B13: 'bawah' } }]);
      await workbook.writeRows([appended('Program A')]);
      expect([await cell('Data', 'B12'), await cell('Data', 'B13')]).toEqual(['Program A', 'bawah']);
    });

    it('refuses when a cell below the table is taken, and writes nothing at all', async () => {
      const { workbook, cell } = await open([{ ...DATA, cells: { C15: 'catatan' } }]);
      const rows: RowWrite[] = [
        { table: 'Kinerja', row: 0, cells: { Target: 1 } },
        appended('Indikator baru', { table: 'Kinerja', cells: { Indikator: 'Indikator baru' } }),
        appended('Program C'),
        appended('Program D'),
      ];
      expect(await problemOf(workbook.writeRows(rows))).toEqual({
        kode: 'bawah-tabel-terisi',
        table: 'Anggaran',
        sheet: 'Data',
        cell: 'C15',
      });
      expect(await Promise.all(['C4', 'B7', 'B14', 'C15'].map((address) => cell('Data', address)))).toEqual([
        80,
        null,
        null,
        'catatan',
      ]);
      expect((await workbook.listTables()).map(({ rowCount }) => rowCount)).toEqual([3, 2]);
    });

    it('refuses when another table stands below the table', async () => {
      const { workbook } = await open([DATA]);
      const rows = Array.from({ length: 5 }, () =>
        appended('Indikator', { table: 'Kinerja', cells: { Indikator: 'Indikator' } }),
      );
      expect(await problemOf(workbook.writeRows(rows))).toEqual({
        kode: 'bawah-tabel-terisi',
        table: 'Kinerja',
        sheet: 'Data',
        cell: 'B11',
      });
      await workbook.writeRows(rows.slice(1));
      expect((await workbook.listTables()).map(({ rowCount }) => rowCount)).toEqual([7, 2]);
    });

    it('refuses a protected sheet only when a cell has to change', async () => {
      const { workbook, cell } = await open([{ ...DATA, isProtected: true }]);
      await workbook.writeRows([{ table: 'Anggaran', row: 0, cells: { Pagu: 1_000_000, Program: 'Program A' } }]);
      const problem = { kode: 'lembar-terlindungi', sheet: 'Data' };
      expect(await problemOf(workbook.writeRows([{ table: 'Anggaran', row: 0, cells: { Pagu: 1 } }]))).toEqual(problem);
      expect(await problemOf(workbook.writeRows([appended('Program C')]))).toEqual(problem);
      expect([await cell('Data', 'C12'), await cell('Data', 'B14')]).toEqual([1_000_000, null]);
    });

    it.each<[string, Partial<RowWrite>]>([
      ['a table that is not there', { table: 'Tidak_ada' }],
      ['a header that is not there', { cells: { Kegiatan: 'A' } }],
      ['a header that is not there, in a row that is', { row: 0, cells: { Program: 'A', Kegiatan: 'A' } }],
      ['a row behind the last one', { row: 2 }],
      ['a row before the first one', { row: -1 }],
      ['half a row', { row: 0.5 }],
      ['a number that is not finite', { cells: { Pagu: Infinity } }],
    ])('takes %s for a bug, and writes nothing at all', async (_, wrong) => {
      const { workbook, cell } = await open([DATA]);
      const rows = [{ table: 'Kinerja', row: 0, cells: { Target: 1 } }, appended('Program C', wrong)];
      await expect(workbook.writeRows(rows)).rejects.toThrow(RangeError);
      expect([await cell('Data', 'C4'), await cell('Data', 'B14')]).toEqual([80, null]);
    });

    it('does nothing when there is nothing to write', async () => {
      const { workbook } = await open([DATA]);
      await workbook.writeRows([]);
      await workbook.writeRows([{ table: 'Anggaran', row: 1, cells: {} }]);
      expect((await readOne(workbook, 'Anggaran')).rows).toEqual(ANGGARAN.rows);
    });
  });
}

/** For adapters that can tell merged ranges: Excel does from ExcelApi 1.13 on. */
export function describeMergedRanges(open: OpenSampleWorkbook): void {
  describe('Merged ranges of sheets', () => {
    const cells = { C3: 'Judul', C5: 'Indikator', D5: 'Target', D6: '2025', E6: '2026', C7: 'Indeks SPM', E7: 80 };

    it('are counted from the first cell that is given', async () => {
      const merges = ['C3:E3', 'C5:C6', 'D5:E5'];
      const { workbook } = await open([{ name: 'Data, 2', tables: [], cells, merges }]);
      const [sheet] = await workbook.readSheets();
      expect(sheet).toMatchObject({ firstRow: 3, firstColumn: 3 });
      expect(sheet?.rows[2]).toEqual(['Indikator', 'Target', null]);
      expect([...(sheet?.merges ?? [])].sort((a, b) => a.row - b.row || a.column - b.column)).toEqual([
        { row: 0, column: 0, rowSpan: 1, columnSpan: 3 },
        { row: 2, column: 0, rowSpan: 2, columnSpan: 1 },
        { row: 2, column: 1, rowSpan: 1, columnSpan: 2 },
      ]);
    });

    it('end with the used part, and are left out where one cell or none of them is in it', async () => {
      const merges = ['A3:B3', 'C3:J4', 'A5:B6', 'C7:D20', 'E7:F7', 'G9:H9', 'A8:B8'];
      const { workbook } = await open([{ name: 'Data', tables: [], cells, merges }]);
      const [sheet] = await workbook.readSheets();
      expect(sheet).toMatchObject({ firstRow: 3, firstColumn: 3 });
      expect(sheet?.rows).toHaveLength(5);
      expect([...(sheet?.merges ?? [])].sort((a, b) => a.row - b.row)).toEqual([
        { row: 0, column: 0, rowSpan: 2, columnSpan: 3 },
        { row: 4, column: 0, rowSpan: 1, columnSpan: 2 },
      ]);
    });
  });
}
