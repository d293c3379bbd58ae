import { toTabelCetak, type SelMentah } from '../../src/periksa/kenali';
import type { LaporanCetak } from '../../src/periksa/model';
import { findCell, readLaporanTerbit, type IdLaporan, type TemuanTerbit } from '../golden/laporan-terbit';

/** One cell that is to hold something else: row and column count from 0 in the body of the table. */
export interface UbahanSel {
  readonly tabel: string;
  readonly baris: number;
  readonly kolom: number;
  readonly isi: string;
}

export interface PilihanLaporanCetak {
  /** Puts the right figure where a finding names one cell and the figure. @default false */
  readonly dibetulkan?: boolean;
  /** Written last. */
  readonly ubah?: readonly UbahanSel[];
}

/**
 * A published report as Takar would find it: each table on a sheet of its own ('Tabel 3.2'), its caption in A1, the
 * header from A2, the body below it.
 */
export function buildLaporanCetak(id: IdLaporan, { dibetulkan, ubah }: PilihanLaporanCetak = {}): LaporanCetak {
  const laporan = readLaporanTerbit(id);
  const tabel = laporan.tables.map(({ no, title, header, rows }) => {
    const isi = rows.map((baris) => [...baris]);
    const daftarUbahan = [
      ...(dibetulkan === true ? laporan.temuan.flatMap((temuan) => toUbahan(temuan, { no, title, header, rows })) : []),
      ...(ubah ?? []).filter((milik) => milik.tabel === no),
    ];
    for (const { baris, kolom, isi: baru } of daftarUbahan) {
      const milik = isi[baris];
      if (milik?.[kolom] === undefined) throw new RangeError(`Tabel ${no} has no cell ${baris}, ${kolom}.`);
      milik[kolom] = baru;
    }
    const barisPertama = header.length + 2;
    return toTabelCetak({
      lembar: `Tabel ${no}`,
      no: /^\d+(?:\.\d+)+/.exec(no)?.[0] ?? '',
      judul: title,
      selJudul: 'A1',
      kepala: header.map((baris, i) => toSel(baris, i + 2)),
      baris: isi.map((baris, i) => toSel(baris, barisPertama + i)),
      nomorKolom: null,
    });
  });
  return { tabel, tahun: laporan.tahun };
}

function toSel(baris: readonly string[], nomor: number): SelMentah[] {
  return baris.map((isi, kolom) => ({ isi, alamat: `${String.fromCharCode(65 + kolom)}${nomor}` }));
}

/** A figure or a name of one cell; wordings such as '5 names, …' or 'at most 11' are about something else. */
function toUbahan(temuan: TemuanTerbit, tabel: Parameters<typeof findCell>[1]): UbahanSel[] {
  if (temuan.table !== tabel.no || temuan.kind === 'label') return [];
  const letak = findCell(temuan, tabel);
  if (letak === null) return [];
  const [baris, kolom] = letak;
  return tabel.rows[baris]?.[kolom] === temuan.published
    ? [{ tabel: tabel.no, baris, kolom, isi: temuan.expected }]
    : [];
}
