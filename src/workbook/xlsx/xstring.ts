/**
 * The spreadsheet format's own escape for characters that XML cannot hold: `_x000D_` is a carriage return.
 * It stands on top of the XML escapes, in cell texts and in the column names of tables.
 */
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

// Control characters (tab and line feed are fine), lone surrogates, the two non-characters.
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Excel keeps no more characters than this in a cell. */
const LONGEST_TEXT = 32_767;

export function decodeXstring(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Text for a cell; what only looks like an escape is protected, so that it is read back as it is. */
export function encodeXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, (char) => toEscape(char).toUpperCase().replace('_X', '_x'));
}

/** A column name of a table, which stands in an attribute: there Excel escapes line feeds and tabs too. */
export function encodeColumnName(name: string): string {
  return encodeXstring(name).replace(/[\n\t]/g, toEscape);
}

export function cutToCell(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}

function toEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}
