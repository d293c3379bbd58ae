import { toTabelCetak, type SelMentah } from '../../src/periksa/kenali';
import type { LaporanCetak } from '../../src/periksa/model';
import {
  findCell,
  readLaporanTerbit,
  type IdLaporan,
  type LaporanTerbit,
  type TabelTerbit,
} from '../golden/laporan-terbit';
import { DAFTAR_KOREKSI, SUSUNAN_BARIS, type Koreksi } from './koreksi-terbit';

/** One cell that is to hold something else: row and column count from 0 in the body of the table. */
export interface UbahanSel {
  readonly tabel: string;
  readonly baris: number;
  readonly kolom: number;
  readonly isi: string;
}

export interface PilihanLaporanCetak {
  /**
   * Corrects what the findings say about cells of tables: all of them, or those a function picks by the id of the
   * finding. @default false
   */
  readonly dibetulkan?: boolean | ((idTemuan: string) => boolean);
  /** Written after the corrections, before rows are put elsewhere. */
  readonly ubah?: readonly UbahanSel[];
}

/**
 * A published report as Takar would find it: each table on a sheet named after its number ('Tabel 3.2'), its caption in
 * A1, the header from A2, the body below it. Table 3.2.4 of Jaten has its four summary rows only.
 */
export function buildLaporanCetak(id: IdLaporan, pilihan: PilihanLaporanCetak = {}): LaporanCetak {
  const laporan = readLaporanTerbit(id);
  const tabel = buildTabelTerbit(id, pilihan).map(({ no, title, header, rows }) =>
    toTabelCetak({
      lembar: `Tabel ${no}`,
      no: /^\d+(?:\.\d+)+/.exec(no)?.[0] ?? '',
      judul: title,
      selJudul: 'A1',
      kepala: header.map((baris, i) => toSel(baris, i + 2)),
      baris: rows.map((baris, i) => toSel(baris, header.length + 2 + i)),
      nomorKolom: null,
    }),
  );
  return { tabel, tahun: laporan.tahun };
}

/** The tables of a report as texts, corrected and changed; also for building sheets of them. */
export function buildTabelTerbit(id: IdLaporan, { dibetulkan = false, ubah = [] }: PilihanLaporanCetak): TabelTerbit[] {
  const laporan = readLaporanTerbit(id);
  const isDibetulkan = typeof dibetulkan === 'function' ? dibetulkan : () => dibetulkan;
  const koreksi = listKoreksi(id, laporan).filter(({ temuan }) => isDibetulkan(temuan));
  return laporan.tables.map((tabel) => {
    const header = tabel.header.map((baris) => [...baris]);
    const rows = tabel.rows.map((baris) => [...baris]);
    for (const milik of [...koreksi, ...ubah.map((satu) => ({ ...satu, kepala: undefined }))]) {
      if (milik.tabel !== tabel.no) continue;
      const baris = (milik.kepala === true ? header : rows)[milik.baris];
      if (baris?.[milik.kolom] === undefined) {
        throw new RangeError(`Tabel ${tabel.no} has no cell ${milik.baris}, ${milik.kolom}.`);
      }
      baris[milik.kolom] = milik.isi;
    }
    const susunan = Object.entries(SUSUNAN_BARIS).filter(
      ([temuan, milik]) => milik.laporan === id && milik.tabel === tabel.no && isDibetulkan(temuan),
    );
    return { ...tabel, header, rows: susunan.reduce((sekarang, [, { susun }]) => susun(sekarang), rows) };
  });
}

/** Corrections of a report: those written down by hand, and the findings that name one cell and its right content. */
function listKoreksi(id: IdLaporan, laporan: LaporanTerbit): Koreksi[] {
  const tertulis = DAFTAR_KOREKSI[id];
  const dariTemuan = laporan.temuan.flatMap((temuan): Koreksi[] => {
    const tabel = laporan.tables.find(({ no }) => no === temuan.table);
    const isTertulis = tertulis.some((milik) => milik.temuan === temuan.id) || SUSUNAN_BARIS[temuan.id] !== undefined;
    const letak = tabel === undefined || isTertulis ? null : findCell(temuan, tabel);
    if (tabel === undefined || letak === null) return [];
    const [baris, kolom] = letak;
    if (tabel.rows[baris]?.[kolom] !== temuan.published) return [];
    return [{ temuan: temuan.id, tabel: tabel.no, baris, kolom, isi: temuan.expected }];
  });
  return [...dariTemuan, ...tertulis];
}

function toSel(baris: readonly string[], nomor: number): SelMentah[] {
  return baris.map((isi, kolom) => ({ isi, alamat: `${String.fromCharCode(65 + kolom)}${nomor}` }));
}
