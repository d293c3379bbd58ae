import { parseXml, type XmlElement } from '../../src/workbook/xlsx/xml';

/** What the manifest is checked against: `package.json` and the files of `assets`, by path from the top level. */
export type ProjectFiles = ReadonlyMap<string, Uint8Array>;

type Check = (manifest: XmlElement, files: ProjectFiles) => string[];

const DEFAULT_LOCALE = 'id-ID';
const OTHER_LOCALE = 'en-US';
const COMMAND_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const FUNCTIONS = ['hitung', 'buatTabel', 'periksa'];
const MOST_CONTROLS = 6;
const LONGEST = { ShortStrings: 125, LongStrings: 250, resid: 32 };

/** The resources an element with a `resid` takes its value from. */
const RESOURCES_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const CHECKS: readonly Check[] = [
  checkVersion,
  checkLocales,
  checkHost,
  checkRequiredParts,
  checkReferences,
  checkIds,
  checkUrls,
  checkIconSizes,
  checkIconFiles,
  checkLengths,
  checkControls,
  checkFunctions,
];

/**
 * What the schema of the add-in-only manifest does not see.
 *
 * @returns  one sentence for each fault; none when the manifest is in order
 * @throws XmlSyntaxError when `xml` is not well-formed
 */
export function checkManifest(xml: string, files: ProjectFiles): string[] {
  const manifest = parseXml(xml).root;
  return CHECKS.flatMap((check) => check(manifest, files));
}

/**
 * Office takes a manifest for an update only when its version is raised: it goes up with the package. Microsoft's
 * service refuses versions below 1.0, so as long as the package is 0.x the manifest is 1.0.0.
 */
function checkVersion(manifest: XmlElement, files: ProjectFiles): string[] {
  const paket = JSON.parse(new TextDecoder().decode(files.get('package.json'))) as { version: string };
  const version = paket.version.startsWith('0.') ? '1.0.0' : paket.version;
  const written = manifest.element('Version')?.text() ?? '';
  const [, firstThree] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(written) ?? [];
  return firstThree === version ? [] : [`Version is ${written}, not ${version} with a fourth number`];
}

function checkLocales(manifest: XmlElement): string[] {
  const locale = manifest.element('DefaultLocale')?.text();
  const faults = locale === DEFAULT_LOCALE ? [] : [`DefaultLocale is ${locale}, not ${DEFAULT_LOCALE}`];
  const texts = [manifest, ...findAll(manifest, 'ShortStrings', 'LongStrings')].flatMap((parent) =>
    parent.elements().filter(({ local }) => ['DisplayName', 'Description', 'String'].includes(local)),
  );
  for (const text of texts) {
    const overrides = text.elements('Override').filter((each) => each.attribute('Locale') === OTHER_LOCALE);
    if (overrides.length !== 1)
      faults.push(`${formatName(text)} has ${overrides.length} overrides for ${OTHER_LOCALE}`);
  }
  return faults;
}

function checkHost(manifest: XmlElement): string[] {
  const faults: string[] = [];
  const hosts = findAll(manifest, 'Host').map((host) => host.attribute('Name') ?? host.attribute('xsi:type'));
  if (hosts.join() !== 'Workbook,Workbook') faults.push(`Hosts are ${hosts.join()}, not Workbook twice`);
  const sets = findAll(manifest, 'Set').map((set) => `${set.attribute('Name')} ${set.attribute('MinVersion')}`);
  if (sets.join() !== 'ExcelApi 1.9') faults.push(`Requirements are ${sets.join()}, not ExcelApi 1.9`);
  const overrides = findAll(manifest, 'VersionOverrides').map((each) => each.attribute('xsi:type'));
  if (overrides.join() !== 'VersionOverridesV1_0')
    faults.push(`VersionOverrides are ${overrides.join()}, not only 1.0`);
  return faults;
}

/** The schema lets these be left out; Excel then has no icon, no help or no first message. */
function checkRequiredParts(manifest: XmlElement): string[] {
  return ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'GetStarted', 'FunctionFile']
    .filter((local) => findAll(manifest, local).length !== 1)
    .map((local) => `${local} does not stand there once`);
}

function checkReferences(manifest: XmlElement): string[] {
  const resources = findResources(manifest);
  const faults: string[] = [];
  const used = new Set<string>();
  for (const element of findDescendants(manifest)) {
    const resid = element.attribute('resid');
    if (resid === undefined) continue;
    used.add(resid);
    const kind = RESOURCES_OF[element.local];
    const found = resources.find(({ id }) => id === resid);
    if (!found) faults.push(`resid ${resid} of ${element.local} is no resource`);
    else if (found.kind !== kind)
      faults.push(`resid ${resid} of ${element.local} is one of ${found.kind}, not ${kind}`);
  }
  for (const { id } of resources) if (!used.has(id)) faults.push(`Resource ${id} is not used`);
  return faults;
}

function checkIds(manifest: XmlElement): string[] {
  const ids = findDescendants(manifest)
    .map((element) => element.attribute('id'))
    .filter((id) => id !== undefined);
  return [...new Set(ids)]
    .filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id))
    .map((id) => `id ${id} is given more than once`);
}

/** Everything the add-in loads comes from its own origin; only pages to read may stand elsewhere. */
function checkUrls(manifest: XmlElement): string[] {
  const faults: string[] = [];
  const start = manifest.element('DefaultSettings')?.element('SourceLocation')?.attribute('DefaultValue') ?? '';
  const toRead = new Set(['SupportUrl', ...findAll(manifest, 'LearnMoreUrl').map((each) => each.attribute('resid'))]);
  for (const element of findUrls(manifest)) {
    const isToRead = toRead.has(element.local) || toRead.has(element.attribute('id'));
    for (const value of findValues(element)) {
      const url = parseUrl(value);
      if (url?.protocol !== 'https:') faults.push(`${formatName(element)}: ${value} is not an https address`);
      else if (!isToRead && url.origin !== parseUrl(start)?.origin) {
        faults.push(`${formatName(element)}: ${value} is not on the origin of ${start}`);
      }
    }
  }
  for (const domain of findAll(manifest, 'AppDomain')) faults.push(`AppDomain ${domain.text()} is another origin`);
  return faults;
}

function checkIconSizes(manifest: XmlElement): string[] {
  return findAll(manifest, 'Icon').flatMap((icon, index) => {
    const sizes = icon.elements('Image').map((image) => Number(image.attribute('size')));
    return sizes.join() === COMMAND_ICON_SIZES.join() ? [] : [`Icon ${index + 1} has the sizes ${sizes.join()}`];
  });
}

function checkIconFiles(manifest: XmlElement, files: ProjectFiles): string[] {
  const resources = findResources(manifest);
  const expected = [
    ...findAll(manifest, 'IconUrl').map((element) => ({ element, size: 32 })),
    ...findAll(manifest, 'HighResolutionIconUrl').map((element) => ({ element, size: 64 })),
    ...findAll(manifest, 'Icon').flatMap((icon) =>
      icon.elements('Image').flatMap((image) => {
        const element = resources.find(({ id }) => id === image.attribute('resid'))?.element;
        return element ? [{ element, size: Number(image.attribute('size')) }] : [];
      }),
    ),
  ];
  const faults = expected.flatMap(({ element, size }) =>
    findValues(element).flatMap((url) => {
      const path = parseUrl(url)?.pathname.slice(1) ?? '';
      const file = files.get(path);
      if (!file) return [`${formatName(element)}: there is no file ${path}`];
      const pixels = readPngSize(file);
      return pixels === `${size} x ${size}`
        ? []
        : [`${formatName(element)}: ${path} is ${pixels}, not ${size} x ${size}`];
    }),
  );
  // A group and its first button may share their icons.
  return [...new Set(faults)];
}

function checkLengths(manifest: XmlElement): string[] {
  const texts = [
    { element: manifest.element('DisplayName'), most: LONGEST.ShortStrings },
    { element: manifest.element('Description'), most: LONGEST.LongStrings },
    ...(['ShortStrings', 'LongStrings'] as const).flatMap((kind) =>
      findResources(manifest)
        .filter((resource) => resource.kind === kind)
        .map(({ element }) => ({ element, most: LONGEST[kind] })),
    ),
  ].flatMap(({ element, most }) =>
    element ? findValues(element).map((text) => ({ name: formatName(element), text, most })) : [],
  );
  const ids = findResources(manifest).map(({ id }) => ({ name: 'id', text: id, most: LONGEST.resid }));
  return [...texts, ...ids]
    .filter(({ text, most }) => text.length > most)
    .map(({ name, text, most }) => `${name}: "${text}" has ${text.length} characters, more than ${most}`);
}

/** A ribbon group has room for six controls. */
function checkControls(manifest: XmlElement): string[] {
  return findAll(manifest, 'Group')
    .map((group) => ({ id: group.attribute('id'), count: group.elements('Control').length }))
    .filter(({ count }) => count > MOST_CONTROLS)
    .map(({ id, count }) => `Group ${id} has ${count} controls, more than ${MOST_CONTROLS}`);
}

/** The ribbon calls a function by its name; a name that stands there twice or not at all is a button too many or too few. */
function checkFunctions(manifest: XmlElement): string[] {
  const names = findAll(manifest, 'FunctionName').map((name) => name.text());
  const faults = FUNCTIONS.filter((name) => names.filter((each) => each === name).length !== 1).map(
    (name) => `Function ${name} does not stand there once`,
  );
  for (const name of names)
    if (!FUNCTIONS.includes(name)) faults.push(`Function ${name} is not one of ${FUNCTIONS.join()}`);
  const panes = findAll(manifest, 'Action').filter((action) => action.attribute('xsi:type') === 'ShowTaskpane');
  if (panes.length !== 1) faults.push(`${panes.length} buttons open the pane, not one`);
  return faults;
}

function findDescendants(element: XmlElement): XmlElement[] {
  return element.elements().flatMap((child) => [child, ...findDescendants(child)]);
}

function findAll(manifest: XmlElement, ...names: readonly string[]): XmlElement[] {
  return findDescendants(manifest).filter(({ local }) => names.includes(local));
}

function findResources(manifest: XmlElement): { kind: string; id: string; element: XmlElement }[] {
  return findAll(manifest, 'Resources')
    .flatMap((resources) => resources.elements())
    .flatMap((list) =>
      list.elements().map((element) => ({ kind: list.local, id: element.attribute('id') ?? '', element })),
    );
}

/** The value for the default locale and those for others; none for an element that refers to a resource. */
function findValues(element: XmlElement): string[] {
  const overrides = element.elements('Override').map((override) => override.attribute('Value'));
  return [element.attribute('DefaultValue'), ...overrides].filter((value) => value !== undefined);
}

function findUrls(manifest: XmlElement): XmlElement[] {
  return findAll(manifest, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url');
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function formatName(element: XmlElement): string {
  return element.attribute('id') ?? element.local;
}

/** Width and height from the header chunk, which comes first in every PNG file. */
function readPngSize(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') {
    return 'no PNG file';
  }
  return `${bytes.readUInt32BE(16)} x ${bytes.readUInt32BE(20)}`;
}
