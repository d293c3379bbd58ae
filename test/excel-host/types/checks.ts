import { refusal } from '../model/host-error';

/** Checks of what the add-in sends; a wrong kind of value is InvalidArgument (docs page on error handling). */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw refusal('InvalidArgument');
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw refusal('InvalidArgument');
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw refusal('InvalidArgument');
  return value;
}

export function numberFrom(low: number, high: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== 'number' || value < low || value > high) throw refusal('InvalidArgument');
    return value;
  };
}

export function oneOf(allowed: readonly string[]): (value: unknown) => string {
  return (value) => {
    if (typeof value !== 'string' || !allowed.includes(value)) throw refusal('InvalidArgument');
    return value;
  };
}

/** The HTML colour names a report may use; Excel knows all of them. */
const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  lightgray: '#D3D3D3',
};

export function color(value: unknown): string {
  const code = /^#?([0-9a-f]{6})$/i.exec(text(value))?.[1];
  const found = code ? `#${code.toUpperCase()}` : COLOR_NAMES[text(value).toLowerCase()];
  if (!found) throw refusal('InvalidArgument');
  return found;
}
