import { HitungDitolak } from '../usecases/awal';
import { isTidakTermuat } from './bagian-lambat';
import type { Kalimat } from './bahasa';

/** What to say of something that a part of the pane tried by itself. What errors say by themselves is not for users. */
export function formatGalat(galat: unknown, kalimat: Kalimat): string {
  if (galat instanceof HitungDitolak) return galat.message;
  return isTidakTermuat(galat) ? kalimat.bagianTidakTermuat : kalimat.kesalahanDalam;
}
