/** What is put on the clipboard, for programs that know tables and for those that do not. */
export interface IsiPapanKlip {
  readonly html?: string;
  readonly teks: string;
}

/**
 * Puts it on the clipboard. To be called at once when a button is pressed: later the browser no longer believes that
 * the user wanted it.
 *
 * @returns whether the browser allowed it
 */
export async function writePapanKlip(isi: IsiPapanKlip): Promise<boolean> {
  return (await writeLangsung(isi)) || writeLewatPeristiwa(isi);
}

/** Waits for the user to press Ctrl+C, which no browser refuses. @returns how to stop waiting */
export function awaitCtrlC(isi: IsiPapanKlip, onTersalin: () => void): () => void {
  const write = (event: ClipboardEvent) => {
    if (!fillPeristiwa(event, isi)) return;
    stop();
    onTersalin();
  };
  const stop = () => {
    document.removeEventListener('copy', write, true);
  };
  document.addEventListener('copy', write, true);
  return stop;
}

async function writeLangsung({ html, teks }: IsiPapanKlip): Promise<boolean> {
  try {
    const bentuk = { 'text/plain': teks, ...(html === undefined ? {} : { 'text/html': html }) };
    const daftar = Object.entries(bentuk).map(([type, satu]) => [type, new Blob([satu], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(daftar))]);
    return true;
  } catch {
    // Missing in an old browser, or closed to pages inside other pages, such as a pane.
    return false;
  }
}

/** The older way: the browser is asked to copy, and what it copies is replaced. */
function writeLewatPeristiwa(isi: IsiPapanKlip): boolean {
  let isTertulis = false;
  const write = (event: ClipboardEvent) => {
    isTertulis = fillPeristiwa(event, isi);
  };
  const lepaskan = selectUmpan();
  document.addEventListener('copy', write, true);
  try {
    return document.execCommand('copy') && isTertulis;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write, true);
    lepaskan();
  }
}

function fillPeristiwa(event: ClipboardEvent, { html, teks }: IsiPapanKlip): boolean {
  if (event.clipboardData === null) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  event.clipboardData.setData('text/plain', teks);
  if (html !== undefined) event.clipboardData.setData('text/html', html);
  return true;
}

/** Safari copies nothing where nothing is selected. @returns how to bring back what was selected before */
function selectUmpan(): () => void {
  const pilihan = getSelection();
  const semula = pilihan === null || pilihan.rangeCount === 0 ? null : pilihan.getRangeAt(0);
  const umpan = document.createElement('span');
  umpan.textContent = '\u00a0';
  umpan.setAttribute('aria-hidden', 'true');
  umpan.style.position = 'fixed';
  document.body.append(umpan);
  pilihan?.selectAllChildren(umpan);
  return () => {
    umpan.remove();
    pilihan?.removeAllRanges();
    if (semula !== null) pilihan?.addRange(semula);
  };
}
