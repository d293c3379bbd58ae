import { MOST_SHEET_CELLS, toSheetContent } from '../sheet-content';
import { type MergedRange, type SheetContent, WorkbookError } from '../workbook.port';
import { toCellValue } from './cell-value';
import { readMerged, toBoxes, unlessTooMuch } from './merged-areas';
import { type Box, rangeOf } from './range-box';
import { ID_NAME } from './report-plan';
import { type ExcelOptions, findPayload, isSupported, send } from './session';
import { BYTES_PER_CELL, packPieces, planPieces } from './table-reader';

/** Pieces are halved while Excel leaves them empty, until they have fewer cells than this. */
const FEWEST_CELLS = 1_000;

interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly reportId: string | null;
}

interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

interface UsedSheet extends NamedSheet {
  readonly box: Box;
  /** Null when Excel left them out. */
  readonly cells: Cells | null;
  readonly merged: readonly Box[];
}

/**
 * Everything on the sheets in two requests: which sheets there are, and what is on them. Sizes come with the cells only,
 * so that more requests are made when Excel finds that to be too much, or leaves cells out.
 *
 * @throws WorkbookError 'terlalu-besar' when a few cells of a sheet lie too far apart
 */
export async function readSheets(options: ExcelOptions): Promise<SheetContent[]> {
  const listed = await listSheets(options);
  const used = (await readAtOnce(listed, options)) ?? (await readSizes(listed, options));
  const missing = used.filter(({ cells }) => cells === null);
  const read = missing.length === 0 ? new Map<string, Cells>() : await readInPieces(missing, options);
  return used.flatMap((sheet) => {
    const cells = sheet.cells ?? read.get(sheet.id);
    return (cells && toContent(sheet, cells)) ?? [];
  });
}

async function listSheets(options: ExcelOptions): Promise<NamedSheet[]> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load(
    'items/id,items/name,items/position,items/names/items/name,items/names/items/formula',
  );
  await send(context, options);
  return [...sheets.items]
    .sort((a, b) => a.position - b.position)
    .map(({ id, name, names }) => {
      const mark = names.items.find((item) => item.name.toLowerCase() === ID_NAME);
      const [, reportId] = /^="(.*)"$/s.exec(String(mark?.formula)) ?? [];
      return { id, name, reportId: reportId?.replaceAll('""', '"') ?? null };
    });
}

/** Null when that is too much for Excel, or when it does not tell the merged areas of a sheet: more than 512 of them. */
async function readAtOnce(listed: readonly NamedSheet[], options: ExcelOptions): Promise<UsedSheet[] | null> {
  return unlessTooMuch(look(listed, { cells: true, merged: true }, options), true);
}

async function readSizes(listed: readonly NamedSheet[], options: ExcelOptions): Promise<UsedSheet[]> {
  const atOnce = await unlessTooMuch(look(listed, { cells: false, merged: true }, options), true);
  if (atOnce) return atOnce;
  const used: UsedSheet[] = [];
  for (const sheet of await look(listed, { cells: false, merged: false }, options)) {
    const merged = isSupported('1.13') ? await readMerged(sheet.id, sheet.box, options) : [];
    // One that was cut through by the halving has been told twice.
    const once = new Map(merged.map((area) => [`${area.row} ${area.column}`, area]));
    used.push({ ...sheet, merged: [...once.values()] });
  }
  return used;
}

/** Places of the used parts of the sheets, and with them what is asked for. */
async function look(
  listed: readonly NamedSheet[],
  asks: { readonly cells: boolean; readonly merged: boolean },
  options: ExcelOptions,
): Promise<UsedSheet[]> {
  const context = new Excel.RequestContext();
  const isMergedAsked = asks.merged && isSupported('1.13');
  const looked = listed.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    if (asks.cells) used.load('values,numberFormat');
    // Without a value getUsedRange is the first cell, and no null object that a second method would be called on.
    const areas = isMergedAsked ? worksheet.getUsedRange(true).getMergedAreasOrNullObject() : null;
    return { sheet, used, merged: areas?.load('address') };
  });
  await send(context, options);
  return looked.flatMap(({ sheet, used, merged }) => {
    if (used.isNullObject) return [];
    const box = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    return [
      { ...sheet, box, cells: asks.cells ? takeCells(used, box.rows) : null, merged: merged ? toBoxes(merged) : [] },
    ];
  });
}

/** Reads sheets in as few requests as their size allows, and as Excel takes. */
async function readInPieces(sheets: readonly UsedSheet[], options: ExcelOptions): Promise<Map<string, Cells>> {
  const sizes = sheets.map(({ box }) => box.rows * box.columns);
  if (sizes.some((cells) => cells > MOST_SHEET_CELLS)) throw new WorkbookError({ kode: 'terlalu-besar' });
  const all = sizes.reduce((sum, cells) => sum + cells, 0) * BYTES_PER_CELL;
  for (let payload = Math.min(all, findPayload(options)); ; payload /= 2) {
    const read = await readPieces(sheets, payload, options);
    if (read) return read;
    if (payload < FEWEST_CELLS * BYTES_PER_CELL) throw new WorkbookError({ kode: 'terlalu-besar' });
  }
}

/** Null when Excel leaves a piece of this size out. */
async function readPieces(
  sheets: readonly UsedSheet[],
  payload: number,
  options: ExcelOptions,
): Promise<Map<string, Cells> | null> {
  const boxes = new Map(sheets.map(({ id, box }) => [id, box]));
  const sizes = sheets.map(({ id, box }) => ({ id, rows: box.rows, columns: box.columns }));
  const read = new Map<string, { values: (readonly unknown[])[]; numberFormats: (readonly unknown[])[] }>();
  for (const pack of packPieces(planPieces(sizes, payload), payload)) {
    const context = new Excel.RequestContext();
    const asked = pack.flatMap(({ id, row, rows }) => {
      const box = boxes.get(id);
      if (!box) return [];
      const piece = { ...box, row: box.row + row, rows };
      const range = rangeOf(context.workbook.worksheets.getItem(id), piece).load('values,numberFormat');
      return [{ id, rows, range }];
    });
    if ((await unlessTooMuch(send(context, options).then(() => true))) === null) return null;
    for (const { id, rows, range } of asked) {
      const cells = takeCells(range, rows);
      if (!cells) return null;
      const { values, numberFormats } = read.get(id) ?? { values: [], numberFormats: [] };
      for (const line of cells.values) values.push(line);
      for (const line of cells.numberFormats) numberFormats.push(line);
      read.set(id, { values, numberFormats });
    }
  }
  return read;
}

/** Null for an answer over the limit, which comes without its cells and without an error. */
function takeCells({ values, numberFormat }: Excel.Range, rows: number): Cells | null {
  const isGrid = (grid: unknown): grid is unknown[][] => Array.isArray(grid) && grid.length === rows;
  return isGrid(values) && isGrid(numberFormat) ? { values, numberFormats: numberFormat } : null;
}

function toContent({ name, reportId, box, merged }: UsedSheet, { values, numberFormats }: Cells): SheetContent | null {
  return toSheetContent({
    name,
    reportId,
    firstRow: box.row + 1,
    firstColumn: box.column + 1,
    rows: values.map((row) => row.map(toCellValue)),
    numberFormat: (row, column) => String(numberFormats[row]?.[column] ?? 'General'),
    merges: merged.map((area): MergedRange => ({
      row: area.row - box.row,
      column: area.column - box.column,
      rowSpan: area.rows,
      columnSpan: area.columns,
    })),
  });
}
