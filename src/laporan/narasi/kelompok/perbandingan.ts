import type { BahanIndikator } from '../bahan';
import { compareRealisasi, compareTarget } from '../banding';
import { isMencetak, listIndikatorSemua } from '../tabel-laporan';
import { fillKalimat, joinKalimat } from '../templat';
import { listBahanIndikator, type BahanKelompok } from './bahan-kelompok';
import { findSatuGolongan, formatRincian, type Golongan } from './rincian';

const KALIMAT = {
  tahunLalu: 'Dibandingkan dengan realisasi tahun {tahunLalu}, {rincian}.',
  tahunLaluSemua: 'Dibandingkan dengan realisasi tahun {tahunLalu}, realisasi tahun {tahun} pada {cakupan} {sebutan}.',
  renstra: 'Terhadap {sebutanTarget}, {rincian}.',
  renstraSemua: 'Terhadap {sebutanTarget}, realisasi tahun {tahun} pada {cakupan} {sebutan}.',
} as const;

const PERUBAHAN = {
  naik: 'naik',
  turun: 'turun',
  tetap: 'tetap',
  hampir: 'hampir sama',
  tanpaBanding: 'belum dapat dibandingkan',
} as const;

const STATUS = {
  melampaui: 'sudah melampaui target',
  mencapai: 'sudah mencapai target',
  belum: 'belum mencapai target',
} as const;

const REALISASI = 'realisasi';
const CAKUPAN = { satu: 'indikator tersebut', semua: 'seluruh indikator' } as const;

/** How the indicators stand to the year before and to the Renstra, as far as the tables of the group print that. */
export function formatNarasiPerbandingan({ umum, daftarTabel }: BahanKelompok): string | null {
  const daftar = listBahanIndikator(umum, listIndikatorSemua(daftarTabel));
  const hasTahunLalu = daftarTabel.some((tabel) => isMencetak(tabel, ['realisasi', 'capaian'], -1));
  const hasRenstra = daftarTabel.some((tabel) => isMencetak(tabel, ['targetAkhir', 'capaianRenstra']));
  return joinKalimat([
    hasTahunLalu ? formatTahunLalu(daftar, umum.hasil.tahun) : null,
    hasRenstra ? formatRenstra(daftar, umum.gaya.sebutanTargetAkhir, umum.hasil.tahun) : null,
  ]);
}

function formatTahunLalu(daftar: readonly BahanIndikator[], tahun: number): string | null {
  const perubahan = daftar.map((bahan) => compareRealisasi(bahan) ?? 'tanpaBanding');
  if (perubahan.every((satu) => satu === 'tanpaBanding')) return null;
  const golongan = (Object.keys(PERUBAHAN) as (keyof typeof PERUBAHAN)[]).map((satu) => ({
    banyak: perubahan.filter((lain) => lain === satu).length,
    sebutan: PERUBAHAN[satu],
  }));
  const isi = { tahunLalu: String(tahun - 1), tahun: String(tahun) };
  const satuGolongan = findSatuGolongan(golongan);
  if (satuGolongan === null) {
    return fillKalimat(KALIMAT.tahunLalu, { ...isi, rincian: formatRincianRealisasi(golongan) });
  }
  const { sebutan, banyak } = satuGolongan;
  return fillKalimat(KALIMAT.tahunLaluSemua, { ...isi, sebutan, cakupan: formatCakupan(banyak) });
}

function formatRenstra(daftar: readonly BahanIndikator[], sebutanTarget: string, tahun: number): string | null {
  const status = daftar.flatMap((bahan) => {
    const target = bahan.indikator.data.targetAkhir;
    return (target && compareTarget(bahan, target.bacaan)?.status) ?? [];
  });
  if (status.length === 0) return null;
  const golongan = (Object.keys(STATUS) as (keyof typeof STATUS)[]).map((satu) => ({
    banyak: status.filter((lain) => lain === satu).length,
    sebutan: STATUS[satu],
  }));
  const satuGolongan = findSatuGolongan(golongan);
  if (satuGolongan === null || status.length < daftar.length) {
    return fillKalimat(KALIMAT.renstra, { sebutanTarget, rincian: formatRincianRealisasi(golongan) });
  }
  const { sebutan, banyak } = satuGolongan;
  return fillKalimat(KALIMAT.renstraSemua, {
    sebutanTarget,
    tahun: String(tahun),
    sebutan,
    cakupan: formatCakupan(banyak),
  });
}

function formatRincianRealisasi(golongan: readonly Golongan[]): string {
  return `${REALISASI} ${formatRincian('indikator', golongan)}`;
}

function formatCakupan(banyak: number): string {
  return banyak === 1 ? CAKUPAN.satu : CAKUPAN.semua;
}
