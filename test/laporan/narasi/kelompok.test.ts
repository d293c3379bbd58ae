import type { DataIndikator, DataKinerja, DataSkm } from '../../../src/engine';
import { calculateKinerja } from '../../../src/engine';
import type { Kelompok } from '../../../src/laporan';
import { buildLaporan, findProfil } from '../../../src/laporan';
import {
  buildAnggaran,
  buildDaftarAnggaran,
  buildDaftarBelanja,
  buildIndikator,
  buildKinerja,
  buildTahun,
  sel,
} from '../../engine/build-data';
import { listCela } from './baca-paragraf';

const UMUM = findProfil('permenpanrb53')!;

/** Paragraph of one group in the general profile; null when there is none. */
function narasiKelompok(kelompok: Kelompok, ubah: Partial<DataKinerja>): string | null {
  const hasil = calculateKinerja(buildKinerja({ anggaran: [], ...ubah }), UMUM.pengaturan);
  const paragraf = buildLaporan(hasil, UMUM)
    .filter((tabel) => tabel.kelompok === kelompok)
    .flatMap(({ narasi }) => narasi)
    .filter((teks) => !/^(?:Target|Realisasi) indikator/.test(teks));
  expect(paragraf.flatMap(listCela)).toEqual([]);
  expect(paragraf.length).toBeLessThanOrEqual(1);
  return paragraf[0] ?? null;
}

/** Indicators with target 100 and these realisasi. */
function daftarIndikator(daftarRealisasi: readonly string[], ubah: Partial<DataIndikator> = {}): DataIndikator[] {
  return daftarRealisasi.map((realisasi, i) =>
    buildIndikator({
      kode: `IK${i + 1}`,
      indikator: `Indikator ${String.fromCharCode(65 + i)}`,
      targetAkhir: null,
      tahunan: [buildTahun({ target: '100', realisasi })],
      ...ubah,
    }),
  );
}

describe('Narasi kelompok capaian (3.8)', () => {
  it('satu indikator', () => {
    expect(narasiKelompok('capaian', { indikator: daftarIndikator(['101']) })).toBe(
      'Pada tahun 2023 diukur satu indikator kinerja, dan indikator itu melampaui target. Capaiannya termasuk kategori Sangat Tinggi.',
    );
  });

  it('semuanya sama, dan semuanya berbeda', () => {
    expect(narasiKelompok('capaian', { indikator: daftarIndikator(['100', '100']) })).toBe(
      'Seluruh indikator kinerja yang diukur pada tahun 2023, sebanyak dua indikator, mencapai target. Capaian seluruh indikator tersebut termasuk kategori Sangat Tinggi.',
    );
    expect(narasiKelompok('capaian', { indikator: daftarIndikator(['110', '100', '80', '-']) })).toBe(
      'Dari empat indikator kinerja yang diukur pada tahun 2023, satu indikator melampaui target, satu indikator mencapai target, satu indikator belum mencapai target, dan satu indikator belum dapat dibandingkan dengan targetnya. Menurut capaiannya, dua indikator termasuk kategori Sangat Tinggi dan satu indikator termasuk kategori Tinggi. Capaian tertinggi adalah 110,00% pada “Indikator A”, sedangkan capaian terendah adalah 80,00% pada “Indikator C”.',
    );
  });

  it('banyaknya ditulis dengan kata selama satu atau dua kata, nama lebih dari tiga dihitung saja', () => {
    const paragraf = narasiKelompok('capaian', { indikator: daftarIndikator([...Array<string>(23).fill('90'), '80']) });
    expect(paragraf).toContain('Seluruh indikator kinerja yang diukur pada tahun 2023, sebanyak 24 indikator,');
    expect(paragraf).toContain('Capaian tertinggi adalah 90,00% pada 23 indikator');
  });

  it('tanpa satu pun yang dapat dibandingkan tidak ada paragraf', () => {
    expect(narasiKelompok('capaian', { indikator: daftarIndikator(['-', '-']) })).toBeNull();
  });
});

describe('Narasi kelompok perbandingan (3.8)', () => {
  const duaTahun = (lalu: string, kini: string) => ({
    tahunan: [
      buildTahun({ tahun: 2022, target: '100', realisasi: lalu }),
      buildTahun({ target: '100', realisasi: kini }),
    ],
  });

  it('tahun lalu saja: naik, turun, tetap, dan yang belum ada angkanya', () => {
    const [a, b, c, d] = daftarIndikator(['1', '1', '1', '1']) as [
      DataIndikator,
      DataIndikator,
      DataIndikator,
      DataIndikator,
    ];
    const indikator = [
      { ...a, ...duaTahun('80', '90') },
      { ...b, ...duaTahun('90', '80') },
      { ...c, ...duaTahun('80', '80') },
      d,
    ];
    expect(narasiKelompok('perbandingan', { indikator })).toBe(
      'Dibandingkan dengan realisasi tahun 2022, realisasi satu indikator naik, satu indikator turun, satu indikator tetap, dan satu indikator belum dapat dibandingkan.',
    );
    expect(narasiKelompok('perbandingan', { indikator: [d] })).toBeNull();
  });

  it('Renstra: satu golongan, beberapa golongan', () => {
    const renstra = (akhir: string) => ({ targetAkhir: sel(akhir, 'tblTarget.0.Target Akhir Renstra') });
    const [a, b] = daftarIndikator(['90', '90']) as [DataIndikator, DataIndikator];
    expect(narasiKelompok('perbandingan', { indikator: [{ ...a, ...renstra('90') }] })).toBe(
      'Terhadap target akhir Renstra, realisasi tahun 2023 pada indikator tersebut sudah mencapai target.',
    );
    expect(
      narasiKelompok('perbandingan', {
        indikator: [
          { ...a, ...renstra('80') },
          { ...b, ...renstra('95') },
        ],
      }),
    ).toBe(
      'Terhadap target akhir Renstra, realisasi satu indikator sudah melampaui target dan satu indikator belum mencapai target.',
    );
  });
});

describe('Narasi kelompok analisis (3.8)', () => {
  it('menghitung uraian yang terisi', () => {
    const analisis = ['IK1', 'IK2'].map((kode, i) => ({
      kode,
      penyebabKeberhasilan: i === 0 ? 'Dukungan desa' : '',
      penyebabKegagalan: '',
      solusi: 'Rapat bulanan',
      pembandingKabupaten: '',
      pembandingProvinsi: '',
      pembandingNasional: '',
    }));
    expect(narasiKelompok('analisis', { indikator: daftarIndikator(['90', '80']), analisis })).toBe(
      'Analisis kinerja tahun 2023 memuat penyebab keberhasilan untuk satu indikator dan alternatif solusi untuk dua indikator.',
    );
    const kosong = analisis.map((satu) => ({ ...satu, penyebabKeberhasilan: '', solusi: ' ' }));
    expect(narasiKelompok('analisis', { indikator: daftarIndikator(['90', '80']), analisis: kosong })).toBeNull();
  });
});

describe('Narasi kelompok anggaran (3.8)', () => {
  const program = (daftar: readonly (readonly [string, string])[]) =>
    buildDaftarAnggaran(
      daftar.map(([pagu, realisasi], i) => ({
        no: String(i + 1),
        uraian: `Program ${String.fromCharCode(65 + i)}`,
        level: 'program' as const,
        pagu,
        realisasi,
      })),
    );

  it('jumlah, serapan tertinggi dan terendah, dan program tanpa pagu', () => {
    const anggaran = program([
      ['1.000.000', '900.000'],
      ['1.000.000', '1.000.000'],
      ['0', '0'],
    ]);
    expect(narasiKelompok('anggaran', { anggaran })).toBe(
      'Anggaran program dan kegiatan tahun 2023 berjumlah Rp2.000.000 dengan realisasi Rp1.900.000 atau 95,00%. Serapan tertinggi adalah 100,00% pada “Program B”, sedangkan serapan terendah adalah 90,00% pada “Program A”. Terdapat satu program dengan pagu nol sehingga serapannya tidak dihitung.',
    );
  });

  it('pagu nol seluruhnya', () => {
    expect(narasiKelompok('anggaran', { anggaran: [buildAnggaran({ no: '1', pagu: '0' })] })).toBe(
      'Anggaran program dan kegiatan tahun 2023 berjumlah Rp0 sehingga serapannya tidak dapat dihitung.',
    );
  });

  it('jenis belanja yang jumlahnya sama dengan program tidak diulang', () => {
    const belanja = buildDaftarBelanja([
      { jenis: 'Belanja', pagu: '2.000.000', realisasi: '1.900.000' },
      { jenis: 'Belanja Operasi', induk: 'Belanja', pagu: '1.500.000', realisasi: '1.500.000' },
      { jenis: 'Belanja Modal', induk: 'Belanja', pagu: '500.000', realisasi: '400.000' },
    ]);
    const anggaran = program([['2.000.000', '1.900.000']]);
    expect(narasiKelompok('anggaran', { anggaran, belanja })).toBe(
      'Anggaran belanja Kecamatan Jiken tahun 2023 berjumlah Rp2.000.000 dengan realisasi Rp1.900.000 atau 95,00%. Anggaran tersebut terdiri atas Belanja Operasi sebesar Rp1.500.000 dengan realisasi Rp1.500.000 (100,00%) dan Belanja Modal sebesar Rp500.000 dengan realisasi Rp400.000 (80,00%).',
    );
  });

  it('jenis belanja tanpa induk disebut tanpa jumlah', () => {
    const belanja = buildDaftarBelanja([
      { jenis: 'Belanja Operasi', pagu: '1.500.000', realisasi: '1.500.000' },
      { jenis: 'Belanja Modal', pagu: '500.000' },
    ]);
    expect(narasiKelompok('anggaran', { belanja })).toBe(
      'Anggaran belanja tahun 2023 terdiri atas Belanja Operasi sebesar Rp1.500.000 dengan realisasi Rp1.500.000 (100,00%) dan Belanja Modal sebesar Rp500.000.',
    );
  });
});

describe('Narasi kelompok SKM (3.8)', () => {
  const survei = (rows: DataSkm['rows']): DataSkm => ({
    unsur: ['Persyaratan', 'Waktu', 'Sarana'].map((nama, kolom) => ({
      kode: `U${kolom + 1}`,
      nama,
      bobot: null,
      kolom,
    })),
    rows,
    kolomTahun: null,
    kolomPeriode: 3,
    kolomLayanan: null,
    demografi: [],
  });

  it('dua semester, dua unsur terendah yang sama', () => {
    // Semester I (4+3+3)/3 × 25 = 83,33; Semester II (4+2+2)/3 × 25 = 66,67; mean 75,00
    const skm = survei([
      [4, 3, 3, 'Semester I'],
      [4, 2, 2, 'Semester II'],
    ]);
    expect(narasiKelompok('skm', { skm })).toBe(
      'Survei Kepuasan Masyarakat (SKM) tahun 2023 diikuti oleh 2 responden dan menilai tiga unsur pelayanan. Indeks Kepuasan Masyarakat (IKM) yang diperoleh adalah 75,00, dengan mutu pelayanan C dan kinerja unit pelayanan Kurang Baik. IKM menurut periode survei adalah 83,33 pada Semester I dan 66,67 pada Semester II. Unsur dengan nilai rata-rata tertinggi adalah “Persyaratan” (4,000), sedangkan unsur dengan nilai rata-rata terendah adalah “Waktu” dan “Sarana” (2,500), sehingga menjadi prioritas perbaikan.',
    );
  });

  it('semua unsur sama', () => {
    expect(narasiKelompok('skm', { skm: survei([[3, 3, 3, '']]) })).toMatch(
      /Seluruh unsur memperoleh nilai rata-rata yang sama, yaitu 3,000\.$/,
    );
  });

  it('indikator yang diukur dengan SKM menyebut rata-rata semesternya', () => {
    const skm = survei([
      [4, 3, 3, 'Semester I'],
      [4, 2, 2, 'Semester II'],
    ]);
    const indikator = [
      buildIndikator({ caraHitung: 'SKM', targetAkhir: null, tahunan: [buildTahun({ target: '80', periode: [] })] }),
    ];
    const hasil = calculateKinerja(buildKinerja({ anggaran: [], indikator, skm }), UMUM.pengaturan);
    expect(buildLaporan(hasil, UMUM).flatMap(({ narasi }) => narasi)).toContain(
      'Target indikator “Nilai SAKIP Perangkat Daerah” tahun 2023 adalah 80 dan realisasinya 75,00, yaitu rata-rata Indeks Kepuasan Masyarakat (IKM) dari Semester I (83,33) dan Semester II (66,67) terhadap 2 responden. Realisasi tersebut belum mencapai target, dengan capaian 93,75% dan kategori Sangat Tinggi.',
    );
  });
});
