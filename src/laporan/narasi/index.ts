import type { HasilIndikator, HasilKinerja } from '../../engine';
import type { Kelompok } from '../kelompok';
import type { Profil } from '../profil/profil';
import { buildBahan, buildBahanIndikator, type Bahan } from './bahan';
import { formatNarasiIndikator } from './indikator';
import { NARASI_KELOMPOK } from './kelompok';
import { findLetakIndikator, findLetakKelompok } from './letak';
import type { TabelLaporan } from './tabel-laporan';

export type { TabelLaporan } from './tabel-laporan';

/**
 * Paragraph of each indicator about the report year; an indicator of which nothing can be said has none.
 *
 * @sumber Spesifikasi Takar 3.8
 */
export function buildNarasiIndikator(hasil: HasilKinerja, profil: Profil): ReadonlyMap<HasilIndikator, string> {
  return formatSemuaIndikator(buildBahan(hasil, profil), hasil.indikator);
}

/**
 * The paragraphs under each table of a report: first that of the group, then those of indicators. No paragraph stands
 * under two tables; an indicator that no table prints has its paragraph in none.
 *
 * @param daftarTabel  in the order of the report
 * @returns one list per table
 * @sumber  Spesifikasi Takar 3.8
 */
export function buildNarasiLaporan(
  daftarTabel: readonly TabelLaporan[],
  hasil: HasilKinerja,
  profil: Profil,
): readonly (readonly string[])[] {
  const umum = buildBahan(hasil, profil);
  const letakIndikator = findLetakIndikator(daftarTabel);
  const letakKelompok = findLetakKelompok(daftarTabel);
  return daftarTabel.map((_, letak) => {
    const kelompok = letakKelompok.get(letak);
    const paragraf = kelompok === undefined ? null : formatKelompok(umum, kelompok, daftarTabel);
    return [
      ...(paragraf === null ? [] : [paragraf]),
      ...formatSemuaIndikator(umum, letakIndikator.get(letak) ?? []).values(),
    ];
  });
}

function formatKelompok(umum: Bahan, kelompok: Kelompok, semuaTabel: readonly TabelLaporan[]): string | null {
  return NARASI_KELOMPOK[kelompok]({
    umum,
    daftarTabel: semuaTabel.filter(({ tabel }) => tabel.kelompok === kelompok),
  });
}

function formatSemuaIndikator(umum: Bahan, daftar: readonly HasilIndikator[]): ReadonlyMap<HasilIndikator, string> {
  return new Map(
    daftar.flatMap((indikator): [HasilIndikator, string][] => {
      const bahan = buildBahanIndikator(umum, indikator);
      const narasi = bahan && formatNarasiIndikator(bahan);
      return narasi === null ? [] : [[indikator, narasi]];
    }),
  );
}
