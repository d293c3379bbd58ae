import { DAFTAR_SKALA } from '../../../src/engine';
import { REALISASI, SKM, hitungBuku, withSel, type TabelUji } from '../buku-uji';

function skala(...baris: TabelUji['baris']): TabelUji {
  return { kepala: ['Skala', 'Label', 'Dari', 'Termasuk Batas', 'Warna'], baris };
}

describe('Skala kantor sendiri di tblSkala (Spesifikasi Takar 1, 3.3)', () => {
  it.each([
    [60, '80.00', 'Cukup', 'di bawah batas 80,01'],
    [60.0075, '80.01', 'Tinggi', 'tepat di batas'],
    [75, '100.00', 'Tinggi', 'tepat 100, batas tidak termasuk'],
    [75.01, '100.01', 'Istimewa', 'di atas 100'],
    [10, '13.33', 'Rendah', 'di bawah semua batas'],
  ])('[3.3] realisasi %s, capaian %s: %s (%s)', async (realisasi, capaian, kategori) => {
    const { json, pesan } = await hitungBuku({
      tblRealisasi: withSel(REALISASI, 0, 'Realisasi', { value: realisasi, numberFormat: '0.0000' }),
      tblSkala: skala(
        ['Capaian', 'Rendah', null],
        ['capaian', 'Istimewa', 100, 'tidak'],
        ['CAPAIAN', 'Tinggi', '80,01', 'ya', 'C6EFCE'],
        ['capaian', 'Cukup', { value: 0.5, numberFormat: '0%' }],
      ),
    });
    expect(pesan).toEqual([]);
    expect(json.indikator[0]).toMatchObject({ capaian, kategori });
  });

  it('[3.6] skala efisiensi sendiri: 96,67 − 90 = 6,67 di bawah 10', async () => {
    const { json } = await hitungBuku({ tblSkala: skala(['efisiensi', 'Hemat', 10], ['efisiensi', 'Wajar', null]) });
    expect(json.indikator[0]).toMatchObject({ efisiensi: '6.67', kategoriEfisiensi: 'Wajar' });
  });

  it.each([
    ['huruf di depan', 'A (Prima)', 'A', 'Prima'],
    ['huruf saja', 'A', 'A', 'A'],
    ['tanpa huruf', 'Memuaskan', 'Memuaskan', 'Memuaskan'],
  ])('[3.7] skala SKM sendiri, label dengan %s', async (_, label, mutu, kinerja) => {
    const { json } = await hitungBuku({ tblSKM: SKM, tblSkala: skala(['SKM', label, 75], ['SKM', 'D (Buruk)', null]) });
    expect(json.skm[0]).toMatchObject({ ikm: '75.00', mutu, kinerja });
  });

  it('[1.3] skala yang tidak dikenal, batas yang bukan angka, dan jenjang yang kurang disebut; skala profil dipakai', async () => {
    const { json, pesan } = await hitungBuku({
      tblSkala: skala(
        ['kinerja', 'Tinggi', 80],
        [null, 'Sedang', 50],
        ['capaian', 'Baik', 'atas'],
        ['capaian', 'Kurang', 3],
      ),
    });
    expect(pesan).toEqual([
      'Lembar "Skala", tblSkala, sel A2: skala tertulis "kinerja" tidak dikenal, sehingga baris ini dilewati; isi dengan capaian, efisiensi, atau SKM.',
      'Lembar "Skala", tblSkala, sel A3: kolom Skala kosong, sehingga baris ini dilewati; isi dengan capaian, efisiensi, atau SKM.',
      expect.stringMatching(/^Lembar "Skala", tblSkala, sel C4: Kolom Dari .* tertulis "atas"/),
      expect.stringMatching(/^Lembar "Skala", tblSkala, sel A4: .* hanya punya 1 jenjang/),
    ]);
    expect(json.indikator[0]).toMatchObject({ kategori: 'Sangat Tinggi' });
    expect(DAFTAR_SKALA.some(({ jenjang }) => jenjang.some(({ label }) => label === 'Sangat Tinggi'))).toBe(true);
  });
});
