import { WorkbookError } from '../workbook.port';
import { type Box, MAX_ROWS, parseBoxes, rangeOf } from './range-box';
import { type ExcelOptions, send } from './session';

/** Merged areas of a part of a sheet, which is halved as long as Excel does not tell them; left out in the end. */
export async function readMerged(id: string, box: Box, options: ExcelOptions, halvings = 5): Promise<readonly Box[]> {
  const context = new Excel.RequestContext();
  const merged = rangeOf(context.workbook.worksheets.getItem(id), box).getMergedAreasOrNullObject().load('address');
  const told = await unlessTooMuch(
    send(context, options).then(() => toBoxes(merged)),
    true,
  );
  if (told) return told;
  if (box.rows < 2 || halvings === 0) return [];
  const top = Math.ceil(box.rows / 2);
  const above = await readMerged(id, { ...box, rows: top }, options, halvings - 1);
  const rest = { ...box, row: box.row + top, rows: box.rows - top };
  return [...above, ...(await readMerged(id, rest, options, halvings - 1))];
}

/** Null for what Excel refused because of its size, or, where it `mayBeSilent`, without saying why. */
export async function unlessTooMuch<Answer>(answer: Promise<Answer>, mayBeSilent = false): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    const kode = error instanceof WorkbookError ? error.problem.kode : undefined;
    if (kode === 'terlalu-besar' || (mayBeSilent && kode === 'excel-gagal')) return null;
    throw error;
  }
}

/** "'Data, 2'!A1:B2,'Data, 2'!A5:C5"; whole columns and rows come as 'A:C' and '3:5'. */
export function toBoxes(areas: Excel.RangeAreas): readonly Box[] {
  if (areas.isNullObject) return [];
  return areas.address
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .flatMap((address) => {
      const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
      const [, left, right] = /^([A-Z]+):([A-Z]+)$/.exec(cells) ?? [];
      const [, top, bottom] = /^(\d+):(\d+)$/.exec(cells) ?? [];
      if (left && right) return parseBoxes(`${left}1:${right}${MAX_ROWS}`) ?? [];
      if (top && bottom) return parseBoxes(`A${top}:XFD${bottom}`) ?? [];
      return parseBoxes(cells) ?? [];
    });
}
