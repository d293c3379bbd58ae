import fc from 'fast-check';
import { roundAngka } from '../../../src/engine/capaian';
import { desimal, SERATUS } from '../../../src/engine/nilai';
import type { AturanPembulatan } from '../../../src/engine/pengaturan';

const DUA: AturanPembulatan = { mode: 'setengah-ke-atas', desimal: 2 };
const BULAT: AturanPembulatan = { mode: 'setengah-ke-atas', desimal: 0 };
const POTONG: AturanPembulatan = { mode: 'potong', desimal: 2 };
const JIKEN: AturanPembulatan = { ...POTONG, bertingkat: [{ mulai: '100', desimal: 0 }], tepatUtuh: true };
const TANPA_UTUH: AturanPembulatan = { ...POTONG, bertingkat: [{ mulai: '100', desimal: 0 }] };
const TIGA_TINGKAT: AturanPembulatan = {
  ...DUA,
  bertingkat: [
    { mulai: '10', desimal: 1 },
    { mulai: '100', desimal: 0 },
  ],
};

/** R / T × 100 as printed. */
function bulatkan(realisasi: string, target: string, aturan: AturanPembulatan): string {
  const hasil = roundAngka(desimal(realisasi).multiply(SERATUS).divide(desimal(target)), aturan);
  return hasil.bulat.toFixed(hasil.desimal, 'potong');
}

describe('Pembulatan angka hasil (2.4)', () => {
  it.each([
    ['72.50', '75', DUA, '96.67', '96,6667 setengah ke atas'],
    ['72.50', '75', POTONG, '96.66', '96,6667 dipotong'],
    ['3.62', '3.31', BULAT, '109', '109,366 persen bulat'],
    ['6.89', '3.4', BULAT, '203', '202,647 persen bulat'],
    ['90', '100', DUA, '90.00', 'angka tepat tetap memakai dua desimal'],
    ['72.50', '75', JIKEN, '96.66', 'di bawah 100: dua desimal'],
    ['72.50', '80', JIKEN, '90.62', '90,625 dipotong'],
    ['85.84', '82', JIKEN, '104', '104,68 sejak 100 tanpa desimal'],
    ['86.55', '83', JIKEN, '104', '104,277 sejak 100 tanpa desimal'],
    ['82', '80', JIKEN, '102.5', '102,5 tepat, ditulis utuh'],
    ['90', '100', JIKEN, '90', '90 tepat, ditulis utuh'],
    ['100', '100', JIKEN, '100', '100 tepat, ditulis utuh'],
    ['82', '80', TANPA_UTUH, '102', '102,5 tanpa tepatUtuh ikut tingkatnya'],
    ['90', '100', TANPA_UTUH, '90.00', '90 tanpa tepatUtuh ikut tingkatnya'],
    ['99.9999', '100', TIGA_TINGKAT, '100.0', 'tingkat menurut angka utuh: 99,9999 masih di bawah 100'],
    ['100', '100', TIGA_TINGKAT, '100', 'tepat di batas tingkat'],
    ['9.99', '100', TIGA_TINGKAT, '9.99', 'di bawah semua tingkat'],
    ['10', '100', TIGA_TINGKAT, '10.0', 'tepat di batas tingkat pertama'],
    ['-0.125', '100', DUA, '-0.13', 'setengah menjauhi nol'],
    ['-0.129', '100', POTONG, '-0.12', 'potong menuju nol'],
  ])('[2.4] %s / %s × 100 menurut %j tercetak %s: %s', (realisasi, target, aturan, hasil) => {
    expect(bulatkan(realisasi, target, aturan)).toBe(hasil);
  });

  it('[2.4] angka utuh tidak berubah', () => {
    const utuh = desimal('2').divide(desimal('29'));
    expect(roundAngka(utuh, DUA).utuh).toBe(utuh);
  });

  it.each([
    ['setengah ke atas', DUA],
    ['potong', POTONG],
    ['potong bertingkat', TANPA_UTUH],
  ])('[2.4] pembulatan %s tidak pernah membalik urutan dua angka', (_nama, aturan) => {
    const angka = fc.integer({ min: 0, max: 200_000 }).map((n) => desimal((n / 1000).toFixed(3)));
    fc.assert(
      fc.property(angka, angka, (a, b) => {
        const [kecil, besar] = a.compare(b) <= 0 ? [a, b] : [b, a];
        return roundAngka(kecil, aturan).bulat.compare(roundAngka(besar, aturan).bulat) <= 0;
      }),
      { seed: 2023 },
    );
  });
});
