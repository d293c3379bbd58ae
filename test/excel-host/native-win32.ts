/**
 * The boundary of Excel for Windows: the object `window.external` that excel-win32-16.01.js talks to. Nothing of
 * Office.js is patched; Office.onReady, Office.context, requirement sets and Excel.run all run as shipped. This file
 * imports nothing, so that a browser can run it too, with a transport to a host elsewhere (test/e2e/excel.ts).
 */
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
const NOT_IMPLEMENTED = 5001;

/** An answer is a body, or the number of a failure of the host itself. */
export type HostAnswer =
  | { readonly isOk: true; readonly body: string }
  | { readonly isOk: false; readonly code: number; readonly message: string };

export interface HostTransport {
  execute(body: string, flags: number): Promise<HostAnswer>;
  onEvents(listener: (entries: readonly unknown[]) => void): void;
}

export interface HostDescription {
  readonly apiSets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** @default 'light' */
  readonly theme?: OfficeTheme;
}

export type OfficeTheme = 'light' | 'dark';

/** Colours as Excel hands them out, 0xRRGGBB. Those of the dark theme are believed; only that they are dark may be relied on. */
const THEME_COLORS: Readonly<Record<OfficeTheme, object>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xffffff,
  },
};

type Callback = (answer: unknown) => void;

const safeArray = (entries: readonly unknown[]): object => ({ toArray: () => entries });

function contextOf({ apiSets, locale, theme = 'light' }: HostDescription): object {
  const settings = new Map<string, unknown>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'b5a9b1ce-0000-4000-8000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\Users\\uji\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'instance-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEME_COLORS[theme]),
    GetSettings: () => ({
      Read: (keys: string[], values: unknown[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: unknown[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index]));
      },
    }),
  };
}

export function installWin32(window: object, transport: HostTransport, description: HostDescription): void {
  const context = contextOf(description);
  let onEvent: ((id: number, entries: object) => void) | null = null;
  transport.onEvents((entries) => onEvent?.(RICH_API_EVENT, safeArray(entries)));

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${description.locale}$00000000-0000-0000-0000-000000000000$$disableLogging$0`,
    GetContext: () => context,
    Execute(id: number, parameters: readonly (readonly unknown[])[], callback: Callback) {
      // [customData, method, path, headers, body, permission, flags, ...]
      const message = parameters[0] ?? [];
      if (id !== EXECUTE_RICH_API) {
        setTimeout(() => callback(NOT_IMPLEMENTED), 0);
        return;
      }
      void transport
        .execute(String(message[4]), Number(message[6]))
        .then(
          (answer) => (answer.isOk ? [0, 200, null, answer.body] : [answer.code, answer.message]),
          (error: unknown) => [NOT_IMPLEMENTED, error instanceof Error ? String(error.stack) : String(error)],
        )
        .then((answer) => callback(safeArray(answer)));
    },
    RegisterEvent(id: number, _target: unknown, handler: typeof onEvent, callback: Callback) {
      if (id === RICH_API_EVENT) onEvent = handler;
      setTimeout(() => callback(safeArray([0])), 0);
    },
    UnregisterEvent(id: number, _target: unknown, callback: Callback) {
      if (id === RICH_API_EVENT) onEvent = null;
      setTimeout(() => callback(safeArray([0])), 0);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
}
