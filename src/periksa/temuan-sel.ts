import type { SelCetak, TabelCetak, TemuanCetak } from './model';

type Isi = Pick<TemuanCetak, 'tingkat' | 'pesan'> &
  Partial<Pick<TemuanCetak, 'tertulis' | 'seharusnya' | 'selLain' | 'sebab'>>;

/** A finding at a cell of a table. `tertulis` is the cell's text unless given. */
export function buildTemuanSel(kode: string, tabel: TabelCetak, sel: SelCetak, isi: Isi): TemuanCetak {
  return {
    kode,
    lembar: tabel.lembar,
    tabel: tabel.no,
    sel: sel.alamat,
    tertulis: sel.teks,
    seharusnya: null,
    selLain: [],
    sebab: null,
    ...isi,
  };
}

/** A finding at the caption. */
export function buildTemuanJudul(kode: string, tabel: TabelCetak, isi: Isi): TemuanCetak {
  return buildTemuanSel(
    kode,
    tabel,
    { teks: tabel.judul, alamat: tabel.selJudul, tertutup: false, bacaan: { jenis: 'bukan-angka', teks: tabel.judul } },
    isi,
  );
}

/** 'Tabel 3.2', or the sheet of a table without a number. */
export function sebutTabel({ no, lembar }: TabelCetak): string {
  return no === '' ? `lembar "${lembar}"` : `Tabel ${no}`;
}

/** 'Lembar!F5'. */
export function sebutSel(tabel: TabelCetak, sel: SelCetak): string {
  return `${tabel.lembar}!${sel.alamat}`;
}

/** 'a, b dan c', of many the first `banyak` and how many more. */
export function sebutDaftar(daftar: readonly string[], banyak = 4): string {
  const unik = [...new Set(daftar)];
  if (unik.length > banyak) return `${unik.slice(0, banyak).join(', ')} dan ${unik.length - banyak} lainnya`;
  return unik.length < 2 ? unik.join('') : `${unik.slice(0, -1).join(', ')} dan ${unik[unik.length - 1]}`;
}
