import { createContext, useContext } from 'react';

/** A tab of the pane. */
export type Bagian = 'ringkasan' | 'data' | 'tabel' | 'periksa' | 'pengaturan';

export const BagianContext = createContext<(bagian: Bagian) => void>(() => undefined);

/** Chooses another tab. */
export function useGantiBagian(): (bagian: Bagian) => void {
  return useContext(BagianContext);
}
