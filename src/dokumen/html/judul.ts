import type { Tabel } from '../../laporan';

/** The caption: 'Tabel 3.2 Capaian Tahun 2023'. */
export function formatJudul({ no, judul }: Tabel): string {
  return `Tabel ${no} ${judul}`;
}
