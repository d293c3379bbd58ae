import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Keadaan, PengelolaBuku } from './pengelola-buku';

export const PengelolaContext = createContext<PengelolaBuku | null>(null);

/** What the pane can do. */
export function usePengelola(): PengelolaBuku {
  const pengelola = useContext(PengelolaContext);
  if (pengelola === null) throw new Error('PengelolaContext is missing');
  return pengelola;
}

/** How things stand; the component is drawn again when that changes. */
export function useKeadaan(): Keadaan {
  const { subscribe, snapshot } = usePengelola();
  return useSyncExternalStore(subscribe, snapshot);
}
