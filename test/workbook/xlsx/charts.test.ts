import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportChart } from '../../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { Zip } from '../../../src/workbook/xlsx/zip';
import { findLibreOffice } from '../../dokumen/html/libreoffice';
import { describeCharts, trend } from '../contract-charts';
import { report } from '../samples';
import { openChartSample } from './charts-cases';
import { lintPackage } from './lint';
import { changedParts, readPart } from './package-builder';
import { hasSdkValidator, validateWithSdk } from './sdk-validator';
import { openFeatureRich } from './workbook-samples';

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const KINDS: readonly ReportChart['kind'][] = ['column', 'bar', 'line', 'pie'];
const STYLE_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/chartStyle';

describe('Charts of report sheets in a file', () => {
  describeCharts(openChartSample);

  it('a second run returns the very bytes', async () => {
    const sample = await openChartSample();
    await sample.workbook.write([], [trend()]);
    const before = await sample.bytes();
    const again = await XlsxWorkbook.open(before);
    expect(await again.write([], [trend()])).toEqual({ changedCells: 0, changedSheets: [] });
    expect(Buffer.from(await again.toBytes()).equals(Buffer.from(before))).toBe(true);
  });

  it('is printed with its sheet', async () => {
    const sample = await openChartSample();
    await sample.workbook.write([], [trend()]);
    expect(await readPart(await sample.bytes(), 'xl/workbook.xml')).toContain("'Tabel 3.1'!$A$1:$D$14</definedName>");
  });

  it('breaks no rule of the format, whatever its kind, and whatever else is in the file', async () => {
    for (const kind of KINDS) {
      const { workbook } = await openFeatureRich();
      await workbook.write([], [trend({ kind, highlight: [1], title: 'A & B <"C">' })]);
      expect(await lintPackage(await workbook.toBytes())).toEqual([]);
    }
  });

  (hasSdkValidator ? it : it.skip)(
    'is allowed by the schema of Open XML',
    async () => {
      for (const kind of KINDS) {
        const sample = await openChartSample();
        await sample.workbook.write([], [trend({ kind, highlight: [1] })]);
        expect(validateWithSdk(await sample.bytes())).toEqual([]);
      }
    },
    60_000,
  );

  it('a chart that another program has saved, and a user has coloured, is left alone as long as it says the same', async () => {
    const sample = await openChartSample();
    await sample.workbook.write([], [trend()]);
    await sample.edit(CHART, (xml) =>
      xml
        .replaceAll('<c:', '<chart:')
        .replaceAll('</c:', '</chart:')
        .replace('xmlns:c=', 'xmlns:chart=')
        .replace('<chart:v>70</chart:v>', '<chart:v>70.0</chart:v>')
        .replaceAll('1F4E79', '00B050'),
    );
    const before = await sample.bytes();
    expect(await sample.workbook.write([], [trend()])).toMatchObject({ changedSheets: [] });
    expect(changedParts(before, await sample.bytes())).toEqual([]);
    await sample.workbook.write([], [trend({ title: 'Baru' })]);
    expect(changedParts(before, await sample.bytes())).toEqual([CHART, DRAWING]);
  });

  it('what other programs keep beside a chart goes with it', async () => {
    const sample = await openChartSample();
    await sample.workbook.write([], [trend()]);
    const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${STYLE_TYPE}" Target="style1.xml"/></Relationships>`;
    const style = '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>';
    const parts = new Map([
      ['xl/charts/_rels/chart1.xml.rels', new TextEncoder().encode(list)],
      ['xl/charts/style1.xml', new TextEncoder().encode(style)],
    ]);
    const file = await XlsxWorkbook.open(await (await Zip.open(await sample.bytes()).with(parts)).toBytes());
    await file.write([], [report()]);
    const after = Zip.open(await file.toBytes());
    expect([...parts.keys(), CHART].filter((part) => after.has(part))).toEqual([]);
    expect(await lintPackage(await file.toBytes())).toEqual([]);
  });

  it('pictures of the user on the sheet stay where they are', async () => {
    const sample = await openChartSample();
    await sample.workbook.write([], [trend()]);
    const shape =
      '<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:ext cx="100000" cy="100000"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Cap kantor"/><xdr:cNvSpPr/></xdr:nvSpPr>' +
      '<xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';
    await sample.edit(DRAWING, (xml) => xml.replace('</xdr:wsDr>', `${shape}</xdr:wsDr>`));
    await sample.workbook.write([], [trend({ title: 'Baru' })]);
    expect(await readPart(await sample.bytes(), DRAWING)).toContain(shape);
    await sample.workbook.write([], [report()]);
    expect(await readPart(await sample.bytes(), DRAWING)).toContain(shape);
    await sample.workbook.write([], [trend()]);
    expect(await readPart(await sample.bytes(), DRAWING)).toMatch(/<xdr:cNvPr id="10" name="Takar: grafik 3\.1"/);
  });

  (findLibreOffice() === null ? it.skip : it)(
    'LibreOffice draws it from the same cells',
    async () => {
      const sample = await openChartSample();
      await sample.workbook.write([], [trend()]);
      const folder = mkdtempSync(join(tmpdir(), 'takar-calc-'));
      try {
        writeFileSync(join(folder, 'a.xlsx'), await sample.bytes());
        const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
        const options = [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, join(folder, 'a.xlsx')];
        spawnSync(findLibreOffice() ?? '', options, { stdio: 'ignore' });
        const chart = await readPart(new Uint8Array(readFileSync(join(folder, 'a.ods'))), 'Object 1/content.xml');
        expect(chart).toContain('Grafik 3.1 Target dan Realisasi');
        const ranges = [...chart.matchAll(/values-cell-range-address="([^"]*)"/g)].map(([, range = '']) => range);
        expect(ranges.map((range) => range.replaceAll('&apos;Tabel 3.1&apos;.', ''))).toEqual(['B9:B11', 'C9:C11']);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
