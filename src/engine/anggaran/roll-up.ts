import type { AngkaSel } from '../data';
import type { Hal } from '../galat';
import type { Tingkat } from '../temuan';
import { formatRupiah, NOL, rupiah, type Rupiah } from '../nilai';

export type KolomUang = 'Pagu' | 'Realisasi';

/** A row that may have rows below it. */
export interface SimpulUang {
  readonly nama: string;
  readonly tahun: number;
  readonly pagu: AngkaSel | null;
  readonly realisasi: AngkaSel | null;
  readonly anak: readonly number[];
}

/** Takes a finding; `tingkat` where it is not the usual one of its kind. */
export type Catat = (hal: Hal, tingkat?: Tingkat) => void;

/** Amounts of one column, one per row. */
export type JumlahUang = readonly (Rupiah | null)[];

/**
 * Amounts of every row: its typed figure, else the sum of its children.
 *
 * [RLP-1] A typed figure is kept, also when the children say otherwise.
 * [RLP-2] A typed parent that differs from the sum of its children is a finding naming both; it is 'salah' when every
 *         child has a figure or the sum exceeds the parent, and 'periksa' while a child that is kosong may explain it.
 * [RLP-3] A row without a figure is the sum of those children that have one; without any it is kosong.
 * [RLP-4] Text that is no figure is a finding, and counts as kosong.
 *
 * @param daftar rows with the indexes of their children; no row is its own descendant
 * @sumber Spesifikasi Takar 3.5
 */
export function calculateRollUp(daftar: readonly SimpulUang[], kolom: KolomUang, catat: Catat): JumlahUang {
  const hasil: (Rupiah | null | undefined)[] = new Array(daftar.length).fill(undefined);
  const hitung = (i: number): Rupiah | null => {
    const sudah = hasil[i];
    if (sudah !== undefined) return sudah;
    const simpul = daftar[i];
    if (simpul === undefined) return null;
    const tertulis = parseUang(simpul, kolom, catat);
    const anak = simpul.anak.map(hitung);
    const jumlahAnak = sumTerisi(anak);
    if (tertulis !== null && jumlahAnak !== null) checkInduk(simpul, kolom, tertulis, anak, jumlahAnak, catat);
    const nilai = tertulis ?? jumlahAnak;
    hasil[i] = nilai;
    return nilai;
  };
  return daftar.map((_, i) => hitung(i));
}

/** Sum of the filled amounts; null when none is. */
export function sumTerisi(daftar: readonly (Rupiah | null)[]): Rupiah | null {
  return daftar.reduce<Rupiah | null>(
    (jumlah, satu) => (satu === null ? jumlah : jumlah === null ? satu : rupiah(jumlah.add(satu))),
    null,
  );
}

function findSel(simpul: SimpulUang, kolom: KolomUang): AngkaSel | null {
  return kolom === 'Pagu' ? simpul.pagu : simpul.realisasi;
}

function parseUang(simpul: SimpulUang, kolom: KolomUang, catat: Catat): Rupiah | null {
  const sel = findSel(simpul, kolom);
  if (sel === null || sel.bacaan.jenis === 'kosong') return null;
  if (sel.bacaan.jenis === 'angka') return rupiah(sel.bacaan.nilai);
  catat({ kode: 'bukan-angka', jalur: sel.jalur, tertulis: sel.bacaan.teks, kolom, milik: simpul.nama });
  return null;
}

function checkInduk(
  simpul: SimpulUang,
  kolom: KolomUang,
  tertulis: Rupiah,
  anak: JumlahUang,
  jumlahAnak: Rupiah,
  catat: Catat,
): void {
  const selisih = tertulis.subtract(jumlahAnak);
  if (selisih.isNol()) return;
  const isPasti = !anak.includes(null) || selisih.compare(NOL) < 0;
  const sel = findSel(simpul, kolom);
  const mutlak = selisih.compare(NOL) < 0 ? NOL.subtract(selisih) : selisih;
  const hal: Hal = {
    kode: 'induk-beda-anak',
    jalur: sel?.jalur ?? '',
    tertulis: sel?.bacaan.teks ?? '',
    ...(isPasti && { seharusnya: formatRupiah(jumlahAnak) }),
    kolom,
    milik: simpul.nama,
    tahun: simpul.tahun,
    induk: `Rp${formatRupiah(tertulis)}`,
    anak: `Rp${formatRupiah(jumlahAnak)}`,
    selisih: `Rp${formatRupiah(mutlak)}`,
  };
  catat(hal, isPasti ? 'salah' : 'periksa');
}
