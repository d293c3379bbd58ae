import { join, normalize } from 'node:path';
import { buildSync } from 'esbuild';
import type { BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { ExcelHost } from '../excel-host/excel-host';
import type { HostAnswer, HostDescription, OfficeTheme } from '../excel-host/native-win32';
import { OFFICE_JS_FOLDER } from '../excel-host/office-js-folder';
import { AKAR, type PaneBerjalan } from './peramban';
import type { Pengawas } from './pengawas';
import { watchPage } from './pengawas';

/** Where the pane loads Office.js from; nothing else may be asked of that server. */
const FOLDER_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface PilihanPanel {
  /** @default '1.9', the floor of the add-in */
  readonly apiLevel?: string;
  /** Language of Excel, also that of the browser. @default 'id-ID' */
  readonly locale?: string;
  /** Theme of Excel; what the browser prefers is left alone. @default 'light' */
  readonly theme?: OfficeTheme;
  /** @default a pane of 400 × 800 pixels */
  readonly konteks?: BrowserContextOptions;
  /** @default 'taskpane.html' */
  readonly halaman?: string;
  /** Called before the page is opened: fills the workbook, sets switches of the host. */
  prepare?(host: ExcelHost, page: Page): Promise<unknown>;
}

export interface PanelExcel extends Pengawas {
  readonly page: Page;
  readonly konteks: BrowserContext;
  /** The Excel around the page; edits, protection and failures are set here. */
  readonly host: ExcelHost;
}

interface WindowPane {
  takarExecute(body: string, flags: number): Promise<HostAnswer>;
  takarEvents(entries: readonly unknown[]): void;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

let batas: string | undefined;

/** test/excel-host/native-win32.ts as a script for browsers: a global `BatasExcel`. */
function readBatas(): string {
  batas ??= buildSync({
    entryPoints: [join(AKAR, 'test', 'excel-host', 'native-win32.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'BatasExcel',
    write: false,
  }).outputFiles[0]!.text;
  return batas;
}

/**
 * The pane as Excel for Windows shows it: the built page with Microsoft's Office.js, and around it an emulated Excel that
 * lives in this process. Close `konteks` afterwards, then ask `expectBersih`.
 */
export async function openPanelExcel(
  { peramban, alamat }: PaneBerjalan,
  { apiLevel = '1.9', locale = 'id-ID', theme = 'light', halaman = 'taskpane.html', ...pilihan }: PilihanPanel = {},
): Promise<PanelExcel> {
  const host = new ExcelHost(apiLevel);
  const konteks = await peramban.newContext({
    viewport: { width: 400, height: 800 },
    locale,
    // A colour on its way to another has the contrast of neither.
    reducedMotion: 'reduce',
    ...pilihan.konteks,
  });
  konteks.setDefaultTimeout(10_000);
  const page = await konteks.newPage();
  const pengawas = watchPage(page, [`${alamat}/`, FOLDER_CDN]);
  await page.route((url) => !url.href.startsWith(`${alamat}/`), answerLuar);
  await connectHost(page, host, { apiSets: host.apiSets, locale, theme });
  await pilihan.prepare?.(host, page);
  await page.goto(`${alamat}/${halaman}`);
  return { page, konteks, host, ...pengawas };
}

/** Office.js from the package, in place of Microsoft's server; no other server answers. */
async function answerLuar(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const nama = url.href.startsWith(FOLDER_CDN) ? normalize(url.pathname.slice('/lib/1/hosted/'.length)) : '';
  if (nama === '' || nama.startsWith('..')) return route.abort();
  return route.fulfill({ path: join(OFFICE_JS_FOLDER, nama), contentType: 'text/javascript' });
}

async function connectHost(page: Page, host: ExcelHost, description: HostDescription): Promise<void> {
  await page.exposeFunction('takarExecute', (body: string, flags: number) => host.execute(body, flags));
  host.onEvents((entries) => {
    void page
      .evaluate((daftar) => {
        (window as unknown as WindowPane).takarEvents(daftar);
      }, entries)
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
  });
  await page.addInitScript(`${readBatas()}
    BatasExcel.installWin32(window, {
      execute: (body, flags) => window.takarExecute(body, flags),
      onEvents: (listener) => { window.takarEvents = listener; },
    }, ${JSON.stringify(description)});`);
  await page.addInitScript(enableCheck);
}

/** Switches on Office.js's own check of requirement sets, which it ships asleep, as soon as its script has run. */
function enableCheck(): void {
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !target.src.includes('/excel-win32-')) return;
      (window as unknown as WindowPane).OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    },
    true,
  );
}
