import type { AngkaHasil, Bacaan, HasilIndikator, HasilIndikatorTahun, Pengaturan, Skala } from '../engine';
import {
  calculateSerapan,
  calculateTotalAnggaran,
  findJenjang,
  formatAngka,
  desimal,
  formatRupiah,
  roundAngka,
} from '../engine';
import { buildNarasiIndikator, type Grafik } from '../laporan';
import type { HasilHitung } from './hitung';
import { buildRiwayat } from './riwayat';

/** How many indicators have one label, in the order of the scale. */
export interface JumlahLabel {
  /** null for those that could not be calculated. */
  readonly label: string | null;
  readonly jumlah: number;
  /** Background RRGGBB of the scale, or null. */
  readonly warna: string | null;
}

/** An indicator in the report year. Figures are text as printed; null where there is none. */
export interface RingkasanIndikator {
  readonly kode: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: string | null;
  readonly realisasi: string | null;
  readonly capaian: string | null;
  readonly kategori: string | null;
  readonly warna: string | null;
  readonly capaianRenstra: string | null;
  readonly targetAkhir: string | null;
  readonly pagu: string | null;
  readonly realisasiAnggaran: string | null;
  readonly serapan: string | null;
  readonly efisiensi: string | null;
  readonly kategoriEfisiensi: string | null;
  readonly cara: CaraCapaian | null;
  /** The paragraph of the report; null when the figures allow no sentence. */
  readonly narasi: string | null;
  /** Its years up to the report year, when there are three or more. */
  readonly riwayat: Grafik | null;
}

/** How a capaian and its kategori came about. */
export interface CaraCapaian {
  readonly rumus: 'R/T' | '(2T-R)/T' | 'T/R' | 'rentang';
  /** The unrounded capaian with a few more decimals than are printed; cut, so '…' may follow. */
  readonly utuh: string;
  /** Whether `utuh` leaves out decimals. */
  readonly isTerpotong: boolean;
  /** Whether rounding to the printed figure cuts off, or rounds half up. */
  readonly pembulatan: 'potong' | 'setengah-ke-atas';
  /** The office's upper limit, when the capaian has met it; null otherwise. */
  readonly batas: string | null;
  /** Interval of the kategori as the scale prints it, or ''. */
  readonly selang: string;
  readonly skala: string;
  readonly sumberSkala: string;
}

/** The whole report at one glance. */
export interface Ringkasan {
  readonly instansi: string;
  readonly tahun: number;
  readonly profil: string;
  readonly indikator: readonly RingkasanIndikator[];
  readonly kategori: readonly JumlahLabel[];
  readonly efisiensi: readonly JumlahLabel[];
  readonly skm: {
    readonly ikm: string;
    readonly mutu: string;
    readonly kinerja: string;
    readonly responden: number;
  } | null;
  readonly anggaran: { readonly pagu: string; readonly realisasi: string; readonly serapan: string | null } | null;
}

/** Decimals of the unrounded capaian in `CaraCapaian`. */
const DESIMAL_UTUH = 4;

/** What a person wants to see first after a run, of the report year. */
export function buildRingkasan({ hasil, profil }: HasilHitung): Ringkasan {
  const { data, tahun } = hasil;
  const { pengaturan } = profil;
  const terpilih = hasil.indikator.flatMap((indikator) => {
    const tahunan = indikator.tahunan.find((satu) => satu.tahun === tahun);
    return tahunan === undefined ? [] : [{ indikator, tahunan }];
  });
  const narasi = buildNarasiIndikator(hasil, profil);
  const skm = hasil.skm.find((satu) => satu.tahun === tahun && satu.periode === '' && satu.kelompok === '');
  return {
    instansi: data.instansi,
    tahun,
    profil: profil.nama,
    indikator: terpilih.map(({ indikator, tahunan }) => ({
      ...buildIndikator(indikator, tahunan, pengaturan),
      narasi: narasi.get(indikator) ?? null,
      riwayat: buildRiwayat(indikator, tahun),
    })),
    kategori: countLabel(
      terpilih.map(({ tahunan }) => tahunan.kategori),
      pengaturan.skalaCapaian,
    ),
    efisiensi: countLabel(
      terpilih.flatMap(({ tahunan }) => tahunan.kategoriEfisiensi ?? []),
      pengaturan.skalaEfisiensi,
    ),
    skm:
      skm === undefined
        ? null
        : {
            ikm: formatAngka(skm.ikm, 2, 'setengah-ke-atas'),
            mutu: skm.mutu,
            kinerja: skm.kinerja,
            responden: skm.responden,
          },
    anggaran: buildAnggaran(hasil, pengaturan),
  };
}

function buildIndikator(
  { data }: HasilIndikator,
  tahunan: HasilIndikatorTahun,
  pengaturan: Pengaturan,
): Omit<RingkasanIndikator, 'narasi' | 'riwayat'> {
  return {
    kode: data.kode,
    indikator: data.indikator,
    satuan: data.satuan,
    target: formatBacaan(tahunan.target),
    realisasi: formatBacaan(tahunan.realisasi),
    capaian: formatHasil(tahunan.capaian),
    kategori: tahunan.kategori,
    warna: tahunan.warna,
    capaianRenstra: formatHasil(tahunan.capaianRenstra),
    targetAkhir: data.targetAkhir && formatBacaan(data.targetAkhir.bacaan),
    pagu: tahunan.pagu && formatRupiah(tahunan.pagu),
    realisasiAnggaran: tahunan.realisasiAnggaran && formatRupiah(tahunan.realisasiAnggaran),
    serapan: formatHasil(tahunan.serapan),
    efisiensi: formatHasil(tahunan.efisiensi),
    kategoriEfisiensi: tahunan.kategoriEfisiensi,
    cara: tahunan.capaian && buildCara(data, tahunan.capaian, pengaturan),
  };
}

function buildCara(
  { arah }: HasilIndikator['data'],
  capaian: AngkaHasil,
  { skalaCapaian, kategoriDari, pembulatanCapaian, rumusTurun, batasCapaian }: Pengaturan,
): CaraCapaian {
  const { jenjang } = findJenjang(skalaCapaian, kategoriDari === 'bulat' ? capaian.bulat : capaian.utuh);
  const isTerpotong = !capaian.utuh.isTepat(DESIMAL_UTUH);
  return {
    rumus: arah === 'naik' ? 'R/T' : arah === 'turun' ? rumusTurun : 'rentang',
    utuh: formatAngka(capaian.utuh, DESIMAL_UTUH, 'potong', { buangNol: !isTerpotong }),
    isTerpotong,
    pembulatan: pembulatanCapaian.mode,
    batas: batasCapaian !== null && capaian.utuh.compare(desimal(batasCapaian)) === 0 ? batasCapaian : null,
    selang: jenjang.tercetak ?? '',
    skala: skalaCapaian.judul,
    sumberSkala: skalaCapaian.sumber,
  };
}

function buildAnggaran({ anggaran, tahun }: HasilHitung['hasil'], pengaturan: Pengaturan): Ringkasan['anggaran'] {
  const { pagu, realisasi } = calculateTotalAnggaran(anggaran, tahun);
  if (pagu === null || realisasi === null) return null;
  const serapan = calculateSerapan(pagu, realisasi);
  return {
    pagu: formatRupiah(pagu),
    realisasi: formatRupiah(realisasi),
    serapan: serapan && formatHasil(roundAngka(serapan, pengaturan.pembulatanSerapan)),
  };
}

/** Labels in the order of the scale, then any other, then those without one. */
function countLabel(daftar: readonly (string | null)[], skala: Skala | null): JumlahLabel[] {
  const jenjang = skala?.jenjang ?? [];
  const urutan = new Set<string | null>([...jenjang.map(({ label }) => label), ...daftar.filter(Boolean), null]);
  return [...urutan]
    .map((label) => ({
      label,
      jumlah: daftar.filter((satu) => satu === label).length,
      warna: jenjang.find((satu) => satu.label === label)?.warna ?? null,
    }))
    .filter(({ jumlah }) => jumlah > 0);
}

function formatBacaan({ teks }: Bacaan): string | null {
  return teks === '' ? null : teks;
}

function formatHasil(angka: AngkaHasil | null): string | null {
  return angka === null ? null : formatAngka(angka.bulat, angka.desimal, 'potong');
}
