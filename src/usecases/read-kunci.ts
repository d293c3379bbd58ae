import { normalizeHeader } from '../workbook/contract';
import type { CellValue, Table } from '../workbook/workbook.port';
import type { TabelPeran } from './find-tables';
import type { IsiPengaturan } from './isi-pengaturan';
import { PENGATURAN_KOSONG } from './isi-pengaturan';
import type { KunciTerbaca } from './kunci-pokok';
import type { TemuanBerlokasi } from './lokasi';
import { formatSel, toTemuanBuku } from './lokasi';
import type { HalBuku } from './pesan';

/** Which keys are known, how their values are read off a cell, and which of them do not count. */
export interface CaraBaca {
  find(kunci: string): KunciTerbaca | null;
  format(isi: CellValue | undefined, format: string): string;
  /** Keys that are passed over, as `normalizeKunci` writes them. */
  readonly dilewati?: ReadonlySet<string>;
}

/** Reads tblPengaturan. What cannot be understood leaves the profile's way and becomes a finding. */
export function readKunci(
  table: Table,
  { kolom, info }: TabelPeran,
  { find, format, dilewati = new Set() }: CaraBaca,
): IsiPengaturan {
  const kolomKunci = kolom.get('Kunci') ?? 0;
  const kolomNilai = kolom.get('Nilai') ?? 1;
  const temuan: TemuanBerlokasi[] = [];
  const pertama = new Map<string, string>();
  let isi = PENGATURAN_KOSONG;

  table.rows.forEach((row, baris) => {
    const kunci = format(row[kolomKunci], '');
    const mentah = row[kolomNilai] ?? null;
    const nilai = format(mentah, typeof mentah === 'number' ? table.numberFormat(baris, kolomNilai) : '');
    const baku = normalizeHeader(find(kunci)?.kunci[0] ?? kunci);
    if (kunci === '' || nilai === '' || dilewati.has(baku)) return;
    const catat = (hal: HalBuku, letak: number) => {
      const satu = toTemuanBuku(hal, info, { baris, kolom: letak }, letak === kolomKunci ? kunci : nilai);
      temuan.push(satu);
      return satu;
    };
    const barisPertama = pertama.get(baku);
    if (barisPertama !== undefined) {
      catat({ kode: 'pengaturan-ganda', kunci, barisPertama }, kolomKunci);
      return;
    }
    pertama.set(baku, formatSel(info, baris, kolomKunci));

    const dikenal = find(kunci);
    if (dikenal === null) {
      catat({ kode: 'kunci-tidak-dikenal', kunci }, kolomKunci);
      return;
    }
    const isKesalahan = mentah !== null && typeof mentah === 'object';
    const sesudah = isKesalahan ? null : fill(isi, dikenal, nilai);
    if (sesudah !== null) {
      isi = sesudah;
      return;
    }
    const { pilihan, akibat } = dikenal;
    const satu = catat(
      isKesalahan
        ? { kode: 'kesalahan-sel', tertulis: nilai }
        : { kode: 'nilai-pengaturan', kunci, tertulis: nilai, pilihan, akibat },
      kolomNilai,
    );
    if (dikenal.kunci.includes('Tahun')) isi = { ...isi, tahunSalah: satu };
  });
  return { ...isi, temuan };
}

/** The settings with one key filled in; null when its value cannot be used. */
export function fill(
  isi: IsiPengaturan,
  { kunci: [nama = ''], read }: KunciTerbaca,
  nilai: string,
): IsiPengaturan | null {
  const sesudah = read(isi, nilai);
  return sesudah === null ? null : { ...sesudah, terisi: new Set([...isi.terisi, nama]) };
}

/** As the officer would type it, with a decimal comma. */
export function formatPolos(isi: CellValue | undefined): string {
  if (isi === null || isi === undefined) return '';
  if (typeof isi === 'object') return isi.error;
  return typeof isi === 'number' ? String(isi).replace('.', ',') : String(isi).trim();
}
