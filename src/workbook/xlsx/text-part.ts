import { WorkbookError } from '../workbook.port';

/** Bytes of the longest text that is taken apart as a whole. Rows and shared strings, which may be longer, are not. */
const LONGEST_TEXT = 2 ** 27;

/**
 * Text of a part, or of a piece of one.
 *
 * @throws WorkbookError 'terlalu-besar'
 */
export function decodePart(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) throw new WorkbookError({ kode: 'terlalu-besar' });
  return new TextDecoder().decode(bytes);
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** A part as UTF-8 without a byte order mark; some programs write UTF-16. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  if (UTF8_MARK.every((byte, index) => bytes[index] === byte)) return bytes.subarray(3);
  const [first, second] = bytes;
  const isLittleEndian = first === 0xff && second === 0xfe;
  if (!isLittleEndian && !(first === 0xfe && second === 0xff)) return bytes;
  const text = new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-16be').decode(bytes);
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'));
}
