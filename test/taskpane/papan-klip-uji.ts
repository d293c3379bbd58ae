/** A clipboard that remembers what was put on it; jsdom has none. */

export interface PapanKlipUji {
  /** What was put on it last, by type; null when nothing was. */
  read(): Promise<Readonly<Record<string, string>> | null>;
  /** The user presses Ctrl+C. */
  pressCtrlC(): void;
}

export interface PilihanPapanKlip {
  /** Whether a script may write. @default true */
  readonly langsung?: boolean;
  /** Whether the older way works. @default true */
  readonly perintah?: boolean;
}

export function installPapanKlip({ langsung = true, perintah = true }: PilihanPapanKlip = {}): PapanKlipUji {
  let isi: Record<string, Blob | string> | null = null;
  const pressCtrlC = () => {
    const data: Record<string, string> = {};
    const clipboardData = { setData: (type: string, teks: string) => void (data[type] = teks) };
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData });
    document.body.dispatchEvent(event);
    if (event.defaultPrevented) isi = data;
  };
  Object.assign(globalThis, {
    ClipboardItem: class {
      constructor(readonly bentuk: Record<string, Blob>) {}
    },
  });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      write: async ([item]: [{ bentuk: Record<string, Blob> }]) => {
        if (!langsung) throw new Error('NotAllowedError');
        isi = item.bentuk;
      },
    },
  });
  Object.assign(document, {
    execCommand: () => {
      if (perintah) pressCtrlC();
      return perintah;
    },
  });
  return {
    pressCtrlC,
    read: async () => {
      if (isi === null) return null;
      const daftar = Object.entries(isi).map(
        async ([type, satu]) => [type, typeof satu === 'string' ? satu : await readBlob(satu)] as const,
      );
      return Object.fromEntries(await Promise.all(daftar));
    },
  };
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const pembaca = new FileReader();
    pembaca.onload = () => resolve(String(pembaca.result));
    pembaca.readAsText(blob);
  });
}
