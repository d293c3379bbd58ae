import type { TextFormat } from './text-width';
import { measureTextWidth } from './text-width';

/** Programs break lines a little differently; a row that is a line too high does less harm than one too low. */
const MARGIN = 1.04;

/** Pixels of a digit of the usual standard fonts, which is the unit of a column width. */
const PIXELS_PER_WIDTH = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Excel's own rows: 15 points for a line of 11 points, 31.5 for two lines of 12. LibreOffice needs less. */
const LINE_SPACING = 1.32;
const PADDING_POINTS = 1.5;

/** Excel allows no higher row. */
export const MAX_ROW_HEIGHT = 409.5;

/**
 * Height that a wrapped text needs.
 *
 * @param width  in characters, as a column width
 * @returns points, at least one line
 */
export function calculateTextHeight(text: string, width: number, format: TextFormat): number {
  const available = (width * PIXELS_PER_WIDTH) / PIXELS_PER_POINT / MARGIN;
  const lines = text.split('\n').reduce((sum, paragraph) => sum + countLines(paragraph, available, format), 0);
  return lines * format.fontSize * LINE_SPACING + PADDING_POINTS;
}

/** Lines of one paragraph, broken at spaces, and inside a word only when it is longer than a line. */
function countLines(paragraph: string, available: number, format: TextFormat): number {
  const space = measureTextWidth(' ', format);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = measureTextWidth(word, format);
    if (used > 0 && used + space + width > available) {
      lines++;
      used = 0;
    } else if (used > 0) used += space;
    used += width;
    while (used > available && available > 0) {
      lines++;
      used -= available;
    }
  }
  return lines;
}
