import { toEjaan } from './ejaan';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** Two rows of analysis for one indicator: a report has room for one. */
export const ANALISIS_GANDA: PemeriksaanData = {
  kode: 'analisis-ganda',
  tingkat: 'periksa',
  keterangan: 'Kode indikator yang punya lebih dari satu baris di tblAnalisis.',
  contoh:
    'Indikator "IK1" punya 2 baris di tblAnalisis, padahal laporan memuat satu; gabungkan uraiannya dalam satu baris.',
  check: ({ data }) => {
    const perKode = new Map<string, { readonly kode: string; readonly banyak: number }>();
    for (const { kode } of data.analisis) {
      const kunci = toEjaan(kode);
      if (kunci !== '')
        perKode.set(kunci, { kode, ...perKode.get(kunci), banyak: (perKode.get(kunci)?.banyak ?? 0) + 1 });
    }
    return toTemuanData(
      ANALISIS_GANDA,
      [...perKode.values()]
        .filter(({ banyak }) => banyak > 1)
        .map(({ kode, banyak }) => ({
          jalur: `tblAnalisis.${kode}.Kode`,
          tertulis: kode,
          pesan: `Indikator "${kode}" punya ${banyak} baris di tblAnalisis, padahal laporan memuat satu; gabungkan uraiannya dalam satu baris.`,
        })),
    );
  },
};
