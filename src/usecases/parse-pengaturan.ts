import { parseAngka } from '../engine';
import type { CellValue, Table } from '../workbook/workbook.port';
import type { TabelPeran } from './find-tables';
import type { IsiPengaturan, UbahanPengaturan } from './isi-pengaturan';
import { PENGATURAN_KOSONG, TANPA_UBAHAN } from './isi-pengaturan';
import type { KunciTerbaca } from './kunci-umum';
import { findKunci, normalizeKunci } from './kunci-umum';
import type { TemuanBerlokasi } from './lokasi';
import { formatSel, toTemuanBuku } from './lokasi';
import type { HalBuku } from './pesan';

/**
 * Reads tblPengaturan. What cannot be understood leaves the profile's way and becomes a finding.
 *
 * @param ubahan settings that count instead of what the table says
 */
export function parsePengaturan(
  table: Table,
  { kolom, info }: TabelPeran,
  ubahan: UbahanPengaturan = TANPA_UBAHAN,
): IsiPengaturan {
  const kolomKunci = kolom.get('Kunci') ?? 0;
  const kolomNilai = kolom.get('Nilai') ?? 1;
  const diubah = new Set([...ubahan.keys()].map(normalizeKunci));
  const temuan: TemuanBerlokasi[] = [];
  const pertama = new Map<string, string>();
  let isi = PENGATURAN_KOSONG;

  table.rows.forEach((row, baris) => {
    const kunci = formatIsi(row[kolomKunci], '');
    const mentah = row[kolomNilai] ?? null;
    const nilai = formatIsi(mentah, typeof mentah === 'number' ? table.numberFormat(baris, kolomNilai) : '');
    const baku = normalizeKunci(kunci);
    if (kunci === '' || nilai === '' || diubah.has(baku)) return;
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

    const dikenal = findKunci(kunci);
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
  return { ...applyUbahan(isi, ubahan), temuan };
}

/** The settings with `ubahan` filled in; what cannot be used, or is unknown, is passed over. */
export function applyUbahan(isi: IsiPengaturan, ubahan: UbahanPengaturan): IsiPengaturan {
  return [...ubahan].reduce((sebelum, [kunci, nilai]) => {
    const dikenal = findKunci(kunci);
    if (dikenal === null || nilai === null) return sebelum;
    return fill(sebelum, dikenal, nilai) ?? sebelum;
  }, isi);
}

function fill(isi: IsiPengaturan, { kunci: [nama = ''], read }: KunciTerbaca, nilai: string): IsiPengaturan | null {
  const sesudah = read(isi, nilai);
  return sesudah === null ? null : { ...sesudah, terisi: new Set([...isi.terisi, nama]) };
}

/** As the officer would type it: with a decimal comma, and with its sign where the cell shows persen. */
export function formatIsi(isi: CellValue | undefined, format: string): string {
  if (isi === null || isi === undefined) return '';
  if (typeof isi === 'object') return isi.error;
  if (typeof isi !== 'number') return String(isi).trim();
  return format.includes('%') ? parseAngka(isi, format).teks : String(isi).replace('.', ',');
}
