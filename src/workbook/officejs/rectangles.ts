import type { Box } from './range-box';

/**
 * Cells with the same key as few rectangles: runs along a row, joined with equal runs of the row below. A format is
 * then one command per rectangle.
 *
 * @param keyOf  undefined for a cell that needs nothing
 */
export function findRectangles<Key extends string | number | boolean>(
  rowCount: number,
  columnCount: number,
  keyOf: (row: number, column: number) => Key | undefined,
): { readonly key: Key; readonly box: Box }[] {
  const found: { key: Key; box: { -readonly [Side in keyof Box]: Box[Side] } }[] = [];
  let open = new Map<string, (typeof found)[number]>();
  for (let row = 0; row < rowCount; row++) {
    const next: typeof open = new Map();
    for (let column = 0; column < columnCount;) {
      const key = keyOf(row, column);
      let end = column + 1;
      while (end < columnCount && keyOf(row, end) === key) end++;
      if (key !== undefined) {
        const name = `${column} ${end} ${String(key)}`;
        const above = open.get(name);
        const run = above ?? { key, box: { row, column, rows: 0, columns: end - column } };
        run.box.rows++;
        if (!above) found.push(run);
        next.set(name, run);
      }
      column = end;
    }
    open = next;
  }
  return found;
}
