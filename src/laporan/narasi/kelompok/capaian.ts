import { formatPersen } from '../angka';
import type { BahanIndikator } from '../bahan';
import { compareTarget } from '../banding';
import { listIndikatorSemua } from '../tabel-laporan';
import { fillKalimat, formatBanyak, formatDaftarNama, joinKalimat } from '../templat';
import { listBahanIndikator, type BahanKelompok } from './bahan-kelompok';
import { findSatuGolongan, formatRincian, type Golongan } from './rincian';
import { findUjung } from './ujung';

const KALIMAT = {
  satu: 'Pada tahun {tahun} diukur satu indikator kinerja, dan indikator itu {sebutan}.',
  semua: 'Seluruh indikator kinerja yang diukur pada tahun {tahun}, sebanyak {banyak} indikator, {sebutan}.',
  rincian: 'Dari {banyak} indikator kinerja yang diukur pada tahun {tahun}, {rincian}.',
  kategoriSatu: 'Capaiannya termasuk kategori {kategori}.',
  kategoriSemua: 'Capaian seluruh indikator tersebut termasuk kategori {kategori}.',
  kategori: 'Menurut capaiannya, {rincian}.',
  ujung:
    'Capaian tertinggi adalah {tinggi} pada {namaTinggi}, sedangkan capaian terendah adalah {rendah} pada {namaRendah}.',
} as const;

const SEBUTAN = {
  melampaui: 'melampaui target',
  mencapai: 'mencapai target',
  belum: 'belum mencapai target',
  tanpaBanding: 'belum dapat dibandingkan dengan targetnya',
} as const;

/** How many indicators met their target, in which kategori, and the highest and lowest capaian. */
export function formatNarasiCapaian({ umum, daftarTabel }: BahanKelompok): string | null {
  const daftar = listBahanIndikator(umum, listIndikatorSemua(daftarTabel));
  if (daftar.length === 0) return null;
  const status = daftar.map((bahan) => compareTarget(bahan, bahan.kini.hasil.target)?.status ?? 'tanpaBanding');
  if (status.every((satu) => satu === 'tanpaBanding')) return null;
  const golongan = (Object.keys(SEBUTAN) as (keyof typeof SEBUTAN)[]).map((satu) => ({
    banyak: status.filter((lain) => lain === satu).length,
    sebutan: SEBUTAN[satu],
  }));
  const isi = { tahun: String(umum.hasil.tahun), banyak: formatBanyak(daftar.length) };
  return joinKalimat([formatTarget(isi, golongan, daftar.length), formatKategori(daftar), formatUjung(daftar)]);
}

function formatTarget(isi: { tahun: string; banyak: string }, golongan: readonly Golongan[], banyak: number): string {
  const satuGolongan = findSatuGolongan(golongan);
  if (satuGolongan === null) {
    return fillKalimat(KALIMAT.rincian, { ...isi, rincian: formatRincian('indikator', golongan) });
  }
  return fillKalimat(banyak === 1 ? KALIMAT.satu : KALIMAT.semua, { ...isi, sebutan: satuGolongan.sebutan });
}

function formatKategori(daftar: readonly BahanIndikator[]): string | null {
  const daftarKategori = daftar.flatMap(({ kini }) => kini.hasil.kategori ?? []);
  const jenjang = daftar[0]?.umum.profil.pengaturan.skalaCapaian.jenjang ?? [];
  const golongan = jenjang.map(({ label }) => ({
    banyak: daftarKategori.filter((kategori) => kategori === label).length,
    label,
    sebutan: `termasuk kategori ${label}`,
  }));
  const [satu, ...lain] = golongan.filter(({ banyak }) => banyak > 0);
  if (satu === undefined) return null;
  if (lain.length > 0 || satu.banyak < daftar.length) {
    return fillKalimat(KALIMAT.kategori, { rincian: formatRincian('indikator', golongan) });
  }
  return fillKalimat(daftar.length === 1 ? KALIMAT.kategoriSatu : KALIMAT.kategoriSemua, { kategori: satu.label });
}

function formatUjung(daftar: readonly BahanIndikator[]): string | null {
  const ujung = findUjung(
    daftar.flatMap(({ umum, indikator, kini }) => {
      const { capaian } = kini.hasil;
      if (capaian === null) return [];
      const teks = formatPersen(capaian, umum.sel.find('capaian'), umum.profil.pengaturan.pembulatanCapaian);
      return [{ nama: indikator.data.indikator, angka: capaian, teks }];
    }),
  );
  if (ujung === null) return null;
  return fillKalimat(KALIMAT.ujung, {
    tinggi: ujung.tertinggi.teks,
    namaTinggi: formatDaftarNama('indikator', ujung.tertinggi.daftarNama),
    rendah: ujung.terendah.teks,
    namaRendah: formatDaftarNama('indikator', ujung.terendah.daftarNama),
  });
}
