import fc from 'fast-check';
import { desimal } from '../../../src/engine/nilai';
import { DAFTAR_SKALA, findJenjang, type Skala } from '../../../src/engine/peraturan';

const SKALA: Skala = {
  id: 'contoh',
  judul: 'Skala contoh',
  sumber: 'Contoh',
  berlakuSejak: '2023-01-01',
  jenjang: [
    { label: 'Baik', dari: '75', termasukBatas: true, sampai: null },
    { label: 'Cukup', dari: '55', termasukBatas: false, sampai: '74' },
    { label: 'Kurang', dari: null, termasukBatas: true, sampai: '55', termasukSampai: false },
  ],
};

describe('Jenjang sebuah nilai', () => {
  it.each([
    ['75', 'Baik', false, 'batas bawah yang termasuk'],
    ['74.5', 'Cukup', true, 'di antara 74 dan 75 tidak ada yang tercetak'],
    ['74', 'Cukup', false, 'batas atas yang tercetak'],
    ['55.01', 'Cukup', false, 'tepat di atas batas bawah yang tidak termasuk'],
    ['55', 'Kurang', true, 'batas bawah yang tidak termasuk, dan batas atas yang tidak termasuk pula'],
    ['54', 'Kurang', false, 'di bawah semua batas'],
    ['-3', 'Kurang', false, 'jenjang terendah terbuka ke bawah'],
  ])('[3.3] %s masuk %s (celah: %s): %s', (nilai, label, celah) => {
    const hasil = findJenjang(SKALA, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, celah]);
  });

  it('[3.3] skala tanpa jenjang terendah adalah kesalahan program', () => {
    const tanpaTerendah = { ...SKALA, jenjang: SKALA.jenjang.slice(0, 2) };
    expect(() => findJenjang(tanpaTerendah, desimal('10'))).toThrow(RangeError);
  });

  it.each(DAFTAR_SKALA.map((skala) => [skala.id, skala] as const))(
    '[3.3] pada skala %s jenjang tidak pernah turun ketika nilai naik, dan setiap nilai punya jenjang',
    (_id, skala) => {
      const nilai = fc.integer({ min: -2000, max: 30000 });
      const urutan = (seperseratus: number): number =>
        skala.jenjang.indexOf(findJenjang(skala, desimal((seperseratus / 100).toFixed(2))).jenjang);
      fc.assert(
        fc.property(nilai, nilai, (a, b) => urutan(Math.max(a, b)) <= urutan(Math.min(a, b))),
        { seed: 2023 },
      );
    },
  );
});
