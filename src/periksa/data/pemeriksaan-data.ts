import type { Angka, AngkaSel, HasilKinerja, Jalur, Temuan, Tingkat } from '../../engine';

/** One check over the data tables, each in a file of its own. What the engine says while it calculates is not repeated. */
export interface PemeriksaanData {
  readonly kode: string;
  readonly tingkat: Tingkat;
  /** What it looks for, in one Indonesian sentence for the guide. */
  readonly keterangan: string;
  /** An example of what it says. */
  readonly contoh: string;
  check(hasil: HasilKinerja): readonly Temuan[];
}

/** Where a finding of a check points, and its sentence. */
export interface HalData {
  readonly jalur: Jalur;
  readonly tertulis?: string;
  readonly seharusnya?: string;
  readonly pesan: string;
}

/** The findings of a check, all with its kode and tingkat. */
export function toTemuanData(
  { kode, tingkat }: Pick<PemeriksaanData, 'kode' | 'tingkat'>,
  daftar: readonly HalData[],
): readonly Temuan[] {
  return daftar.map(({ jalur, tertulis = '', seharusnya = null, pesan }) => {
    return { kode, tingkat, jalur, tertulis, seharusnya, pesan };
  });
}

/** The figure in a cell; null for anything else. */
export function findAngka(sel: AngkaSel | null): Angka | null {
  return sel?.bacaan.jenis === 'angka' ? sel.bacaan : null;
}

/** Another column of the row that a path is in: 'tblTarget.3.Target' and 'Tahun' give 'tblTarget.3.Tahun'. */
export function toKolom(jalur: Jalur, kolom: string): Jalur {
  return [...jalur.split('.').slice(0, 2), kolom].join('.');
}
