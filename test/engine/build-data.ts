import type {
  AngkaSel,
  DataAnggaran,
  DataBelanja,
  DataIndikator,
  DataKinerja,
  IndikatorTahun,
  RealisasiPeriode,
} from '../../src/engine/data';
import { parseAngka, type Bacaan, type PilihanBaca } from '../../src/engine/nilai';
import type { AturanPembulatan, Pengaturan } from '../../src/engine/pengaturan';
import { SKALA_JIKEN, SKALA_SKM } from '../../src/engine/peraturan';

/** A figure as an office types it: '72,50', '100%', '-'. */
export function bacaan(teks: string, pilihan: PilihanBaca & { readonly satuan?: string } = {}): Bacaan {
  return parseAngka(teks, 'General', pilihan);
}

/** A cell with a figure, or null for a cell that is not there. */
export function sel(teks: string | null, jalur: string, pilihan: PilihanBaca = {}): AngkaSel | null {
  return teks === null ? null : { bacaan: bacaan(teks, pilihan), jalur };
}

/** A row of tblRealisasi by its texts; a row for the whole year unless `periode` says otherwise. */
export function buildPeriode(
  isi: { periode?: string; realisasi?: string; pembilang?: string; penyebut?: string } = {},
  baris = 0,
): RealisasiPeriode {
  const jalur = `tblRealisasi.${baris}`;
  return {
    periode: isi.periode ?? '',
    realisasi: sel(isi.realisasi ?? null, `${jalur}.Realisasi`),
    pembilang: sel(isi.pembilang ?? null, `${jalur}.Pembilang`),
    penyebut: sel(isi.penyebut ?? null, `${jalur}.Penyebut`),
    keterangan: '',
    baris,
    jalur,
  };
}

/** A year of an indicator: target 75, realisasi 72,50. */
export function buildTahun(
  isi: {
    tahun?: number;
    target?: string | null;
    periode?: readonly RealisasiPeriode[];
    realisasi?: string;
    program?: readonly string[];
  } = {},
): IndikatorTahun {
  const target = isi.target === undefined ? '75' : isi.target;
  return {
    tahun: isi.tahun ?? 2023,
    target: sel(target, 'tblTarget.0.Target', { rentang: true }),
    program: isi.program ?? [],
    periode: isi.periode ?? [buildPeriode({ realisasi: isi.realisasi ?? '72,50' })],
  };
}

/** The first indicator of Jiken 2023. */
export function buildIndikator(ubah: Partial<DataIndikator> = {}): DataIndikator {
  return {
    kode: 'IK1',
    jenis: 'sasaran',
    tujuan: 'Terwujudnya birokrasi yang bersih dan akuntabel',
    sasaran: 'Meningkatnya kualitas pelayanan administrasi',
    indikator: 'Nilai SAKIP Perangkat Daerah',
    namaLain: '',
    satuan: 'skor',
    arah: 'naik',
    caraHitung: 'posisi akhir',
    sumberData: 'Inspektorat',
    targetAkhir: sel('80', 'tblTarget.0.Target Akhir Renstra'),
    tahunAkhir: 2026,
    tahunan: [buildTahun()],
    jalur: 'tblTarget.0',
    ...ubah,
  };
}

/** A row of tblAnggaran by its texts; a program of 2023 with nothing filled in. */
export function buildAnggaran(
  isi: Partial<Omit<DataAnggaran, 'pagu' | 'realisasi'>> & { pagu?: string; realisasi?: string },
): DataAnggaran {
  const { pagu, realisasi, baris = 0, ...lain } = isi;
  const jalur = `tblAnggaran.${baris}`;
  return {
    kode: '',
    no: '',
    uraian: 'Program Pelayanan Publik',
    namaLain: '',
    level: null,
    tahun: 2023,
    pagu: sel(pagu ?? null, `${jalur}.Pagu`, { rupiah: true }),
    realisasi: sel(realisasi ?? null, `${jalur}.Realisasi`, { rupiah: true }),
    indikator: [],
    baris,
    jalur,
    ...lain,
  };
}

/** Rows of tblAnggaran that know where they stand. */
export function buildDaftarAnggaran(daftar: readonly Parameters<typeof buildAnggaran>[0][]): DataAnggaran[] {
  return daftar.map((isi, baris) => buildAnggaran({ baris, ...isi }));
}

export function buildDaftarBelanja(
  daftar: readonly { jenis: string; induk?: string; tahun?: number; pagu?: string; realisasi?: string }[],
): DataBelanja[] {
  return daftar.map(({ jenis, induk = '', tahun = 2023, pagu, realisasi }, baris) => {
    const jalur = `tblBelanja.${baris}`;
    return {
      jenis,
      induk,
      tahun,
      pagu: sel(pagu ?? null, `${jalur}.Pagu`, { rupiah: true }),
      realisasi: sel(realisasi ?? null, `${jalur}.Realisasi`, { rupiah: true }),
      baris,
      jalur,
    };
  });
}

/** Jiken 2023: one indicator, the program that supports it, nothing else. */
export function buildKinerja(ubah: Partial<DataKinerja> = {}): DataKinerja {
  return {
    instansi: 'Kecamatan Jiken',
    kabupaten: 'Kabupaten Blora',
    tahun: 2023,
    indikator: [buildIndikator()],
    anggaran: [buildAnggaran({ no: '1', pagu: '1.775.815.000', realisasi: '1.703.546.918', indikator: ['IK1'] })],
    belanja: [],
    skm: null,
    analisis: [],
    teks: {},
    ...ubah,
  };
}

export const DUA_DESIMAL: AturanPembulatan = { mode: 'setengah-ke-atas', desimal: 2 };

/** Two decimals half up, scale of Jiken, no efisiensi: the plainest settings. */
export function buildPengaturan(ubah: Partial<Pengaturan> = {}): Pengaturan {
  return {
    dasarCapaian: 'tercetak',
    desimalRealisasi: 2,
    rumusTurun: '(2T-R)/T',
    batasCapaian: null,
    pembulatanCapaian: DUA_DESIMAL,
    pembulatanCapaianRenstra: DUA_DESIMAL,
    pembulatanSerapan: DUA_DESIMAL,
    pembulatanEfisiensi: DUA_DESIMAL,
    skalaCapaian: SKALA_JIKEN,
    kategoriDari: 'bulat',
    metodeEfisiensi: 'tidak-ada',
    efisiensiDari: 'utuh',
    skalaEfisiensi: null,
    bobotSkm: { jenis: 'rata' },
    skmPeriode: 'rata-rata',
    skalaSkm: SKALA_SKM,
    ...ubah,
  };
}
