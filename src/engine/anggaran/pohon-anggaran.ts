import type { DataAnggaran } from '../data';
import type { HasilAnggaran } from '../hasil';
import type { AturanPembulatan } from '../pengaturan';
import { roundAngka } from '../capaian';
import { toTemuan } from '../pesan';
import type { Temuan } from '../temuan';
import { findDaftarInduk } from './induk-anggaran';
import { findLevel, findPenomoran } from './level';
import { calculateRollUp, type Catat } from './roll-up';
import { calculateSerapan } from './serapan';
import { calculateSisa } from './sisa';

/**
 * tblAnggaran as trees, one set per year, with the amounts of every level.
 *
 * [POH-1] Level, parent and roll-up: LVL-1 to LVL-4, IND-1 to IND-4, RLP-1 to RLP-4.
 * [POH-2] A row without codes of its own supports the indicators of its nearest ancestor that lists some.
 * [POH-3] Serapan of a parent is the ratio of its sums, not a mean. A row may carry its own decimals for it.
 *
 * @returns one result per row, in the order of the list, and a finding for every parent that differs from its children
 * @sumber  Spesifikasi Takar 3.5
 */
export function buildPohonAnggaran(
  daftar: readonly DataAnggaran[],
  pembulatanSerapan: AturanPembulatan,
): { readonly hasil: readonly HasilAnggaran[]; readonly temuan: readonly Temuan[] } {
  const temuan: Temuan[] = [];
  const catat: Catat = (hal, tingkat) => void temuan.push(toTemuan(hal, tingkat));
  const penomoran = findPenomoran(daftar);
  const level = daftar.map((baris) => findLevel(baris, penomoran));
  const induk = findDaftarInduk(daftar, level);
  const simpul = daftar.map(({ uraian, tahun, pagu, realisasi }) => {
    return { nama: uraian, tahun, pagu, realisasi, anak: [] as number[] };
  });
  induk.forEach((milik, i) => {
    if (milik !== null) simpul[milik]?.anak.push(i);
  });
  const pagu = calculateRollUp(simpul, 'Pagu', catat);
  const realisasi = calculateRollUp(simpul, 'Realisasi', catat);
  const isTerisi = (i: number): boolean => (pagu[i] ?? realisasi[i] ?? null) !== null;

  const hasil = daftar.map((data, i): HasilAnggaran => {
    const paguIni = pagu[i] ?? null;
    const realisasiIni = realisasi[i] ?? null;
    const serapan = calculateSerapan(paguIni, realisasiIni);
    return {
      data,
      level: level[i] ?? 'program',
      induk: induk[i] ?? null,
      isDaun: !(simpul[i]?.anak ?? []).some(isTerisi),
      pagu: paguIni,
      realisasi: realisasiIni,
      sisa: calculateSisa(paguIni, realisasiIni),
      serapan: serapan && roundAngka(serapan, toAturanBaris(data, pembulatanSerapan)),
      indikator: findIndikator(daftar, induk, i),
    };
  });
  return { hasil, temuan };
}

function toAturanBaris({ desimalSerapan }: DataAnggaran, aturan: AturanPembulatan): AturanPembulatan {
  return desimalSerapan === undefined ? aturan : { mode: aturan.mode, desimal: desimalSerapan };
}

function findIndikator(
  daftar: readonly DataAnggaran[],
  induk: readonly (number | null)[],
  mulai: number,
): readonly string[] {
  for (let i: number | null = mulai; i !== null; i = induk[i] ?? null) {
    const indikator = daftar[i]?.indikator ?? [];
    if (indikator.length > 0) return indikator;
  }
  return [];
}
