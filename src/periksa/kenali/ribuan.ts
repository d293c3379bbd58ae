import { parseAngka, type Bacaan } from '../../engine';
import type { JenisKolom, KolomCetak } from '../model';
import type { SelMentah } from './tabel-mentah';

const KOLOM_CAPAIAN: ReadonlySet<JenisKolom> = new Set(['capaian', 'capaianRenstra']);
const KOLOM_KINERJA: ReadonlySet<JenisKolom> = new Set(['target', 'realisasi', 'targetAkhir']);

/** '2.197', '1.583%': a thousand and more, or three decimals after a point. */
const MUNGKIN_RIBUAN = /^\d{1,3}\.\d{3}\s*%?$/;
const PECAHAN_TITIK = /^\d+\.\d+\s*%?$/;
const TIGA_DESIMAL = /,\d{3}/;

/**
 * Figures of performance that were read as having three decimals after a point, where that is not how the table writes
 * them: no other figure of the column has a decimal point, and the row is about thousands. A column read by itself takes
 * '2.197 orang' among percentages for 2,197.
 *
 * @param daftarBacaan  by column and row; changed in place
 */
export function settleRibuan(
  kolom: readonly KolomCetak[],
  baris: readonly (readonly SelMentah[])[],
  daftarBacaan: readonly Bacaan[][],
): void {
  const toTeks = (i: number, k: number): string => {
    const isi = baris[i]?.[k]?.isi;
    return typeof isi === 'string' ? isi.trim() : '';
  };
  kolom.forEach(({ jenis }, k) => {
    if (!KOLOM_CAPAIAN.has(jenis) && !KOLOM_KINERJA.has(jenis)) return;
    const daftarTeks = baris.map((_, i) => toTeks(i, k));
    const isBertitik = daftarTeks.some((teks) => PECAHAN_TITIK.test(teks) && !MUNGKIN_RIBUAN.test(teks));
    if (isBertitik || daftarTeks.some((teks) => TIGA_DESIMAL.test(teks))) return;
    daftarTeks.forEach((teks, i) => {
      const lama = daftarBacaan[k]?.[i];
      if (!MUNGKIN_RIBUAN.test(teks) || lama?.jenis !== 'angka' || lama.desimal !== 3) return;
      const ribuan = { ...parseAngka(teks.replace('.', ''), 'General'), teks: lama.teks };
      const isRibuan = KOLOM_CAPAIAN.has(jenis)
        ? teks.indexOf('.') === 1
        : isLebihDekat(ribuan, lama, listSebaris(i, toTeks, kolom, daftarBacaan));
      if (isRibuan) daftarBacaan[k]?.splice(i, 1, ribuan);
    });
  });
}

/** The figures of performance in a row that can be read in one way only. */
function listSebaris(
  i: number,
  toTeks: (i: number, k: number) => string,
  kolom: readonly KolomCetak[],
  daftarBacaan: readonly Bacaan[][],
): readonly number[] {
  return kolom.flatMap(({ jenis }, k) => {
    const bacaan = daftarBacaan[k]?.[i];
    const isPasti = KOLOM_KINERJA.has(jenis) && bacaan?.jenis === 'angka' && !MUNGKIN_RIBUAN.test(toTeks(i, k));
    const nilai = isPasti ? bacaan.nilai.toNumber() : 0;
    return nilai > 0 ? [nilai] : [];
  });
}

/** Whether the first reading is nearer to the other figures of the row, by the times it is larger or smaller. */
function isLebihDekat(satu: Bacaan, lain: Bacaan, daftar: readonly number[]): boolean {
  const measure = (bacaan: Bacaan): number => {
    const nilai = bacaan.jenis === 'angka' ? bacaan.nilai.toNumber() : 0;
    return Math.min(...daftar.map((teman) => Math.abs(Math.log(nilai / teman))));
  };
  return daftar.length === 0 || measure(satu) < measure(lain);
}
