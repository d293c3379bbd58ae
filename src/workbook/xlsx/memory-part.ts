import { formatMemory, MEMORY_NAMESPACE, parseMemory, type ReportMemory } from '../report-memory';
import { type OoxmlPackage, OFFICE_RELATIONSHIPS_NS } from './package';
import { escapeAttribute } from './xml';

const FOLDER = 'customXml/';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ITEM_TYPE = 'application/xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Of Takar's part in every workbook: there is one in each. */
const ITEM_ID = '{7D0F3B52-6C1E-4E7A-9B7C-2A5D8E4F1C36}';

/** The part of the package in which Takar remembers what it wrote on report sheets. */
export class MemoryPart {
  private constructor(
    private readonly files: OoxmlPackage,
    private readonly workbookPart: string,
    /** Missing in a workbook that Takar has written no report into. */
    private readonly part: string | undefined,
    readonly reports: ReportMemory,
  ) {}

  static async open(files: OoxmlPackage, workbookPart: string): Promise<MemoryPart> {
    for (const { type, target } of await files.relationships(workbookPart)) {
      if (!type.endsWith('/customXml') || !files.has(target)) continue;
      const content = new TextDecoder().decode(await files.bytes(target));
      if (!content.includes(MEMORY_NAMESPACE)) continue;
      return new MemoryPart(files, workbookPart, target, parseMemory(content));
    }
    return new MemoryPart(files, workbookPart, undefined, new Map());
  }

  async save(memory: ReportMemory): Promise<void> {
    const content = formatMemory(memory);
    // The same memory as another program has written it need not be written again.
    if (this.part !== undefined && formatMemory(this.reports) === content) return;
    if (this.part !== undefined) {
      this.files.setBytes(this.part, new TextEncoder().encode(DECLARATION + content));
      return;
    }
    let number = 1;
    while (this.files.has(`${FOLDER}item${number}.xml`)) number++;
    const [item, properties] = [`${FOLDER}item${number}.xml`, `${FOLDER}itemProps${number}.xml`];
    await this.files.addPart(item, ITEM_TYPE, DECLARATION + content);
    await this.files.addPart(properties, PROPERTIES_TYPE, DECLARATION + PROPERTIES);
    await this.files.addRelationship(this.workbookPart, 'customXml', item);
    await this.files.addRelationship(item, `${OFFICE_RELATIONSHIPS_NS}/customXmlProps`, properties);
  }
}

const PROPERTIES =
  `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NS}"><ds:schemaRefs>` +
  `<ds:schemaRef ds:uri="${escapeAttribute(MEMORY_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`;
