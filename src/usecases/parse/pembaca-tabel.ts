import type { AngkaSel, Bacaan, DataTeks, PilihanBacaKolom } from '../../engine';
import { parseAngka, parseKolomAngka } from '../../engine';
import type { Peran } from '../../workbook/contract';
import type { CellValue, Table } from '../../workbook/workbook.port';
import type { TabelTerbaca } from '../find-tables';
import { formatSel } from '../lokasi';
import type { HalBuku } from '../pesan';
import type { Pencatat } from './pencatat';

/** Reads the columns of one table by their contract names. Rows count from 0. */
export class PembacaTabel {
  private readonly angka = new Map<string, readonly Bacaan[]>();
  private tahunTerisi: boolean | null = null;
  private barisTerisi: readonly number[] | null = null;

  constructor(
    private readonly tabel: TabelTerbaca,
    private readonly tahunLaporan: number,
    private readonly pencatat: Pencatat,
  ) {}

  get table(): Table {
    return this.tabel.table;
  }

  get peran(): Peran {
    return this.tabel.peran.contract.peran;
  }

  /** Rows that hold anything. */
  rows(): readonly number[] {
    this.barisTerisi ??= this.table.rows
      .map((row, baris) => (isKosong(row) ? -1 : baris))
      .filter((baris) => baris >= 0);
    return this.barisTerisi;
  }

  letak(kolom: string): number | undefined {
    return this.tabel.peran.kolom.get(kolom);
  }

  has(kolom: string): boolean {
    return this.letak(kolom) !== undefined;
  }

  isi(baris: number, kolom: string): CellValue {
    const letak = this.letak(kolom);
    return letak === undefined ? null : (this.table.rows[baris]?.[letak] ?? null);
  }

  isTerisi(baris: number, ...daftarKolom: readonly string[]): boolean {
    return daftarKolom.some((kolom) => !isSelKosong(this.isi(baris, kolom)));
  }

  /** A name or a code. An error cell is a finding and no text. */
  teks(baris: number, kolom: string): string {
    const isi = this.isi(baris, kolom);
    if (isi !== null && typeof isi === 'object') {
      this.catat({ kode: 'kesalahan-sel', tertulis: isi.error }, baris, kolom);
      return '';
    }
    return isi === null ? '' : String(isi).trim();
  }

  /** Text as the reader of the sheet sees it: a date as a date, a figure in Indonesian notation. */
  tampilan(baris: number, kolom: string): string {
    return typeof this.isi(baris, kolom) === 'number' ? this.tertulis(baris, kolom) : this.teks(baris, kolom);
  }

  jalur(baris: number, kolom?: string): string {
    return kolom === undefined ? `${this.peran}.${baris}` : `${this.peran}.${baris}.${kolom}`;
  }

  sel(baris: number, kolom: string): string {
    return formatSel(this.table, baris, this.letak(kolom) ?? 0);
  }

  catat(hal: HalBuku, baris: number, kolom: string): void {
    const letak = { baris, kolom: this.letak(kolom) ?? 0 };
    this.pencatat.catat(hal, this.table, letak, this.tertulis(baris, kolom));
  }

  /** For a cell of a column that the contract may not know. */
  catatSel(hal: HalBuku, baris: number, kolom: number): void {
    this.pencatat.catat(hal, this.table, { baris, kolom }, String(this.table.rows[baris]?.[kolom] ?? '').trim());
  }

  catatTabel(hal: HalBuku): void {
    this.pencatat.catat(hal, this.table);
  }

  /** Figure of a cell; null when the table has no such column. The whole column is read at once. */
  bacaan(baris: number, kolom: string, pilihan: PilihanBacaKolom = {}): AngkaSel | null {
    const letak = this.letak(kolom);
    if (letak === undefined) return null;
    let daftar = this.angka.get(kolom);
    if (daftar === undefined) {
      const terbaca = parseKolomAngka(
        this.table.rows.map((row) => row[letak] ?? null),
        (b) => this.table.numberFormat(b, letak),
        { ...(this.has('Satuan') ? { satuan: (b: number) => this.teks(b, 'Satuan') } : {}), ...pilihan },
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
    if (!this.hasTahun()) return this.tahunLaporan;
    const isi = this.isi(baris, 'Tahun');
    if (typeof isi === 'number' && Number.isInteger(isi) && isi >= 1900 && isi < 2100) return isi;
    if (isi !== null && typeof isi === 'object') {
      this.catat({ kode: 'kesalahan-sel', tertulis: isi.error }, baris, 'Tahun');
      return null;
    }
    const tertulis = this.tertulis(baris, 'Tahun');
    if (tertulis === '') {
      this.catat({ kode: 'tahun-kosong', tahun: this.tahunLaporan }, baris, 'Tahun');
      return this.tahunLaporan;
    }
    const tahun = parseTahun(tertulis);
    if (tahun === null) this.catat({ kode: 'tahun-tidak-terbaca', tertulis }, baris, 'Tahun');
    return tahun;
  }

  /** One of the values a column may hold; blank is the default, anything else unknown too, with a finding. */
  pilihan<T extends string>(
    baris: number,
    kolom: string,
    daftar: Readonly<Record<string, T>>,
    baku: T,
    dipakai: string = baku,
  ): T {
    const tertulis = this.teks(baris, kolom);
    if (tertulis === '') return baku;
    const kunci = tertulis.toLowerCase().replace(/[^a-z]/g, '');
    const terpilih = Object.hasOwn(daftar, kunci) ? daftar[kunci] : undefined;
    if (terpilih === undefined) this.catat({ kode: 'pilihan-tidak-dikenal', kolom, tertulis, dipakai }, baris, kolom);
    return terpilih ?? baku;
  }

  toTeks(): DataTeks {
    const { contract } = this.tabel.peran;
    const daftarKolom = contract.kolom.map(({ nama }) => nama).filter((nama) => this.has(nama));
    return {
      kolom: daftarKolom,
      baris: this.rows().map((baris) => daftarKolom.map((nama) => this.tampilan(baris, nama))),
    };
  }

  /** A column of years that nobody filled says as little as none. */
  private hasTahun(): boolean {
    this.tahunTerisi ??= this.table.rows.some((_, baris) => this.isTerisi(baris, 'Tahun'));
    return this.tahunTerisi;
  }

  private tertulis(baris: number, kolom: string): string {
    const isi = this.isi(baris, kolom);
    if (isi === null) return '';
    if (typeof isi === 'object') return isi.error;
    if (typeof isi !== 'number') return String(isi).trim();
    return parseAngka(isi, this.table.numberFormat(baris, this.letak(kolom) ?? 0)).teks;
  }
}

export function isKosong(row: readonly CellValue[]): boolean {
  return row.every(isSelKosong);
}

function isSelKosong(isi: CellValue): boolean {
  return isi === null || isi === '';
}

/** The one year a text names ('2023', 'Tahun 2023', '31/12/2023'), or null. */
function parseTahun(teks: string): number | null {
  const daftar = teks.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return daftar.length === 1 ? Number(daftar[0]) : null;
}
