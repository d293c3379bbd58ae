import type { Profil, Tabel } from '../../../src/laporan';
import { buildNarasiIndikator, formatBaris } from '../../../src/laporan';
import { buildRingkasan, hitung } from '../../../src/usecases';
import { buildContohLaporan, openContoh } from '../../golden/contoh';
import { ID_LAPORAN, type IdLaporan } from '../../golden/laporan-terbit';
import { listAngka, listAngkaTeks, listCela } from './baca-paragraf';

async function hitungContoh(id: IdLaporan, profil?: string) {
  return hitung(await openContoh(buildContohLaporan(id)), { tulis: 'tidak', ...(profil && { profil }) });
}

function listParagraf(tabel: readonly Tabel[]): string[] {
  return tabel.flatMap(({ narasi }) => narasi);
}

function findNarasi(tabel: readonly Tabel[], no: string): readonly string[] {
  return tabel.find((satu) => satu.no === no)?.narasi ?? [];
}

/** Figures of the paragraphs that stand in no cell of the tables: all of them results of the indicator, or years. */
const TAK_TERCETAK: Readonly<Record<IdLaporan, readonly string[]>> = {
  // components: people served, and villages
  'juwana-2023': ['2023', '2026', '9.975', '29'],
  'jiken-2023': ['2023', '2022', '2026'],
  // respondents; capaian of the year before, of which Jaten prints target and realisasi
  'jaten-2023': ['297', '100,66', '109,40'],
  // the two semesters; efisiensi of the tujuan, which Juai computes for the sasaran only
  'juai-2024': ['2023', '2026', '87,56', '87,78', '6,35'],
};

const SEMUA_PROFIL: readonly (readonly [IdLaporan, string | undefined])[] = ID_LAPORAN.flatMap(
  (id) =>
    [
      [id, undefined],
      [id, 'permenpanrb53'],
    ] as const,
);

describe('Narasi empat laporan (3.8)', () => {
  it.each(SEMUA_PROFIL)('%s, profil %s: tiap paragraf rapi dan hanya berdiri di satu tempat', async (id, profil) => {
    const paragraf = listParagraf((await hitungContoh(id, profil)).tabel);
    expect(paragraf.length).toBeGreaterThan(0);
    expect(paragraf.flatMap(listCela)).toEqual([]);
    expect(new Set(paragraf).size).toBe(paragraf.length);
  });

  it.each(SEMUA_PROFIL)('%s, profil %s: tiap indikator punya paragraf, juga di ringkasan', async (id, profil) => {
    const hasil = await hitungContoh(id, profil);
    const narasi = buildNarasiIndikator(hasil.hasil, hasil.profil);
    expect([...narasi.keys()]).toEqual(hasil.hasil.indikator);
    expect(buildRingkasan(hasil).indikator.map((satu) => satu.narasi)).toEqual([...narasi.values()]);
  });

  it.each(ID_LAPORAN)('%s: tiap angka dalam paragraf tercetak di tabel laporan itu', async (id) => {
    const { tabel } = await hitungContoh(id);
    const tercetak = new Set(tabel.flatMap((satu) => formatBaris(satu).flat()).flatMap(listAngkaTeks));
    const lain = listParagraf(tabel)
      .flatMap(listAngka)
      .filter((angka) => !tercetak.has(angka));
    expect(new Set(lain)).toEqual(new Set(TAK_TERCETAK[id]));
  });

  it.each([
    ['juwana-2023', { kelompok: '3.2 3.18 3.19 3.22', indikator: '3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10' }],
    ['jiken-2023', { kelompok: '3.2 3.4 3.8 3.7 3.9', indikator: '3.2 3.2' }],
    ['jaten-2023', { kelompok: '3.2.4 (unsur) 3.2.5 3.3.2 3.4.5 3.5.1', indikator: '3.2.1 3.2.5' }],
    ['juai-2024', { kelompok: '3.11 3.13 3.14', indikator: '3.1 3.2 3.5 3.8 3.11 3.11' }],
  ] as const)('%s: letak paragraf', async (id, letak) => {
    const { tabel } = await hitungContoh(id);
    const nomor = (isIndikator: boolean) =>
      tabel.flatMap(({ no, narasi }) =>
        narasi.filter((teks) => /^(?:Target|Realisasi) indikator/.test(teks) === isIndikator).map(() => no),
      );
    expect(nomor(true).join(' ')).toBe(letak.indikator);
    expect([...nomor(false)].sort().join(' ')).toBe(
      letak.kelompok
        .split(/ (?=\d)/)
        .sort()
        .join(' '),
    );
  });

  it('tabel skala tetap tidak diberi paragraf', async () => {
    for (const id of ID_LAPORAN) {
      const skala = (await hitungContoh(id)).tabel.filter(({ judul }) =>
        /^(?:Skala|Kategori|Nilai Persepsi)/.test(judul),
      );
      expect(skala.length + (id === 'juai-2024' ? 1 : 0)).toBeGreaterThan(0);
      expect(listParagraf(skala)).toEqual([]);
    }
  });
});

describe('Paragraf empat laporan kata demi kata (3.8)', () => {
  const tabel = new Map<IdLaporan, { tabel: readonly Tabel[]; profil: Profil }>();
  beforeAll(async () => {
    for (const id of ID_LAPORAN) tabel.set(id, await hitungContoh(id));
  });

  it.each([
    [
      'jiken-2023',
      '3.2',
      [
        'Dari dua indikator kinerja yang diukur pada tahun 2023, satu indikator melampaui target dan satu indikator belum mencapai target. Menurut capaiannya, satu indikator termasuk kategori Sangat Baik dan satu indikator termasuk kategori Baik. Capaian tertinggi adalah 104% pada indikator “Nilai Survey Kepuasan Masyarakat (SKM) di Kecamatan”, sedangkan capaian terendah adalah 96,66% pada indikator “Nilai SAKIP Perangkat Daerah”.',
        'Target indikator “Nilai SAKIP Perangkat Daerah” tahun 2023 adalah 75 dan realisasinya 72,50. Realisasi tersebut belum mencapai target, dengan capaian 96,66% dan kategori Baik. Dibandingkan dengan realisasi tahun 2022, yaitu 67,45, realisasi tahun 2023 naik; capaiannya juga naik dari 96,35% menjadi 96,66%. Realisasi tahun 2023 belum mencapai target akhir Renstra tahun 2026, yaitu 80, dengan capaian 90,62% dan tingkat kemajuan Baik. Anggaran yang mendukung indikator ini berjumlah Rp1.759.515.000 dan terealisasi Rp1.687.246.918, dengan serapan 96%. Penggunaan anggarannya tergolong Sangat Efisien.',
        'Target indikator “Nilai Survey Kepuasan Masyarakat (SKM) di Kecamatan” tahun 2023 adalah 83 dan realisasinya 86,55. Realisasi tersebut melampaui target, dengan capaian 104% dan kategori Sangat Baik. Dibandingkan dengan realisasi tahun 2022, yaitu 85,84, realisasi tahun 2023 naik; capaiannya hampir sama dengan capaian tahun sebelumnya. Realisasi tahun 2023 belum mencapai target akhir Renstra tahun 2026, yaitu 90, dengan capaian 96,16% dan tingkat kemajuan Baik. Anggaran yang mendukung indikator ini berjumlah Rp163.485.000 dan terealisasi Rp162.738.960, dengan serapan 100%. Penggunaan anggarannya tergolong Sangat Efisien.',
      ],
    ],
    [
      'jiken-2023',
      '3.9',
      [
        'Anggaran program dan kegiatan tahun 2023 berjumlah Rp1.923.000.000 (satu miliar sembilan ratus dua puluh tiga juta rupiah) dengan realisasi Rp1.849.985.878 (satu miliar delapan ratus empat puluh sembilan juta sembilan ratus delapan puluh lima ribu delapan ratus tujuh puluh delapan rupiah) atau 96%. Serapan tertinggi adalah 100% pada tujuh belas sub kegiatan, sedangkan serapan terendah adalah 77% pada sub kegiatan “Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional atau Lapangan”. Terdapat dua sub kegiatan dengan pagu nol sehingga serapannya tidak dihitung.',
      ],
    ],
    [
      'juwana-2023',
      '3.6',
      [
        'Target indikator “Persentase desa mandiri” tahun 2023 adalah 3,4% dan realisasinya 6,90%, yaitu 2 dari 29. Realisasi tersebut melampaui target, dengan capaian 203% dan kategori Sangat Tinggi. Realisasi tahun 2023 belum mencapai target jangka menengah tahun 2026, yaitu 10,34%, dengan capaian 66,73%. Anggaran yang mendukung indikator ini berjumlah Rp101.543.500 dan terealisasi Rp101.543.500, dengan serapan 100,00%.',
      ],
    ],
    [
      'juwana-2023',
      '3.18',
      [
        'Terhadap target jangka menengah, realisasi dua indikator sudah melampaui target, lima indikator sudah mencapai target, dan satu indikator belum mencapai target.',
      ],
    ],
    [
      'jaten-2023',
      '3.2.4 (unsur)',
      [
        'Survei Kepuasan Masyarakat (SKM) tahun 2023 diikuti oleh 297 responden dan menilai sembilan unsur pelayanan. Nilai konversi yang diperoleh adalah 83,20328, sehingga Indeks Kepuasan Masyarakat (IKM) adalah 83,20, dengan mutu pelayanan B dan kinerja unit pelayanan Baik. Unsur dengan nilai rata-rata tertinggi adalah “Penanganan Pengaduan” (3,717), sedangkan unsur dengan nilai rata-rata terendah adalah “Waktu pelayanan” (3,118), sehingga menjadi prioritas perbaikan.',
      ],
    ],
    [
      'jaten-2023',
      '3.4.5',
      [
        'Anggaran belanja Kecamatan Jaten tahun 2023 berjumlah Rp3.413.100.300 (tiga milyar empat ratus tiga belas juta seratus ribu tiga ratus rupiah) dengan realisasi Rp3.129.257.771 (tiga milyar seratus dua puluh sembilan juta dua ratus lima puluh tujuh ribu tujuh ratus tujuh puluh satu rupiah) atau 91,68%. Anggaran tersebut terdiri atas Belanja Operasi sebesar Rp3.165.174.300 (tiga milyar seratus enam puluh lima juta seratus tujuh puluh empat ribu tiga ratus rupiah) dengan realisasi Rp2.882.624.771 (91,07%) dan Belanja Modal sebesar Rp247.926.000 (dua ratus empat puluh tujuh juta sembilan ratus dua puluh enam ribu rupiah) dengan realisasi Rp246.633.000 (99,48%). Serapan tertinggi adalah 99,96% pada “Program Pemberdayaan Masyarakat Desa Dan Kelurahan”, sedangkan serapan terendah adalah 89,24% pada “Program Penunjang Urusan Pemerintahan Daerah”.',
      ],
    ],
    [
      'juai-2024',
      '3.8',
      [
        'Target indikator “Persentase Gangguan Ketentraman dan Ketertiban Umum yang Ditangani” tahun 2024 adalah 100% dan realisasinya 100%, yaitu 6 dari 6. Realisasi tersebut mencapai target, dengan capaian 100% dan kategori Sangat Berhasil. Dibandingkan dengan realisasi tahun 2023, yaitu 100%, realisasi tahun 2024 tetap; capaiannya juga tetap 100%. Realisasi tahun 2024 sudah mencapai target akhir Renstra tahun 2026, yaitu 100%, dengan capaian 100%. Anggaran yang mendukung indikator ini berjumlah Rp722.115.300 dan terealisasi Rp678.922.434, dengan serapan 94,02%. Efisiensi anggarannya adalah 5,98%, yang berarti biaya untuk mencapai kinerja tersebut lebih rendah daripada yang direncanakan.',
      ],
    ],
    [
      'juai-2024',
      '3.14',
      [
        'Efisiensi tertinggi adalah 5,98% pada indikator “Persentase Gangguan Ketentraman dan Ketertiban Umum yang Ditangani”, sedangkan efisiensi terendah adalah 0,27% pada indikator “Persentase Desa Tertib Administrasi Keuangan”.',
      ],
    ],
  ] as const)('%s, Tabel %s', (id, no, paragraf) => {
    expect(findNarasi(tabel.get(id)!.tabel, no)).toEqual(paragraf);
  });

  it('[3.1] angka paragraf berubah bersama tabelnya: Juwana dengan 30 desa', async () => {
    const contoh = buildContohLaporan('juwana-2023');
    const ubah = JSON.parse(JSON.stringify(contoh)) as typeof contoh;
    for (const sheet of ubah.sheets) {
      for (const { name, columns, rows } of sheet.tables) {
        if (name !== 'tblRealisasi') continue;
        const letak = columns.findIndex(({ header }) => header === 'Penyebut');
        for (const row of rows) if (row[0] === 'IK4') (row as unknown[])[letak] = 30;
      }
    }
    const hasil = await hitung(await openContoh(ubah), { tulis: 'tidak' });
    expect(findNarasi(hasil.tabel, '3.6')[0]).toContain(
      'realisasinya 6,67%, yaitu 2 dari 30. Realisasi tersebut melampaui target, dengan capaian 196%',
    );
  });
});
