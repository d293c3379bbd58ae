import type { Blok, BlokTetap, TableLayout } from '../../src/laporan/layout';
import { DAFTAR_PROFIL } from '../../src/laporan';

const DAFTAR_LAYOUT: [string, TableLayout][] = DAFTAR_PROFIL.flatMap(({ id, tabel }) =>
  tabel.flatMap((kelompok) =>
    kelompok.tabel.map(({ layout }): [string, TableLayout] => [`${id}: ${layout.judul}`, layout]),
  ),
);

function listSel(blok: Blok | BlokTetap): (readonly unknown[])[] {
  if (blok.dari === 'tetap') return [blok.sel];
  return [blok.sel, ...Object.values(blok.selPerLevel ?? {}), ...(blok.selKelompok ? [blok.selKelompok] : [])];
}

/** Texts a layout prints whatever the data: labels of cells and headers. */
function listTeksTetap({ baris, kepala, sumber = '' }: TableLayout): string[] {
  const label = baris
    .flatMap(listSel)
    .flatMap((sel) =>
      sel.flatMap((isi) => (typeof isi === 'object' && isi !== null && 'teks' in isi ? [String(isi.teks)] : [])),
    );
  const tetap = baris.flatMap((blok) => (blok.dari === 'tetap' ? blok.sel.map(String) : []));
  return [...label, ...tetap, ...kepala.flat(), sumber];
}

describe('Bentuk tabel sebagai data (5.1)', () => {
  it.each(DAFTAR_LAYOUT)('[5.1] %s: tiap baris kepala dan isi punya sel sebanyak kolomnya', (_, layout) => {
    for (const kepala of layout.kepala) expect(kepala).toHaveLength(layout.kolom.length);
    for (const sel of layout.baris.flatMap(listSel)) expect(sel).toHaveLength(layout.kolom.length);
  });

  it.each(DAFTAR_LAYOUT)('[5.2] %s: tidak memuat angka hasil, hanya label', (_, layout) => {
    // numbers of columns and names of regulations are the only digits a label may carry
    const angka = listTeksTetap(layout).filter(
      (teks) => /\d/.test(teks.replace(/\{[^}]*\}/g, '')) && !/^\(?\d{1,2}\)?$|Permendagri|PermenPANRB/.test(teks),
    );
    expect(angka).toEqual([]);
  });

  it.each(DAFTAR_LAYOUT)(
    '[5.1] %s: lebar kolom cukup untuk dicetak di A4 tanpa mengecilkan huruf di bawah 60 %',
    (_, layout) => {
      const lebar = layout.kolom.reduce(
        (jumlah, { lebar: satu, setiapUnsur }) => jumlah + satu * (setiapUnsur ? 9 : 1),
        0,
      );
      expect(lebar).toBeLessThanOrEqual(layout.orientasi === 'mendatar' ? 215 : 150);
    },
  );
});
