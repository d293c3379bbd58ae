import { roundAngka } from '../capaian';
import type { DataBelanja } from '../data';
import type { HasilBelanja } from '../hasil';
import type { AturanPembulatan } from '../pengaturan';
import { toTemuan } from '../pesan';
import type { Temuan } from '../temuan';
import { calculateRollUp, type Catat } from './roll-up';
import { calculateSerapan } from './serapan';
import { calculateSisa } from './sisa';

/**
 * tblBelanja as trees, one set per year, with the amounts of every level.
 *
 * [BLJ-1] The parent is the row of the same year whose Jenis Belanja is this row's Induk; case and blanks do not matter.
 * [BLJ-2] An Induk that is nowhere, or that leads back to the row, is a finding; the row is then without a parent.
 * [BLJ-3] Amounts, sisa and serapan as for tblAnggaran (RLP-1 to RLP-4).
 *
 * @returns one result per row, in the order of the list; `tingkat` is 0 for a row without a parent
 * @sumber  Spesifikasi Takar 3.5 (tblBelanja)
 */
export function buildPohonBelanja(
  daftar: readonly DataBelanja[],
  pembulatanSerapan: AturanPembulatan,
): { readonly hasil: readonly HasilBelanja[]; readonly temuan: readonly Temuan[] } {
  const temuan: Temuan[] = [];
  const catat: Catat = (hal, tingkat) => void temuan.push(toTemuan(hal, tingkat));
  const induk = findDaftarInduk(daftar, catat);
  const simpul = daftar.map(({ jenis, tahun, pagu, realisasi }) => {
    return { nama: jenis, tahun, pagu, realisasi, anak: [] as number[] };
  });
  induk.forEach((milik, i) => {
    if (milik !== null) simpul[milik]?.anak.push(i);
  });
  const pagu = calculateRollUp(simpul, 'Pagu', catat);
  const realisasi = calculateRollUp(simpul, 'Realisasi', catat);
  const hasil = daftar.map((data, i): HasilBelanja => {
    const paguIni = pagu[i] ?? null;
    const realisasiIni = realisasi[i] ?? null;
    const serapan = calculateSerapan(paguIni, realisasiIni);
    return {
      data,
      tingkat: countLeluhur(induk, i),
      pagu: paguIni,
      realisasi: realisasiIni,
      sisa: calculateSisa(paguIni, realisasiIni),
      serapan: serapan && roundAngka(serapan, pembulatanSerapan),
    };
  });
  return { hasil, temuan };
}

function findDaftarInduk(daftar: readonly DataBelanja[], catat: Catat): readonly (number | null)[] {
  const dariNama = new Map<string, number>();
  daftar.forEach(({ tahun, jenis }, i) => {
    const kunci = toKunci(tahun, jenis);
    if (!dariNama.has(kunci)) dariNama.set(kunci, i);
  });
  const hasil: (number | null)[] = daftar.map(() => null);
  daftar.forEach(({ tahun, jenis, induk, jalur }, i) => {
    if (induk.trim() === '') return;
    const calon = dariNama.get(toKunci(tahun, induk)) ?? null;
    const hal = { jalur: `${jalur}.Induk`, tertulis: induk, milik: jenis, tahun, induk };
    if (calon === null) catat({ kode: 'induk-tidak-ditemukan', ...hal });
    else if (isLeluhur(hasil, i, calon)) catat({ kode: 'induk-melingkar', ...hal });
    else hasil[i] = calon;
  });
  return hasil;
}

/** Whether `i` is `mulai` itself or above it. */
function isLeluhur(induk: readonly (number | null)[], i: number, mulai: number): boolean {
  for (let atas: number | null = mulai; atas !== null; atas = induk[atas] ?? null) if (atas === i) return true;
  return false;
}

function countLeluhur(induk: readonly (number | null)[], mulai: number): number {
  let banyak = 0;
  for (let atas = induk[mulai] ?? null; atas !== null; atas = induk[atas] ?? null) banyak += 1;
  return banyak;
}

function toKunci(tahun: number, nama: string): string {
  return `${tahun} ${nama.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
