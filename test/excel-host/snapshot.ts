import { formatA1 } from './model/a1';
import type { Scalar } from './model/entry';
import type { Workbook } from './model/workbook';

export interface TableSnapshot {
  readonly sheet: string;
  readonly address: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
}

/** What a test compares: plain data, the values of all tables and the cell texts of all sheets. */
export interface Snapshot {
  readonly tables: Readonly<Record<string, TableSnapshot>>;
  /** By address: { B2: '1,50' }; empty cells are left out. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly merges: Readonly<Record<string, readonly string[]>>;
}

export function takeSnapshot(workbook: Workbook): Snapshot {
  const snapshot = {
    tables: {} as Record<string, TableSnapshot>,
    sheets: {} as Record<string, Record<string, string>>,
    merges: {} as Record<string, string[]>,
  };
  for (const table of workbook.tables) {
    const { body, sheet } = table;
    snapshot.tables[table.name] = {
      sheet: sheet.name,
      address: formatA1(table),
      header: table.list.map(({ name }) => name),
      rows: Array.from({ length: body.rows }, (_, i) =>
        Array.from({ length: body.columns }, (__, j) => sheet.value(body.row + i, body.column + j)),
      ),
    };
  }
  for (const sheet of workbook.sheets) {
    const texts: Record<string, string> = {};
    const used = sheet.used(undefined, true);
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const text = sheet.text(row, column);
        if (text !== '') texts[formatA1({ row, column, rows: 1, columns: 1 })] = text;
      }
    }
    snapshot.sheets[sheet.name] = texts;
    if (sheet.merges.length > 0) snapshot.merges[sheet.name] = sheet.merges.map(formatA1).sort();
  }
  return snapshot;
}
