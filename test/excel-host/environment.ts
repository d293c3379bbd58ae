import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { ExcelHost } from './excel-host';
import { installWin32 } from './native-win32';
import { OFFICE_JS_FOLDER } from './office-js-folder';

/** The oldest Excel the add-in promises to work in (see the manifest). */
const FLOOR = '1.9';

interface OfficeWindow {
  excelHost: ExcelHost;
  document: Document;
  Office: { onReady(): Promise<unknown> };
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

function pragma(context: EnvironmentContext, name: string): string | undefined {
  const value = context.docblockPragmas[name];
  return Array.isArray(value) ? value[0] : value;
}

/**
 * A jsdom window with Microsoft's Office.js and an emulated Excel behind it: globals Office, Excel, OfficeExtension and
 * excelHost. `@excel-api 1.14` in the docblock asks for a newer Excel than the floor.
 */
export default class ExcelEnvironment extends TestEnvironment {
  private readonly apiLevel: string;
  private readonly locale: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const { projectConfig } = config;
    const testEnvironmentOptions = {
      url: 'https://localhost:3000/taskpane.html',
      resources: 'usable',
      ...projectConfig.testEnvironmentOptions,
    };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    this.apiLevel = pragma(context, 'excel-api') ?? FLOOR;
    this.locale = pragma(context, 'excel-locale') ?? 'en-US';
  }

  override async setup(): Promise<void> {
    await super.setup();
    const window = this.global as unknown as OfficeWindow;
    const host = new ExcelHost(this.apiLevel);
    window.excelHost = host;
    lendToWindow(window);
    installWin32(window, host, { apiSets: host.apiSets, locale: this.locale });
    await load(window.document, `file://${OFFICE_JS_FOLDER}/office.js`);
    await window.Office.onReady();
    // The library carries a check of every member's requirement set, but as shipped it sets one flag and reads another.
    window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }
}

/** What the WebView of Excel has and jsdom lacks, taken from Node. */
function lendToWindow(window: object): void {
  const lent = { TextEncoder, TextDecoder, CompressionStream, DecompressionStream, ReadableStream, WritableStream };
  for (const [name, value] of Object.entries({ ...lent, structuredClone })) {
    if (!(name in window)) Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }
}

function load(document: Document, url: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} did not load`));
    document.head.appendChild(script);
  });
}
