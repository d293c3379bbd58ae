import type { IdLaporan, LaporanTerbit, TemuanTerbit } from './laporan-terbit';
import { ID_LAPORAN, findCell, readLaporanTerbit } from './laporan-terbit';
import { DAFTAR_PEMBETULAN, type Pembetulan, type TeksBaru } from './pembetulan';

export { NILAI_DIPILIH, TETAP_TERCETAK } from './pembetulan';

export type KelasTemuan = 'angka-tabel' | 'label-tabel' | 'teks';

/** A cell of a published table; rows and columns from 0. */
export interface SelTemuan {
  readonly tabel: string;
  readonly row: number;
  readonly column: number;
  readonly tercetak: string;
  /** `null` when the finding does not say which text is right. */
  readonly seharusnya: string | null;
}

/** A finding with its class and with everything it changes. */
export interface TemuanTabel extends TemuanTerbit {
  readonly laporan: IdLaporan;
  readonly kelas: KelasTemuan;
  /** Cells of the body. Empty when the finding is about a caption, a header or something outside the tables. */
  readonly sel: readonly SelTemuan[];
  /** Cells of the header; rows count among the header rows. */
  readonly kepala: readonly SelTemuan[];
  readonly judul: Pembetulan['judul'];
  readonly sisipan: Pembetulan['sisipan'];
}

/**
 * Running text is what stands in 'narasi …', the foreword and the lists at the front (contents, tables); the rest is
 * about tables: their labels when the kind is label or date, else their figures. Gives 107, 55 and 101.
 */
export function findKelas({ table, kind }: TemuanTerbit): KelasTemuan {
  if (/^(narasi|Kata Pengantar|Daftar)\b/.test(table)) return 'teks';
  return kind === 'label' || kind === 'date' ? 'label-tabel' : 'angka-tabel';
}

/** The cell a finding names itself, with `published` replaced by `expected`. */
function listSelDisebut(temuan: TemuanTerbit, laporan: LaporanTerbit): TeksBaru[] {
  const tabel = laporan.tables.find(({ no }) => no === temuan.table);
  const cell = tabel === undefined ? null : findCell(temuan, tabel);
  if (tabel === undefined || cell === null) return [];
  const [row, column] = cell;
  const tercetak = tabel.rows[row]?.[column] ?? '';
  return [[tabel.no, row, column, tercetak.replace(temuan.published, () => temuan.expected)]];
}

function toTemuanTabel(laporan: LaporanTerbit, temuan: TemuanTerbit): TemuanTabel {
  const findTabel = (no: string) => {
    const tabel = laporan.tables.find((satu) => satu.no === no);
    if (tabel === undefined) throw new RangeError(`${temuan.id}: tidak ada Tabel ${no}`);
    return tabel;
  };
  const readSel = (bagian: 'rows' | 'header', [tabel, row, column, seharusnya]: TeksBaru): SelTemuan => {
    const tercetak = findTabel(tabel)[bagian][row]?.[column];
    if (tercetak === undefined) throw new RangeError(`${temuan.id}: tidak ada sel ${row}, ${column} di Tabel ${tabel}`);
    return { tabel, row, column, tercetak, seharusnya };
  };
  const pembetulan = DAFTAR_PEMBETULAN[temuan.id]?.((no) => findTabel(no).rows) ?? {
    isi: listSelDisebut(temuan, laporan),
  };
  return {
    ...temuan,
    laporan: laporan.id as IdLaporan,
    kelas: findKelas(temuan),
    sel: (pembetulan.isi ?? []).map((isi) => readSel('rows', isi)),
    kepala: (pembetulan.kepala ?? []).map((isi) => readSel('header', isi)),
    judul: pembetulan.judul,
    sisipan: pembetulan.sisipan,
  };
}

/** The 263 findings of the four reports. */
export const DAFTAR_TEMUAN: readonly TemuanTabel[] = ID_LAPORAN.map(readLaporanTerbit).flatMap((laporan) =>
  laporan.temuan.map((temuan) => toTemuanTabel(laporan, temuan)),
);

/** The 162 of them that are about a table: 107 about figures, 55 about labels. */
export const DAFTAR_TEMUAN_TABEL = DAFTAR_TEMUAN.filter(({ kelas }) => kelas !== 'teks');
