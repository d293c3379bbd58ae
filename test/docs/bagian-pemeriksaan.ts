/** The lists of checks of the guide. */

import type { KodeTemuan } from '../../src/engine/galat';
import { TINGKAT } from '../../src/engine/pesan';
import { DAFTAR_PERIKSA_ANGKA } from '../../src/periksa/angka';
import { DAFTAR_PEMERIKSAAN_BANDING } from '../../src/periksa/banding';
import { KELOMPOK_PEMERIKSAAN_DATA } from '../../src/periksa/data';
import { PEMERIKSAAN_LABEL } from '../../src/periksa/label';
import type { HalBuku } from '../../src/usecases/pesan';
import { TINGKAT_HAL } from '../../src/usecases/pesan';
import { buildTabel, formatBuku, formatTemuan } from './format-bagian';
import { KETERANGAN_BUKU, KETERANGAN_TEMUAN } from './keterangan-pemeriksaan';

interface BarisPemeriksaan {
  readonly kode: string;
  readonly tingkat?: string;
  readonly keterangan: string;
  readonly contoh: string;
}

/** Checks over the data tables: while the workbook is read, while it is calculated, and afterwards. */
export function buildPemeriksaanData(): string {
  const saatDibaca = listBerketerangan(KETERANGAN_BUKU, (kode) => ({
    tingkat: TINGKAT_HAL[kode as HalBuku['kode']],
    contoh: toKapital(formatBuku(kode)),
  }));
  const saatDihitung = listBerketerangan(KETERANGAN_TEMUAN, (kode) => ({
    tingkat: TINGKAT[kode as KodeTemuan],
    contoh: formatTemuan(kode),
  }));
  return [
    ...KELOMPOK_PEMERIKSAAN_DATA.map(({ judul, daftar }) => buildKelompok(judul, daftar)),
    buildKelompok('Ditemukan saat buku kerja dibaca', saatDibaca),
    buildKelompok('Ditemukan saat dihitung', saatDihitung),
  ].join('\n\n');
}

/** Checks over report tables, however they came into the workbook. */
export function buildPemeriksaanCetak(): string {
  return [
    buildKelompok('Angka tabel laporan', DAFTAR_PERIKSA_ANGKA),
    buildKelompok('Nama, judul, kepala kolom, nomor, dan penulisan', PEMERIKSAAN_LABEL),
    buildKelompok('Dibandingkan dengan tabel data di buku kerja yang sama', DAFTAR_PEMERIKSAAN_BANDING),
  ].join('\n\n');
}

function buildKelompok(judul: string, daftar: readonly BarisPemeriksaan[]): string {
  const isBertingkat = daftar.some(({ tingkat }) => tingkat !== undefined);
  const tabel = buildTabel(
    ['Kode', ...(isBertingkat ? ['Tingkat'] : []), 'Yang dicari', 'Contoh'],
    daftar.map(({ kode, tingkat = '', keterangan, contoh }) => [
      `\`${kode}\``,
      ...(isBertingkat ? [tingkat] : []),
      keterangan,
      contoh,
    ]),
  );
  return `### ${judul}\n\n${tabel}`;
}

function listBerketerangan(
  keterangan: Readonly<Record<string, string | null>>,
  build: (kode: string) => { readonly tingkat: string; readonly contoh: string },
): readonly BarisPemeriksaan[] {
  return Object.entries(keterangan).flatMap(([kode, isi]) =>
    isi === null ? [] : [{ kode, keterangan: isi, ...build(kode) }],
  );
}

function toKapital(kalimat: string): string {
  return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
}
