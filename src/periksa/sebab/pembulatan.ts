import type { Desimal, ModePembulatan } from '../../engine';
import type { Figur } from '../angka/figur';
import type { Baca, Relasi } from '../angka/relasi';

const CARA: readonly ModePembulatan[] = ['setengah-ke-atas', 'potong'];

/**
 * The input that was rounded before the calculation: with fewer decimals of it the printed figure comes out.
 *
 * @returns  the input and its value as rounded, or null
 * @example  95,55 with 86,55 and target 90: 86 ÷ 90 × 100 = 95,5555… , cut off
 */
export function findBahanDibulatkan(relasi: Relasi, baca: Baca): { figur: Figur; nilai: Desimal } | null {
  const { hasil } = relasi;
  for (const figur of relasi.bahan) {
    for (let desimal = figur.desimal - 1; desimal >= 0; desimal -= 1) {
      for (const cara of CARA) {
        const nilai = baca(figur).round(desimal, cara);
        if (nilai.compare(baca(figur)) === 0) continue;
        const calon = relasi.calculate((satu) => (satu === figur ? nilai : baca(satu)));
        if (calon !== null && CARA.some((mode) => calon.round(hasil.desimal, mode).compare(hasil.nilai) === 0)) {
          return { figur, nilai };
        }
      }
    }
  }
  return null;
}
