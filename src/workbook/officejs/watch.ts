import type { TableChange } from '../workbook.port';
import type { ListedTable } from './listing';
import { parseBoxes } from './range-box';
import { type ExcelOptions, send } from './session';

/** What a change of a table tells about itself, as far as Takar asks. */
type TableEvent = Pick<Excel.TableChangedEventArgs, 'changeType' | 'tableId' | 'address'>;

interface Watching {
  /** Tables as they were listed last, by id. */
  known(): ReadonlyMap<string, ListedTable>;
  isOwnWrite(event: object): boolean;
  listener(change: TableChange): void;
}

/**
 * Tells of every edit in a table that somebody else made, from the moment on that the promise resolves.
 *
 * @returns what ends it
 */
export async function watchTables(watching: Watching, options: ExcelOptions): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const registration = context.workbook.tables.onChanged.add(async (event) => {
    if (!watching.isOwnWrite(event)) watching.listener(toChange(event, watching.known().get(event.tableId)));
  });
  await send(context, options);
  return async () => {
    registration.remove();
    await send(context, options);
  };
}

function toChange({ changeType, address }: TableEvent, table: ListedTable | undefined): TableChange {
  if (!table) return { table: '', columns: null };
  return { table: table.info.name, columns: changeType === 'RangeEdited' ? findHeaders(table, address) : null };
}

/** `null` when cells lie where the table was not, or a header is among them: then the headers are not known any more. */
function findHeaders({ info, box, hasHeader }: ListedTable, address: string): string[] | null {
  const areas = parseBoxes(address);
  if (!areas) return null;
  const headers = new Set<string>();
  for (const area of areas) {
    const isInside = area.column >= box.column && area.column + area.columns <= box.column + box.columns;
    if (!isInside || area.row < box.row + (hasHeader ? 1 : 0)) return null;
    for (let column = area.column; column < area.column + area.columns; column++) {
      headers.add(info.header[column - box.column] ?? '');
    }
  }
  return [...headers];
}
