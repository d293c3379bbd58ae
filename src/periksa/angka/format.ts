import { formatAngka, type Desimal } from '../../engine';
import type { Figur } from './figur';

/** A value in the way the figure is printed: its decimals, and its percent sign. */
export function formatSeperti(figur: Figur, nilai: Desimal): string {
  return formatAngka(nilai, figur.desimal, 'setengah-ke-atas') + (figur.persen ? '%' : '');
}

const DESIMAL_HITUNGAN = 4;

/** An exact result for a sentence: '80,3717…', or as it is when it has few decimals. */
export function formatHasil(nilai: Desimal): string {
  if (nilai.isTepat(DESIMAL_HITUNGAN)) {
    return formatAngka(nilai, DESIMAL_HITUNGAN, 'potong', { buangNol: true });
  }
  return `${formatAngka(nilai, DESIMAL_HITUNGAN, 'potong')}…`;
}
