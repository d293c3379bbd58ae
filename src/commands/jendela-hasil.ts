import type { IsiHasil } from './isi-hasil';
import { formatIsiHasil } from './isi-hasil';

const UKURAN = { width: 30, height: 30, displayInIframe: true };
/** Office ends a ribbon function after five minutes, and its window with it. */
const PALING_LAMA = 4 * 60_000;
/** Another window of this page is open, or not quite closed yet. */
const MASIH_ADA_JENDELA = 12007;
const JEDA = 300;
const PALING_BANYAK_COBA = 5;

/** The window that shows what a ribbon function did when no pane is open; there is at most one. */
export class JendelaHasil {
  private closeCurrent: () => void = () => undefined;

  close(): void {
    this.closeCurrent();
  }

  /** Ends when the window is closed, at once when it cannot be opened: a function that ends takes its window along. */
  async show(isi: IsiHasil): Promise<void> {
    this.close();
    const alamat = new URL(`hasil.html#${formatIsiHasil(isi)}`, location.href).href;
    const jendela = await openJendela(alamat, PALING_BANYAK_COBA);
    if (jendela) await this.waitForClose(jendela);
  }

  private waitForClose(jendela: Office.Dialog): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(batas);
        this.closeCurrent = () => undefined;
        resolve();
      };
      const closeAndEnd = () => {
        try {
          jendela.close();
        } catch {
          // It is gone already.
        }
        end();
      };
      const batas = setTimeout(closeAndEnd, PALING_LAMA);
      this.closeCurrent = closeAndEnd;
      jendela.addEventHandler(Office.EventType.DialogMessageReceived, closeAndEnd);
      jendela.addEventHandler(Office.EventType.DialogEventReceived, end);
    });
  }
}

/** @returns null when Office opens no window */
async function openJendela(alamat: string, sisaCoba: number): Promise<Office.Dialog | null> {
  const { status, value, error } = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
    Office.context.ui.displayDialogAsync(alamat, UKURAN, resolve),
  );
  if (status === Office.AsyncResultStatus.Succeeded) return value;
  if (error.code !== MASIH_ADA_JENDELA || sisaCoba <= 1) return null;
  await new Promise((resolve) => setTimeout(resolve, JEDA));
  return openJendela(alamat, sisaCoba - 1);
}
