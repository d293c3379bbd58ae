import fc from 'fast-check';
import { findKategori, roundAngka } from '../../../src/engine/capaian';
import type { Pengaturan } from '../../../src/engine/pengaturan';
import { desimal } from '../../../src/engine/nilai';
import { SKALA_JATEN, SKALA_JIKEN, SKALA_PERMENDAGRI_54_2010 } from '../../../src/engine/peraturan';
import { DUA_DESIMAL } from '../build-data';

describe('Kategori capaian (3.3)', () => {
  it.each<[string, Pengaturan['kategoriDari'], string, boolean, string]>([
    ['90.996', 'bulat', 'Sangat Tinggi', false, '90,996 terbaca 91,00'],
    ['90.996', 'utuh', 'Tinggi', true, '90,996 sendiri masih di celah 90–91'],
    ['75.004', 'bulat', 'Sedang', false, '75,004 terbaca 75,00'],
    ['75.004', 'utuh', 'Sedang', true, '75,004 sendiri sudah di celah 75–76'],
  ])('[3.3] %s dinilai dari angka %s: %s (celah: %s), %s', (nilai, dari, label, celah) => {
    const hasil = findKategori(roundAngka(desimal(nilai), DUA_DESIMAL), SKALA_PERMENDAGRI_54_2010, dari);
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, celah]);
  });

  it.each([SKALA_JIKEN, SKALA_JATEN, SKALA_PERMENDAGRI_54_2010].map((skala) => [skala.id, skala] as const))(
    '[3.3] pada skala %s kategori tidak pernah turun ketika capaian naik, juga setelah pembulatan',
    (_id, skala) => {
      const perseribu = fc.integer({ min: 0, max: 250_000 });
      const urutan = (nilai: number): number => {
        const angka = roundAngka(desimal((nilai / 1000).toFixed(3)), DUA_DESIMAL);
        return skala.jenjang.indexOf(findKategori(angka, skala, 'bulat').jenjang);
      };
      fc.assert(
        fc.property(perseribu, perseribu, (a, b) => urutan(Math.max(a, b)) <= urutan(Math.min(a, b))),
        { seed: 2023 },
      );
    },
  );
});
