import { refusal } from './host-error';

export type Scalar = string | number | boolean;

export interface Cell {
  readonly kind: 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error' | 'Formula';
  /** Undefined for a formula nobody has calculated. */
  readonly value: Scalar | undefined;
  readonly formula?: string;
  /** Number format that Excel gives a General cell when such text is typed into it. */
  readonly autoFormat?: string | undefined;
}

export const EMPTY_CELL: Cell = { kind: 'Empty', value: '' };

export const ERROR_VALUES: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Excel's day number of a date; days before March 1900 are one less, because Excel believes in 29 February 1900. */
function toSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1900) return undefined;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

function enterNumber(text: string): Cell | undefined {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?)(%?)$/.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const number = Number((match[1] ?? '').replace(/,/g, ''));
  if (!Number.isFinite(number)) return undefined;
  if (match[2]) return { kind: 'Double', value: number / 100, autoFormat: Number.isInteger(number) ? '0%' : '0.00%' };
  return { kind: 'Double', value: number, autoFormat: text.includes(',') ? '#,##0' : undefined };
}

/** The year of "3/4" and "1-2" is the current one in Excel; here it is fixed, so that tests are stable. */
const YEAR_OF_SHORT_DATES = 2025;

function enterDate(text: string): Cell | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const serial = iso
    ? toSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : us
      ? toSerial(Number(us[3]), Number(us[1]), Number(us[2]))
      : short && toSerial(YEAR_OF_SHORT_DATES, Number(short[1]), Number(short[2]));
  return serial ? { kind: 'Double', value: serial, autoFormat: short ? 'd-mmm' : 'm/d/yyyy' } : undefined;
}

function enterTime(text: string): Cell | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: 'Double', value: seconds / 86_400, autoFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}

/**
 * What Excel makes of a value that arrives through Range.values or Range.formulas: a string is entered as if it were
 * typed in en-US (office-js #1559, #1724), unless the cell is Text. An apostrophe is not kept (office-js #6687).
 * Believed, not verified: currency, fractions, "1E5"-like codes.
 */
export function enter(input: unknown, numberFormat: string): Cell {
  if (typeof input === 'number') return { kind: 'Double', value: input };
  if (typeof input === 'boolean') return { kind: 'Boolean', value: input };
  if (input === '') return EMPTY_CELL;
  // 32,767 characters: support page "Excel specifications and limits".
  if (typeof input !== 'string' || input.length > 32_767) throw refusal('InvalidArgument');
  if (numberFormat === '@') return { kind: 'String', value: input };
  if (input.startsWith("'")) return { kind: 'String', value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { kind: 'Formula', value: undefined, formula: input };
  const text = input.trim().toUpperCase();
  if (text === 'TRUE' || text === 'FALSE') return { kind: 'Boolean', value: text === 'TRUE' };
  if (ERROR_VALUES.has(text)) return { kind: 'Error', value: text };
  return enterNumber(text) ?? enterDate(text) ?? enterTime(text) ?? { kind: 'String', value: input };
}
