import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { OoxmlPackage } from '../../../src/workbook/xlsx/package';
import { SheetPart } from '../../../src/workbook/xlsx/sheet-part';
import { Zip } from '../../../src/workbook/xlsx/zip';
import { buildPackage, featureRichParts } from './package-builder';
import { problemOf } from '../samples';

const openBytes = (bytes: Uint8Array) => problemOf(XlsxWorkbook.open(bytes));
const openParts = async (change: Record<string, string | Uint8Array>, without = '') => {
  const parts = Object.entries({ ...featureRichParts(), ...change }).filter(([name]) => name !== without);
  return openBytes(await buildPackage(Object.fromEntries(parts)));
};
const oleFile = (text: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);

describe('Opening a file', () => {
  it('says of a file that is no zip that it is no workbook', async () => {
    expect(await openBytes(new TextEncoder().encode('a,b,c'))).toEqual({ kode: 'bukan-xlsx' });
    expect(await openBytes(new Uint8Array())).toEqual({ kode: 'bukan-xlsx' });
  });

  it('tells a locked workbook from an old .xls', async () => {
    expect(await openBytes(oleFile('EncryptionInfo EncryptedPackage'))).toEqual({ kode: 'terkunci-sandi' });
    expect(await openBytes(oleFile('Root Entry Workbook'))).toEqual({ kode: 'bukan-xlsx' });
  });

  it('says of a zip with other things in it that it is no workbook', async () => {
    expect(await openBytes(await buildPackage({ 'foto.png': 'x' }))).toEqual({ kode: 'bukan-xlsx' });
    const types = String(featureRichParts()['[Content_Types].xml']);
    const word = types.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main');
    expect(await openParts({ '[Content_Types].xml': word })).toEqual({ kode: 'bukan-xlsx' });
  });

  it('refuses an .xlsb', async () => {
    const rels = String(featureRichParts()['_rels/.rels']).replace('workbook.xml', 'workbook.bin');
    expect(await openParts({ '_rels/.rels': rels, 'xl/workbook.bin': 'x' })).toEqual({ kode: 'xlsb' });
  });

  it('refuses Strict OOXML', async () => {
    const strict = (part: string) =>
      String(featureRichParts()[part]).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
    expect(await openParts({ '_rels/.rels': strict('_rels/.rels') })).toEqual({ kode: 'format-strict' });
  });

  it('refuses a part that blows up to more than can be taken apart', async () => {
    const blown = new Uint8Array(2 ** 27 + 1000).fill(32);
    blown.set(new TextEncoder().encode('<worksheet><sheetData></sheetData></worksheet>'));
    const tooLarge = { kode: 'terlalu-besar' };
    expect(await problemOf(Promise.resolve().then(() => SheetPart.parse('xl/worksheets/sheet1.xml', blown)))).toEqual(
      tooLarge,
    );
    const files = new OoxmlPackage(Zip.empty());
    files.setBytes('xl/styles.xml', blown);
    expect(await problemOf(files.xml('xl/styles.xml'))).toEqual(tooLarge);
  });

  it('names the part that is missing', async () => {
    expect(await openParts({}, 'xl/workbook.xml')).toEqual({ kode: 'berkas-rusak', bagian: 'xl/workbook.xml' });
    expect(await openParts({}, 'xl/worksheets/sheet1.xml')).toEqual({
      kode: 'berkas-rusak',
      bagian: 'xl/worksheets/sheet1.xml',
    });
  });

  it('names the part that is not well formed', async () => {
    expect(await openParts({ 'xl/workbook.xml': '<workbook><sheets></workbook>' })).toEqual({
      kode: 'berkas-rusak',
      bagian: 'xl/workbook.xml',
    });
  });

  it.each([0.2, 0.6, 0.95, 0.999])('calls a file broken of which only the first %s are there', async (share) => {
    const bytes = await buildPackage(featureRichParts());
    const problem = await openBytes(bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(problem).toMatchObject({ kode: 'berkas-rusak' });
  });

  it('never fails in another way on a file with a wrong byte', async () => {
    const bytes = await buildPackage(featureRichParts());
    for (let at = 0; at < bytes.length; at += 7) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      const read = async () => {
        const workbook = await XlsxWorkbook.open(broken);
        const tables = await workbook.listTables();
        await workbook.readTables(tables.map(({ name }) => name));
      };
      // Either it reads, or the problem is one that can be told to a user.
      expect((await problemOf(read())) ?? { kode: 'none' }).toHaveProperty('kode');
    }
  });
});
