import type { AngkaHasil, HasilKinerja } from '../engine';
import { desimal } from '../engine';
import type { Peran } from '../workbook/contract';
import type { ColumnWrite } from '../workbook/workbook.port';
import type { DaftarTabel, TabelTerbaca } from './find-tables';
import type { TemuanBerlokasi } from './lokasi';
import { toTemuanBuku } from './lokasi';

/** A computed figure or word; percentages in persen. */
type Isi = AngkaHasil | string | null;
type IsiBaris = Readonly<Record<string, Isi>>;

/**
 * The computed columns of every table, one value per row; rows without a result stay empty.
 *
 * A column in which the office keeps formulas of its own is left alone, with a finding. A table none of whose rows has a
 * result gets no new columns; what an earlier run wrote into the present ones is taken away, where the table's name says
 * that it is ours.
 */
export function buildComputedColumns(
  hasil: HasilKinerja,
  daftarTabel: DaftarTabel,
): { readonly kolom: readonly ColumnWrite[]; readonly temuan: readonly TemuanBerlokasi[] } {
  const kolom: ColumnWrite[] = [];
  const temuan: TemuanBerlokasi[] = [];
  const perPeran: readonly (readonly [Peran, ReadonlyMap<number, IsiBaris>])[] = [
    ['tblRealisasi', listIsiRealisasi(hasil)],
    ['tblAnggaran', listIsiAnggaran(hasil.anggaran)],
    ['tblBelanja', listIsiAnggaran(hasil.belanja)],
  ];
  for (const [peran, perBaris] of perPeran) {
    const tabel = daftarTabel.get(peran);
    if (tabel === undefined || (perBaris.size === 0 && !isTersisa(tabel, daftarTabel))) continue;
    for (const { nama, dihitung, format } of tabel.peran.contract.kolom) {
      if (!dihitung) continue;
      const letak = tabel.peran.kolom.get(nama);
      if (letak === undefined && perBaris.size === 0) continue;
      const barisBerumus =
        letak === undefined ? -1 : tabel.table.rows.findIndex((_, b) => tabel.table.hasFormula(b, letak));
      if (letak !== undefined && barisBerumus >= 0) {
        temuan.push(
          toTemuanBuku({ kode: 'rumus-pengguna', kolom: nama }, tabel.table, { baris: barisBerumus, kolom: letak }),
        );
        continue;
      }
      kolom.push({
        table: tabel.table.name,
        header: letak === undefined ? nama : (tabel.table.header[letak] ?? nama),
        values: tabel.table.rows.map((_, baris) => toCell(perBaris.get(baris)?.[nama] ?? null, tabel, baris, letak)),
        numberFormat: findFormat(format, nama, perBaris),
      });
    }
  }
  return { kolom, temuan };
}

/** Whether a table without one result may still hold those of an earlier run. Without targets nothing was looked up. */
function isTersisa({ peran: { contract, info } }: TabelTerbaca, daftarTabel: DaftarTabel): boolean {
  const isBernama = info.name.toLowerCase() === contract.peran.toLowerCase();
  return isBernama && (contract.peran !== 'tblRealisasi' || daftarTabel.has('tblTarget'));
}

/** A new column of percentages shows the decimals its figures are rounded to. */
function findFormat(format: string, nama: string, perBaris: ReadonlyMap<number, IsiBaris>): string {
  if (format !== '0.00') return format;
  let desimalTerbanyak = -1;
  for (const baris of perBaris.values()) {
    const isi = baris[nama];
    if (isAngka(isi)) desimalTerbanyak = Math.max(desimalTerbanyak, isi.desimal);
  }
  if (desimalTerbanyak < 0) return format;
  return desimalTerbanyak === 0 ? '0' : `0.${'0'.repeat(desimalTerbanyak)}`;
}

function isAngka(isi: Isi | undefined): isi is AngkaHasil {
  return isi !== null && typeof isi === 'object';
}

function toCell(isi: Isi, { table }: TabelTerbaca, baris: number, letak: number | undefined): string | number | null {
  if (isi === null || typeof isi === 'string') return isi;
  const isPersen = letak !== undefined && table.numberFormat(baris, letak).includes('%');
  const angka = (isPersen ? isi.bulat.divide(desimal(100)) : isi.bulat).toNumber();
  // More than a cell can hold: a target of 1E-300, say.
  return Number.isFinite(angka) ? angka : null;
}

function listIsiRealisasi({ indikator }: HasilKinerja): Map<number, IsiBaris> {
  const perBaris = new Map<number, IsiBaris>();
  for (const { tahunan } of indikator) {
    for (const hasil of tahunan) {
      if (hasil.barisRealisasi === null) continue;
      perBaris.set(hasil.barisRealisasi, {
        'Capaian (%)': hasil.capaian,
        Kategori: hasil.kategori,
        'Capaian Renstra (%)': hasil.capaianRenstra,
        'Tingkat Kemajuan': hasil.tingkatKemajuan,
        'Serapan (%)': hasil.serapan,
        'Efisiensi (%)': hasil.efisiensi,
        'Kategori Efisiensi': hasil.kategoriEfisiensi,
      });
    }
  }
  return perBaris;
}

function listIsiAnggaran(daftar: HasilKinerja['anggaran'] | HasilKinerja['belanja']): Map<number, IsiBaris> {
  return new Map(
    daftar.map(({ data, sisa, serapan }) => [
      data.baris,
      { 'Sisa (Rp)': sisa === null ? null : { utuh: sisa, bulat: sisa, desimal: 0 }, 'Serapan (%)': serapan },
    ]),
  );
}
