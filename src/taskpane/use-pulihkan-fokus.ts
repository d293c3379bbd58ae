import { useEffect } from 'react';

const DAPAT_DIFOKUS = 'button, input, select, a[href], summary, [tabindex="0"]';

/**
 * Whoever goes on by keyboard goes on from where they were: when what has the focus vanishes, as the button of a finding
 * that is accepted, the next in its place gets it. The browser would begin again at the top of the page.
 */
export function usePulihkanFokus(): void {
  useEffect(() => {
    let terakhir: Element | null = null;
    const note = ({ target }: FocusEvent) => {
      terakhir = target instanceof Element ? target : null;
    };
    const pengamat = new MutationObserver((daftar) => {
      const hilang = terakhir;
      const perubahan = daftar.find(({ removedNodes }) => [...removedNodes].some((satu) => satu.contains(hilang)));
      if (hilang === null || hilang.isConnected || perubahan === undefined) return;
      terakhir = null;
      // Later, for some parts know by themselves where to go on.
      setTimeout(() => {
        // In Excel the user may have gone back to the sheet meanwhile.
        if (document.activeElement === document.body && document.hasFocus()) findTujuan(perubahan)?.focus();
      });
    });
    document.addEventListener('focusin', note);
    pengamat.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      pengamat.disconnect();
    };
  }, []);
}

/** What comes next; else the part of the pane that it was in. */
function findTujuan({ nextSibling, target }: MutationRecord): HTMLElement | null {
  const berikut = nextSibling instanceof Element && nextSibling.isConnected ? findPertama(nextSibling) : null;
  if (berikut !== null) return berikut;
  for (let satu = target instanceof Element ? target : null; satu !== null; satu = satu.parentElement) {
    if (satu instanceof HTMLElement && satu.isConnected && satu.tabIndex >= 0) return satu;
    // The header has no part that could have the focus.
    const pertama = satu.closest('header') === null ? null : findPertama(satu);
    if (pertama !== null) return pertama;
  }
  return null;
}

function findPertama(akar: Element): HTMLElement | null {
  return akar.matches(DAPAT_DIFOKUS) ? (akar as HTMLElement) : akar.querySelector<HTMLElement>(DAPAT_DIFOKUS);
}
