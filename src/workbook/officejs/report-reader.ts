import type { PresentCells } from '../report-edits';
import { MEMORY_NAMESPACE, parseMemory, type RememberedReport, type ReportMemory } from '../report-memory';
import { toCellValue } from './cell-value';

/** A part in which Takar remembers what it wrote; there is one, unless sheets came from another workbook. */
export interface MemoryPart {
  readonly id: string;
  readonly xml: string;
}

/** What stands on the sheets of reports, and what Takar remembers of them. */
export interface ReportData {
  /** By id of the sheet; one that is too large for an answer is left out. */
  readonly present: ReadonlyMap<string, PresentCells>;
  readonly memory: ReportMemory;
  /** Names of the charts on sheets that were written without any, by id of the sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  readonly parts: readonly MemoryPart[];
}

export const NO_REPORTS: ReportData = { present: new Map(), memory: new Map(), charts: new Map(), parts: [] };

interface StartedReports {
  readonly sheets: readonly { readonly id: string; readonly used: Excel.Range }[];
  readonly charts: readonly { readonly id: string; readonly items: Excel.ChartCollection }[];
  readonly parts: readonly { readonly id: string; readonly xml: OfficeExtension.ClientResult<string> }[];
}

/** Asks for the ids that `startReports` needs. */
export function loadMemoryParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id');
}

/** @param chartless  ids of the sheets that were written without charts */
export function startReports(
  workbook: Excel.Workbook,
  sheetIds: readonly string[],
  chartless: readonly string[],
  parts: Excel.CustomXmlPartScopedCollection,
): StartedReports {
  return {
    sheets: sheetIds.map((id) => {
      const used = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      return { id, used: used.load('rowIndex,columnIndex,rowCount,columnCount,values') };
    }),
    charts: chartless.map((id) => ({ id, items: workbook.worksheets.getItem(id).charts.load('items/name') })),
    parts: parts.items.map(({ id }) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() })),
  };
}

export function finishReports({ sheets, charts, parts }: StartedReports): ReportData {
  const present = sheets.flatMap(({ id, used }) => {
    const cells = used.isNullObject ? NO_CELLS : toPresent(used);
    return cells ? [[id, cells] as const] : [];
  });
  const read = parts.map(({ id, xml }) => ({ id, xml: xml.value }));
  const remembered = read.flatMap(({ xml }): (readonly [string, RememberedReport])[] => [...parseMemory(xml)]);
  return {
    present: new Map(present),
    // Of two parts that remember the same report the first one counts.
    memory: new Map(remembered.reverse()),
    charts: new Map(charts.map(({ id, items }) => [id, items.items.map(({ name }) => name)])),
    parts: read,
  };
}

const NO_CELLS: PresentCells = { rowCount: 0, columnCount: 0, at: () => null };

/** Null for an answer over the limit, which comes without its values and without an error. */
export function toPresent(range: Excel.Range): PresentCells | null {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const values: unknown = range.values;
  if (!isGrid(values, rowCount)) return null;
  return {
    rowCount: rowIndex + rowCount,
    columnCount: columnIndex + columnCount,
    at: (row, column) => toCellValue(values[row - rowIndex]?.[column - columnIndex]),
  };
}

function isGrid(values: unknown, rowCount: number): values is unknown[][] {
  return Array.isArray(values) && values.length === rowCount;
}

/** Whether two looks at a sheet saw the same values. */
export function isSamePresent(a: PresentCells, b: PresentCells): boolean {
  const columnCount = Math.max(a.columnCount, b.columnCount);
  for (let row = 0; row < Math.max(a.rowCount, b.rowCount); row++) {
    for (let column = 0; column < columnCount; column++) {
      const [one, other] = [a.at(row, column), b.at(row, column)];
      if (one !== other && JSON.stringify(one) !== JSON.stringify(other)) return false;
    }
  }
  return true;
}
