import type { Bacaan, HasilIndikatorTahun } from '../../engine';
import { NOL, SERATUS, desimal } from '../../engine';
import { formatPersen, formatUkuran } from './angka';
import type { BahanIndikator } from './bahan';
import { compareTarget, type BandingTarget } from './banding';
import { formatKomponen } from './komponen';
import { fillKalimat, formatNama } from './templat';

const KALIMAT_ANGKA = {
  lengkap: 'Target {indikator} tahun {tahun} adalah {target} dan realisasinya {realisasi}{komponen}.',
  tanpaTarget:
    'Realisasi {indikator} tahun {tahun} adalah {realisasi}{komponen}. Target tahun {tahun} tidak tersedia sehingga capaiannya tidak dapat dihitung.',
  targetBukanAngka:
    'Realisasi {indikator} tahun {tahun} adalah {realisasi}{komponen}. Target tahun {tahun} tidak berupa angka sehingga capaiannya tidak dapat dihitung.',
  tanpaRealisasi:
    'Target {indikator} tahun {tahun} adalah {target}. Realisasinya belum tersedia sehingga capaiannya belum dapat dihitung.',
  realisasiTakTerhitung:
    'Target {indikator} tahun {tahun} adalah {target}. Realisasi setahun tidak dapat dihitung dari data yang ada sehingga capaiannya belum dapat dihitung.',
} as const;

const KALIMAT_BANDING = {
  melampaui: 'Realisasi tersebut melampaui target',
  mencapai: 'Realisasi tersebut mencapai target',
  belum: 'Realisasi tersebut belum mencapai target',
} as const;

/** Where lower is better, 'melampaui' needs a word of explanation. */
const KALIMAT_BANDING_TURUN = {
  melampaui:
    'Angka yang lebih rendah menunjukkan kinerja yang lebih baik, sehingga realisasi tersebut melampaui target',
  mencapai: 'Realisasi tersebut mencapai target',
  belum:
    'Angka yang lebih rendah menunjukkan kinerja yang lebih baik, sehingga realisasi tersebut belum mencapai target',
} as const;

const KALIMAT_BANDING_RENTANG = {
  mencapai: 'Realisasi tersebut berada dalam rentang target sehingga mencapai target',
  belum: 'Realisasi tersebut berada {letak} rentang target sehingga belum mencapai target',
} as const;

const SEBELUM_BULAT = ' menurut angka sebelum dibulatkan';

const KALIMAT_CAPAIAN = {
  biasa: '{banding}, dengan capaian {capaian} dan kategori {kategori}.',
  batas: '{banding}, dengan capaian {capaian} sebagai batas tertinggi dan kategori {kategori}.',
  bulat: '{banding}, dengan capaian {capaian} setelah dibulatkan dan kategori {kategori}.',
  tanpaKategori: '{banding}, dengan capaian {capaian}.',
  takTerhitung: '{banding}. Capaiannya tidak dapat dihitung{sebab}.',
} as const;

const SEBAB_TAK_TERHITUNG = {
  targetNol: ' karena targetnya nol',
  targetNegatif: ' karena targetnya kurang dari nol',
  lain: '',
} as const;

const TARGET_RENTANG = 'Capaiannya tidak dapat dihitung karena targetnya berupa rentang.';

/** Target and realisasi of the year with its components; null when the workbook has neither. */
export function formatKalimatAngka(bahan: BahanIndikator): string | null {
  const { umum, indikator, kini } = bahan;
  const { data } = indikator;
  const isi = { indikator: sebutIndikator(bahan), tahun: String(kini.hasil.tahun) };
  const target = formatUkuran(kini.hasil.target, umum.sel.find('target'), data);
  const realisasi = kini.realisasi && formatUkuran(kini.realisasi.bacaan, umum.sel.find('realisasi'), data);
  if (realisasi !== null) {
    const lengkap = { ...isi, realisasi, komponen: formatKomponen(bahan) };
    if (target !== null) return fillKalimat(KALIMAT_ANGKA.lengkap, { ...lengkap, target });
    const isKosong = kini.hasil.target.jenis === 'kosong';
    return fillKalimat(isKosong ? KALIMAT_ANGKA.tanpaTarget : KALIMAT_ANGKA.targetBukanAngka, lengkap);
  }
  if (target === null) return null;
  const isKosong = kini.hasil.realisasi.jenis === 'kosong';
  return fillKalimat(isKosong ? KALIMAT_ANGKA.tanpaRealisasi : KALIMAT_ANGKA.realisasiTakTerhitung, {
    ...isi,
    target,
  });
}

function sebutIndikator({ indikator: { data } }: BahanIndikator): string {
  return `indikator ${formatNama(data.indikator || data.kode)}`;
}

/** Whether the target is met, with capaian and kategori; null when it cannot be told. */
export function formatKalimatCapaian(bahan: BahanIndikator): string | null {
  const { target, capaian, kategori } = bahan.kini.hasil;
  const hasilBanding = compareTarget(bahan, target);
  if (hasilBanding === null) return target.jenis === 'rentang' && bahan.kini.realisasi ? TARGET_RENTANG : null;
  const banding = formatBanding(bahan, hasilBanding);
  if (capaian === null) return fillKalimat(KALIMAT_CAPAIAN.takTerhitung, { banding, sebab: findSebab(target) });
  const { sel, profil } = bahan.umum;
  const isi = { banding, capaian: formatPersen(capaian, sel.find('capaian'), profil.pengaturan.pembulatanCapaian) };
  if (kategori === null) return fillKalimat(KALIMAT_CAPAIAN.tanpaKategori, isi);
  return fillKalimat(KALIMAT_CAPAIAN[findRagam(bahan, capaian, hasilBanding)], { ...isi, kategori });
}

function formatBanding({ indikator, kini }: BahanIndikator, { status, letak, isSebelumBulat }: BandingTarget): string {
  const catatan = isSebelumBulat ? SEBELUM_BULAT : '';
  const { arah } = indikator.data;
  if (arah === 'turun') return KALIMAT_BANDING_TURUN[status] + catatan;
  if (arah === 'naik' || kini.hasil.target.jenis !== 'rentang') return KALIMAT_BANDING[status] + catatan;
  if (letak === null) return KALIMAT_BANDING_RENTANG.mencapai + catatan;
  return fillKalimat(KALIMAT_BANDING_RENTANG.belum, { letak }) + catatan;
}

/** A capaian of 100% beside a target that is not exactly met, or a capaian that was cut at the limit, says so. */
function findRagam(
  { umum }: BahanIndikator,
  capaian: NonNullable<HasilIndikatorTahun['capaian']>,
  { status }: BandingTarget,
): 'biasa' | 'batas' | 'bulat' {
  const { batasCapaian } = umum.profil.pengaturan;
  const isBatas = batasCapaian !== null && capaian.utuh.compare(desimal(batasCapaian)) === 0;
  if (isBatas && status === 'melampaui') return 'batas';
  const isSeratus = capaian.bulat.compare(SERATUS) === 0 && capaian.utuh.compare(SERATUS) !== 0;
  return isSeratus && status !== 'mencapai' ? 'bulat' : 'biasa';
}

function findSebab(target: Bacaan): string {
  if (target.jenis !== 'angka') return SEBAB_TAK_TERHITUNG.lain;
  if (target.nilai.isNol()) return SEBAB_TAK_TERHITUNG.targetNol;
  return target.nilai.compare(NOL) < 0 ? SEBAB_TAK_TERHITUNG.targetNegatif : SEBAB_TAK_TERHITUNG.lain;
}
