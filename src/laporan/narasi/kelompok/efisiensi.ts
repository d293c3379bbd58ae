import { formatPersen } from '../angka';
import type { BahanIndikator } from '../bahan';
import { listIndikatorSemua } from '../tabel-laporan';
import { fillKalimat, formatBanyak, formatDaftarNama, joinKalimat } from '../templat';
import { listBahanIndikator, type BahanKelompok } from './bahan-kelompok';
import { formatRincian } from './rincian';
import { findUjung, type Berangka } from './ujung';

const KALIMAT = {
  tingkatSemua: 'Penggunaan anggaran untuk {cakupan} tergolong {tingkat}.',
  tingkat: 'Menurut tingkat efisiensinya, {rincian}.',
  ujung:
    'Efisiensi tertinggi adalah {tinggi} pada {namaTinggi}, sedangkan efisiensi terendah adalah {rendah} pada {namaRendah}.',
  satu: 'Efisiensi indikator tersebut adalah {efisiensi}.',
  sama: 'Efisiensi {cakupan} sama, yaitu {efisiensi}.',
} as const;

const CAKUPAN = {
  satu: 'indikator tersebut',
  semua: 'seluruh indikator',
  sebagian: '{banyak} indikator yang efisiensinya dapat dihitung',
} as const;

/** Efisiensi of the indicators by tingkat, with the highest and lowest figure where the report prints figures. */
export function formatNarasiEfisiensi({ umum, daftarTabel }: BahanKelompok): string | null {
  const semua = listBahanIndikator(umum, listIndikatorSemua(daftarTabel));
  const daftar = semua.filter(({ kini }) => kini.hasil.efisiensi !== null);
  const cakupan = formatCakupan(daftar.length, semua.length);
  return joinKalimat([
    formatTingkat(daftar, cakupan),
    umum.sel.has('efisiensi') ? formatAngkaEfisiensi(daftar, cakupan) : null,
  ]);
}

function formatCakupan(banyak: number, semua: number): string {
  if (banyak < semua) return fillKalimat(CAKUPAN.sebagian, { banyak: formatBanyak(banyak) });
  return banyak === 1 ? CAKUPAN.satu : CAKUPAN.semua;
}

function formatTingkat(daftar: readonly BahanIndikator[], cakupan: string): string | null {
  const daftarTingkat = daftar.flatMap(({ kini }) => kini.hasil.kategoriEfisiensi ?? []);
  const jenjang = daftar[0]?.umum.profil.pengaturan.skalaEfisiensi?.jenjang ?? [];
  const golongan = jenjang.map(({ label }) => ({
    banyak: daftarTingkat.filter((tingkat) => tingkat === label).length,
    label,
    sebutan: `tergolong ${label}`,
  }));
  const [satu, ...lain] = golongan.filter(({ banyak }) => banyak > 0);
  if (satu === undefined) return null;
  if (lain.length > 0) return fillKalimat(KALIMAT.tingkat, { rincian: formatRincian('indikator', golongan) });
  return fillKalimat(KALIMAT.tingkatSemua, { cakupan, tingkat: satu.label });
}

function formatAngkaEfisiensi(daftar: readonly BahanIndikator[], cakupan: string): string | null {
  const berangka = daftar.flatMap(({ umum, indikator, kini }): Berangka[] => {
    const { efisiensi } = kini.hasil;
    if (efisiensi === null) return [];
    const teks = formatPersen(efisiensi, umum.sel.find('efisiensi'), umum.profil.pengaturan.pembulatanEfisiensi);
    return [{ nama: indikator.data.indikator, angka: efisiensi, teks }];
  });
  const ujung = findUjung(berangka);
  if (ujung === null) {
    const [satu, ...lain] = berangka;
    if (satu === undefined) return null;
    const efisiensi = satu.teks;
    return lain.length === 0
      ? fillKalimat(KALIMAT.satu, { efisiensi })
      : fillKalimat(KALIMAT.sama, { cakupan, efisiensi });
  }
  return fillKalimat(KALIMAT.ujung, {
    tinggi: ujung.tertinggi.teks,
    namaTinggi: formatDaftarNama('indikator', ujung.tertinggi.daftarNama),
    rendah: ujung.terendah.teks,
    namaRendah: formatDaftarNama('indikator', ujung.terendah.daftarNama),
  });
}
