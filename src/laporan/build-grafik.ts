import { desimal, type HasilIndikator } from '../engine';
import { listBaris } from './build-table';
import { countDesimal, type Grafik, type JenisGrafik, type SeriGrafik } from './grafik';
import type { GrafikBaris, GrafikKomposisi, GrafikLayout } from './grafik-layout';
import { fillTemplate, type Konteks } from './konteks';
import type { BarisSumber } from './sumber/baris-sumber';

/** Names up to here stand below upright columns; longer ones are read beside lying bars. */
const NAMA_PENDEK = 14;
/** A figure as reports print it: '1.234,50', '109%', '70 LKD'. Nothing else in the text may be a digit. */
const ANGKA_TERCETAK = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d.,])\D*$/;

/** On one page more bars than these can no longer be told apart. */
const KATEGORI_TERBANYAK = 40;
/** Parts of fewer indicators than these say nothing that the table does not. */
const INDIKATOR_KOMPOSISI = 3;

type Isi = Omit<Grafik, 'no' | 'judul'>;

/**
 * The chart of a table, from the same rows and the same texts as the table itself.
 *
 * @returns  null when fewer than two categories have a figure, as there is nothing to compare, when there are too many
 *           of them to be read, and when too few indicators are counted
 */
export function buildGrafik(layout: GrafikLayout, konteks: Konteks): Omit<Grafik, 'no'> | null {
  const isi = layout.dari === 'komposisi-kategori' ? buildKomposisi(layout, konteks) : buildIsi(layout, konteks);
  if (isi === null) return null;
  const berangka = isi.kategori.filter((_, i) => isi.seri.some(({ nilai }) => (nilai[i] ?? null) !== null));
  if (berangka.length < 2 || isi.kategori.length > KATEGORI_TERBANYAK) return null;
  return { judul: fillTemplate(layout.judul, konteks), ...isi };
}

function buildIsi(layout: GrafikBaris, konteks: Konteks): Isi {
  const daftarBaris = listBaris(layout, konteks).filter(({ isKelompok }) => !isKelompok);
  const kategori = daftarBaris.map((baris) => readTeks(baris, layout.kategori));
  const daftarTeks = layout.seri.map(({ nilai }) => daftarBaris.map((baris) => readTeks(baris, nilai)));
  const seri = layout.seri.map(({ nama }, i) => ({
    nama: fillTemplate(nama, konteks),
    nilai: (daftarTeks[i] ?? []).map(parseTercetak),
  }));
  const tercetak = daftarTeks.flat().filter((teks) => parseTercetak(teks) !== null);
  const isPersen = tercetak.length > 0 && tercetak.every((teks) => teks.endsWith('%'));
  return {
    jenis: layout.jenis ?? chooseJenis(kategori),
    kategori,
    seri,
    desimal: Math.max(0, ...seri.flatMap(({ nilai }) => nilai.map((satu) => countDesimal(satu ?? '')))),
    satuan: layout.satuan ?? (isPersen ? '%' : ''),
    sorot: layout.sorot === 'terendah' ? findTerendah(seri.at(-1)) : [],
  };
}

/** Categories of the scale, best first; those that no indicator reached are left out. */
function buildKomposisi(layout: GrafikKomposisi, { hasil, profil, daftarIndikator }: Konteks): Isi | null {
  const jenis = layout.pilih?.jenis;
  const daftarKategori = daftarIndikator
    .filter(({ data }) => jenis === undefined || jenis.includes(data.jenis))
    .map((indikator) => findKategori(indikator, hasil.tahun));
  const jumlah = profil.pengaturan.skalaCapaian.jenjang
    .map(({ label }) => ({ label, banyak: daftarKategori.filter((kategori) => kategori === label).length }))
    .filter(({ banyak }) => banyak > 0);
  if (jumlah.reduce((semua, { banyak }) => semua + banyak, 0) < INDIKATOR_KOMPOSISI) return null;
  return {
    jenis: layout.jenis ?? 'lingkaran',
    kategori: jumlah.map(({ label }) => label),
    seri: [{ nama: 'Jumlah indikator', nilai: jumlah.map(({ banyak }) => String(banyak)) }],
    desimal: 0,
    satuan: '',
    sorot: [],
  };
}

function findKategori({ tahunan }: HasilIndikator, tahun: number): string | null {
  return tahunan.find((satu) => satu.tahun === tahun)?.kategori ?? null;
}

function readTeks(baris: BarisSumber, isi: GrafikBaris['seri'][number]['nilai'] | GrafikBaris['kategori']): string {
  const nilai = baris.value(typeof isi === 'string' ? { isi } : isi);
  return typeof nilai === 'string' ? nilai : nilai.teks;
}

/** '1.234,50' -> '1234.50', with the decimals it is printed with; null for what is no figure. */
function parseTercetak(teks: string): string | null {
  const [, tanda = '', bulat, pecahan] = ANGKA_TERCETAK.exec(teks.trim()) ?? [];
  if (bulat === undefined) return null;
  return `${tanda}${bulat.replaceAll('.', '')}${pecahan === undefined ? '' : `.${pecahan}`}`;
}

function chooseJenis(kategori: readonly string[]): JenisGrafik {
  return kategori.every((nama) => nama.length <= NAMA_PENDEK) ? 'kolom' : 'batang';
}

/** All categories that share the lowest figure. */
function findTerendah(seri: SeriGrafik | undefined): number[] {
  const daftar = (seri?.nilai ?? []).flatMap((nilai, letak) =>
    nilai === null ? [] : [{ nilai: desimal(nilai), letak }],
  );
  const terendah = daftar.reduce<(typeof daftar)[number] | undefined>(
    (rendah, satu) => (rendah === undefined || satu.nilai.compare(rendah.nilai) < 0 ? satu : rendah),
    undefined,
  );
  return terendah === undefined
    ? []
    : daftar.filter(({ nilai }) => nilai.compare(terendah.nilai) === 0).map(({ letak }) => letak);
}
