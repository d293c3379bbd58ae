import { toTabelCetak, type SelMentah } from '../../src/periksa/kenali';
import type { LaporanCetak } from '../../src/periksa/model';
import { readLaporanTerbit, type IdLaporan, type TabelTerbit } from '../golden/laporan-terbit';
import { DAFTAR_TEMUAN, type SelTemuan } from '../golden/temuan';

export interface PilihanLaporanCetak {
  /**
   * Corrects what the findings say about cells and headers of tables, as `buildBukuTerbit` does: all of them, or those
   * picked by the id of the finding. @default false
   */
  readonly dibetulkan?: boolean | ((idTemuan: string) => boolean);
}

/**
 * A published report as Takar would find it: each table on a sheet named after its number ('Tabel 3.2'), its caption in
 * A1, the header from A2, the body below it. Table 3.2.4 of Jaten has its four summary rows only.
 */
export function buildLaporanCetak(id: IdLaporan, pilihan: PilihanLaporanCetak = {}): LaporanCetak {
  const laporan = readLaporanTerbit(id);
  const tabel = buildTabelTerbit(id, pilihan).map(({ no, title, header, rows }) =>
    toTabelCetak({
      lembar: /^(?:Lampiran|Daftar)/.test(no) ? no : `Tabel ${no}`,
      no: /^\d+(?:\.\d+)+(?=$|-program$| \(\d\)$)/.exec(no)?.[0] ?? '',
      judul: title,
      selJudul: 'A1',
      kepala: header.map((baris, i) => toSel(baris, i + 2)),
      baris: rows.map((baris, i) => toSel(baris, header.length + 2 + i)),
      nomorKolom: null,
    }),
  );
  return { tabel, tahun: laporan.tahun };
}

/** The tables of a report as texts, corrected. */
export function buildTabelTerbit(id: IdLaporan, { dibetulkan = false }: PilihanLaporanCetak = {}): TabelTerbit[] {
  const isDibetulkan = typeof dibetulkan === 'function' ? dibetulkan : () => dibetulkan;
  // Labels first: a figure that is also in a wrong notation gets the right figure.
  const temuan = DAFTAR_TEMUAN.filter((satu) => satu.laporan === id && isDibetulkan(satu.id)).sort(
    (a, b) => Number(a.kelas === 'angka-tabel') - Number(b.kelas === 'angka-tabel'),
  );
  return readLaporanTerbit(id).tables.map((tabel) => {
    const { no } = tabel;
    const sel = replaceSel(
      tabel.rows,
      no,
      temuan.flatMap((satu) => satu.sel),
    );
    const header = replaceSel(
      tabel.header,
      no,
      temuan.flatMap((satu) => satu.kepala),
    );
    const sisipan = temuan.flatMap((satu) => (satu.sisipan?.tabel === no ? [satu.sisipan] : []));
    const rows = sel.flatMap((baris, i) => [
      baris,
      ...sisipan.filter(({ sesudah }) => sesudah === i).map(({ isi }) => [...isi]),
    ]);
    return { ...tabel, header, rows };
  });
}

function replaceSel(asal: readonly (readonly string[])[], no: string, daftar: readonly SelTemuan[]): string[][] {
  const hasil = asal.map((baris) => [...baris]);
  for (const { tabel, row, column, seharusnya } of daftar) {
    if (tabel === no && seharusnya !== null) setSel(hasil, no, row, column, seharusnya);
  }
  return hasil;
}

function setSel(rows: string[][], no: string, baris: number, kolom: number, isi: string): void {
  const milik = rows[baris];
  if (milik?.[kolom] === undefined) throw new RangeError(`Tabel ${no} tidak punya sel ${baris}, ${kolom}.`);
  milik[kolom] = isi;
}

function toSel(baris: readonly string[], nomor: number): SelMentah[] {
  return baris.map((isi, kolom) => ({ isi, alamat: `${String.fromCharCode(65 + kolom)}${nomor}` }));
}
