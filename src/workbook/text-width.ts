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

export interface TextFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold?: boolean;
}

/** Width of a text on one line, in points. */
export function measureTextWidth(text: string, format: TextFormat): number {
  const factor = (/^times/i.test(format.fontName) ? 1 : OTHER_FONTS) * (format.bold ? BOLD : 1);
  return (measure(text) / 1000) * format.fontSize * factor;
}

function measure(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    width += TIMES_WIDTHS[code - 32] ?? (code < LAST_NARROW_CODE ? OTHER_WIDTH : WIDE_WIDTH);
  }
  return width;
}
