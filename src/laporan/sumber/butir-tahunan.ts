import type { HasilAnggaran } from '../../engine';
import { calculateKemiripan, listKataUnik, normalizeNama } from '../../engine';

/** A programme, kegiatan or sub kegiatan over the years, with at most one row in each. */
export interface ButirTahunan {
  /** Its row in the first year that has it. */
  readonly pertama: HasilAnggaran;
  readonly perTahun: ReadonlyMap<number, HasilAnggaran>;
  /** As in its first year; counted anew among siblings that share a number. */
  readonly no: string;
}

interface Simpul {
  readonly pertama: HasilAnggaran;
  readonly perTahun: Map<number, HasilAnggaran>;
  readonly anak: Simpul[];
}

/**
 * Rows of several years that are the same thing, in the order of the tree. Numbers change from year to year, so that below
 * the same parent a row is the one of another year with, in this order: its code and name; its name; its code; its number,
 * when the names are alike.
 *
 * @param daftar  as the engine gives it
 * @param isDipilih  rows to list; those between them are passed over
 */
export function listButirTahunan(
  daftar: readonly HasilAnggaran[],
  daftarTahun: readonly number[],
  isDipilih: (anggaran: HasilAnggaran) => boolean,
): readonly ButirTahunan[] {
  const akar: Simpul[] = [];
  for (const tahun of daftarTahun) {
    const milik = new Map<HasilAnggaran, Simpul>();
    for (const [induk, anak] of groupByInduk(daftar, tahun, isDipilih)) {
      const saudara = induk === null ? akar : (milik.get(induk)?.anak ?? []);
      for (const [baris, simpul] of matchSaudara(anak, saudara, tahun)) milik.set(baris, simpul);
    }
  }
  return flatten(akar, null);
}

/** Rows of a year by the row above them that is listed too; parents come before their children. */
function groupByInduk(
  daftar: readonly HasilAnggaran[],
  tahun: number,
  isDipilih: (anggaran: HasilAnggaran) => boolean,
): ReadonlyMap<HasilAnggaran | null, readonly HasilAnggaran[]> {
  const terpilih = daftar
    .filter((baris) => baris.data.tahun === tahun && isDipilih(baris))
    .map((baris) => ({ baris, leluhur: listLeluhur(daftar, baris, isDipilih) }))
    .sort((kiri, kanan) => kiri.leluhur.length - kanan.leluhur.length);
  const perInduk = new Map<HasilAnggaran | null, HasilAnggaran[]>();
  for (const { baris, leluhur } of terpilih) {
    const induk = leluhur[0] ?? null;
    const saudara = perInduk.get(induk);
    if (saudara === undefined) perInduk.set(induk, [baris]);
    else saudara.push(baris);
  }
  return perInduk;
}

/** The rows above a row that are listed too, from the nearest up. */
function listLeluhur(
  daftar: readonly HasilAnggaran[],
  baris: HasilAnggaran,
  isDipilih: (anggaran: HasilAnggaran) => boolean,
): readonly HasilAnggaran[] {
  const leluhur: HasilAnggaran[] = [];
  for (let i = baris.induk; i !== null; i = daftar[i]?.induk ?? null) {
    const induk = daftar[i];
    if (induk !== undefined && isDipilih(induk)) leluhur.push(induk);
  }
  return leluhur;
}

/** Adds the rows of a year to `saudara`, each to the one it is the same as, or as a new one at the end. */
function matchSaudara(
  daftar: readonly HasilAnggaran[],
  saudara: Simpul[],
  tahun: number,
): ReadonlyMap<HasilAnggaran, Simpul> {
  const hasil = new Map<HasilAnggaran, Simpul>();
  for (const { listKunci, isSama } of DAFTAR_CARA) {
    const perKunci = groupByKunci(saudara, listKunci);
    for (const baris of daftar) {
      if (hasil.has(baris)) continue;
      const calon = listKunci(baris)
        .flatMap((kunci) => perKunci.get(kunci) ?? [])
        .filter((simpul) => !simpul.perTahun.has(tahun) && (isSama?.(baris, findTerakhir(simpul)) ?? true));
      const simpul = calon.find((satu) => findTerakhir(satu).data.no === baris.data.no) ?? calon[0];
      if (simpul === undefined) continue;
      simpul.perTahun.set(tahun, baris);
      hasil.set(baris, simpul);
    }
  }
  for (const baris of daftar) {
    if (hasil.has(baris)) continue;
    const simpul = { pertama: baris, perTahun: new Map([[tahun, baris]]), anak: [] };
    saudara.push(simpul);
    hasil.set(baris, simpul);
  }
  return hasil;
}

function groupByKunci(saudara: readonly Simpul[], listKunci: Cara['listKunci']): ReadonlyMap<string, Simpul[]> {
  const perKunci = new Map<string, Simpul[]>();
  for (const simpul of saudara) {
    for (const kunci of listKunci(findTerakhir(simpul))) {
      const ada = perKunci.get(kunci);
      if (ada === undefined) perKunci.set(kunci, [simpul]);
      else ada.push(simpul);
    }
  }
  return perKunci;
}

function findTerakhir({ perTahun, pertama }: Simpul): HasilAnggaran {
  return [...perTahun.values()].at(-1) ?? pertama;
}

/** A way to know a row again. */
interface Cara {
  /** Rows that share one of these may be the same. */
  readonly listKunci: (anggaran: HasilAnggaran) => readonly string[];
  readonly isSama?: (kiri: HasilAnggaran, kanan: HasilAnggaran) => boolean;
}

/** From the surest to the least sure. */
const DAFTAR_CARA: readonly Cara[] = [
  {
    listKunci: ({ level, data }) =>
      data.kode === '' ? [] : listNama(data).map((nama) => `${level} ${data.kode} ${nama}`),
  },
  { listKunci: ({ level, data }) => listNama(data).map((nama) => `${level} ${nama}`) },
  { listKunci: ({ level, data }) => (data.kode === '' ? [] : [`${level} ${data.kode}`]) },
  {
    listKunci: ({ level, data }) => (data.no === '' ? [] : [`${level} ${data.no}`]),
    isSama: ({ data: kiri }, { data: kanan }) =>
      listNama(kiri).some((nama) =>
        listNama(kanan).some((lain) => calculateKemiripan(listKataUnik(nama), listKataUnik(lain)) >= CUKUP_MIRIP),
      ),
  },
];

/** Half of their words in common. */
const CUKUP_MIRIP = 0.5;

function listNama({ uraian, namaLain }: HasilAnggaran['data']): readonly string[] {
  return [uraian, namaLain].map(normalizeNama).filter((nama) => nama !== '');
}

/** @param nomorInduk  '2.' below a parent that was counted anew; null where the numbers of the office hold */
function flatten(saudara: readonly Simpul[], nomorInduk: string | null): readonly ButirTahunan[] {
  const urut = sortByNo(saudara);
  const isKembar = new Set(urut.map(({ pertama }) => pertama.data.no)).size < urut.length;
  return urut.flatMap(({ pertama, perTahun, anak }, i) => {
    const { no: tertulis } = pertama.data;
    const isBaru = tertulis !== '' && (isKembar || nomorInduk !== null);
    const no = isBaru ? `${nomorInduk ?? tertulis.replace(/\d+\.?$/, '')}${i + 1}` : tertulis;
    return [{ pertama, perTahun, no }, ...flatten(anak, isBaru && no !== tertulis ? `${no}.` : null)];
  });
}

/** By No where all have one; else, and among equal ones, in the order in which they came. */
function sortByNo(saudara: readonly Simpul[]): readonly Simpul[] {
  if (!saudara.every(({ pertama }) => /^\d+(\.\d+)*\.?$/.test(pertama.data.no))) return saudara;
  const bagian = ({ pertama }: Simpul) => pertama.data.no.split('.').filter(Boolean).map(Number);
  return [...saudara].sort((a, b) => {
    const [kiri, kanan] = [bagian(a), bagian(b)];
    for (let i = 0; i < Math.max(kiri.length, kanan.length); i++) {
      const beda = (kiri[i] ?? -1) - (kanan[i] ?? -1);
      if (beda !== 0) return beda;
    }
    return 0;
  });
}
