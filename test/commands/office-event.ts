/** The event a ribbon button hands over, and how often its command said it was done. */
export interface EventUji {
  completed(): void;
  readonly selesai: number;
}

export function buildEvent(): EventUji {
  let selesai = 0;
  return {
    completed: () => {
      selesai++;
    },
    get selesai() {
      return selesai;
    },
  };
}

type Handler = (arg: { message: string; origin: string | undefined } | { error: number }) => void;

/** A window opened by `displayDialogAsync`. */
export interface JendelaUji {
  readonly alamat: URL;
  readonly pilihan: Office.DialogOptions;
  isTertutup: boolean;
  /** The window's own button: a message to the page that opened it. */
  pressTutup(): void;
  /** The cross of the window. */
  closeByUser(): void;
}

export interface KegagalanJendela {
  readonly code: number;
}

type DisplayDialog = (
  alamat: string,
  pilihan: Office.DialogOptions,
  callback: (result: Office.AsyncResult<Office.Dialog>) => void,
) => void;

const OFFICE = Office;

/** Office.js freezes its objects: the stub stands before them. */
export function replaceDisplayDialog(displayDialogAsync: DisplayDialog): void {
  const ui = Object.create(OFFICE.context.ui, { displayDialogAsync: { value: displayDialogAsync } });
  const context = Object.create(OFFICE.context, { ui: { value: ui } });
  Object.assign(globalThis, { Office: Object.create(OFFICE, { context: { value: context } }) });
}

/** Stands in for `displayDialogAsync`; `kegagalan` are the answers to the first calls. */
export function stubJendela(kegagalan: KegagalanJendela[] = []): JendelaUji[] {
  const daftar: JendelaUji[] = [];
  replaceDisplayDialog((alamat, pilihan, callback) => {
    const error = kegagalan.shift();
    if (error) {
      callback({ status: Office.AsyncResultStatus.Failed, error } as Office.AsyncResult<Office.Dialog>);
      return;
    }
    const handlers = new Map<unknown, Handler>();
    const jendela: JendelaUji = {
      alamat: new URL(alamat),
      pilihan,
      isTertutup: false,
      pressTutup: () => handlers.get(Office.EventType.DialogMessageReceived)?.({ message: 'tutup', origin: undefined }),
      closeByUser: () => {
        jendela.isTertutup = true;
        handlers.get(Office.EventType.DialogEventReceived)?.({ error: 12006 });
      },
    };
    daftar.push(jendela);
    const value = {
      addEventHandler: (jenis: unknown, handler: Handler) => handlers.set(jenis, handler),
      close: () => {
        jendela.isTertutup = true;
      },
    } as unknown as Office.Dialog;
    callback({ status: Office.AsyncResultStatus.Succeeded, value } as Office.AsyncResult<Office.Dialog>);
  });
  return daftar;
}

/** Stands in for `BroadcastChannel`: a pane that answers, or does not; returns what it heard. */
export function stubPanel(isMenjawab: boolean): unknown[] {
  const terdengar: unknown[] = [];
  class Saluran {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor(readonly name: string) {}
    postMessage(data: unknown): void {
      terdengar.push({ saluran: this.name, data });
      if (isMenjawab) setTimeout(() => this.onmessage?.({ data: { jenis: 'diterima' } }), 5);
    }
    close(): void {
      this.onmessage = null;
    }
  }
  Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, value: Saluran });
  return terdengar;
}

export type Fungsi = (event: EventUji) => Promise<void>;

/** Loads the page of the ribbon functions and takes down what it registers. */
export async function loadPerintah(): Promise<ReadonlyMap<string, Fungsi>> {
  const fungsi = new Map<string, Fungsi>();
  jest.spyOn(Office.actions, 'associate').mockImplementation((nama, satu) => {
    fungsi.set(nama, satu as Fungsi);
  });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/commands');
  });
  return fungsi;
}

export async function waitUntil(isTerjadi: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !isTerjadi(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isTerjadi()).toBe(true);
}
