import type { DataSkm } from '../../engine';
import { findKetentuanSkm, findNamaUnsur, parseAngka } from '../../engine';
import { normalizeHeader } from '../../workbook/contract';
import type { Table } from '../../workbook/workbook.port';
import { isKosong, type PembacaTabel } from './pembaca-tabel';
import { toKunci } from './target';

const KOLOM_BUKAN_UNSUR = ['No', 'Tahun', 'Periode', 'Layanan', 'Jenis Kelamin', 'Usia', 'Pendidikan', 'Pekerjaan'];
const DEMOGRAFI = ['Jenis Kelamin', 'Usia', 'Pendidikan', 'Pekerjaan'];

/** As the form of the regulation labels the rows below the respondents: 'Nilai/Unsur', 'NRR/Unsur', 'NRR tertimbang'. */
const SEBUTAN_RINGKASAN = /^[∑Σ]?(?:jumlah|jml|jlh|total|rata-?rata|nrr|ikm|nilai(?:\/|per|rata|unsur))/i;

/** The respondents as they stand: rows are handed over unread, only the columns are found. */
export function parseSkm(skm: PembacaTabel, unsurKantor: PembacaTabel | null, tahun: number): DataSkm | null {
  const { table } = skm;
  if (table.rows.every(isKosong)) return null;
  const unsur = findUnsur(skm, unsurKantor, tahun);
  if (unsur.length === 0) {
    skm.catatTabel({ kode: 'unsur-tidak-ada' });
    return null;
  }
  return {
    unsur,
    rows: dropRingkasan(skm, unsur),
    kolomTahun: skm.letak('Tahun') ?? null,
    kolomPeriode: skm.letak('Periode') ?? null,
    kolomLayanan: skm.letak('Layanan') ?? null,
    demografi: DEMOGRAFI.flatMap((nama) => {
      const kolom = skm.letak(nama);
      return kolom === undefined ? [] : [{ nama, kolom }];
    }),
  };
}

/** The rows, with an empty one in the place of each that sums up the others. */
function dropRingkasan(skm: PembacaTabel, unsur: DataSkm['unsur']): Table['rows'] {
  const kolomUnsur = new Set(unsur.map(({ kolom }) => kolom));
  const { rows } = skm.table;
  const daftarRingkasan = rows.flatMap((row, baris) => {
    const kolom = row.findIndex((isi) => isi !== null && isi !== '');
    const sebutan = row[kolom];
    const isRingkasan =
      typeof sebutan === 'string' && !kolomUnsur.has(kolom) && SEBUTAN_RINGKASAN.test(sebutan.replace(/\s+/g, ''));
    if (!isRingkasan) return [];
    skm.catatSel({ kode: 'baris-ringkasan', sebutan: sebutan.trim() }, baris, kolom);
    return [baris];
  });
  if (daftarRingkasan.length === 0) return rows;
  const ringkasan = new Set(daftarRingkasan);
  return rows.map((row, baris) => (ringkasan.has(baris) ? [] : row));
}

/** Columns headed by a code (U1), by a code or name of tblUnsur, or by a name of the regulation. */
function findUnsur(skm: PembacaTabel, unsurKantor: PembacaTabel | null, tahun: number): DataSkm['unsur'] {
  const ketentuan = findKetentuanSkm(tahun);
  const kantor = readUnsurKantor(unsurKantor);
  const baku = new Map(ketentuan.unsur.map(({ kode, nama }) => [normalizeHeader(nama), kode]));
  const bukanUnsur = new Set(KOLOM_BUKAN_UNSUR.map((nama) => skm.letak(nama)));
  const daftarKolom = skm.table.header.flatMap((kepala, kolom) => {
    if (bukanUnsur.has(kolom)) return [];
    const milikKantor = kantor.get(toKunci(kepala));
    const kode =
      milikKantor?.kode ??
      (/^\s*u\s?\d+\s*$/i.test(kepala) ? kepala.replace(/\s/g, '').toUpperCase() : baku.get(normalizeHeader(kepala)));
    return kode === undefined ? [] : [{ kode, kolom, kantor: milikKantor }];
  });
  const daftarKode = daftarKolom.map(({ kode }) => kode);
  return daftarKolom.map(({ kode, kolom, kantor: milikKantor }) => ({
    kode,
    nama: milikKantor?.nama || findNamaUnsur(kode, daftarKode, ketentuan),
    bobot: milikKantor?.bobot ?? null,
    kolom,
  }));
}

/** Whether the office wrote weights of its own into tblUnsur. */
export function hasBobot(unsurKantor: PembacaTabel): boolean {
  return unsurKantor.rows().some((baris) => parseAngka(unsurKantor.teks(baris, 'Bobot'), '').jenis !== 'kosong');
}

interface UnsurKantor {
  readonly kode: string;
  readonly nama: string;
  /** Decimal text with a point, or null. */
  readonly bobot: string | null;
}

/** tblUnsur, found by code and by name: a header of tblSKM may be either. */
function readUnsurKantor(tabel: PembacaTabel | null): ReadonlyMap<string, UnsurKantor> {
  const daftar = new Map<string, UnsurKantor>();
  if (tabel === null) return daftar;
  for (const baris of tabel.rows()) {
    const kode = tabel.teks(baris, 'Unsur');
    if (kode === '') continue;
    const nama = tabel.teks(baris, 'Nama Unsur');
    const unsur = { kode, nama, bobot: tabel.teks(baris, 'Bobot').replace(',', '.') || null };
    daftar.set(toKunci(kode), unsur);
    if (nama !== '') daftar.set(toKunci(nama), unsur);
  }
  return daftar;
}
