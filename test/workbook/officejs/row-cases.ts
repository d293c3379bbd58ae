/** What writing rows does in Excel beyond the contract; the same in an Excel that can resize tables and in one that cannot. */
import type { RowWrite } from '../../../src/workbook/workbook.port';
import type { SampleSheet } from '../contract';
import { problemOf } from '../samples';
import { openSample } from './open-sample';

const DATA: SampleSheet = {
  name: 'Data',
  tables: [
    {
      name: 'Kinerja',
      at: 'B2',
      header: ['Indikator', 'Target', 'Hitungan'],
      rows: [
        ["'=bukan rumus", 1, { value: 2, formula: '=C3*2' }],
        ['Nilai SAKIP', "'2", { value: 4, formula: '=C4*2' }],
      ],
    },
    { name: 'Anggaran', at: 'B10', header: ['Program', 'Pagu'], rows: [['Program A', 10]] },
  ],
  cells: { B8: 'bawah Kinerja', B15: 'bawah Anggaran' },
};

const EVERYTHING: readonly RowWrite[] = [
  { table: 'Kinerja', row: 0, cells: { Indikator: 'Indeks SPM', Hitungan: 9 } },
  { table: 'Kinerja', row: null, cells: { Indikator: '=1+1', Target: 5 } },
  { table: 'Kinerja', row: null, cells: { Target: 6 } },
  { table: 'Anggaran', row: null, cells: { Program: 'Program B' } },
];

const stateOf = () => {
  const { tables } = excelHost.workbook;
  const sheet = excelHost.workbook.sheet('Data')!;
  const formulas = ['D3', 'D4'].map((address) => {
    const { row, column } = excelHost.workbook.boxOf(address);
    return sheet.cell(row, column).formula;
  });
  const boxes = tables.map(({ name, row, column, rows, columns }) => ({ name, row, column, rows, columns }));
  return { snapshot: excelHost.toSnapshot(), boxes, formulas };
};

/** @param closings  requests in which an Excel that had to insert rows puts back what stands below */
export function describeRows(closings: number): void {
  it('writes all rows in one request, after two to look at the tables and one to look below them', async () => {
    const { workbook } = await openSample([DATA]);
    const before = excelHost.syncCount;
    await workbook.writeRows(EVERYTHING);
    expect(excelHost.syncCount - before).toBe(4 + closings);
    const { tables, sheets } = excelHost.toSnapshot();
    expect(tables['Kinerja']?.rows.slice(2).map((row) => row.slice(0, 2))).toEqual([
      ['=1+1', 5],
      ['', 6],
    ]);
    expect(tables['Anggaran']?.rows).toEqual([
      ['Program A', 10],
      ['Program B', ''],
    ]);
    expect([sheets['Data']?.['B8'], sheets['Data']?.['B15']]).toEqual(['bawah Kinerja', 'bawah Anggaran']);
  });

  it('does not look below a table that need not grow', async () => {
    const { workbook } = await openSample([DATA]);
    const before = excelHost.syncCount;
    await workbook.writeRows(EVERYTHING.slice(0, 1));
    expect(excelHost.syncCount - before).toBe(3);
  });

  it('leaves the workbook as it was wherever Excel breaks off', async () => {
    const { workbook } = await openSample([DATA]);
    const before = stateOf();
    let action = 0;
    for (let isOver = false; !isOver;) {
      excelHost.failOn({ code: 'GeneralException', request: 4, action: ++action });
      const sent = excelHost.trace.length;
      const problem = await problemOf(workbook.writeRows(EVERYTHING));
      const requests = excelHost.trace.slice(sent).filter(({ isHousekeeping }) => !isHousekeeping);
      isOver = requests[3]?.error === undefined;
      if (isOver) break;
      expect({ action, problem }).toEqual({ action, problem: { kode: 'excel-gagal', kodeExcel: 'GeneralException' } });
      expect({ action, ...stateOf() }).toEqual({ action, ...before });
      expect(excelHost.workbook.enableEvents).toBe(true);
    }
    // The last attempt had nothing left to fail at in this request.
    expect(action).toBeGreaterThan(15);
  });

  if (closings > 0) {
    it('leaves it so too when Excel refuses to put back what stands below', async () => {
      for (let closing = 1; closing <= closings; closing++) {
        for (const code of ['GeneralException', 'InvalidOperationInCellEditMode']) {
          const { workbook } = await openSample([DATA]);
          const before = stateOf();
          excelHost.failOn({ code, request: 4 + closing });
          expect(await problemOf(workbook.writeRows(EVERYTHING))).toBeDefined();
          expect(stateOf()).toEqual(before);
        }
      }
    });
  }

  it.each([
    ['InvalidOperationInCellEditMode', { kode: 'sel-disunting' }],
    ['AccessDenied', { kode: 'hanya-baca' }],
    ['FilteredRangeConflict', { kode: 'tabel-tersaring', table: 'Kinerja, Anggaran' }],
    ['InsertDeleteConflict', { kode: 'bawah-tabel-terisi', table: 'Kinerja', sheet: 'Data', cell: 'B5' }],
    ['MergedRangeConflict', { kode: 'sel-digabung' }],
  ])('explains %s', async (code, problem) => {
    const { workbook } = await openSample([DATA]);
    const before = stateOf();
    excelHost.failOn({ code, request: 4 });
    expect(await problemOf(workbook.writeRows(EVERYTHING))).toEqual(problem);
    expect(stateOf()).toEqual(before);
  });

  it('refuses a filtered table only when a cell has to change', async () => {
    const { workbook } = await openSample([DATA]);
    excelHost.workbook.table('Anggaran')?.filterOut([0]);
    await workbook.writeRows([{ table: 'Anggaran', row: 0, cells: { Pagu: 10 } }]);
    const problem = { kode: 'tabel-tersaring', table: 'Anggaran' };
    expect(await problemOf(workbook.writeRows([{ table: 'Anggaran', row: 0, cells: { Pagu: 11 } }]))).toEqual(problem);
    expect(await problemOf(workbook.writeRows(EVERYTHING.slice(-1)))).toEqual(problem);
  });

  it('changes rows of a table with a totals row, and adds none between them', async () => {
    const { workbook, cell } = await openSample([DATA]);
    const table = excelHost.workbook.table('Anggaran')!;
    Object.assign(table, { rows: table.rows + 1, showTotals: true });
    await workbook.writeRows([{ table: 'Anggaran', row: 0, cells: { Pagu: 11 } }]);
    expect(await cell('Data', 'C11')).toBe(11);
    expect(await problemOf(workbook.writeRows(EVERYTHING.slice(-1)))).toEqual({
      kode: 'bawah-tabel-terisi',
      table: 'Anggaran',
      sheet: 'Data',
      cell: 'B12',
    });
  });

  it('fills the row that Excel shows in a table without data, and adds others below it', async () => {
    const empty = { name: 'Kosong', at: 'B2', header: ['Indikator', 'Target'], rows: [[null, null]] };
    const { workbook } = await openSample([{ name: 'Data', tables: [empty] }]);
    excelHost.workbook.table('Kosong')!.hasInsertRow = true;
    const before = excelHost.toSnapshot();
    const rows = ['Indeks SPM', 'Nilai SAKIP'].map((text) => ({
      table: 'Kosong',
      row: null,
      cells: { Indikator: text },
    }));
    excelHost.failOn({ code: 'GeneralException', member: 'CopyFrom', request: 4 });
    expect(await problemOf(workbook.writeRows(rows))).toBeDefined();
    expect(excelHost.toSnapshot()).toEqual(before);
    await workbook.writeRows(rows);
    expect((await workbook.readTables(['Kosong']))[0]?.rows).toEqual([
      ['Indeks SPM', null],
      ['Nilai SAKIP', null],
    ]);
  });

  it('does not write to a row that is another one now', async () => {
    const { workbook, cell } = await openSample([DATA]);
    await workbook.readTables(['Kinerja']);
    excelHost.userEdit('Data', 'B3', [['Indikator lain']]);
    expect(await problemOf(workbook.writeRows(EVERYTHING))).toEqual({ kode: 'buku-berubah' });
    expect(await cell('Data', 'C5')).toBeNull();
    await workbook.writeRows(EVERYTHING);
    expect(await cell('Data', 'C5')).toBe(5);
  });

  it('writes 2,000 rows in several requests when one would be too large', async () => {
    const { workbook } = await openSample([{ ...DATA, cells: {} }], { payload: 30_000 });
    const rows = Array.from({ length: 2_000 }, (_, i) => ({ table: 'Anggaran', row: null, cells: { Pagu: i } }));
    await workbook.writeRows(rows);
    expect(
      excelHost
        .toSnapshot()
        .tables['Anggaran']?.rows.slice(1)
        .map(([, pagu]) => pagu),
    ).toEqual(rows.map(({ cells }) => cells.Pagu));
  });
}
