import type { Sheet } from './sheet';

/** A defined name: of the workbook, or of one sheet. `formula` begins with '='. */
export interface NameEntry {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  readonly sheet: Sheet | null;
}

/** Rules for names: support page "Names in formulas"; the code on refusal is InvalidArgument as for table names (office-js #551). */
export function isValidName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length <= 255 &&
    /^[A-Za-z_\\\u0080-\uffff][A-Za-z0-9_.\\\u0080-\uffff]*$/.test(name) &&
    !/^(r|c|r\d*c\d*|[a-z]{1,3}\d{1,7})$/i.test(name)
  );
}
