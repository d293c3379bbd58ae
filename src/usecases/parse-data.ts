import type {
  AngkaSel,
  Arah,
  Bacaan,
  CaraHitung,
  DataAnalisis,
  DataAnggaran,
  DataBelanja,
  DataIndikator,
  DataKinerja,
  DataSkm,
  DataTeks,
  IndikatorTahun,
  JenisIndikator,
  LevelAnggaran,
  RealisasiPeriode,
} from '../engine';
import { findKetentuanSkm, findNamaUnsur, parseKolomAngka } from '../engine';
import type { Peran } from '../workbook/contract';
import type { CellValue, Table } from '../workbook/workbook.port';
import type { TabelPeran } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';
import { formatSel, toTemuanBuku } from './lokasi';
import type { HalBuku } from './pesan';

/** A table as read, in one role. */
export interface TabelTerbaca {
  readonly peran: TabelPeran;
  readonly table: Table;
}

export type DaftarTabel = ReadonlyMap<Peran, TabelTerbaca>;

export interface Kantor {
  readonly instansi: string;
  readonly kabupaten: string;
  readonly tahun: number;
}

const JENIS: Readonly<Record<string, JenisIndikator>> = { tujuan: 'tujuan', sasaran: 'sasaran', program: 'program' };
const ARAH: Readonly<Record<string, Arah>> = { naik: 'naik', turun: 'turun', rentang: 'rentang' };
const CARA_HITUNG: Readonly<Record<string, CaraHitung>> = {
  posisiakhir: 'posisi akhir',
  kumulatif: 'kumulatif',
  ratarata: 'rata-rata',
  skm: 'SKM',
};
const LEVEL: Readonly<Record<string, LevelAnggaran>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  sasaranprogram: 'sasaran program',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};
const PERIODE = ['TW I', 'TW II', 'TW III', 'TW IV', 'Semester I', 'Semester II'];
const ANGKA_PERIODE: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };
const KOLOM_SKM = new Set(['No', 'Tahun', 'Periode', 'Layanan', 'Jenis Kelamin', 'Usia', 'Pendidikan', 'Pekerjaan']);
const DEMOGRAFI = ['Jenis Kelamin', 'Usia', 'Pendidikan', 'Pekerjaan'];
const TABEL_TEKS: readonly Peran[] = ['tblPenghargaan', 'tblRekomendasi'];

/** Reads every table into the engine's data, and says what could not be understood. */
export function parseData(
  daftarTabel: DaftarTabel,
  kantor: Kantor,
): { readonly data: DataKinerja; readonly temuan: readonly TemuanBerlokasi[] } {
  const temuan: TemuanBerlokasi[] = [];
  const pembaca = (peran: Peran): PembacaTabel | null => {
    const tabel = daftarTabel.get(peran);
    return tabel === undefined ? null : new PembacaTabel(tabel, kantor.tahun, temuan);
  };
  for (const { table } of daftarTabel.values()) checkTabel(table, temuan);

  const indikator = parseIndikator(pembaca('tblTarget'), pembaca('tblRealisasi'));
  return {
    data: {
      ...kantor,
      indikator,
      anggaran: parseAnggaran(pembaca('tblAnggaran')),
      belanja: parseBelanja(pembaca('tblBelanja')),
      skm: parseSkm(daftarTabel, kantor.tahun),
      analisis: parseAnalisis(pembaca('tblAnalisis')),
      teks: Object.fromEntries(
        TABEL_TEKS.flatMap((peran) => {
          const teks = pembaca(peran)?.toTeks();
          return teks === undefined ? [] : [[peran, teks]];
        }),
      ),
    },
    temuan,
  };
}

function checkTabel(table: Table, temuan: TemuanBerlokasi[]): void {
  if (table.rows.every(isKosong)) temuan.push(toTemuanBuku({ kode: 'tabel-kosong' }, table));
  for (const rentang of table.merged) {
    temuan.push({ ...toTemuanBuku({ kode: 'sel-gabungan', rentang }, table), sel: rentang });
  }
}

function isKosong(row: readonly CellValue[]): boolean {
  return row.every((isi) => isi === null || isi === '');
}

/** Reads the columns of one table by their contract names. Rows count from 0. */
class PembacaTabel {
  private readonly angka = new Map<string, readonly Bacaan[]>();

  constructor(
    private readonly tabel: TabelTerbaca,
    private readonly tahunLaporan: number,
    private readonly temuan: TemuanBerlokasi[],
  ) {}

  get peran(): Peran {
    return this.tabel.peran.contract.peran;
  }

  /** Rows that hold anything. */
  *rows(): Generator<number> {
    for (const [baris, row] of this.tabel.table.rows.entries()) if (!isKosong(row)) yield baris;
  }

  has(kolom: string): boolean {
    return this.tabel.peran.kolom.has(kolom);
  }

  isi(baris: number, kolom: string): CellValue {
    const letak = this.tabel.peran.kolom.get(kolom);
    return letak === undefined ? null : (this.tabel.table.rows[baris]?.[letak] ?? null);
  }

  teks(baris: number, kolom: string): string {
    return formatTeks(this.isi(baris, kolom));
  }

  jalur(baris: number, kolom?: string): string {
    return kolom === undefined ? `${this.peran}.${baris}` : `${this.peran}.${baris}.${kolom}`;
  }

  sel(baris: number, kolom: string): string {
    return formatSel(this.tabel.table, baris, this.tabel.peran.kolom.get(kolom) ?? 0);
  }

  catat(hal: HalBuku, baris: number, kolom: string): void {
    const letak = { baris, kolom: this.tabel.peran.kolom.get(kolom) ?? 0 };
    this.temuan.push(toTemuanBuku(hal, this.tabel.table, letak, this.teks(baris, kolom)));
  }

  /** Figure of a cell; null when the table has no such column. The whole column is read at once. */
  bacaan(baris: number, kolom: string, pilihan: { rupiah?: boolean; rentang?: boolean } = {}): AngkaSel | null {
    const letak = this.tabel.peran.kolom.get(kolom);
    if (letak === undefined) return null;
    let daftar = this.angka.get(kolom);
    if (daftar === undefined) {
      const { table } = this.tabel;
      const terbaca = parseKolomAngka(
        table.rows.map((row) => row[letak] ?? null),
        (b) => table.numberFormat(b, letak),
        { ...pilihan, ...(this.has('Satuan') ? { satuan: (b: number) => this.teks(b, 'Satuan') } : {}) },
      );
      for (const { kode, baris: b, teks, dibaca } of terbaca.catatan) {
        this.catat({ kode, tertulis: teks, dibaca }, b, kolom);
      }
      daftar = terbaca.daftar;
      this.angka.set(kolom, daftar);
    }
    const bacaan = daftar[baris];
    return bacaan === undefined ? null : { bacaan, jalur: this.jalur(baris, kolom) };
  }

  /** Year of a row: the report year where the table keeps none; null when it cannot be read. */
  tahun(baris: number): number | null {
    if (!this.has('Tahun')) return this.tahunLaporan;
    const tertulis = this.teks(baris, 'Tahun');
    if (tertulis === '') {
      this.catat({ kode: 'tahun-kosong', tahun: this.tahunLaporan }, baris, 'Tahun');
      return this.tahunLaporan;
    }
    if (/^(19|20)\d\d$/.test(tertulis)) return Number(tertulis);
    this.catat({ kode: 'tahun-tidak-terbaca', tertulis }, baris, 'Tahun');
    return null;
  }

  /** One of the values a column may hold; blank is the default, anything else unknown too, with a finding. */
  pilihan<T extends string>(baris: number, kolom: string, daftar: Readonly<Record<string, T>>, baku: T): T {
    const tertulis = this.teks(baris, kolom);
    if (tertulis === '') return baku;
    const terpilih = daftar[tertulis.toLowerCase().replace(/[^a-z]/g, '')];
    if (terpilih === undefined) {
      this.catat({ kode: 'pilihan-tidak-dikenal', kolom, tertulis, dipakai: baku }, baris, kolom);
    }
    return terpilih ?? baku;
  }

  /** Number format of a computed cell; for a column that is still to be added, the format it will get. */
  formatHasil(baris: number, kolom: string): string {
    const { contract, kolom: letak } = this.tabel.peran;
    const kolomKe = letak.get(kolom);
    if (kolomKe !== undefined) return this.tabel.table.numberFormat(baris, kolomKe);
    return contract.kolom.find(({ nama }) => nama === kolom)?.format ?? 'General';
  }

  toTeks(): DataTeks {
    const { contract, kolom } = this.tabel.peran;
    const daftarKolom = contract.kolom.map(({ nama }) => nama).filter((nama) => kolom.has(nama));
    return {
      kolom: daftarKolom,
      baris: [...this.rows()].map((baris) => daftarKolom.map((nama) => this.teks(baris, nama))),
    };
  }
}

function formatTeks(isi: CellValue): string {
  if (isi === null) return '';
  if (typeof isi === 'object') return isi.error;
  return String(isi).trim();
}

/** Names of indicators are compared without case and double spaces. */
function toKunci(nama: string): string {
  return nama.toLowerCase().replace(/\s+/g, ' ').trim();
}

interface IndikatorSementara extends Omit<DataIndikator, 'tahunan'> {
  readonly perTahun: Map<number, { target: AngkaSel | null; periode: RealisasiPeriode[] }>;
}

function parseIndikator(target: PembacaTabel | null, realisasi: PembacaTabel | null): DataIndikator[] {
  if (target === null) return [];
  const perKunci = new Map<string, IndikatorSementara>();
  const sudahAda = new Map<string, string>();
  for (const baris of target.rows()) {
    const nama = target.teks(baris, 'Indikator');
    const kode = target.teks(baris, 'Kode');
    if (nama === '') {
      if (kode !== '' || target.teks(baris, 'Target') !== '')
        target.catat({ kode: 'nama-indikator-kosong' }, baris, 'Indikator');
      continue;
    }
    const tahun = target.tahun(baris);
    if (tahun === null) continue;
    const kunci = toKunci(kode || nama);
    const kunciTahun = `${kunci}|${tahun}`;
    const pertama = sudahAda.get(kunciTahun);
    if (pertama !== undefined) {
      target.catat(
        { kode: 'kunci-ganda', kunci: `${kode || nama} tahun ${tahun}`, barisPertama: pertama },
        baris,
        kode === '' ? 'Indikator' : 'Kode',
      );
      continue;
    }
    sudahAda.set(kunciTahun, target.sel(baris, kode === '' ? 'Indikator' : 'Kode'));
    const sebelum = perKunci.get(kunci);
    const dibaca = readIndikator(target, baris, kode || `IK${perKunci.size + 1}`, sebelum);
    perKunci.set(kunci, dibaca);
    dibaca.perTahun.set(tahun, { target: target.bacaan(baris, 'Target', { rentang: true }), periode: [] });
  }
  if (realisasi !== null) attachRealisasi(realisasi, perKunci);
  return [...perKunci.values()].map(({ perTahun, ...indikator }) => ({
    ...indikator,
    tahunan: [...perTahun.entries()]
      .sort(([a], [b]) => a - b)
      .map(([tahun, { target: angka, periode }]): IndikatorTahun => ({ tahun, target: angka, periode })),
  }));
}

/** Texts of an indicator come from its last row; a blank there keeps what an earlier year says. */
function readIndikator(
  target: PembacaTabel,
  baris: number,
  kode: string,
  sebelum: IndikatorSementara | undefined,
): IndikatorSementara {
  const teks = (kolom: string, lama: string | undefined) => target.teks(baris, kolom) || (lama ?? '');
  const targetAkhir = target.bacaan(baris, 'Target Akhir Renstra', { rentang: true });
  const tahunAkhir = /^(19|20)\d\d$/.exec(target.teks(baris, 'Tahun Akhir Renstra'));
  return {
    kode: sebelum?.kode ?? kode,
    jenis: target.pilihan(baris, 'Jenis', JENIS, sebelum?.jenis ?? 'sasaran'),
    tujuan: teks('Tujuan', sebelum?.tujuan),
    sasaran: teks('Sasaran', sebelum?.sasaran),
    indikator: teks('Indikator', sebelum?.indikator),
    namaLain: teks('Nama Lain', sebelum?.namaLain),
    satuan: teks('Satuan', sebelum?.satuan),
    arah: target.pilihan(baris, 'Arah', ARAH, sebelum?.arah ?? 'naik'),
    caraHitung: target.pilihan(baris, 'Cara Hitung', CARA_HITUNG, sebelum?.caraHitung ?? 'posisi akhir'),
    sumberData: teks('Sumber Data', sebelum?.sumberData),
    targetAkhir:
      targetAkhir !== null && targetAkhir.bacaan.jenis !== 'kosong'
        ? targetAkhir
        : (sebelum?.targetAkhir ?? targetAkhir),
    tahunAkhir: tahunAkhir === null ? (sebelum?.tahunAkhir ?? null) : Number(tahunAkhir[0]),
    jalur: target.jalur(baris),
    perTahun: sebelum?.perTahun ?? new Map(),
  };
}

function attachRealisasi(realisasi: PembacaTabel, perKunci: ReadonlyMap<string, IndikatorSementara>): void {
  const perNama = new Map([...perKunci.values()].map((indikator) => [toKunci(indikator.indikator), indikator]));
  const sudahAda = new Map<string, string>();
  for (const baris of realisasi.rows()) {
    const kode = realisasi.teks(baris, 'Kode');
    const sebutan = kode || realisasi.teks(baris, 'Indikator');
    const kolomSebutan = kode === '' ? 'Indikator' : 'Kode';
    if (sebutan === '') {
      if (realisasi.teks(baris, 'Realisasi') !== '')
        realisasi.catat({ kode: 'nama-indikator-kosong' }, baris, 'Indikator');
      continue;
    }
    const indikator = perKunci.get(toKunci(sebutan)) ?? perNama.get(toKunci(sebutan));
    if (indikator === undefined) {
      realisasi.catat({ kode: 'indikator-tidak-dikenal', sebutan }, baris, kolomSebutan);
      continue;
    }
    const tahun = realisasi.tahun(baris);
    const periode = parsePeriode(realisasi.teks(baris, 'Periode'));
    if (periode === null) {
      realisasi.catat({ kode: 'periode-tidak-dikenal', tertulis: realisasi.teks(baris, 'Periode') }, baris, 'Periode');
    }
    if (tahun === null || periode === null) continue;
    const kunci = `${indikator.kode}|${tahun}|${periode}`;
    const pertama = sudahAda.get(kunci);
    if (pertama !== undefined) {
      const sebut = `${sebutan} tahun ${tahun}${periode === '' ? '' : ` ${periode}`}`;
      realisasi.catat({ kode: 'kunci-ganda', kunci: sebut, barisPertama: pertama }, baris, kolomSebutan);
      continue;
    }
    sudahAda.set(kunci, realisasi.sel(baris, kolomSebutan));
    const tahunan = indikator.perTahun.get(tahun) ?? { target: null, periode: [] };
    indikator.perTahun.set(tahun, tahunan);
    tahunan.periode.push({
      periode,
      realisasi: realisasi.bacaan(baris, 'Realisasi'),
      pembilang: realisasi.bacaan(baris, 'Pembilang'),
      penyebut: realisasi.bacaan(baris, 'Penyebut'),
      keterangan: realisasi.teks(baris, 'Keterangan'),
      baris,
      jalur: realisasi.jalur(baris),
    });
    tahunan.periode.sort((a, b) => PERIODE.indexOf(a.periode) - PERIODE.indexOf(b.periode));
  }
}

/** 'TW 2', 'Triwulan II', 'Smt 1', 'semester I', 'Tahunan' → the contract's spelling; null when not understood. */
export function parsePeriode(tertulis: string): string | null {
  const teks = tertulis.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (teks === '' || teks === 'tahunan' || teks === 'setahun' || teks === 'tahun') return '';
  const cocok = /^(tw|triwulan|semester|smt|sem)?([1-4]|iv|i{1,3})$/.exec(teks);
  if (cocok === null) return null;
  const nomor = ANGKA_PERIODE[cocok[2] ?? ''] ?? (cocok[2] ?? '').toUpperCase();
  const periode = `${(cocok[1] ?? 'tw').startsWith('s') ? 'Semester' : 'TW'} ${nomor}`;
  return PERIODE.includes(periode) ? periode : null;
}

function parseAnggaran(tabel: PembacaTabel | null): DataAnggaran[] {
  if (tabel === null) return [];
  const daftar: DataAnggaran[] = [];
  for (const baris of tabel.rows()) {
    const uraian = tabel.teks(baris, 'Uraian');
    const tahun = tabel.tahun(baris);
    if (uraian === '' || tahun === null) continue;
    const level = tabel.teks(baris, 'Level');
    const desimalSerapan = parseDesimalFormat(tabel.formatHasil(baris, 'Serapan (%)'));
    daftar.push({
      kode: tabel.teks(baris, 'Kode Rekening'),
      no: tabel.teks(baris, 'No'),
      uraian,
      namaLain: tabel.teks(baris, 'Nama Lain'),
      level: level === '' ? null : tabel.pilihan(baris, 'Level', LEVEL, 'sub kegiatan'),
      tahun,
      pagu: tabel.bacaan(baris, 'Pagu', { rupiah: true }),
      realisasi: tabel.bacaan(baris, 'Realisasi', { rupiah: true }),
      indikator: tabel
        .teks(baris, 'Indikator')
        .split(/[;,\n]/)
        .map((kode) => kode.trim())
        .filter(Boolean),
      ...(desimalSerapan === null ? {} : { desimalSerapan }),
      baris,
      jalur: tabel.jalur(baris),
    });
  }
  return daftar;
}

/** Decimals of a plain number format ('0' → 0, '0.00' → 2); null for General and anything else. */
function parseDesimalFormat(format: string): number | null {
  const cocok = /^#?,?#*0(?:\.(0+))?%?$/.exec(format);
  return cocok === null ? null : (cocok[1]?.length ?? 0);
}

function parseBelanja(tabel: PembacaTabel | null): DataBelanja[] {
  if (tabel === null) return [];
  const daftar: DataBelanja[] = [];
  for (const baris of tabel.rows()) {
    const jenis = tabel.teks(baris, 'Jenis Belanja');
    const tahun = tabel.tahun(baris);
    if (jenis === '' || tahun === null) continue;
    daftar.push({
      jenis,
      induk: tabel.teks(baris, 'Induk'),
      tahun,
      pagu: tabel.bacaan(baris, 'Pagu', { rupiah: true }),
      realisasi: tabel.bacaan(baris, 'Realisasi', { rupiah: true }),
      baris,
      jalur: tabel.jalur(baris),
    });
  }
  return daftar;
}

function parseAnalisis(tabel: PembacaTabel | null): DataAnalisis[] {
  if (tabel === null) return [];
  return [...tabel.rows()].map((baris) => ({
    kode: tabel.teks(baris, 'Kode'),
    penyebabKeberhasilan: tabel.teks(baris, 'Penyebab Keberhasilan'),
    penyebabKegagalan: tabel.teks(baris, 'Penyebab Kegagalan'),
    solusi: tabel.teks(baris, 'Solusi'),
    pembandingKabupaten: tabel.teks(baris, 'Pembanding Kab/Kota'),
    pembandingProvinsi: tabel.teks(baris, 'Pembanding Provinsi'),
    pembandingNasional: tabel.teks(baris, 'Pembanding Nasional'),
  }));
}

/** The respondents as they stand: rows are handed over unread, only the columns are found. */
function parseSkm(daftarTabel: DaftarTabel, tahun: number): DataSkm | null {
  const tabel = daftarTabel.get('tblSKM');
  if (tabel === undefined) return null;
  const { table, peran } = tabel;
  const unsurKantor = readUnsurKantor(daftarTabel.get('tblUnsur'));
  const kolomDikenal = new Set([...KOLOM_SKM].map((nama) => peran.kolom.get(nama)));
  const daftarKolom = table.header
    .map((kepala, kolom) => ({ kepala: kepala.trim(), kolom }))
    .filter(({ kolom }) => !kolomDikenal.has(kolom))
    .filter(({ kepala }) => /^u\s?\d+$/i.test(kepala) || unsurKantor.has(toKunci(kepala)));
  const daftarKode = daftarKolom.map(({ kepala }) => kepala.replace(/\s/g, '').toUpperCase());
  const ketentuan = findKetentuanSkm(tahun);
  return {
    unsur: daftarKolom.map(({ kepala, kolom }, i) => {
      const kantor = unsurKantor.get(toKunci(kepala));
      const kode = kantor?.kode ?? daftarKode[i] ?? kepala;
      return {
        kode,
        nama: kantor?.nama || findNamaUnsur(kode, daftarKode, ketentuan),
        bobot: kantor?.bobot ?? null,
        kolom,
      };
    }),
    rows: table.rows,
    kolomTahun: peran.kolom.get('Tahun') ?? null,
    kolomPeriode: peran.kolom.get('Periode') ?? null,
    kolomLayanan: peran.kolom.get('Layanan') ?? null,
    demografi: DEMOGRAFI.flatMap((nama) => {
      const kolom = peran.kolom.get(nama);
      return kolom === undefined ? [] : [{ nama, kolom }];
    }),
  };
}

interface UnsurKantor {
  readonly kode: string;
  readonly nama: string;
  /** Decimal text with a point, or null. */
  readonly bobot: string | null;
}

/** tblUnsur, found by code and by name: a header of tblSKM may be either. */
function readUnsurKantor(tabel: TabelTerbaca | undefined): ReadonlyMap<string, UnsurKantor> {
  const daftar = new Map<string, UnsurKantor>();
  if (tabel === undefined) return daftar;
  const { table, peran } = tabel;
  const isi = (row: readonly CellValue[], kolom: string) => formatTeks(row[peran.kolom.get(kolom) ?? -1] ?? null);
  for (const row of table.rows) {
    const bobot = isi(row, 'Bobot').replace(',', '.');
    const unsur = { kode: isi(row, 'Unsur'), nama: isi(row, 'Nama Unsur'), bobot: bobot === '' ? null : bobot };
    if (unsur.kode === '') continue;
    daftar.set(toKunci(unsur.kode), unsur);
    if (unsur.nama !== '') daftar.set(toKunci(unsur.nama), unsur);
  }
  return daftar;
}
