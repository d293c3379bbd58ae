import { desimal } from '../../../src/engine/nilai';
import { findJenjang } from '../../../src/engine/peraturan';
import { SKALA_EFISIENSI_SELISIH } from '../../../src/engine/peraturan/skala-efisiensi-selisih';

describe('Kategori efisiensi dari selisih capaian dan serapan', () => {
  it.each([
    ['EFS-1', '0.01', 'Sangat Efisien', 'tepat di atas nol'],
    ['EFS-1', '5', 'Sangat Efisien', '104 − 99'],
    ['EFS-2', '0', 'Efisien', '96 − 96'],
    ['EFS-3', '-0.01', 'Kurang Efisien', 'tepat di bawah nol'],
  ])('[%s] nilai %s: %s, %s', (_klausul, nilai, label) => {
    const hasil = findJenjang(SKALA_EFISIENSI_SELISIH, desimal(nilai));
    expect([hasil.jenjang.label, hasil.celah]).toEqual([label, false]);
  });
});
