import { calculateKinerja, type DataIndikator, type DataKinerja, type Pengaturan } from '../../src/engine';
import type { AngkaHasil, HasilIndikatorTahun } from '../../src/engine/hasil';
import { SKALA_EFISIENSI_SELISIH, SKALA_PERMENDAGRI_54_2010 } from '../../src/engine/peraturan';
import {
  buildAnggaran,
  buildIndikator,
  buildKinerja,
  buildPengaturan,
  buildPeriode,
  buildTahun,
  sel,
} from './build-data';

function cetak(angka: AngkaHasil | null): string | null {
  return angka && angka.bulat.toFixed(angka.desimal, 'potong').replace('.', ',');
}

function hitung(ubah: Partial<DataKinerja> = {}, pengaturan: Partial<Pengaturan> = {}) {
  return calculateKinerja(buildKinerja(ubah), buildPengaturan(pengaturan));
}

function hitungSatu(
  data: Partial<DataIndikator>,
  pengaturan: Partial<Pengaturan> = {},
): { tahun: HasilIndikatorTahun; temuan: string[] } {
  const { indikator, temuan } = hitung({ indikator: [buildIndikator(data)] }, pengaturan);
  return {
    tahun: indikator[0]!.tahunan.at(-1)!,
    temuan: temuan.map(({ kode, tingkat, jalur }) => `${kode} ${tingkat} ${jalur}`),
  };
}

const JIKEN: Partial<Pengaturan> = {
  pembulatanCapaian: {
    mode: 'potong',
    desimal: 2,
    bertingkat: [{ mulai: '100', desimal: 0 }],
    tepatUtuh: true,
  },
  metodeEfisiensi: 'selisih',
  skalaEfisiensi: SKALA_EFISIENSI_SELISIH,
};

describe('Kinerja satu indikator dalam satu tahun', () => {
  it('[3] nilai SAKIP Jiken 2023, dari target sampai kategori efisiensi', () => {
    const { tahun, temuan } = hitungSatu({}, JIKEN);
    expect(temuan).toEqual([]);
    expect(tahun.target).toMatchObject({ jenis: 'angka', teks: '75' });
    expect(tahun.realisasi).toMatchObject({ jenis: 'angka', teks: '72,50' });
    expect(cetak(tahun.capaian)).toBe('96,66');
    expect([tahun.kategori, tahun.warna]).toEqual(['Baik', 'E2EFDA']);
    expect([cetak(tahun.capaianRenstra), tahun.tingkatKemajuan]).toEqual(['90,63', 'Baik']);
    expect([tahun.pagu?.toNumber(), tahun.realisasiAnggaran?.toNumber()]).toEqual([1775815000, 1703546918]);
    expect(cetak(tahun.serapan)).toBe('95,93');
    expect([cetak(tahun.efisiensi), tahun.kategoriEfisiensi]).toEqual(['0,74', 'Sangat Efisien']);
    expect(tahun.barisRealisasi).toBe(0);
  });

  it('[3.6] efisiensi dari angka bulat: 96,66 − 95,93 = 0,73, dari angka utuh: 96,6667 − 95,9304 = 0,7363', () => {
    expect(cetak(hitungSatu({}, { ...JIKEN, efisiensiDari: 'bulat' }).tahun.efisiensi)).toBe('0,73');
    expect(cetak(hitungSatu({}, { ...JIKEN, efisiensiDari: 'utuh' }).tahun.efisiensi)).toBe('0,74');
  });

  it.each<[Pengaturan['dasarCapaian'], string, string, string]>([
    ['tercetak', '6,90%', '202,94', '6,90 / 3,4 × 100'],
    ['komponen', '6,90%', '202,84', '2/29 × 100 / 3,4 × 100'],
  ])('[3.1] dasar capaian %s: realisasi %s, capaian %s = %s', (dasarCapaian, teks, capaian) => {
    const { tahun } = hitungSatu(
      {
        satuan: '%',
        tahunan: [buildTahun({ target: '3,4%', periode: [buildPeriode({ pembilang: '2', penyebut: '29' })] })],
      },
      { dasarCapaian },
    );
    expect(tahun.realisasi).toMatchObject({ jenis: 'angka', teks });
    expect(cetak(tahun.capaian)).toBe(capaian);
  });

  it('[3.1] dasar tercetak: sel berisi 6,8966 yang tampil 6,9% dihitung sebagai 6,9', () => {
    const realisasi = { bacaan: { ...sel('6,8966%', '')!.bacaan, desimal: 1, teks: '6,9%' }, jalur: '' };
    const tahunan = [{ ...buildTahun({ target: '3%' }), periode: [{ ...buildPeriode(), realisasi }] }];
    expect(cetak(hitungSatu({ satuan: '%', tahunan }).tahun.capaian)).toBe('230,00');
  });

  it('[3.1] capaian dan capaian Renstra dibatasi', () => {
    const { tahun } = hitungSatu({ tahunan: [buildTahun({ realisasi: '160' })] }, { batasCapaian: '120' });
    expect([cetak(tahun.capaian), cetak(tahun.capaianRenstra)]).toEqual(['120,00', '120,00']);
  });

  it('[2.2] target 100% terhadap realisasi 100 adalah satuan yang sama, bukan 10.000%', () => {
    const { tahun, temuan } = hitungSatu({ satuan: '%', tahunan: [buildTahun({ target: '100%', realisasi: '100' })] });
    expect(cetak(tahun.capaian)).toBe('100,00');
    expect(temuan).toEqual([]);
  });

  it('[3.3] nilai di celah skala mendapat jenjang di bawahnya, dengan temuan', () => {
    const { tahun, temuan } = hitungSatu(
      { targetAkhir: null, tahunan: [buildTahun({ target: '100', realisasi: '90,5' })] },
      { skalaCapaian: SKALA_PERMENDAGRI_54_2010 },
    );
    expect(tahun.kategori).toBe('Tinggi');
    expect(temuan).toEqual(['celah-skala periksa tblRealisasi.0.Realisasi']);
  });

  it.each<[Pengaturan['kategoriDari'], string, string]>([
    ['bulat', '75,50', 'Nilai 75,5 untuk'],
    ['utuh', '90,004', 'Nilai 90,004 untuk'],
  ])('[3.3] temuan celah menyebut angka yang dinilai (%s): %s', (kategoriDari, realisasi, awal) => {
    const tahunan = [buildTahun({ target: '100', realisasi })];
    const indikator = [buildIndikator({ targetAkhir: null, tahunan })];
    const { temuan } = hitung({ indikator }, { skalaCapaian: SKALA_PERMENDAGRI_54_2010, kategoriDari });
    expect(temuan.map(({ pesan }) => pesan.slice(0, awal.length))).toEqual([awal]);
  });

  it('[3.4] tanpa target akhir tidak ada capaian Renstra dan tidak ada temuan', () => {
    const { tahun, temuan } = hitungSatu({ targetAkhir: null });
    expect([tahun.capaianRenstra, tahun.tingkatKemajuan, temuan]).toEqual([null, null, []]);
  });

  it('[3.5] indikator tanpa anggaran tidak punya pagu, serapan dan efisiensi', () => {
    const { tahun } = hitungSatu({ kode: 'IK9' }, JIKEN);
    expect([tahun.pagu, tahun.realisasiAnggaran, tahun.serapan, tahun.efisiensi]).toEqual([null, null, null, null]);
    expect(cetak(tahun.capaian)).toBe('96,66');
  });
});

describe('Kinerja yang tidak dapat dihitung (1.3)', () => {
  it.each<[string, Partial<DataIndikator>, string[]]>([
    ['target nol', { tahunan: [buildTahun({ target: '0' })] }, ['target-nol salah tblTarget.0.Target']],
    ['target berupa teks', { tahunan: [buildTahun({ target: 'Baik' })] }, ['bukan-angka salah tblTarget.0.Target']],
    [
      'target rentang, arah naik',
      { tahunan: [buildTahun({ target: '70 - 75' })] },
      ['target-rentang salah tblTarget.0.Target'],
    ],
    ['target kosong', { tahunan: [buildTahun({ target: '-' })] }, ['target-kosong periksa tblTarget.0.Target']],
    ['target tidak ada', { tahunan: [buildTahun({ target: null })] }, ['target-kosong periksa tblTarget.0']],
    [
      'realisasi berupa teks',
      { tahunan: [buildTahun({ realisasi: 'tercapai' })] },
      ['bukan-angka salah tblRealisasi.0.Realisasi'],
    ],
    [
      'realisasi rentang',
      {
        tahunan: [
          buildTahun({
            periode: [{ ...buildPeriode(), realisasi: sel('70 - 75', 'tblRealisasi.0.Realisasi', { rentang: true }) }],
          }),
        ],
      },
      ['realisasi-rentang salah tblRealisasi.0.Realisasi'],
    ],
    [
      'realisasi kosong',
      { tahunan: [buildTahun({ realisasi: '-' })] },
      ['realisasi-kosong periksa tblRealisasi.0.Realisasi'],
    ],
    [
      'realisasi tidak ada',
      { tahunan: [buildTahun({ periode: [] })] },
      ['realisasi-kosong periksa tblTarget.0.Target'],
    ],
    [
      'SKM tanpa survei',
      { caraHitung: 'SKM', tahunan: [buildTahun({ periode: [] })] },
      ['skm-kosong periksa tblTarget.0.Target'],
    ],
    ['target dan realisasi kosong', { tahunan: [buildTahun({ target: '-', realisasi: '-' })] }, []],
  ])('[1.3] %s: capaian kosong dan tepat satu temuan', (_sebab, data, hasil) => {
    const { tahun, temuan } = hitungSatu({ ...data, targetAkhir: null });
    expect([tahun.capaian, tahun.kategori, tahun.warna]).toEqual([null, null, null]);
    expect(temuan).toEqual(hasil);
  });

  it.each<[number, string, string[]]>([
    [2022, 'baris kosong di tahun lalu cukup diketahui', ['realisasi-kosong info tblRealisasi.0.Realisasi']],
    [2023, 'baris kosong di tahun laporan', ['realisasi-kosong periksa tblRealisasi.0.Realisasi']],
    [2024, 'baris kosong di tahun yang akan datang', []],
  ])('[1.3] realisasi kosong tahun %s: %s', (tahun, _alasan, hasil) => {
    expect(hitungSatu({ tahunan: [buildTahun({ tahun, realisasi: '-' })] }).temuan).toEqual(hasil);
  });

  it('[1.3] target tahun lalu tanpa baris realisasi tidak dipersoalkan', () => {
    expect(hitungSatu({ tahunan: [buildTahun({ tahun: 2021, periode: [] }), buildTahun()] }).temuan).toEqual([]);
  });

  it('[1.3] target akhir yang salah dilaporkan sekali untuk semua tahun', () => {
    const tahunan = [buildTahun({ tahun: 2022 }), buildTahun()];
    const jalur = 'tblTarget.0.Target Akhir Renstra';
    expect(hitungSatu({ tahunan, targetAkhir: sel('0', jalur) }).temuan).toEqual([`target-nol salah ${jalur}`]);
    expect(hitungSatu({ tahunan, targetAkhir: sel('Baik', jalur) }).temuan).toEqual([`bukan-angka salah ${jalur}`]);
  });

  it('[3.6] capaian 0 tidak dapat menjadi pembagi efisiensi', () => {
    const data = { targetAkhir: null, tahunan: [buildTahun({ realisasi: '0' })] };
    const { tahun, temuan } = hitungSatu(data, { metodeEfisiensi: 'pmk249' });
    expect([cetak(tahun.capaian), tahun.efisiensi]).toEqual(['0,00', null]);
    expect(temuan).toEqual(['capaian-nol periksa tblRealisasi.0.Realisasi']);
  });

  it('[1.3] indikator yang gagal tidak menghentikan yang lain', () => {
    const gagal = buildIndikator({ kode: 'IK2', tahunan: [buildTahun({ target: '0' })] });
    const { indikator } = hitung({ indikator: [gagal, buildIndikator()] });
    expect(indikator.map(({ tahunan }) => cetak(tahunan[0]!.capaian))).toEqual([null, '96,67']);
  });
});

describe('Kinerja dengan SKM (3.7)', () => {
  const skm = (tahun: number | null): DataKinerja['skm'] => ({
    unsur: ['U1', 'U2'].map((kode, i) => ({ kode, nama: '', bobot: null, kolom: i })),
    rows: [
      [4, 3, tahun],
      [3, 3, tahun],
    ],
    kolomTahun: 2,
    kolomPeriode: null,
    kolomLayanan: null,
    demografi: [],
  });
  const IKM = { caraHitung: 'SKM', satuan: 'indeks', targetAkhir: null } as const;

  it('[3.2] realisasi indikator adalah IKM tahun itu: ((3,5 + 3) / 2) × 25 = 81,25', () => {
    const indikator = [buildIndikator({ ...IKM, tahunan: [buildTahun({ target: '80', periode: [buildPeriode()] })] })];
    const hasil = hitung({ indikator, skm: skm(2023) });
    const tahun = hasil.indikator[0]!.tahunan[0]!;
    expect(tahun.realisasi).toMatchObject({ jenis: 'angka', teks: '81,25' });
    expect(cetak(tahun.capaian)).toBe('101,56');
    expect(tahun.barisRealisasi).toBe(0);
    expect(hasil.temuan).toEqual([]);
  });

  it('[3.2] survei tahun lain menjadi realisasi tahunnya sendiri', () => {
    const tahunan = [
      buildTahun({ tahun: 2022, target: '80', periode: [] }),
      buildTahun({ target: '80', realisasi: '82' }),
    ];
    const { indikator, skm: hasilSkm } = hitung({ indikator: [buildIndikator({ ...IKM, tahunan })], skm: skm(2022) });
    expect(indikator[0]!.tahunan.map(({ realisasi }) => realisasi.teks)).toEqual(['81,25', '82']);
    expect(hasilSkm.map(({ tahun }) => tahun)).toEqual([2022]);
  });

  it('[3.7] responden tanpa tahun adalah responden tahun laporan, bukan tahun lain, dan barisnya tetap bernomor sama', () => {
    const survei = skm(2022)!;
    const rows = [[1, 1, null], [1, 1, ''], ...survei.rows, [5, 3, 2022]];
    const { skm: hasilSkm, temuan } = hitung({ indikator: [], skm: { ...survei, rows } });
    expect(temuan.map(({ jalur }) => jalur)).toEqual(['tblSKM.4.U1']);
    expect(hasilSkm.map(({ tahun, responden, ikm }) => [tahun, responden, ikm.toNumber()])).toEqual([
      [2022, 3, 81.25],
      [2023, 2, 25],
    ]);
  });
});

describe('Kinerja seluruh buku kerja', () => {
  it('[3] tanpa data sama sekali tidak ada hasil dan tidak ada temuan', () => {
    const hasil = hitung({ indikator: [], anggaran: [] });
    expect(hasil).toMatchObject({ tahun: 2023, indikator: [], anggaran: [], belanja: [], skm: [], temuan: [] });
  });

  it('[6] temuan anggaran ikut dikumpulkan', () => {
    const anggaran = [
      buildAnggaran({ no: '1', pagu: '310', baris: 0 }),
      buildAnggaran({ no: '1.1', pagu: '300', baris: 1 }),
    ];
    expect(hitung({ anggaran }).temuan.map(({ kode }) => kode)).toContain('induk-beda-anak');
  });
});
