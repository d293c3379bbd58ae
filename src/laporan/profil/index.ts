import { PROFIL_JATEN } from './jaten';
import { PROFIL_JIKEN } from './jiken';
import { PROFIL_JUAI } from './juai';
import { PROFIL_JUWANA } from './juwana';
import { PROFIL_PERMENPANRB53 } from './permenpanrb53';
import type { Profil } from './profil';

/** Every profile; the first one holds where tblPengaturan names none. */
export const DAFTAR_PROFIL: readonly [Profil, ...Profil[]] = [
  PROFIL_PERMENPANRB53,
  PROFIL_JUWANA,
  PROFIL_JIKEN,
  PROFIL_JATEN,
  PROFIL_JUAI,
];

/** Profile by its id, whatever the case; undefined when there is none of that name. */
export function findProfil(id: string): Profil | undefined {
  return DAFTAR_PROFIL.find((profil) => profil.id === id.trim().toLowerCase());
}
