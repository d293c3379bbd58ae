import fc from 'fast-check';
import { TERBILANG_TERTINGGI, desimal, terbilang, type EjaanMiliar } from '../../../src/engine';
import { bacaTerbilang } from './baca-terbilang';

function katakan(nilai: bigint | number, miliar?: EjaanMiliar): string {
  return terbilang(desimal(String(nilai)), miliar && { miliar }) ?? '';
}

const TERTINGGI = 999_999_999_999_999n;

describe('Terbilang (3.8)', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1_000, 'seribu'],
    [1_001, 'seribu satu'],
    [1_100, 'seribu seratus'],
    [2_000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_001, 'satu miliar satu'],
    [1_000_000_000_000, 'satu triliun'],
    [3_413_100_300, 'tiga miliar empat ratus tiga belas juta seratus ribu tiga ratus'],
  ])('[TBL-1] [TBL-2] [TBL-3] %s adalah %s', (nilai, seharusnya) => {
    expect(katakan(nilai)).toBe(seharusnya);
  });

  it('ejaan milyar dipakai bila diminta', () => {
    expect(katakan(3_413_100_300, 'milyar')).toBe('tiga milyar empat ratus tiga belas juta seratus ribu tiga ratus');
  });

  it.each(['-1', '0.5', '1000000000000000', '-0.5'])('%s tidak dikatakan', (nilai) => {
    expect(terbilang(desimal(nilai))).toBeNull();
  });

  it('angka tertinggi dapat dikatakan, dan pecahan nol tidak mengubah apa pun', () => {
    expect(bacaTerbilang(terbilang(TERBILANG_TERTINGGI) ?? '')).toBe(TERTINGGI);
    expect(terbilang(desimal('6000000.00'))).toBe('enam juta');
  });

  it('dibaca kembali menjadi angka yang sama: 0 sampai 10.000', () => {
    for (let nilai = 0; nilai <= 10_000; nilai++) expect(bacaTerbilang(katakan(nilai))).toBe(BigInt(nilai));
  });

  it('dibaca kembali menjadi angka yang sama: pangkat sepuluh, kelipatannya, dan satu di kiri kanannya', () => {
    for (let pangkat = 1n; pangkat <= TERTINGGI; pangkat *= 10n) {
      for (let kali = 1n; kali <= 9n; kali++) {
        for (const geser of [-1n, 0n, 1n]) {
          const nilai = pangkat * kali + geser;
          expect(bacaTerbilang(katakan(nilai))).toBe(nilai);
        }
      }
    }
  });

  it('dibaca kembali menjadi angka yang sama: angka apa pun', () => {
    const nilai = fc.oneof(fc.bigInt(0n, TERTINGGI), fc.bigInt(0n, 10_000_000_000n), fc.bigInt(0n, 2_000_000n));
    fc.assert(
      fc.property(nilai, fc.constantFrom<EjaanMiliar>('miliar', 'milyar'), (angka, miliar) => {
        const teks = katakan(angka, miliar);
        expect(bacaTerbilang(teks)).toBe(angka);
        expect(teks).toMatch(/^[a-z]+( [a-z]+)*$/);
        expect(teks).not.toMatch(/satu (puluh|belas|ratus)\b|nol /);
      }),
      { numRuns: 5_000 },
    );
  });

  it('"satu ribu" hanya sesudah puluhan atau ratusan', () => {
    expect(katakan(1_021_000)).toBe('satu juta dua puluh satu ribu');
    for (let nilai = 1_000; nilai < 1_000_000; nilai += 997) expect(katakan(nilai)).not.toMatch(/^satu ribu/);
  });
});
