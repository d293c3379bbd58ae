const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/**
 * Width of a column as Office.js counts it. A file counts characters of the standard font, at 7 pixels each, and the
 * padding of a cell comes on top; Office.js counts points, 96 pixels to 72 of them.
 */
export function toPoints(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Bytes of values in a request, roughly: texts, and for every cell quotes, brackets and a comma. */
export function estimateBytes(rows: readonly (readonly unknown[])[]): number {
  const BYTES_AROUND = 6;
  const NUMBER = 12;
  let bytes = 0;
  for (const row of rows) {
    for (const value of row) bytes += BYTES_AROUND + (typeof value === 'string' ? value.length * 1.2 : NUMBER);
  }
  return bytes;
}
