import { formatPersen, formatUkuran } from './angka';
import type { BahanIndikator } from './bahan';
import { comparePerubahan, compareRealisasi, type Perubahan } from './banding';
import { fillKalimat } from './templat';

const KALIMAT = {
  banding:
    'Dibandingkan dengan realisasi tahun {tahunLalu}, yaitu {realisasiLalu}, realisasi tahun {tahun} {perubahan}{arti}{capaian}.',
  tanpaAngka: 'Realisasi tahun {tahunLalu} tidak tersedia sehingga tidak dapat dibandingkan.',
} as const;

const PERUBAHAN_REALISASI = { naik: 'naik', turun: 'turun', tetap: 'tetap', hampir: 'hampir sama' } as const;

/** What a change means where lower is better; a range has no better direction. */
const ARTI_TURUN = {
  naik: ', yang berarti kinerjanya kurang baik',
  turun: ', yang berarti kinerjanya lebih baik',
  tetap: '',
  hampir: '',
} as const;

const PERUBAHAN_CAPAIAN = {
  naik: '; capaiannya{juga} naik dari {capaianLalu} menjadi {capaian}',
  turun: '; capaiannya{juga} turun dari {capaianLalu} menjadi {capaian}',
  tetap: '; capaiannya{juga} tetap {capaian}',
  hampir: '; capaiannya hampir sama dengan capaian tahun sebelumnya',
} as const;

/** Comparison with the year before; null in the first year, or without a realisasi to compare. */
export function formatKalimatTahunLalu(bahan: BahanIndikator): string | null {
  const { umum, indikator, kini, lalu } = bahan;
  if (lalu === undefined || kini.realisasi === null) return null;
  const tahunLalu = String(lalu.hasil.tahun);
  const perubahan = compareRealisasi(bahan);
  const realisasiLalu =
    lalu.realisasi && formatUkuran(lalu.realisasi.bacaan, umum.sel.find('realisasi', -1), indikator.data);
  if (perubahan === null || realisasiLalu === null) return fillKalimat(KALIMAT.tanpaAngka, { tahunLalu });
  return fillKalimat(KALIMAT.banding, {
    tahunLalu,
    realisasiLalu,
    tahun: String(kini.hasil.tahun),
    perubahan: PERUBAHAN_REALISASI[perubahan],
    arti: formatArti(bahan, perubahan),
    capaian: formatPerubahanCapaian(bahan, perubahan),
  });
}

function formatArti({ indikator }: BahanIndikator, perubahan: Perubahan): string {
  return indikator.data.arah === 'turun' ? ARTI_TURUN[perubahan] : '';
}

function formatPerubahanCapaian({ umum, kini, lalu }: BahanIndikator, perubahanRealisasi: Perubahan): string {
  const capaian = kini.hasil.capaian;
  const capaianLalu = lalu?.hasil.capaian ?? null;
  if (capaian === null || capaianLalu === null) return '';
  const aturan = umum.profil.pengaturan.pembulatanCapaian;
  const perubahan = comparePerubahan(capaianLalu, capaian);
  return fillKalimat(PERUBAHAN_CAPAIAN[perubahan], {
    juga: perubahan === perubahanRealisasi ? ' juga' : '',
    capaian: formatPersen(capaian, umum.sel.find('capaian'), aturan),
    capaianLalu: formatPersen(capaianLalu, umum.sel.find('capaian', -1), aturan),
  });
}
