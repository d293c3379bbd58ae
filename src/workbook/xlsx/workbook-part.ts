import { WorkbookError } from '../workbook.port';
import { CONTENT_TYPES, findByType, folderOf, OFFICE_RELATIONSHIPS_NS, type OoxmlPackage } from './package';
import { isTrue, type XmlDocument, type XmlElement } from './xml';
import { brokenPart } from './zip';

const STRICT = 'purl.oclc.org';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A tab. `position` counts from 0 over all tabs, chart sheets too: names of a sheet point at it. */
export interface SheetEntry {
  readonly name: string;
  readonly position: number;
  readonly sheetId: number;
  readonly part: string;
  readonly isWorksheet: boolean;
}

/** The part that lists the sheets, the defined names and how to calculate. */
export class WorkbookPart {
  private constructor(
    private readonly files: OoxmlPackage,
    readonly part: string,
    private readonly document: XmlDocument,
    readonly sheets: SheetEntry[],
    private readonly byType: ReadonlyMap<string, string>,
  ) {}

  /** @throws WorkbookError 'bukan-xlsx', 'berkas-rusak', 'format-strict' or 'xlsb' */
  static async open(files: OoxmlPackage): Promise<WorkbookPart> {
    if (!files.has(CONTENT_TYPES)) throw new WorkbookError({ kode: 'bukan-xlsx' });
    const relationship = findByType(await files.relationships(''), 'officeDocument');
    if (!relationship) throw new WorkbookError({ kode: 'bukan-xlsx' });
    const part = relationship.target;
    const contentType = await files.contentType(part);
    if (part.endsWith('.bin') || contentType.includes('sheet.binary')) throw new WorkbookError({ kode: 'xlsb' });
    if (contentType !== '' && !/spreadsheetml|ms-excel|application\/xml/.test(contentType)) {
      throw new WorkbookError({ kode: 'bukan-xlsx' });
    }
    if (!files.has(part)) throw brokenPart(part);
    const document = await files.xml(part);
    const isStrict = [relationship.type, ...document.root.attributes().values()].some((uri) => uri.includes(STRICT));
    if (isStrict) throw new WorkbookError({ kode: 'format-strict' });
    const relationships = await files.relationships(part);
    const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
    const sheets = (document.root.element('sheets')?.elements('sheet') ?? []).map((sheet, position) => {
      const target = byId.get(sheet.relationshipId() ?? '');
      return {
        name: sheet.attribute('name') ?? '',
        position,
        sheetId: Number(sheet.attribute('sheetId')),
        part: target?.target ?? '',
        isWorksheet: target?.type.endsWith('/worksheet') ?? false,
      };
    });
    for (const sheet of sheets) if (sheet.isWorksheet && !files.has(sheet.part)) throw brokenPart(sheet.part);
    const byType = new Map(relationships.map(({ type, target }) => [type.slice(type.lastIndexOf('/') + 1), target]));
    return new WorkbookPart(files, part, document, sheets, byType);
  }

  /** Name of the part of this type ('styles', 'sharedStrings', 'calcChain'), if the workbook has one. */
  findPart(type: string): string | undefined {
    const part = this.byType.get(type);
    return part !== undefined && this.files.has(part) ? part : undefined;
  }

  /** Adds a part beside the workbook and ties it to it. */
  async addPart(type: string, fileName: string, contentType: string, content: string): Promise<string> {
    const part = folderOf(this.part) + fileName;
    await this.files.addPart(part, contentType, content);
    await this.files.addRelationship(this.part, type, part);
    return part;
  }

  /** Whether day 0 is 1 January 1904. */
  countsFrom1904(): boolean {
    return isTrue(this.document.root.element('workbookPr')?.attribute('date1904'));
  }

  isStructureLocked(): boolean {
    return isTrue(this.document.root.element('workbookProtection')?.attribute('lockStructure'));
  }

  /**
   * Adds a worksheet as the last tab.
   *
   * @throws WorkbookError 'struktur-terkunci'
   */
  async addSheet(name: string, content: string): Promise<SheetEntry> {
    if (this.isStructureLocked()) throw new WorkbookError({ kode: 'struktur-terkunci' });
    const folder = folderOf(this.part);
    let number = this.sheets.length + 1;
    while (this.files.has(`${folder}worksheets/sheet${number}.xml`)) number++;
    const part = `${folder}worksheets/sheet${number}.xml`;
    await this.files.addPart(part, SHEET_TYPE, content);
    const id = await this.files.addRelationship(this.part, 'worksheet', part);
    const sheetId = Math.max(0, ...this.sheets.map((sheet) => sheet.sheetId)) + 1;
    const { root } = this.document;
    const list = root.ensure('sheets', WORKBOOK_ORDER);
    const prefix = this.relationshipsPrefix();
    list.append('sheet', {
      name,
      sheetId,
      ...(prefix ? {} : { 'xmlns:r': OFFICE_RELATIONSHIPS_NS }),
      [`${prefix ?? 'r'}:id`]: id,
    });
    const entry = { name, position: this.sheets.length, sheetId, part, isWorksheet: true };
    this.sheets.push(entry);
    return entry;
  }

  /** Value of a name that belongs to one sheet; undefined when the sheet has no such name. */
  sheetName(name: string, position: number): string | undefined {
    return this.findName(name, position)?.text();
  }

  setSheetName(name: string, position: number, value: string, hidden = false): void {
    const present = this.findName(name, position);
    if (present) {
      present.setText(value);
      return;
    }
    const names = this.document.root.ensure('definedNames', WORKBOOK_ORDER);
    const added = names.append('definedName', { name, localSheetId: position, hidden: hidden ? 1 : undefined });
    added.setText(value);
  }

  removeSheetName(name: string, position: number): void {
    const present = this.findName(name, position);
    if (present) this.document.root.element('definedNames')?.remove(present);
  }

  hasFullCalcOnLoad(): boolean {
    return isTrue(this.document.root.element('calcPr')?.attribute('fullCalcOnLoad'));
  }

  setFullCalcOnLoad(): void {
    this.document.root.ensure('calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', 1);
  }

  /** Excel rebuilds the list of formula cells when it is not there; a list with wrong cells it calls damaged. */
  async dropCalcChain(): Promise<void> {
    const part = this.findPart('calcChain');
    if (part !== undefined) await this.files.removePart(part, this.part);
  }

  private findName(name: string, position: number): XmlElement | undefined {
    const names = this.document.root.element('definedNames')?.elements('definedName') ?? [];
    return names.find(
      (defined) => defined.attribute('name') === name && defined.attribute('localSheetId') === String(position),
    );
  }

  private relationshipsPrefix(): string | undefined {
    for (const [name, uri] of this.document.root.attributes()) {
      if (uri === OFFICE_RELATIONSHIPS_NS && name.startsWith('xmlns:')) return name.slice('xmlns:'.length);
    }
    return undefined;
  }
}
