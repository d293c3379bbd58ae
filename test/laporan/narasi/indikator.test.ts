import type { DataIndikator, DataKinerja, Pengaturan } from '../../../src/engine';
import { calculateKinerja } from '../../../src/engine';
import { buildNarasiIndikator, findProfil, type Profil } from '../../../src/laporan';
import { buildAnggaran, buildIndikator, buildKinerja, buildPeriode, buildTahun, sel } from '../../engine/build-data';
import { listCela } from './baca-paragraf';

const UMUM = findProfil('permenpanrb53')!;

interface Ubahan {
  readonly data?: Partial<DataKinerja>;
  readonly pengaturan?: Partial<Pengaturan>;
  readonly profil?: Profil;
}

/** Paragraph of one indicator of Jiken with no budget, changed where the test says so. */
function narasi(ubah: Partial<DataIndikator> = {}, { data, pengaturan, profil = UMUM }: Ubahan = {}): string | null {
  const terpakai = { ...profil, pengaturan: { ...profil.pengaturan, ...pengaturan } };
  const indikator = buildIndikator({ targetAkhir: null, ...ubah });
  const hasil = calculateKinerja(buildKinerja({ anggaran: [], indikator: [indikator], ...data }), terpakai.pengaturan);
  const paragraf = [...buildNarasiIndikator(hasil, terpakai).values()][0] ?? null;
  if (paragraf !== null) expect(listCela(paragraf)).toEqual([]);
  return paragraf;
}

/** Target and realisasi of the report year. */
function setahun(target: string | null, realisasi: string): Partial<DataIndikator> {
  return { tahunan: [buildTahun({ target, realisasi })] };
}

/** Realisasi of the year before and of the report year, the target the same. */
function duaTahun(target: string, lalu: string, kini: string): Partial<DataIndikator> {
  return { tahunan: [buildTahun({ tahun: 2022, target, realisasi: lalu }), buildTahun({ target, realisasi: kini })] };
}

const SEMBILAN_RATUS = {
  anggaran: [buildAnggaran({ no: '1', pagu: '1.000.000', realisasi: '900.000', indikator: ['IK1'] })],
};

describe('Narasi indikator (3.8): target dan realisasi', () => {
  it.each([
    ['naik', '75', '76', 'Realisasi tersebut melampaui target, dengan capaian 101,33%'],
    ['naik', '75', '75', 'Realisasi tersebut mencapai target, dengan capaian 100,00%'],
    ['naik', '75', '74', 'Realisasi tersebut belum mencapai target, dengan capaian 98,67%'],
    [
      'turun',
      '10',
      '8',
      'Angka yang lebih rendah menunjukkan kinerja yang lebih baik, sehingga realisasi tersebut melampaui target, dengan capaian 120,00%',
    ],
    ['turun', '10', '10', 'Realisasi tersebut mencapai target, dengan capaian 100,00%'],
    ['turun', '10', '12', 'sehingga realisasi tersebut belum mencapai target, dengan capaian 80,00%'],
    ['turun', '0', '0', 'Realisasi tersebut mencapai target, dengan capaian 100,00%'],
    [
      'rentang',
      '7,35 - 7,45',
      '7,40',
      'Realisasi tersebut berada dalam rentang target sehingga mencapai target, dengan capaian 100,00%',
    ],
    [
      'rentang',
      '7,35 - 7,45',
      '7,20',
      'Realisasi tersebut berada di bawah rentang target sehingga belum mencapai target, dengan capaian 97,96%',
    ],
    [
      'rentang',
      '7,35 - 7,45',
      '7,60',
      'Realisasi tersebut berada di atas rentang target sehingga belum mencapai target, dengan capaian 102,01%',
    ],
    ['rentang', '7', '8', 'Realisasi tersebut belum mencapai target, dengan capaian 114,29%'],
  ] as const)('arah %s, target %s, realisasi %s: %s', (arah, target, realisasi, kalimat) => {
    expect(narasi({ arah, ...setahun(target, realisasi) })).toContain(kalimat);
  });

  it('satuan disebut seperti kata biasa, persen sebagai tanda, indeks tanpa kata', () => {
    const awal = (satuan: string, target: string, realisasi: string) =>
      narasi({ indikator: 'X', satuan, ...setahun(target, realisasi) })!.split('. ')[0];
    expect(awal('LKD', '70 LKD', '70')).toBe('Target indikator “X” tahun 2023 adalah 70 LKD dan realisasinya 70 LKD');
    expect(awal('Laporan', '1', '2')).toBe(
      'Target indikator “X” tahun 2023 adalah 1 laporan dan realisasinya 2 laporan',
    );
    expect(awal('Orang Per Bulan', '5', '6')).toContain('5 orang per bulan dan realisasinya 6 orang per bulan');
    expect(awal('%', '100', '97,5')).toBe('Target indikator “X” tahun 2023 adalah 100% dan realisasinya 97,5%');
    expect(awal('Indeks', '87,65', '87,67')).toContain('adalah 87,65 dan realisasinya 87,67');
    expect(awal('Rp', '1.500.000', '1.600.000')).toContain('adalah Rp1.500.000 dan realisasinya Rp1.600.000');
  });

  it('target 0 pada arah naik: dibandingkan, tetapi capaiannya tidak dihitung', () => {
    expect(narasi(setahun('0', '3'))).toContain(
      'Realisasi tersebut melampaui target. Capaiannya tidak dapat dihitung karena targetnya nol.',
    );
  });

  it('rentang pada arah naik tidak dibandingkan', () => {
    const paragraf = narasi(setahun('7 - 8', '7,5'))!;
    expect(paragraf).toContain('Capaiannya tidak dapat dihitung karena targetnya berupa rentang.');
    expect(paragraf).not.toMatch(/mencapai|melampaui/);
  });

  it('kosong tidak dikatakan 0: tanpa target, tanpa realisasi, tanpa keduanya', () => {
    expect(narasi(setahun('-', '72,50'))).toBe(
      'Realisasi indikator “Nilai SAKIP Perangkat Daerah” tahun 2023 adalah 72,50. Target tahun 2023 tidak tersedia sehingga capaiannya tidak dapat dihitung.',
    );
    expect(narasi({ tahunan: [buildTahun({ periode: [] })] })).toBe(
      'Target indikator “Nilai SAKIP Perangkat Daerah” tahun 2023 adalah 75. Realisasinya belum tersedia sehingga capaiannya belum dapat dihitung.',
    );
    expect(narasi(setahun(null, '-'))).toBeNull();
    expect(narasi({ tahunan: [buildTahun({ tahun: 2022 })] })).toBeNull();
  });

  it('target yang bukan angka tidak disebut kosong', () => {
    expect(narasi(setahun('Sangat memuaskan', '72,50'))).toContain('Target tahun 2023 tidak berupa angka');
  });

  it('capaian 100% sesudah dibulatkan, dan capaian yang terkena batas, disebut begitu', () => {
    const utuh = { pengaturan: { pembulatanCapaian: { mode: 'setengah-ke-atas', desimal: 0 } } } as const;
    expect(narasi(setahun('3,31', '3,30'), utuh)).toContain(
      'Realisasi tersebut belum mencapai target, dengan capaian 100% setelah dibulatkan dan kategori',
    );
    expect(narasi(setahun('3,31', '3,31'), utuh)).toContain('dengan capaian 100% dan kategori');
    expect(narasi(setahun('50', '75'), { pengaturan: { batasCapaian: '120' } })).toContain(
      'melampaui target, dengan capaian 120,00% sebagai batas tertinggi dan kategori',
    );
  });

  it('dasar komponen membandingkan angka sebelum dibulatkan, dan mengatakannya', () => {
    const desaMandiri = {
      satuan: '%',
      tahunan: [buildTahun({ target: '6,90%', periode: [buildPeriode({ pembilang: '2', penyebut: '29' })] })],
    };
    expect(narasi(desaMandiri)).toContain('realisasinya 6,90%, yaitu 2 dari 29. Realisasi tersebut mencapai target');
    expect(narasi(desaMandiri, { pengaturan: { dasarCapaian: 'komponen' } })).toContain(
      'Realisasi tersebut belum mencapai target menurut angka sebelum dibulatkan, dengan capaian 99,95%',
    );
  });
});

describe('Narasi indikator (3.8): komponen realisasi', () => {
  const komponen = (periode: readonly ReturnType<typeof buildPeriode>[], ubah: Partial<DataIndikator> = {}) =>
    /realisasinya (.*?)\. /.exec(narasi({ ...ubah, tahunan: [buildTahun({ periode })] }) ?? '')?.[1];

  it('pembilang dan penyebut, dengan satuan dan titik ribuannya', () => {
    const persen = { satuan: '%' };
    expect(komponen([buildPeriode({ pembilang: '9975', penyebut: '9975' })], persen)).toBe(
      '100%, yaitu 9.975 dari 9.975',
    );
    expect(komponen([buildPeriode({ realisasi: '100%', pembilang: '70 LKD', penyebut: '70 LKD' })], persen)).toBe(
      '100%, yaitu 70 LKD dari 70 LKD',
    );
    expect(komponen([buildPeriode({ pembilang: '5', penyebut: '8' })], { satuan: 'rasio' })).toBe(
      '0,63, yaitu 5 dibagi 8',
    );
  });

  it('komponen yang tidak memberi realisasi itu tidak disebut', () => {
    expect(komponen([buildPeriode({ realisasi: '90%', pembilang: '2', penyebut: '29' })], { satuan: '%' })).toBe('90%');
    expect(komponen([buildPeriode({ realisasi: '100%', pembilang: '0', penyebut: '0' })], { satuan: '%' })).toBe(
      '100%',
    );
  });

  it('periode: rata-rata, jumlah, gabungan, dan posisi akhir', () => {
    const satu = buildPeriode({ periode: 'Semester I', realisasi: '87,56' });
    const dua = buildPeriode({ periode: 'Semester II', realisasi: '87,78' }, 1);
    expect(komponen([satu, dua], { caraHitung: 'rata-rata' })).toBe(
      '87,67, yaitu rata-rata dari Semester I (87,56) dan Semester II (87,78)',
    );
    expect(komponen([satu, dua], { caraHitung: 'posisi akhir' })).toBe('87,78 berdasarkan data Semester II');
    const laporan = { caraHitung: 'kumulatif', satuan: 'laporan', indikator: 'Jumlah laporan' } as const;
    const triwulan = ['TW I', 'TW II', 'TW III'].map((periode, i) =>
      buildPeriode({ periode, realisasi: String(i + 1) }, i),
    );
    expect(komponen(triwulan, laporan)).toBe(
      '6 laporan, yaitu jumlah dari TW I (1 laporan), TW II (2 laporan), dan TW III (3 laporan)',
    );
    const pecahan = [
      buildPeriode({ periode: 'TW I', pembilang: '1', penyebut: '4' }),
      buildPeriode({ periode: 'TW II', pembilang: '2', penyebut: '4' }, 1),
    ];
    expect(komponen(pecahan, { caraHitung: 'kumulatif', satuan: '%' })).toBe(
      '37,50%, yaitu gabungan dari TW I (1 dari 4) dan TW II (2 dari 4)',
    );
  });

  it('persentase yang dijumlahkan tidak punya angka setahun', () => {
    const periode = ['TW I', 'TW II'].map((nama, i) => buildPeriode({ periode: nama, realisasi: '40%' }, i));
    const paragraf = narasi({ satuan: '%', caraHitung: 'kumulatif', tahunan: [buildTahun({ periode })] });
    expect(paragraf).toContain('Realisasi setahun tidak dapat dihitung dari data yang ada');
    expect(paragraf).not.toContain('40');
  });
});

describe('Narasi indikator (3.8): tahun lalu, Renstra, anggaran, efisiensi', () => {
  it.each([
    [
      'naik',
      '70',
      '72',
      'Dibandingkan dengan realisasi tahun 2022, yaitu 70, realisasi tahun 2023 naik; capaiannya juga naik dari 93,33% menjadi 96,00%.',
    ],
    ['naik', '72', '70', 'realisasi tahun 2023 turun; capaiannya juga turun dari 96,00% menjadi 93,33%.'],
    ['naik', '72', '72', 'realisasi tahun 2023 tetap; capaiannya juga tetap 96,00%.'],
    [
      'turun',
      '60',
      '50',
      'realisasi tahun 2023 turun, yang berarti kinerjanya lebih baik; capaiannya naik dari 120,00% menjadi 133,33%.',
    ],
    [
      'turun',
      '50',
      '60',
      'realisasi tahun 2023 naik, yang berarti kinerjanya kurang baik; capaiannya turun dari 133,33% menjadi 120,00%.',
    ],
    ['rentang', '70', '72', 'realisasi tahun 2023 naik; capaiannya juga naik dari 93,33% menjadi 96,00%.'],
  ] as const)('arah %s, dari %s menjadi %s', (arah, lalu, kini, kalimat) => {
    expect(narasi({ arah, ...duaTahun('75', lalu, kini) })).toContain(kalimat);
  });

  it('target yang berubah membuat capaian bergerak sendiri', () => {
    const tahunan = [
      buildTahun({ tahun: 2022, target: '68', realisasi: '68,45' }),
      buildTahun({ target: '70', realisasi: '68,45' }),
    ];
    expect(narasi({ tahunan })).toContain('realisasi tahun 2023 tetap; capaiannya turun dari 100,66% menjadi 97,79%.');
  });

  it('capaian yang berbeda tetapi tercetak sama tidak disebut naik, turun, atau tetap', () => {
    const bulat = { pengaturan: { pembulatanCapaian: { mode: 'potong', desimal: 0 } } } as const;
    expect(narasi(duaTahun('100', '96,2', '96,4'), bulat)).toContain(
      'realisasi tahun 2023 naik; capaiannya hampir sama dengan capaian tahun sebelumnya.',
    );
  });

  it('tahun pertama tanpa perbandingan; tahun lalu yang kosong disebut tidak tersedia', () => {
    expect(narasi()).not.toMatch(/2022|banding/);
    expect(narasi(duaTahun('75', '-', '72'))).toContain(
      'Realisasi tahun 2022 tidak tersedia sehingga tidak dapat dibandingkan.',
    );
  });

  it.each([
    [
      '80',
      'Realisasi tahun 2023 belum mencapai target akhir Renstra tahun 2026, yaitu 80, dengan capaian 90,63% dan tingkat kemajuan Tinggi.',
    ],
    ['72,5', 'Realisasi tahun 2023 sudah mencapai target akhir Renstra tahun 2026, yaitu 72,5, dengan capaian 100,00%'],
    ['70', 'Realisasi tahun 2023 sudah melampaui target akhir Renstra tahun 2026, yaitu 70, dengan capaian 103,57%'],
  ])('target akhir Renstra %s', (target, kalimat) => {
    expect(narasi({ targetAkhir: sel(target, 'tblTarget.0.Target Akhir Renstra') })).toContain(kalimat);
  });

  it('profil menyebut target akhir dengan namanya sendiri, dan tingkat kemajuan hanya bila dicetak', () => {
    const paragraf = narasi({ targetAkhir: sel('80', ''), tahunAkhir: null }, { profil: findProfil('juwana')! });
    expect(paragraf).toContain('belum mencapai target jangka menengah, yaitu 80, dengan capaian 90,63%.');
  });

  it.each([
    [
      '1.000.000',
      '900.000',
      'Anggaran yang mendukung indikator ini berjumlah Rp1.000.000 dan terealisasi Rp900.000, dengan serapan 90,00%.',
    ],
    ['1.000.000', '1.200.000', 'terealisasi Rp1.200.000, melebihi pagu dengan serapan 120,00%.'],
    [
      '1.000.000',
      undefined,
      'berjumlah Rp1.000.000; realisasinya belum tersedia sehingga serapannya belum dapat dihitung.',
    ],
    [
      undefined,
      '900.000',
      'Realisasi anggaran yang mendukung indikator ini berjumlah Rp900.000; pagunya tidak tersedia',
    ],
    [
      '0',
      '0',
      'Pagu anggaran yang mendukung indikator ini Rp0 dan realisasinya Rp0, sehingga serapannya tidak dapat dihitung.',
    ],
    ['0', undefined, 'Pagu anggaran yang mendukung indikator ini Rp0, sehingga serapannya tidak dapat dihitung.'],
  ])('pagu %s, realisasi %s', (pagu, realisasi, kalimat) => {
    const anggaran = [
      buildAnggaran({ no: '1', indikator: ['IK1'], ...(pagu && { pagu }), ...(realisasi && { realisasi }) }),
    ];
    expect(narasi({}, { data: { anggaran } })).toContain(kalimat);
  });

  it('tanpa anggaran pendukung tidak ada kalimat anggaran', () => {
    expect(narasi()).not.toMatch(/[Aa]nggaran|Rp/);
  });

  it.each([
    // 96,666… − 90 = 6,666…: as printed, 96,67 − 90,00
    [
      'selisih',
      '72,5',
      'Selisih antara capaian kinerja dan serapan anggaran adalah 6,67%, dengan tingkat efisiensi Sangat Efisien.',
    ],
    ['sisa', '72,5', 'Efisiensi sumber dayanya adalah 10,00%, yaitu bagian anggaran yang tidak terpakai'],
    [
      'pmk249',
      '72,5',
      'Efisiensi anggarannya adalah 6,90%, yang berarti biaya untuk mencapai kinerja tersebut lebih rendah daripada yang direncanakan',
    ],
    [
      'pmk249',
      '60',
      'Efisiensi anggarannya adalah -12,50%, yang berarti biaya untuk mencapai kinerja tersebut lebih tinggi daripada yang direncanakan',
    ],
    [
      'pmk249',
      '67,5',
      'Efisiensi anggarannya adalah 0,00%, yang berarti biaya untuk mencapai kinerja tersebut sesuai dengan yang direncanakan',
    ],
  ] as const)('efisiensi %s, realisasi %s', (metodeEfisiensi, realisasi, kalimat) => {
    expect(narasi(setahun('75', realisasi), { data: SEMBILAN_RATUS, pengaturan: { metodeEfisiensi } })).toContain(
      kalimat,
    );
  });

  it('selisih yang tidak sama dengan angka tercetak dikurangkan mengatakan sebabnya', () => {
    // 86,55 / 83 × 100 = 104,277…; 162.738.960 / 163.485.000 × 100 = 99,543…; 4,7337 and not 104,28 − 99,54 = 4,74
    const anggaran = [buildAnggaran({ no: '1', indikator: ['IK1'], pagu: '163.485.000', realisasi: '162.738.960' })];
    expect(narasi(setahun('83', '86,55'), { data: { anggaran } })).toContain(
      'Selisih antara capaian kinerja dan serapan anggaran sebelum keduanya dibulatkan adalah 4,73%',
    );
  });

  it('profil yang hanya mencetak tingkat efisiensi tidak menyebut angkanya', () => {
    const paragraf = narasi({}, { data: SEMBILAN_RATUS, profil: findProfil('jiken')! });
    expect(paragraf).toMatch(/dengan serapan 90%\. Penggunaan anggarannya tergolong Sangat Efisien\.$/);
  });
});

describe('Narasi indikator (3.8): nama indikator', () => {
  it.each([
    ['Persentase desa (2 dari 29).', '“Persentase desa (2 dari 29)”'],
    ['Nilai "A" {target} $& $1', "“Nilai 'A' {target} $& $1”"],
    ['  Jumlah\r\n laporan;  ', '“Jumlah laporan”'],
    ['=1+1', '“=1+1”'],
    ['Indeks “IKM” 100%', "“Indeks 'IKM' 100%”"],
  ])('%j menjadi %s di tengah kalimat', (indikator, seharusnya) => {
    expect(narasi({ indikator })).toMatch(/^Target indikator “/);
    expect(narasi({ indikator })).toContain(
      `Target indikator ${seharusnya} tahun 2023 adalah 75 dan realisasinya 72,50.`,
    );
  });
});
