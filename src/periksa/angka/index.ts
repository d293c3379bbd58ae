/** Arithmetic over printed tables: each check, all of them, and their findings with one per cell. */
import type { AturanPeriksa, LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import { antaraBagian } from './antara-bagian';
import { DAFTAR_PERIKSA_RELASI } from './daftar-relasi';
import { capaianTinggi } from './capaian-tinggi';
import { diLuarRentang } from './di-luar-rentang';
import { jawabanSkm } from './jawaban-skm';
import { kategori } from './kategori';
import { lonjakan } from './lonjakan';
import { mergeTemuan } from './merge';
import { peringkat } from './peringkat';
import { bobotSkm } from './bobot-skm';
import { sen } from './sen';
import { serapanTotal } from './serapan-total';
import { takTerbaca } from './tak-terbaca';
import { targetMundur } from './target-mundur';
import { total } from './total';

export { mergeTemuan } from './merge';

export const DAFTAR_PERIKSA_ANGKA: readonly Pemeriksaan[] = [
  ...DAFTAR_PERIKSA_RELASI,
  kategori,
  antaraBagian,
  peringkat,
  total,
  serapanTotal,
  takTerbaca,
  bobotSkm,
  jawabanSkm,
  diLuarRentang,
  targetMundur,
  capaianTinggi,
  lonjakan,
  sen,
];

/** All findings about figures, at most one per cell. */
export function checkAngka(laporan: LaporanCetak, aturan: AturanPeriksa): readonly TemuanCetak[] {
  return mergeTemuan(DAFTAR_PERIKSA_ANGKA.flatMap((pemeriksaan) => pemeriksaan.check(laporan, aturan)));
}
