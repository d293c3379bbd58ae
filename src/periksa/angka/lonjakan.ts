import { desimal, type Desimal } from '../../engine';
import type { JenisKolom, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { buildTemuanSel } from '../temuan-sel';
import { analyzeAngka } from './analisis';
import { type DaftarFigur, type Figur, findKolomTerkait } from './figur';

const DIPERIKSA: ReadonlySet<JenisKolom> = new Set(['realisasi', 'serapan']);
/** Years beside the one that is far off; fewer do not show a habit. */
const MIN_TAHUN_LAIN = 2;
/** So many times further from the others than these are from each other. */
const KALI_SEBARAN = desimal(3);
/** And at least this part of the nearest of them. */
const BAGIAN_TERDEKAT = desimal('0.15');

/** An index or percentage of one year that is far from those of all other years: more likely a digit than a change. */
export const lonjakan: Pemeriksaan = {
  kode: 'angka-lonjakan',
  keterangan: 'Indeks, nilai, atau persentase satu tahun yang jauh dari semua tahun lain di tabel itu.',
  contoh:
    'Angka tahun 2020 tertulis 57,91, jauh dari tahun lain (77,03; 78,79; 80,96; 83,20); periksa apakah salah ketik.',
  check: (laporan) => {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) => listDeret(figur, tabel).flatMap(checkDeret));
  },
};

/** Figures of several years of one thing: along a row where columns have years, else down a column of a table of years. */
function listDeret(figur: DaftarFigur, tabel: TabelCetak): readonly (readonly Figur[])[] {
  const isTahunPerBaris = tabel.kolom.some(({ jenis }) => jenis === 'tahun');
  const diperiksa = new Set(
    tabel.kolom.flatMap(({ tahun }, k) => ((tahun !== null || isTahunPerBaris) && isDiperiksa(tabel, k) ? [k] : [])),
  );
  if (diperiksa.size === 0) return [];
  const deret = new Map<string, Figur[]>();
  for (const satu of figur.listTabel(tabel)) {
    if (!diperiksa.has(satu.kolom) || !isNisbah(satu)) continue;
    const isTahunKolom = tabel.kolom[satu.kolom]?.tahun !== null;
    const kunci = isTahunKolom ? `${satu.jenis} ${satu.baris}` : `kolom ${satu.kolom}`;
    const ada = deret.get(kunci);
    if (ada === undefined) deret.set(kunci, [satu]);
    else ada.push(satu);
  }
  return [...deret.values()].filter(
    (daftar) => daftar.length > MIN_TAHUN_LAIN && new Set(daftar.map(({ tahun }) => tahun)).size === daftar.length,
  );
}

/** A share of amounts beside it is checked by these. */
function isDiperiksa(tabel: TabelCetak, kolom: number): boolean {
  const jenis = tabel.kolom[kolom]?.jenis ?? 'lain';
  return DIPERIKSA.has(jenis) && (jenis !== 'serapan' || findKolomTerkait(tabel, kolom, 'realisasiAnggaran') < 0);
}

/** Numbers of things jump from year to year; what is printed with decimals or % is measured on a scale. */
function isNisbah({ persen, desimal: banyak }: Figur): boolean {
  return persen || banyak > 0;
}

function checkDeret(deret: readonly Figur[]): readonly TemuanCetak[] {
  return deret.flatMap((satu) => {
    const lain = deret.filter((figur) => figur !== satu);
    if (
      !isJauh(
        satu.nilai,
        lain.map(({ nilai }) => nilai).sort((kiri, kanan) => kiri.compare(kanan)),
      )
    )
      return [];
    return [
      buildTemuanSel(lonjakan.kode, satu.tabel, satu.sel, {
        tingkat: 'periksa',
        pesan: `Angka tahun ${satu.tahun} tertulis ${satu.sel.teks}, jauh dari tahun lain (${lain.map(({ sel }) => sel.teks).join('; ')}); periksa apakah salah ketik.`,
      }),
    ];
  });
}

/** @param lain  ascending */
function isJauh(nilai: Desimal, lain: readonly Desimal[]): boolean {
  const [rendah, tinggi] = [lain[0], lain.at(-1)];
  if (rendah === undefined || tinggi === undefined) return false;
  const [jarak, terdekat] =
    nilai.compare(rendah) < 0 ? [rendah.subtract(nilai), rendah] : [nilai.subtract(tinggi), tinggi];
  return (
    jarak.compare(terdekat.multiply(BAGIAN_TERDEKAT)) > 0 &&
    jarak.compare(tinggi.subtract(rendah).multiply(KALI_SEBARAN)) > 0
  );
}
