/** Widths of letters in Times New Roman, in ems: a sign that is not listed is as wide as a digit. */
const LEBAR_HURUF: readonly (readonly [huruf: string, em: number])[] = [
  ["ijlt|,.:;'’‘-/()[] ", 0.31],
  ['frsJI', 0.38],
  ['acez?', 0.45],
  ['BELPRSTZFCKGVXYADHNOQU&', 0.7],
  ['mw', 0.76],
  ['MW%@–—', 0.92],
];
const LEBAR = new Map(LEBAR_HURUF.flatMap(([huruf, em]) => [...huruf].map((satu) => [satu, em] as const)));
const LEBAR_LAIN = 0.5;
const TEBAL = 1.08;
/** How much wider than Times New Roman other fonts run; those of Office lie below Arial. */
const HURUF_LAIN = 1.16;

/** About how wide a word is, in ems of its size: rather too wide than too narrow. */
export function measureKata(kata: string, huruf: string, tebal: boolean): number {
  const em = [...kata].reduce((jumlah, satu) => jumlah + (LEBAR.get(satu) ?? LEBAR_LAIN), 0);
  return em * (tebal ? TEBAL : 1) * (/^times/i.test(huruf) ? 1 : HURUF_LAIN);
}
