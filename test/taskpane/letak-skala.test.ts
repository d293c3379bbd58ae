import { findLetak } from '../../src/taskpane/pengaturan/letak-skala';
import type { TampilanSkala } from '../../src/usecases';

function skala(...batas: (string | null)[]): TampilanSkala {
  return {
    judul: 'Skala',
    sumber: '',
    isKantor: false,
    jenjang: batas.map((dari, i) => ({ label: `J${i}`, dari, selang: '', warna: null })),
  };
}

describe('Letak skala dan capaian pada penggaris', () => {
  it('ruas dari yang terendah, panjangnya menurut batasnya, dan semuanya penuh 100', () => {
    const { ruas, batas } = findLetak(skala('90', '70', '50', null), []);
    expect(ruas.map(({ label }) => label)).toEqual(['J3', 'J2', 'J1', 'J0']);
    expect(ruas.reduce((jumlah, { panjang }) => jumlah + panjang, 0)).toBeCloseTo(100);
    expect(ruas[1]?.panjang).toBeCloseTo(ruas[2]?.panjang ?? 0);
    expect(batas.map(({ teks }) => teks)).toEqual(['50', '70', '90']);
  });

  it('capaian terletak di antara batasnya: 80 tepat di tengah 70 dan 90', () => {
    const { batas, titik } = findLetak(skala('90', '70', '50', null), ['80,00']);
    expect(titik[0]?.letak).toBeCloseTo(((batas[1]?.letak ?? 0) + (batas[2]?.letak ?? 0)) / 2);
  });

  it('capaian yang sama bertumpuk, yang berjauhan tidak', () => {
    expect(findLetak(skala('90', '50', null), ['100', '60', '100,00']).titik.map(({ tingkat }) => tingkat)).toEqual([
      0, 0, 1,
    ]);
  });

  it('capaian yang sangat jauh terletak di ujung, tidak memampatkan skalanya', () => {
    const { ruas, titik } = findLetak(skala('90', '50', null), ['1.250,00', '0,00']);
    expect(titik.map(({ letak }) => letak)).toEqual([0, 100]);
    expect(Math.min(...ruas.map(({ panjang }) => panjang))).toBeGreaterThan(10);
  });

  it('batas yang berdekatan hanya ditulis satu', () => {
    expect(findLetak(skala('90', '51', '50', null), []).batas.map(({ teks }) => teks)).toEqual(['50', '90']);
  });

  it('skala dengan satu batas tetap dapat digambar', () => {
    const { ruas, batas } = findLetak(skala('85', null), ['96,67', '75,00']);
    expect(ruas.every(({ panjang }) => panjang > 0)).toBe(true);
    expect(batas).toEqual([{ teks: '85', letak: expect.any(Number) }]);
  });
});
