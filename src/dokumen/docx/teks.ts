import { TextRun } from 'docx';

interface GayaTeks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Half points; of the style when undefined. */
  readonly size?: number | undefined;
}

/** Text as XML can hold it: a name that a user typed or pasted may carry control characters or half a letter. */
export function cleanTeks(teks: string): string {
  // eslint-disable-next-line no-control-regex
  return teks.replace(/\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}

/** Text with its line breaks. */
export function buildTeks(teks: string, { size, ...gaya }: GayaTeks = {}): TextRun[] {
  if (teks === '') return [];
  return cleanTeks(teks)
    .split(/\r\n|[\r\n]/)
    .map(
      (text, i) =>
        new TextRun({ text, ...(i === 0 ? {} : { break: 1 }), ...gaya, ...(size === undefined ? {} : { size }) }),
    );
}
