import { desimal, sum } from '../../engine';
import type { TabelCetak } from '../model';
import type { DaftarFigur, Figur } from './figur';
import { toJumlah } from './jumlah';
import type { Relasi } from './relasi';

const PANGKAT = /\b(I|II|III|IV)\/([a-e])\b/;

/**
 * Numbers of staff: a count per pangkat against a table that lists the staff one by one, the counts per golongan against
 * those per pangkat, counts of one table that stand side by side against the number of staff, and totals across a row.
 */
export function listRelasiPegawai(figur: DaftarFigur): readonly Relasi[] {
  return figur.laporan.tabel.flatMap((tabel) => [
    ...listHitunganPangkat(figur, tabel),
    ...listHitunganBerdampingan(figur, tabel),
    ...listJumlahMendatar(figur, tabel),
  ]);
}

function listHitunganPangkat(figur: DaftarFigur, tabel: TabelCetak): readonly Relasi[] {
  const daftarHitungan = listHitungan(figur, tabel).filter(({ nama }) => PANGKAT.test(nama));
  if (daftarHitungan.length < MIN_PANGKAT) return [];
  const nominatif = figur.laporan.tabel.find((lain) => lain !== tabel && listPangkat(lain).length >= MIN_PANGKAT);
  if (nominatif === undefined) return [];
  const daftarPangkat = listPangkat(nominatif);
  return daftarHitungan.map(({ nama, hitungan }) => {
    const pangkat = PANGKAT.exec(nama)?.[0] ?? nama;
    const banyak = daftarPangkat.filter((satu) => satu === pangkat).length;
    return {
      kode: 'angka-pegawai',
      nama: `Jumlah pegawai ${pangkat}`,
      hasil: hitungan,
      bahan: [],
      calculate: () => desimal(banyak),
      isTurunan: false,
      formatHitungan: () => `${banyak} baris ${pangkat} di Tabel ${nominatif.no}`,
    };
  });
}

const MIN_PANGKAT = 3;

/** Pangkat of each row of a table that lists staff: a row names one, and counts nothing. */
function listPangkat(tabel: TabelCetak): readonly string[] {
  if (tabel.kolom.some(({ jenis }) => jenis === 'jumlah')) return [];
  return tabel.baris.flatMap(({ sel }) => {
    const cocok = sel.map(({ teks }) => PANGKAT.exec(teks)?.[0]).find((satu) => satu !== undefined);
    return cocok ?? [];
  });
}

/** Counts with the text in the cell before them. */
function listHitungan(figur: DaftarFigur, tabel: TabelCetak): readonly { nama: string; hitungan: Figur }[] {
  return figur
    .listTabel(tabel)
    .filter(({ jenis }) => jenis === 'jumlah')
    .map((hitungan) => ({ nama: tabel.baris[hitungan.baris]?.sel[hitungan.kolom - 1]?.teks ?? '', hitungan }));
}

const MIN_KOLOM_HITUNGAN = 3;

/** Names and counts in turn; the first count is the whole, and each other column of counts adds up to it. */
function listHitunganBerdampingan(figur: DaftarFigur, tabel: TabelCetak): readonly Relasi[] {
  const daftarKolom = tabel.kolom.flatMap(({ jenis }, k) =>
    jenis === 'jumlah' && tabel.kolom[k - 1]?.jenis === 'uraian' ? [k] : [],
  );
  if (daftarKolom.length < MIN_KOLOM_HITUNGAN) return [];
  const listKolom = (kolom: number) => tabel.baris.flatMap((_, baris) => figur.find(tabel, baris, kolom) ?? []);
  const [kolomUtuh = -1, ...kolomBagian] = daftarKolom;
  const [utuh, ...sisa] = listKolom(kolomUtuh);
  if (utuh === undefined || sisa.length > 0) return [];
  const jumlah = kolomBagian.flatMap((kolom) => {
    const bahan = listKolom(kolom);
    return bahan.length === 0 ? [] : [toJumlah('angka-pegawai', 'Jumlah pegawai', utuh, bahan)];
  });
  const hitungan = listHitungan(figur, tabel);
  const golongan = hitungan.flatMap(({ nama, hitungan: hasil }) => {
    const bahan = hitungan.filter((satu) => PANGKAT.exec(satu.nama)?.[1] === nama.trim()).map((satu) => satu.hitungan);
    return bahan.length === 0 ? [] : [toJumlah('angka-pegawai', `Jumlah pegawai golongan ${nama}`, hasil, bahan)];
  });
  return [...jumlah, ...golongan];
}

/** 'Total' at the end of a row that counts: the sum of the counts before it, where that fits most rows. */
function listJumlahMendatar(figur: DaftarFigur, tabel: TabelCetak): readonly Relasi[] {
  const kolomTotal = tabel.kolom.findLastIndex(({ jenis }) => jenis === 'jumlah');
  const kolomBagian = tabel.kolom.flatMap(({ jenis }, k) => (jenis === 'lain' && k < kolomTotal ? [k] : []));
  if (kolomTotal < 0 || kolomBagian.length < 2) return [];
  const daftar = tabel.baris.flatMap((_, baris) => {
    const hasil = figur.find(tabel, baris, kolomTotal);
    const bahan = kolomBagian.flatMap((kolom) => figur.find(tabel, baris, kolom) ?? []);
    return hasil === null || bahan.length === 0 ? [] : [toJumlah('angka-jumlah', 'Jumlah', hasil, bahan)];
  });
  const tepat = daftar.filter(({ hasil, bahan }) => sum(bahan.map(({ nilai }) => nilai)).compare(hasil.nilai) === 0);
  return tepat.length * 2 > daftar.length ? daftar : [];
}
