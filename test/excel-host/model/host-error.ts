/** A refusal of Excel, as it travels to the add-in: `error.code` there is `code` here. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Codes and English texts of the page "Error handling with the application-specific JavaScript APIs" (table of error codes). */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
};

export function refusal(code: string, message = MESSAGES[code] ?? code): HostError {
  return new HostError(code, message);
}

export function shapeRefusal(): HostError {
  return refusal(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Not an answer of Excel: the emulation has no such member, so a test that needs it cannot be believed. */
export function notEmulated(what: string): HostError {
  return new HostError('EmulatorNotImplemented', `The emulated Excel does not implement ${what}.`, what);
}
