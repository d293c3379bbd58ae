import { calculateRealisasiTahunan, findBarisRealisasi } from '../../../src/engine/capaian';
import type { CaraHitung, DataIndikator, RealisasiPeriode } from '../../../src/engine/data';
import type { HasilSkm } from '../../../src/engine/hasil';
import { desimal } from '../../../src/engine/nilai';
import { buildIndikator, buildPeriode, buildTahun } from '../build-data';

type Isi = NonNullable<Parameters<typeof buildPeriode>[0]>;

const TW = ['TW I', 'TW II', 'TW III', 'TW IV'];
const LAPORAN = { satuan: 'laporan', indikator: 'Jumlah laporan' };
const SKM_2023: HasilSkm = {
  tahun: 2023,
  periode: '',
  kelompok: '',
  responden: 297,
  unsur: [],
  jumlahNrrTertimbang: desimal('3.328131'),
  indeks: desimal('83.203275'),
  ikm: desimal('83.20'),
  mutu: 'B',
  kinerja: 'Baik',
  prioritas: [],
};

function triwulan(daftar: readonly (string | Isi)[]): RealisasiPeriode[] {
  return daftar.map((isi, i) => {
    const baris = typeof isi === 'string' ? { realisasi: isi } : isi;
    return buildPeriode({ periode: TW[i] ?? '', ...baris }, i);
  });
}

function hitung(
  caraHitung: CaraHitung,
  periode: readonly RealisasiPeriode[],
  ubah: Partial<DataIndikator> & { target?: string } = {},
  skm: HasilSkm | null = null,
) {
  const { target = '75', ...data } = ubah;
  const tahunan = buildTahun({ target, periode });
  const { realisasi, catatan } = calculateRealisasiTahunan(
    buildIndikator({ caraHitung, tahunan: [tahunan], ...data }),
    tahunan,
    skm,
    2,
  );
  return {
    teks: realisasi.ok ? realisasi.value.bacaan.teks : realisasi.galat.kode,
    utuh: realisasi.ok ? realisasi.value.utuh.toFixed(4, 'setengah-ke-atas') : null,
    catatan: catatan.map(({ kode }) => kode),
  };
}

describe('Realisasi setahun (3.2)', () => {
  it('[THN-1] angka setahun yang tertulis tampil apa adanya', () => {
    expect(hitung('kumulatif', [buildPeriode({ realisasi: '70 LKD' })])).toEqual({
      teks: '70 LKD',
      utuh: '70.0000',
      catatan: [],
    });
  });

  it.each<[CaraHitung, string, string[], string]>([
    ['kumulatif', '10', [], '1 + 2 + 3 + 4 = 10, sama'],
    ['kumulatif', '9', ['tahun-beda-periode'], '1 + 2 + 3 + 4 = 10, bukan 9'],
    ['rata-rata', '2,5', [], '10 / 4 = 2,5, sama'],
    ['rata-rata', '3', [], '10 / 4 = 2,5 terbaca 3 dalam angka bulat'],
    ['posisi akhir', '4', [], 'TW IV, sama'],
    ['posisi akhir', '5', ['tahun-beda-periode'], 'TW IV adalah 4'],
  ])('[THN-1] baris setahun menang atas periode %s; tertulis %s, temuan %j: %s', (cara, setahun, catatan) => {
    const periode = [...triwulan(['1', '2', '3', '4']), buildPeriode({ realisasi: setahun }, 4)];
    expect(hitung(cara, periode, LAPORAN)).toMatchObject({ teks: setahun, catatan });
  });

  it('[THN-1] beda antara angka setahun dan periodenya ditunjuk di baris setahun, di mana pun letaknya', () => {
    const periode = [
      buildPeriode({ realisasi: '9' }, 0),
      ...triwulan(['1', '2', '3', '4']).map((p, i) => ({ ...p, baris: i + 1 })),
    ];
    const tahunan = buildTahun({ target: '75', periode });
    const data = buildIndikator({ caraHitung: 'kumulatif', tahunan: [tahunan], ...LAPORAN });
    const { catatan } = calculateRealisasiTahunan(data, tahunan, null, 2);
    expect(catatan.map(({ jalur }) => jalur)).toEqual([periode[0]?.realisasi?.jalur]);
  });

  it.each([
    [['20', '40', '60', '72,50'], '72,50', 'TW IV'],
    [['20', '40', '60', '-'], '60', 'TW IV kosong: TW III'],
    [['20', '-', '-', '-'], '20', 'hanya TW I'],
    [['20', 'belum ada data', '60', '-'], '60', 'teks di periode yang sudah lewat tidak mengganggu'],
    [['20', '40', '60', 'menunggu'], 'bukan-angka', 'periode terakhir bukan angka'],
    [['-', '-', '-', '-'], 'realisasi-kosong', 'belum ada satu pun'],
  ])('[THN-2] posisi akhir dari %j adalah %s: %s', (daftar, teks) => {
    expect(hitung('posisi akhir', triwulan(daftar)).teks).toBe(teks);
  });

  it.each([
    [['1', '2', '3', '4'], '10', '1 + 2 + 3 + 4'],
    [['1', '-', '3', '-'], '4', '1 + 3; kosong bukan nol, tetapi tidak menambah'],
    [['0', '0', '-', '-'], '0', '0 + 0'],
    [['1 laporan', '2 laporan'], '3 laporan', 'satuan yang sama ikut'],
    [['1 laporan', '2 dokumen'], '3', 'satuan yang berbeda tidak ikut'],
    [['1,5', '2,25'], '3,75', 'desimal terbanyak dari yang tertulis'],
    [['1', 'dua', '3', '4'], 'bukan-angka', 'satu periode bukan angka'],
  ])('[THN-3] kumulatif %j adalah %s: %s', (daftar, teks) => {
    expect(hitung('kumulatif', triwulan(daftar), LAPORAN).teks).toBe(teks);
  });

  it('[THN-3] kumulatif dengan komponen: jumlah pembilang dibagi jumlah penyebut, bukan rata-rata persen', () => {
    const periode = triwulan([
      { pembilang: '9', penyebut: '10' },
      { pembilang: '45', penyebut: '90' },
    ]);
    const hasil = hitung('kumulatif', periode, { satuan: '%', target: '100%' });
    expect(hasil).toEqual({ teks: '54%', utuh: '54.0000', catatan: [] });
  });

  it.each<[(string | Isi)[], Partial<DataIndikator>, string]>([
    [['20%', '30%'], { satuan: '', indikator: 'Cakupan' }, 'tanda persen'],
    [['80', '82'], { satuan: 'indeks' }, 'indeks'],
    [['60', '70'], { satuan: 'skor' }, 'skor'],
    [[{ pembilang: '1', penyebut: '2' }, '30'], { satuan: '%' }, 'tidak semua periode punya komponen'],
  ])('[THN-4] %j tidak dijumlahkan: %s', (daftar, ubah) => {
    expect(hitung('kumulatif', triwulan(daftar), ubah).teks).toBe('kumulatif-persen');
  });

  it('[THN-4] satu periode saja tidak menjumlahkan apa pun', () => {
    expect(hitung('kumulatif', triwulan(['20%']), { satuan: '%' }).teks).toBe('20%');
  });

  it.each([
    [['87,56', '87,78'], '87,67', '(87,56 + 87,78) / 2'],
    [['70', '75'], '72,50', '145 / 2 = 72,5 tidak bulat: dua desimal'],
    [['70', '80', '-', '-'], '75', '150 / 2; kosong tidak ikut dibagi'],
    [['80', '81', '81'], '80,67', '242 / 3 = 80,6667'],
  ])('[THN-5] rata-rata %j adalah %s: %s', (daftar, teks) => {
    expect(hitung('rata-rata', triwulan(daftar)).teks).toBe(teks);
  });

  it.each<[string[], string, HasilSkm | null, string, string[], string]>([
    [[], '75', SKM_2023, '83,20', [], 'IKM survei'],
    [['-'], '75', SKM_2023, '83,20', [], 'realisasi "-"'],
    [[], '3,31', SKM_2023, '3,33', [], 'target di skala 1–4: jumlah NRR tertimbang 3,328131'],
    [['83,20'], '75', SKM_2023, '83,20', [], 'tertulis sama'],
    [['83,2'], '75', SKM_2023, '83,2', [], 'tertulis sama dalam satu desimal'],
    [['83,21'], '75', SKM_2023, '83,21', ['ikm-beda'], 'tertulis lain: 83,20'],
    [['83,21'], '75', null, '83,21', [], 'tanpa survei'],
    [[], '75', null, 'skm-kosong', [], 'tanpa survei dan tanpa realisasi'],
  ])('[THN-6] SKM dengan realisasi %j dan target %s: %#', (daftar, target, skm, teks, catatan) => {
    const periode = daftar.map((realisasi) => buildPeriode({ realisasi }));
    expect(hitung('SKM', periode, { satuan: 'indeks', target }, skm)).toMatchObject({ teks, catatan });
  });

  it('[THN-6] SKM dari dua semester yang tertulis adalah rata-ratanya', () => {
    const periode = ['87,56', '87,78'].map((realisasi, i) => buildPeriode({ periode: `Semester ${i + 1}`, realisasi }));
    expect(hitung('SKM', periode, { satuan: 'indeks' }).teks).toBe('87,67');
  });

  it.each([
    ['2', '29', '3,4%', '', '6,90%', 'satu desimal target tidak cukup: dua desimal pengaturan'],
    ['6', '6', '100%', '', '100%', 'tepat dalam desimal target'],
    ['1', '2', '100%', '', '50%', 'tepat dalam desimal target'],
    ['2', '3', '100%', '', '66,67%', '66,6667'],
    ['2', '29', '3,4%', '6,897%', '6,897%', 'tahun lain tertulis tiga desimal'],
    ['6', '6', '100%', '97,78%', '100,00%', 'tahun lain tertulis dua desimal'],
  ])('[THN-7] %s dari %s dengan target %s dan realisasi lain "%s" tampil %s: %s', (p, q, target, lain, teks) => {
    const tahunan = buildTahun({ target, periode: [buildPeriode({ pembilang: p, penyebut: q })] });
    const data = buildIndikator({ satuan: '%', tahunan: [buildTahun({ tahun: 2022, realisasi: lain }), tahunan] });
    const { realisasi } = calculateRealisasiTahunan(data, tahunan, null, 2);
    expect(realisasi.ok && realisasi.value.bacaan.teks).toBe(teks);
  });

  it('[3.1] nilai utuh memakai komponen, yang tampil angka tertulis', () => {
    const periode = [buildPeriode({ realisasi: '6,89%', pembilang: '2', penyebut: '29' })];
    expect(hitung('posisi akhir', periode, { satuan: '%' })).toEqual({
      teks: '6,89%',
      utuh: '6.8966',
      catatan: ['komponen-beda'],
    });
  });
});

describe('Baris tblRealisasi yang menampung hasil setahun', () => {
  it.each<[string[], string | null, number | null, string]>([
    [['1', '2', '-', '-'], null, 1, 'periode terakhir yang terisi'],
    [['1', '2', '3', '4'], '10', 4, 'baris setahun yang terisi'],
    [['1', '2', '-', '-'], '-', 1, 'baris setahun kosong: periode terakhir yang terisi'],
    [['-', '-', '-', '-'], '-', 4, 'semua kosong: baris setahun'],
    [['-', '-'], null, 1, 'semua kosong tanpa baris setahun: baris terakhir'],
    [[], null, null, 'tidak ada baris'],
  ])('[1.1] triwulan %j dan setahun %s: baris %s, %s', (daftar, setahun, baris) => {
    const periode = triwulan(daftar);
    if (setahun !== null) periode.push(buildPeriode({ realisasi: setahun }, 4));
    expect(findBarisRealisasi(buildTahun({ periode }))).toBe(baris);
  });
});
