import { Zip } from '../../src/workbook/xlsx/zip';

/** Changes to a workbook that the port does not make, as a user makes them in Excel. */

export async function readPart(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await Zip.open(bytes).read(part));
}

export async function editPart(
  bytes: Uint8Array,
  part: string,
  edit: (content: string) => string,
): Promise<Uint8Array> {
  const before = await readPart(bytes, part);
  const after = edit(before);
  if (after === before) throw new Error(`${part} tidak berubah`);
  return (await Zip.open(bytes).with(new Map([[part, new TextEncoder().encode(after)]]))).toBytes();
}

/** Sheets and tables count from 1, in the order of the workbook. */
export async function editSheet(bytes: Uint8Array, sheet: number, edit: (xml: string) => string): Promise<Uint8Array> {
  return editPart(bytes, `xl/worksheets/sheet${sheet}.xml`, edit);
}

export async function mergeCells(bytes: Uint8Array, sheet: number, range: string): Promise<Uint8Array> {
  const merge = `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
  return editSheet(bytes, sheet, (xml) => xml.replace('</sheetData>', `</sheetData>${merge}`));
}

/** Puts content (elements inside `c`) into a cell, in the place of what it holds, keeping its style. */
export async function setCell(
  bytes: Uint8Array,
  sheet: number,
  cell: string,
  content: string,
  type?: string,
): Promise<Uint8Array> {
  return editSheet(bytes, sheet, (xml) =>
    xml.replace(new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`), (_, style: string | undefined) => {
      return `<c r="${cell}"${style ?? ''}${type === undefined ? '' : ` t="${type}"`}>${content}</c>`;
    }),
  );
}

export async function addCell(bytes: Uint8Array, sheet: number, cell: string, value: number): Promise<Uint8Array> {
  const row = cell.replace(/\D/g, '');
  return editSheet(bytes, sheet, (xml) =>
    xml.replace(new RegExp(`(<row r="${row}".*?)</row>`), `$1<c r="${cell}"><v>${value}</v></c></row>`),
  );
}

export async function protectSheet(bytes: Uint8Array, sheet: number): Promise<Uint8Array> {
  return editSheet(bytes, sheet, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
}

export async function lockStructure(bytes: Uint8Array): Promise<Uint8Array> {
  return editPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace('<workbookPr/>', '<workbookPr/><workbookProtection lockStructure="1"/>'),
  );
}

/** Moves everything on a sheet, its one table included: by 2 columns and 6 rows, A1 becomes C7. */
export async function moveSheet(bytes: Uint8Array, sheet: number, columns: number, rows: number): Promise<Uint8Array> {
  const move = (address: string) =>
    address.replace(/([A-Z])(\d+)/g, (_, letter: string, row: string) => {
      return `${String.fromCharCode(letter.charCodeAt(0) + columns)}${Number(row) + rows}`;
    });
  const attributes = / (r|ref|sqref|topLeftCell|activeCell)="([A-Z]+\d+(?::[A-Z]+\d+)?)"/g;
  const moveAll = (xml: string) =>
    xml.replace(attributes, (_, name: string, value: string) => ` ${name}="${move(value)}"`);
  const moved = await editSheet(bytes, sheet, (xml) =>
    moveAll(xml)
      .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${Number(row) + rows}"`)
      .replace(/<cols>.*?<\/cols>/, ''),
  );
  return editPart(moved, `xl/tables/table${sheet}.xml`, moveAll);
}

/** Types texts into cells of a sheet; a cell that Takar wrote keeps its style, '' empties it. */
export async function typeSel(
  bytes: Uint8Array,
  lembar: string,
  isi: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const workbook = await readPart(bytes, 'xl/workbook.xml');
  const sheet = workbook
    .match(/<sheet [^>]*>/g)
    ?.find((satu) => satu.includes(`name="${lembar.replaceAll('&', '&amp;')}"`));
  const id = /r:id="(\w+)"/.exec(sheet ?? '')?.[1] ?? '';
  const rels = await readPart(bytes, 'xl/_rels/workbook.xml.rels');
  const relation = rels.match(/<Relationship [^>]*>/g)?.find((satu) => satu.includes(`Id="${id}"`)) ?? '';
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? '';
  return editPart(bytes, `xl/${target}`, (xml) =>
    Object.entries(isi).reduce((content, [sel, teks]) => typeSatu(content, sel, teks), xml),
  );
}

function typeSatu(xml: string, sel: string, teks: string): string {
  const aman = teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const build = (style: string) =>
    `<c r="${sel}"${style} t="inlineStr"><is><t xml:space="preserve">${aman}</t></is></c>`;
  const ada = new RegExp(`<c r="${sel}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  if (ada.test(xml)) {
    return xml.replace(ada, (_, style: string | undefined) =>
      teks === '' ? `<c r="${sel}"${style ?? ''}/>` : build(style ?? ''),
    );
  }
  const nomor = sel.replace(/\D/g, '');
  const baris = new RegExp(`(<row r="${nomor}"[^>]*>.*?)</row>`);
  if (baris.test(xml)) return xml.replace(baris, (_, awal: string) => `${awal}${build('')}</row>`);
  return xml.replace('</sheetData>', `<row r="${nomor}">${build('')}</row></sheetData>`);
}
