const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;

/** Width of a column as a file has it, for so many characters: the padding of a cell comes on top. */
export function toFileWidth(characters: number): number {
  const pixels = characters * PIXELS_PER_CHARACTER + PADDING_PIXELS;
  return Math.min(255, Math.trunc((pixels / PIXELS_PER_CHARACTER) * 256) / 256);
}
