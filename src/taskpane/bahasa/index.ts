import { createContext, useContext } from 'react';
import { EN } from './en';
import { ID } from './id';
import type { Kalimat } from './kalimat';

export type { Kalimat } from './kalimat';
export type Bahasa = 'id' | 'en';

export const KALIMAT: Readonly<Record<Bahasa, Kalimat>> = { id: ID, en: EN };

export const BahasaContext = createContext<Bahasa>('id');

/** What the pane says, in the language chosen. */
export function useKalimat(): Kalimat {
  return KALIMAT[useContext(BahasaContext)];
}
