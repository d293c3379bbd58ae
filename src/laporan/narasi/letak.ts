import type { HasilIndikator } from '../../engine';
import type { Kelompok } from '../kelompok';
import { DAFTAR_KELOMPOK } from '../kelompok';
import { listIndikatorTercetak, isMencetak, type TabelLaporan } from './tabel-laporan';

/** What a table has to print of an indicator so that its paragraph may stand below. */
function isTentangCapaian(daftarIsi: readonly string[]): boolean {
  return daftarIsi.includes('capaian') || (daftarIsi.includes('target') && daftarIsi.includes('realisasi'));
}

/**
 * The table that the paragraph of each indicator stands under: of those that print its capaian, or its target and
 * realisasi, of the report year the one about the fewest indicators; the first of them. So a report with a table per
 * indicator has its paragraph there, not all paragraphs under the first overview.
 *
 * @returns indicators by the position of their table; an indicator that no table prints is in none
 */
export function findLetakIndikator(daftarTabel: readonly TabelLaporan[]): ReadonlyMap<number, HasilIndikator[]> {
  const terpilih = new Map<HasilIndikator, { readonly letak: number; readonly banyak: number }>();
  daftarTabel.forEach((tabel, letak) => {
    const daftar = listIndikatorTercetak(tabel, isTentangCapaian);
    for (const indikator of daftar) {
      const sudah = terpilih.get(indikator);
      if (sudah === undefined || daftar.length < sudah.banyak)
        terpilih.set(indikator, { letak, banyak: daftar.length });
    }
  });
  const perTabel = new Map<number, HasilIndikator[]>();
  for (const [indikator, { letak }] of terpilih) {
    const daftar = perTabel.get(letak);
    if (daftar === undefined) perTabel.set(letak, [indikator]);
    else daftar.push(indikator);
  }
  return perTabel;
}

/** Cells that make a table one that the paragraph of its group is about; a table of a fixed scale has none of them. */
const ISI_POKOK: Readonly<Record<Kelompok, readonly string[]>> = {
  capaian: ['capaian', 'realisasi'],
  perbandingan: ['capaianRenstra', 'targetAkhir'],
  analisis: ['analisis', 'penyebabKeberhasilan', 'penyebabKegagalan', 'solusi', 'menunjang'],
  anggaran: ['pagu', 'totalPagu'],
  efisiensi: ['efisiensi', 'kategoriEfisiensi'],
  skm: ['ikm', 'indeks', 'nrr'],
};

/**
 * The table that the paragraph of a group stands under: the last of those with its figures that are about the most
 * indicators, which is the overview where there is one. A comparison with the year before only counts where no table
 * compares with the Renstra.
 */
export function findLetakKelompok(daftarTabel: readonly TabelLaporan[]): ReadonlyMap<number, Kelompok> {
  const letakKelompok = new Map<number, Kelompok>();
  for (const kelompok of DAFTAR_KELOMPOK) {
    const anggota = daftarTabel.flatMap((tabel, letak) =>
      tabel.tabel.kelompok === kelompok ? [{ tabel, letak }] : [],
    );
    const utama = anggota.filter(({ tabel }) => isMencetak(tabel, ISI_POKOK[kelompok]));
    const calon = utama.length > 0 || kelompok !== 'perbandingan' ? utama : anggota.filter(isTahunLalu);
    const banyak = new Map(calon.map(({ tabel, letak }) => [letak, countIndikator(tabel)]));
    const terbanyak = Math.max(...banyak.values());
    const terpilih = calon.findLast(({ letak }) => banyak.get(letak) === terbanyak);
    if (terpilih !== undefined) letakKelompok.set(terpilih.letak, kelompok);
  }
  return letakKelompok;
}

function isTahunLalu({ tabel }: { readonly tabel: TabelLaporan }): boolean {
  return isMencetak(tabel, ['capaian', 'realisasi'], -1);
}

function countIndikator(tabel: TabelLaporan): number {
  return listIndikatorTercetak(tabel, () => true).length;
}
