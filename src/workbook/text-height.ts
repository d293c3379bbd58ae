/** Widths of the characters ' ' to '~' in Times New Roman, in thousandths of the font size. */
const TIMES_WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const OTHER_WIDTH = 600;
const WIDE_WIDTH = 1000;
const LAST_NARROW_CODE = 0x2000;

/** How much wider than Times New Roman other fonts run; those of Office lie below Arial. */
const OTHER_FONTS = 1.16;
const BOLD = 1.08;
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

export interface TextFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold?: boolean;
}

/**
 * Height that a wrapped text needs.
 *
 * @param width  in characters, as a column width
 * @returns points, at least one line
 */
export function calculateTextHeight(text: string, width: number, format: TextFormat): number {
  const perEm = (format.fontSize / 1000) * PIXELS_PER_POINT * MARGIN * factorOf(format);
  const available = (width * PIXELS_PER_WIDTH) / perEm;
  const lines = text.split('\n').reduce((sum, paragraph) => sum + countLines(paragraph, available), 0);
  return lines * format.fontSize * LINE_SPACING + PADDING_POINTS;
}

function factorOf({ fontName, bold }: TextFormat): number {
  return (/^times/i.test(fontName) ? 1 : OTHER_FONTS) * (bold ? BOLD : 1);
}

/** Lines of one paragraph, broken at spaces, and inside a word only when it is longer than a line. */
function countLines(paragraph: string, available: number): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = measure(word);
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

function measure(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    width += TIMES_WIDTHS[code - 32] ?? (code < LAST_NARROW_CODE ? OTHER_WIDTH : WIDE_WIDTH);
  }
  return width;
}
