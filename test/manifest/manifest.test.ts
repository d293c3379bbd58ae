import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { checkManifest, type ProjectFiles } from './check-manifest';

const AKAR = join(__dirname, '..', '..');
const ICONS = 'assets/icons';
const MANIFEST = readFileSync(join(AKAR, 'manifest.xml'), 'utf8');
const FILES: ProjectFiles = new Map(
  ['package.json', ...readdirSync(join(AKAR, ICONS)).map((name) => `${ICONS}/${name}`)].map((path) => [
    path,
    readFileSync(join(AKAR, path)),
  ]),
);

const VERSION = /<Version>(\d+\.\d+\.\d+)\./.exec(MANIFEST)?.[1] ?? '';

/** The schema of the manifest refers to that of Outlook add-ins, of which it needs one name only. */
const OUTLOOK: XMLFileInfo = {
  fileName: 'MailAppVersionOverridesV1_0.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://schemas.microsoft.com/office/mailappversionoverrides">
      <xs:element name="VersionOverrides"/>
    </xs:schema>`,
};

function readSchema(fileName: string): XMLFileInfo {
  return { fileName, contents: readFileSync(join(__dirname, 'xsd', fileName), 'utf8') };
}

/** What the schema finds wrong with a manifest. */
async function validate(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: readSchema('OfficeAppManifestV1_1.xsd'),
    preload: [readSchema('OfficeAppBasicTypesV1_0.xsd'), readSchema('TaskPaneAppVersionOverridesV1_0.xsd'), OUTLOOK],
  });
  return errors.map(({ message }) => message);
}

/** The manifest with one thing changed everywhere it stands. */
function change(from: string, to: string): string {
  const changed = MANIFEST.replaceAll(from, to);
  if (changed === MANIFEST) throw new Error(`The manifest does not hold ${from}`);
  return changed;
}

/** The manifest with one thing changed where it stands first. */
function changeFirst(from: string | RegExp, to: string): string {
  const changed = MANIFEST.replace(from, to);
  if (changed === MANIFEST) throw new Error(`The manifest does not hold ${from}`);
  return changed;
}

describe('The schema of the manifest', () => {
  it('[7.1] accepts manifest.xml', async () => {
    expect(await validate(MANIFEST)).toEqual([]);
  });

  it.each([
    ['an element in the wrong place', changeFirst(/( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1'), 'Version'],
    ['an unknown ribbon action', change('"ExecuteFunction"', '"RunFunction"'), 'Action'],
    ['a missing tooltip', changeFirst(/<Supertip>[^]*?<\/Supertip>/, ''), 'Supertip'],
    ['a string that is too long', change('Buka panel"', `${'x'.repeat(126)}"`), 'DefaultValue'],
    ['a locale that is no locale', change('id-ID', 'Indonesia'), 'DefaultLocale'],
  ])('refuses %s', async (_, xml, named) => {
    expect((await validate(xml)).join('\n')).toContain(named);
  });
});

describe('The checks of the manifest', () => {
  it('[7.1] find nothing wrong with manifest.xml', () => {
    expect(checkManifest(MANIFEST, FILES)).toEqual([]);
  });

  const LONG = 'x'.repeat(251);
  const THIRTY_THREE = 'x'.repeat(33);
  const CONTROL = /<Control [^]*?<\/Control>/.exec(MANIFEST)?.[0] ?? '';

  it.each<[string, string, string[]]>([
    // Version
    [
      'a version that was not raised with the package',
      change(`<Version>${VERSION}.`, '<Version>0.0.9.'),
      [`Version is 0.0.9.0, not ${VERSION} with a fourth number`],
    ],
    [
      'a version of three numbers',
      changeFirst(/<Version>.*</, `<Version>${VERSION}<`),
      [`Version is ${VERSION}, not ${VERSION} with a fourth number`],
    ],
    // Locales
    ['another default locale', change('id-ID', 'en-US'), ['DefaultLocale is en-US, not id-ID']],
    [
      'a name without English',
      changeFirst('<Override Locale="en-US" Value="Takar"/>', ''),
      ['DisplayName has 0 overrides for en-US'],
    ],
    [
      'a description without English',
      changeFirst(/<Override Locale="en-US" Value="Computes the performance[^>]*>/, ''),
      ['Description has 0 overrides for en-US'],
    ],
    [
      'a label without English',
      change('<bt:Override Locale="en-US" Value="Calculate"/>', ''),
      ['Hitung.Label has 0 overrides for en-US'],
    ],
    [
      'a tooltip in another English',
      changeFirst(/"en-US"( Value="Checks data)/, '"en-GB"$1'),
      ['Periksa.Tip has 0 overrides for en-US'],
    ],
    [
      'two English labels',
      change(
        '<bt:Override Locale="en-US" Value="Check"/>',
        '<bt:Override Locale="en-US" Value="Check"/><bt:Override Locale="en-US" Value="Audit"/>',
      ),
      ['Periksa.Label has 2 overrides for en-US'],
    ],
    // Host
    [
      'a second host',
      change('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
      ['Hosts are Workbook,Document,Workbook, not Workbook twice'],
    ],
    [
      'commands for another host',
      change('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
      ['Hosts are Workbook,Document, not Workbook twice'],
    ],
    [
      'a floor that shuts out older Excel',
      change('MinVersion="1.9"/>', 'MinVersion="1.14"/>'),
      ['Requirements are ExcelApi 1.14, not ExcelApi 1.9'],
    ],
    [
      'overrides of a version that task panes do not have',
      change('VersionOverridesV1_0', 'VersionOverridesV1_1'),
      ['VersionOverrides are VersionOverridesV1_1, not only 1.0'],
    ],
    // Required parts
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map((name): [string, string, string[]] => [
      `no ${name}`,
      changeFirst(new RegExp(`<${name} [^>]*>`), ''),
      [`${name} does not stand there once`],
    ]),
    [
      'no first message',
      changeFirst(/<GetStarted>[^]*<\/GetStarted>/, ''),
      [
        'GetStarted does not stand there once',
        'Resource Panduan.Url is not used',
        'Resource Mulai.Label is not used',
        'Resource Mulai.Tip is not used',
      ],
    ],
    [
      'no page for the commands',
      change('<FunctionFile resid="Perintah.Url"/>', ''),
      ['FunctionFile does not stand there once', 'Resource Perintah.Url is not used'],
    ],
    // References
    [
      'a label that is no resource',
      change('<Label resid="Hitung.Label"/>', '<Label resid="Hitung.Lable"/>'),
      ['resid Hitung.Lable of Label is no resource'],
    ],
    [
      'a label from the long strings',
      change('<Label resid="Hitung.Label"/>', '<Label resid="Hitung.Tip"/>'),
      ['resid Hitung.Tip of Label is one of LongStrings, not ShortStrings'],
    ],
    [
      'a page from the icons',
      change('<SourceLocation resid="Panel.Url"/>', '<SourceLocation resid="Icon.Takar.16"/>'),
      ['resid Icon.Takar.16 of SourceLocation is one of Images, not Urls', 'Resource Panel.Url is not used'],
    ],
    [
      'a resource that nothing refers to',
      change('</bt:Urls>', '<bt:Url id="Lain.Url" DefaultValue="https://localhost:3000/lain.html"/></bt:Urls>'),
      ['Resource Lain.Url is not used'],
    ],
    [
      'two controls of one id',
      change('id="Takar.Periksa"', 'id="Takar.Hitung"'),
      ['id Takar.Hitung is given more than once'],
    ],
    // Addresses
    [
      'a pane that is not loaded safely',
      change('"Panel.Url" DefaultValue="https:', '"Panel.Url" DefaultValue="http:'),
      ['Panel.Url: http://localhost:3000/taskpane.html is not an https address'],
    ],
    [
      'help that is not loaded safely',
      change('<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'),
      ['SupportUrl: http://localhost:3000/panduan.html is not an https address'],
    ],
    [
      'an address that is only a path',
      change('"Perintah.Url" DefaultValue="https://localhost:3000', '"Perintah.Url" DefaultValue="'),
      ['Perintah.Url: /commands.html is not an https address'],
    ],
    [
      'commands from another origin',
      change('"Perintah.Url" DefaultValue="https://localhost:3000', '"Perintah.Url" DefaultValue="https://contoh.id'),
      ['Perintah.Url: https://contoh.id/commands.html is not on the origin of https://localhost:3000/taskpane.html'],
    ],
    [
      'an English page from another origin',
      changeFirst(
        /("Perintah.Url" DefaultValue="[^"]*")\/>/,
        '$1><bt:Override Locale="en-US" Value="https://contoh.id/en.html"/></bt:Url>',
      ),
      ['Perintah.Url: https://contoh.id/en.html is not on the origin of https://localhost:3000/taskpane.html'],
    ],
    [
      'leave to open another origin in the pane',
      change(
        '<Hosts>\n    <Host Name',
        '<AppDomains><AppDomain>https://contoh.id</AppDomain></AppDomains><Hosts>\n    <Host Name',
      ),
      ['AppDomain https://contoh.id is another origin'],
    ],
    // Icons
    [
      'a button without its icon of 20 pixels',
      change('<bt:Image size="20" resid="Icon.Hitung.20"/>', ''),
      ['Resource Icon.Hitung.20 is not used', 'Icon 3 has the sizes 16,24,32,40,48,64,80'],
    ],
    [
      'an icon that is not there',
      change('hitung-20.png', 'hitung-21.png'),
      ['Icon.Hitung.20: there is no file assets/icons/hitung-21.png'],
    ],
    [
      'an icon of another size',
      change('hitung-20.png', 'hitung-24.png'),
      ['Icon.Hitung.20: assets/icons/hitung-24.png is 24 x 24, not 20 x 20'],
    ],
    [
      'an icon of the group of another size, said once though its button has it too',
      changeFirst(/(id="Icon.Takar.80"[^>]*)takar-80/, '$1takar-128'),
      ['Icon.Takar.80: assets/icons/takar-128.png is 128 x 128, not 80 x 80'],
    ],
    [
      'an icon that is not a PNG file',
      changeFirst('takar-32.png', 'takar.svg'),
      ['IconUrl: assets/icons/takar.svg is no PNG file, not 32 x 32'],
    ],
    [
      'a large icon of another size',
      changeFirst('takar-64.png', 'takar-80.png'),
      ['HighResolutionIconUrl: assets/icons/takar-80.png is 80 x 80, not 64 x 64'],
    ],
    // Lengths
    [
      'a name that is too long',
      change('<DisplayName DefaultValue="Takar">', `<DisplayName DefaultValue="${LONG.slice(0, 126)}">`),
      [`DisplayName: "${LONG.slice(0, 126)}" has 126 characters, more than 125`],
    ],
    [
      'a description that is too long in English',
      changeFirst(/Computes the performance[^"]*/, LONG),
      [`Description: "${LONG}" has 251 characters, more than 250`],
    ],
    [
      'a label that is too long',
      change('DefaultValue="Hitung"', `DefaultValue="${LONG.slice(0, 126)}"`),
      [`Hitung.Label: "${LONG.slice(0, 126)}" has 126 characters, more than 125`],
    ],
    [
      'a tooltip that is too long',
      changeFirst(/Memeriksa data[^"]*/, LONG),
      [`Periksa.Tip: "${LONG}" has 251 characters, more than 250`],
    ],
    [
      'an id that is too long',
      change('"Perintah.Url"', `"${THIRTY_THREE}"`),
      [`id: "${THIRTY_THREE}" has 33 characters, more than 32`],
    ],
    // Buttons
    [
      'a seventh button',
      changeFirst(
        '</Group>',
        `${[1, 2, 3].map((n) => CONTROL.replace('id="Takar.', `id="${n}`).replace('ShowTaskpane', 'ExecuteFunction')).join('')}</Group>`,
      ),
      ['Group Takar.Grup has 7 controls, more than 6'],
    ],
    [
      'a second button that opens the pane',
      changeFirst('</Group>', `${CONTROL.replace('id="Takar.', 'id="Lagi.')}</Group>`),
      ['2 buttons open the pane, not one'],
    ],
    [
      'a button that runs the wrong function',
      change('<FunctionName>periksa<', '<FunctionName>hitung<'),
      ['Function hitung does not stand there once', 'Function periksa does not stand there once'],
    ],
    [
      'a function that the commands do not have',
      change('<FunctionName>periksa<', '<FunctionName>audit<'),
      ['Function periksa does not stand there once', 'Function audit is not one of hitung,buatTabel,periksa'],
    ],
  ])('report %s', (_, xml, faults) => {
    expect(checkManifest(xml, FILES)).toEqual(faults);
  });

  it.each([
    ['0.1.0', '1.0.0.0', []],
    ['0.9.3', '1.0.0.7', []],
    ['1.0.0', '1.0.0.0', []],
    ['1.4.2', '1.4.2.0', []],
    ['0.1.0', '0.1.0.0', ['Version is 0.1.0.0, not 1.0.0 with a fourth number']],
    ['1.4.2', '1.0.0.0', ['Version is 1.0.0.0, not 1.4.2 with a fourth number']],
  ])('for package %s take version %s: %j', (paket, versi, faults) => {
    const files = new Map([...FILES, ['package.json', Buffer.from(JSON.stringify({ version: paket }))]]);
    expect(checkManifest(MANIFEST.replace(/<Version>.*</, `<Version>${versi}<`), files)).toEqual(faults);
  });

  it.each<[string, string]>([
    [
      'a name of 125 characters',
      change('<DisplayName DefaultValue="Takar">', `<DisplayName DefaultValue="${LONG.slice(0, 125)}">`),
    ],
    ['a tooltip of 250 characters', changeFirst(/Memeriksa data[^"]*/, LONG.slice(0, 250))],
    ['an id of 32 characters', change('"Perintah.Url"', `"${THIRTY_THREE.slice(0, 32)}"`)],
    [
      'help on another site',
      change('/panduan.html', '/bantuan').replaceAll('localhost:3000/bantuan', 'contoh.id/bantuan'),
    ],
    ['another origin for everything', change('localhost:3000', 'contoh.id')],
    ['a fourth number other than 0', changeFirst(/<Version>.*</, `<Version>${VERSION}.12<`)],
  ])('allow %s', (_, xml) => {
    expect(checkManifest(xml, FILES)).toEqual([]);
  });
});
