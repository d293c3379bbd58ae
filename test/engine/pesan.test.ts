import type { CatatanSkm, Hal, KodeTemuan } from '../../src/engine/galat';
import { PESAN, TINGKAT, toTemuan } from '../../src/engine/pesan';

const SEL = { jalur: 'tblTarget.0.Target', tertulis: '0', indikator: 'Persentase desa mandiri', tahun: 2023 };
const BARIS = { jalur: 'tblAnggaran.0.Pagu', tertulis: '310', milik: 'Program Pelayanan', tahun: 2023 };
const SKALA = { jalur: 'tblSkala.0.Dari', tertulis: 'enam', skala: 'Skala kantor', label: 'Cukup' };

/** One of each kind; a new kind without an example does not compile. */
const CONTOH: { [K in Exclude<KodeTemuan, CatatanSkm['kode']>]: Extract<Hal, { kode: K }> } = {
  'target-kosong': { kode: 'target-kosong', ...SEL },
  'target-nol': { kode: 'target-nol', ...SEL },
  'target-negatif': { kode: 'target-negatif', ...SEL },
  'target-rentang': { kode: 'target-rentang', ...SEL },
  'realisasi-tidak-positif': { kode: 'realisasi-tidak-positif', ...SEL },
  'realisasi-kosong': { kode: 'realisasi-kosong', ...SEL },
  'realisasi-rentang': { kode: 'realisasi-rentang', ...SEL },
  'penyebut-nol': { kode: 'penyebut-nol', ...SEL },
  'komponen-tidak-lengkap': { kode: 'komponen-tidak-lengkap', ...SEL },
  'skm-kosong': { kode: 'skm-kosong', ...SEL },
  'capaian-nol': { kode: 'capaian-nol', ...SEL },
  'kumulatif-persen': { kode: 'kumulatif-persen', ...SEL, satuan: '%' },
  'bukan-angka': { kode: 'bukan-angka', ...BARIS, kolom: 'Pagu' },
  'satuan-beda': { kode: 'satuan-beda', ...SEL, target: '100%', realisasi: '97' },
  'mungkin-persen': { kode: 'mungkin-persen', ...SEL, target: '100%', realisasi: '1' },
  'tahun-beda-periode': {
    kode: 'tahun-beda-periode',
    ...SEL,
    caraHitung: 'kumulatif',
    setahun: '9',
    dariPeriode: '10',
  },
  'komponen-beda': { kode: 'komponen-beda', ...SEL, realisasi: '6,89%', pembagian: '2 / 29 × 100', hasil: '6,90%' },
  'ikm-beda': { kode: 'ikm-beda', ...SEL, realisasi: '83,21', ikm: '83,20' },
  'celah-skala': { kode: 'celah-skala', ...SEL, skala: 'Skala', nilai: '90,50', label: 'Tinggi', batasAtas: '90' },
  'induk-beda-anak': {
    kode: 'induk-beda-anak',
    ...BARIS,
    kolom: 'Pagu',
    induk: 'Rp310',
    anak: 'Rp300',
    selisih: 'Rp10',
  },
  'induk-tidak-ditemukan': { kode: 'induk-tidak-ditemukan', ...BARIS, induk: 'Belanja' },
  'induk-melingkar': { kode: 'induk-melingkar', ...BARIS, induk: 'Belanja' },
  'skala-label-kosong': { kode: 'skala-label-kosong', ...SKALA },
  'skala-batas-bukan-angka': { kode: 'skala-batas-bukan-angka', ...SKALA },
  'skala-batas-ganda': { kode: 'skala-batas-ganda', ...SKALA },
  'skala-termasuk-batas': { kode: 'skala-termasuk-batas', ...SKALA },
  'skala-warna': { kode: 'skala-warna', ...SKALA },
  'skala-tanpa-terendah': { kode: 'skala-tanpa-terendah', ...SKALA, dari: '55' },
  'skala-kurang-jenjang': { kode: 'skala-kurang-jenjang', ...SKALA, jumlah: 1 },
};

describe('Kalimat temuan', () => {
  it.each(Object.values(CONTOH).map((hal) => [hal.kode, hal] as const))(
    '[6] %s: satu kalimat yang menyebut apa yang tertulis dan apa yang dapat dilakukan',
    (_kode, hal) => {
      const { pesan } = toTemuan(hal);
      expect(pesan).toMatch(/^[A-Z`"].*\.$/);
      expect(pesan).not.toMatch(/undefined|\[object|NaN|tbl\w+\.\d/);
      expect(pesan).toMatch(/isi|tulis|periksa|perbaiki|ubah|samakan|tambahkan|beri|pakai|kosongkan|dipakai/i);
      const nama = 'indikator' in hal ? hal.indikator : 'milik' in hal ? hal.milik : hal.skala;
      expect(pesan).toContain(`"${nama}"`);
    },
  );

  it('[6] setiap kode punya kalimat dan tingkat', () => {
    expect(Object.keys(TINGKAT).sort()).toEqual(Object.keys(PESAN).sort());
  });

  it('[6] temuan membawa jalur, yang tertulis, dan yang seharusnya bila terbukti', () => {
    const temuan = toTemuan({ ...CONTOH['komponen-beda'], seharusnya: '6,90%' });
    expect(temuan).toEqual({
      kode: 'komponen-beda',
      tingkat: 'periksa',
      jalur: 'tblTarget.0.Target',
      tertulis: '0',
      seharusnya: '6,90%',
      pesan:
        'Realisasi "Persentase desa mandiri" tahun 2023 tertulis 6,89%, sedangkan 2 / 29 × 100 = 6,90%; ' +
        'periksa realisasi atau pembilang dan penyebutnya.',
    });
    expect(toTemuan(CONTOH['target-nol']).seharusnya).toBeNull();
  });

  it('[6] tingkat dapat diturunkan oleh yang menemukan', () => {
    expect(toTemuan(CONTOH['realisasi-kosong']).tingkat).toBe('periksa');
    expect(toTemuan(CONTOH['realisasi-kosong'], 'info').tingkat).toBe('info');
  });
});
