import type { SelTabel, Tabel } from '../../../src/usecases';
import type { SelTerbaca, TabelTerbaca } from './baca-html';

const RATA = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;

type SelSeharusnya = Omit<SelTerbaca, 'lebar'>;

/** How a reader has to find a table again: the same cells, merges, caption and lines below it. */
export function toSeharusnya(tabel: Tabel) {
  const toSel = (sel: SelTabel, isKepala: boolean): SelSeharusnya | null =>
    sel.tertutup
      ? null
      : {
          teks: sel.teks,
          rentangBaris: sel.rentangBaris,
          rentangKolom: sel.rentangKolom,
          rata: isKepala ? 'center' : RATA[sel.rata],
          tebal: sel.tebal,
          miring: sel.miring,
          warna: sel.warna,
        };
  return {
    judul: tabel.berjudul ? `Tabel ${tabel.no} ${tabel.judul}` : null,
    kepala: tabel.kepala.map((baris) => baris.map((sel) => toSel(sel, true))),
    baris: tabel.baris.map((baris) => baris.map((sel) => toSel(sel, false))),
    bawah: [...(tabel.sumber === '' ? [] : [tabel.sumber]), ...tabel.narasi],
  };
}

/** Without the widths, which programs round in their own ways. */
export function withoutLebar({ kepala, baris, ...lain }: TabelTerbaca) {
  const drop = (sel: SelTerbaca | null) => {
    if (sel === null) return null;
    const { teks, rentangBaris, rentangKolom, rata, tebal, miring, warna } = sel;
    return { teks, rentangBaris, rentangKolom, rata, tebal, miring, warna };
  };
  return { ...lain, kepala: kepala.map((satu) => satu.map(drop)), baris: baris.map((satu) => satu.map(drop)) };
}
