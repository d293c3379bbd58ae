import type { NewCell, NewColumn, NewSheet, NewTable, NewWorkbook } from '../workbook.port';
import { ByteBuilder } from './byte-builder';
import { toCellAddress, toColumnName, toRangeAddress } from './cell-address';
import { buildCell, type WrittenValue } from './cell-xml';
import { toFileWidth } from './column-width';
import { buildList, buildPrompt, ChoiceLists } from './data-validation';
import { OFFICE_RELATIONSHIPS_NS, OoxmlPackage } from './package';
import { SharedStrings } from './shared-strings';
import { findFreeSheetName } from '../sheet-name';
import { type CellFormat, type FontFormat, MINIMAL_STYLES, Styles } from './styles';
import { calculateTextHeight, MAX_ROW_HEIGHT } from '../text-height';
import { escapeAttribute, parseXml } from './xml';
import { encodeColumnName } from './xstring';
import { Zip } from './zip';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const APP_TYPE = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/** The same workbook is the same file, whenever it is made. */
const FIXED_DATE = '2025-01-01T00:00:00Z';

const FONT: FontFormat = { name: 'Calibri', size: 11 };
const HEADING: CellFormat = { font: { ...FONT, size: 14, bold: true }, vertical: 'top' };
const PLAIN_TEXT: CellFormat = { font: FONT, vertical: 'top' };
const HEADER: CellFormat = {
  font: { ...FONT, bold: true, color: 'FFFFFF' },
  fill: '1F4E78',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const COMPUTED_HEADER_FILL = '548235';
const COMPUTED_FILL = 'E2EFDA';

const DEFAULT_TEXT_WIDTH = 100;
/** Points. */
const DEFAULT_ROW_HEIGHT = 15;
const BLANK_ROWS_BETWEEN_TABLES = 2;
const CHOICES_SHEET = 'Pilihan';

/** A table and the row of its header. */
interface PlacedTable {
  readonly table: NewTable;
  readonly headerRow: number;
  readonly lastRow: number;
}

/**
 * A workbook with Excel Tables and sheets of text. The same description gives the same bytes.
 *
 * @returns  an .xlsx file
 */
export async function createWorkbook(spec: NewWorkbook): Promise<Uint8Array> {
  return new WorkbookWriter(spec).write();
}

class WorkbookWriter {
  private readonly files = new OoxmlPackage(Zip.empty());
  private readonly stylesDocument = parseXml(MINIMAL_STYLES);
  private readonly styles = new Styles(this.stylesDocument);
  private readonly strings = SharedStrings.empty();
  private readonly choices: ChoiceLists;
  private tableCount = 0;

  constructor(private readonly spec: NewWorkbook) {
    this.choices = new ChoiceLists(
      findFreeSheetName(
        CHOICES_SHEET,
        spec.sheets.map((sheet) => sheet.name),
      ),
    );
  }

  async write(): Promise<Uint8Array> {
    const { files } = this;
    files.startContentTypes();
    await this.addPart('xl/workbook.xml', '', 'officeDocument', `${CONTENT_TYPE}.sheet.main+xml`, '');
    const names: string[] = [];
    const ids: string[] = [];
    const addSheet = async (name: string, content: string | Uint8Array) => {
      names.push(findFreeSheetName(name, names));
      const part = `xl/worksheets/sheet${names.length}.xml`;
      ids.push(await this.addPart(part, 'xl/workbook.xml', 'worksheet', `${CONTENT_TYPE}.worksheet+xml`, ''));
      files.setBytes(part, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    };
    for (const sheet of this.spec.sheets) {
      const tableIds = await this.addTables(sheet, `xl/worksheets/sheet${names.length + 1}.xml`);
      await addSheet(sheet.name, this.buildSheet(sheet, tableIds, names.length === 0));
    }
    if (this.choices.lists.length > 0) await addSheet(this.choices.sheetName, this.buildChoicesSheet());
    files.setBytes('xl/workbook.xml', new TextEncoder().encode(this.buildWorkbook(names, ids)));
    const styles = this.stylesDocument.toString();
    await this.addPart('xl/styles.xml', 'xl/workbook.xml', 'styles', `${CONTENT_TYPE}.styles+xml`, styles);
    const strings = 'xl/sharedStrings.xml';
    await this.addPart(strings, 'xl/workbook.xml', 'sharedStrings', `${CONTENT_TYPE}.sharedStrings+xml`, '');
    files.setBytes(strings, this.strings.toBytes() ?? new TextEncoder().encode(`<sst xmlns="${MAIN_NS}"/>`));
    await this.addPart('docProps/core.xml', '', CORE_RELATIONSHIP, CORE_TYPE, CORE_PROPERTIES);
    await this.addPart('docProps/app.xml', '', 'extended-properties', APP_TYPE, APP_PROPERTIES);
    return (await files.commit()).toBytes();
  }

  private async addPart(
    part: string,
    owner: string,
    relationship: string,
    contentType: string,
    content: string,
  ): Promise<string> {
    await this.files.addPart(part, contentType, content);
    return this.files.addRelationship(owner, relationship, part);
  }

  private async addTables(sheet: NewSheet, owner: string): Promise<string[]> {
    const ids: string[] = [];
    for (const placed of placeTables(sheet)) {
      const id = ++this.tableCount;
      const type = `${CONTENT_TYPE}.table+xml`;
      ids.push(await this.addPart(`xl/tables/table${id}.xml`, owner, 'table', type, buildTable(placed, id)));
    }
    return ids;
  }

  private buildSheet(sheet: NewSheet, tableIds: readonly string[], isFirst: boolean): Uint8Array {
    const placed = placeTables(sheet);
    const builder = new ByteBuilder(64 * 1024);
    const selected = isFirst ? ' tabSelected="1"' : '';
    const gridLines = placed.length === 0 ? ' showGridLines="0"' : '';
    builder.addText(
      `${DECLARATION}<worksheet xmlns="${MAIN_NS}" xmlns:r="${OFFICE_RELATIONSHIPS_NS}">` +
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
        `<sheetViews><sheetView${gridLines}${selected} workbookViewId="0">${buildPane(placed)}</sheetView></sheetViews>` +
        `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>${buildColumns(sheet)}<sheetData>`,
    );
    this.addText(builder, sheet);
    for (const table of placed) this.addTableRows(builder, table);
    builder.addText('</sheetData>').addText(this.buildValidations(placed));
    builder.addText('<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');
    builder.addText('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    if (tableIds.length > 0) {
      const parts = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join('');
      builder.addText(`<tableParts count="${tableIds.length}">${parts}</tableParts>`);
    }
    return builder.addText('</worksheet>').toBytes();
  }

  private addText(builder: ByteBuilder, sheet: NewSheet): void {
    const wrap = sheet.tables.length === 0;
    for (const [index, line] of sheet.text.entries()) {
      const row = index + 1;
      const format = index === 0 ? HEADING : PLAIN_TEXT;
      const style = this.styles.findCellFormat(wrap ? { ...format, wrap } : format);
      const { name: fontName, size: fontSize, bold = false } = format.font ?? FONT;
      const width = wrap ? (sheet.textWidth ?? DEFAULT_TEXT_WIDTH) : Infinity;
      const height = Math.ceil(calculateTextHeight(line, width, { fontName, fontSize, bold }));
      builder.addText(`<row r="${row}" ht="${height}" customHeight="1">${this.buildCell(row, 1, style, line)}</row>`);
    }
  }

  private addTableRows(builder: ByteBuilder, { table, headerRow, lastRow }: PlacedTable): void {
    const headerStyles = table.columns.map(({ computed }) =>
      this.styles.findCellFormat(computed ? { ...HEADER, fill: COMPUTED_HEADER_FILL } : HEADER),
    );
    const height = Math.max(
      ...table.columns.map(({ header, width }) =>
        // The button of the filter covers the end of the line.
        calculateTextHeight(header, Math.max(1, width - 3), { fontName: FONT.name, fontSize: FONT.size, bold: true }),
      ),
    );
    const header = table.columns.map((column, index) =>
      this.buildCell(headerRow, index + 1, headerStyles[index] ?? 0, column.header),
    );
    builder.addText(`<row r="${headerRow}" ht="${Math.ceil(height)}" customHeight="1">${header.join('')}</row>`);
    const findStyle = this.createStyleFinder(table);
    for (let row = headerRow + 1; row <= lastRow; row++) {
      const values = table.rows[row - headerRow - 1] ?? [];
      const cells = table.columns.map((_, index) => {
        const { value, numberFormat } = toFormatted(values[index] ?? null, table.columns[index]);
        return this.buildCell(row, index + 1, findStyle(index, numberFormat, typeof value === 'string'), value);
      });
      builder.addText(`<row r="${row}"${buildRowHeight(values, table.columns)}>${cells.join('')}</row>`);
    }
  }

  private createStyleFinder(table: NewTable): (column: number, numberFormat: string, isText: boolean) => number {
    const found = new Map<string, number>();
    return (column, numberFormat, isText) => {
      const key = `${column} ${isText} ${numberFormat}`;
      let style = found.get(key);
      if (style === undefined) {
        const tint = table.columns[column]?.computed ? { fill: COMPUTED_FILL } : {};
        style = this.styles.findCellFormat({ numberFormat, vertical: 'top', wrap: isText, ...tint });
        found.set(key, style);
      }
      return style;
    };
  }

  private buildCell(row: number, column: number, style: number, value: WrittenValue): string {
    return buildCell('', row, column, style, value, this.strings);
  }

  private buildValidations(placed: readonly PlacedTable[]): string {
    const validations = placed.flatMap(({ table, headerRow, lastRow }) =>
      table.columns.flatMap(({ header, hint, choices }, index) => {
        const letter = toColumnName(index + 1);
        const prompt = hint === undefined ? [] : [buildPrompt(`${letter}${headerRow}`, header, hint)];
        const range = `${letter}${headerRow + 1}:${letter}${lastRow}`;
        const list = choices?.length ? [buildList(range, this.choices.findFormula(choices))] : [];
        return [...prompt, ...list];
      }),
    );
    if (validations.length === 0) return '';
    return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  }

  private buildChoicesSheet(): string {
    const { lists } = this.choices;
    const rows = Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, row) => {
      const cells = lists.flatMap((list, column) => {
        const choice = list[row];
        return choice === undefined ? [] : [this.buildCell(row + 1, column + 1, 0, choice)];
      });
      return `<row r="${row + 1}">${cells.join('')}</row>`;
    });
    return `${DECLARATION}<worksheet xmlns="${MAIN_NS}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  }

  private buildWorkbook(names: readonly string[], ids: readonly string[]): string {
    const sheets = names.map((name, index) => {
      const hidden = index >= this.spec.sheets.length ? ' state="hidden"' : '';
      const id = ids[index] ?? '';
      return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${hidden} r:id="${id}"/>`;
    });
    return (
      `${DECLARATION}<workbook xmlns="${MAIN_NS}" xmlns:r="${OFFICE_RELATIONSHIPS_NS}"><workbookPr/>` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      `<sheets>${sheets.join('')}</sheets></workbook>`
    );
  }
}

function placeTables(sheet: NewSheet): PlacedTable[] {
  let headerRow = sheet.text.length === 0 ? 1 : sheet.text.length + 2;
  return sheet.tables.map((table) => {
    const placed = { table, headerRow, lastRow: headerRow + Math.max(1, table.rows.length) };
    headerRow = placed.lastRow + BLANK_ROWS_BETWEEN_TABLES + 1;
    return placed;
  });
}

/** The header stays in view; with several tables on a sheet it would stand above the wrong one. */
function buildPane(placed: readonly PlacedTable[]): string {
  const [only, another] = placed;
  if (!only || another) return '';
  const cell = toCellAddress(only.headerRow + 1, 1);
  return (
    `<pane ySplit="${only.headerRow}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/>`
  );
}

function buildColumns(sheet: NewSheet): string {
  const widths: number[] = [];
  for (const { columns } of sheet.tables) {
    for (const [index, { width }] of columns.entries()) widths[index] = Math.max(widths[index] ?? 0, width);
  }
  if (sheet.tables.length === 0) widths.push(sheet.textWidth ?? DEFAULT_TEXT_WIDTH);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${toFileWidth(width)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function buildTable({ table, headerRow, lastRow }: PlacedTable, id: number): string {
  const range = toRangeAddress({
    firstRow: headerRow,
    firstColumn: 1,
    lastRow,
    lastColumn: table.columns.length,
  });
  const columns = table.columns.map(
    ({ header }, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(encodeColumnName(header))}"/>`,
  );
  const name = escapeAttribute(table.name);
  return (
    `${DECLARATION}<table xmlns="${MAIN_NS}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    '</table>'
  );
}

/** Height for the longest wrapped text of a row; not a custom one, so that Excel fits it anew when the text changes. */
function buildRowHeight(values: readonly NewCell[], columns: readonly NewColumn[]): string {
  const heights = values.map((cell, index) => {
    const { value } = toFormatted(cell, columns[index]);
    if (typeof value !== 'string') return 0;
    return calculateTextHeight(value, columns[index]?.width ?? 0, { fontName: FONT.name, fontSize: FONT.size });
  });
  const height = Math.ceil(Math.max(0, ...heights));
  return height > DEFAULT_ROW_HEIGHT + 1 ? ` ht="${Math.min(height, MAX_ROW_HEIGHT)}"` : '';
}

function toFormatted(cell: NewCell, column: NewColumn | undefined) {
  if (cell !== null && typeof cell === 'object') return cell;
  return { value: cell, numberFormat: column?.numberFormat ?? 'General' };
}

const CORE_PROPERTIES =
  `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Takar</dc:creator>' +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${FIXED_DATE}</dcterms:created></cp:coreProperties>`;

const APP_PROPERTIES =
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Microsoft Excel</Application></Properties>';
