import { isTanpaPenyebut } from '../tanpa-penyebut';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** A realisasi that was typed beside a whole of 0. One that was left to the calculation is refused by that. */
export const REALISASI_TANPA_PENYEBUT: PemeriksaanData = {
  kode: 'realisasi-tanpa-penyebut',
  tingkat: 'periksa',
  keterangan: 'Realisasi yang tertulis, sedangkan Penyebutnya nol.',
  contoh:
    'Realisasi "Persentase gangguan yang ditangani" tahun 2023 tertulis 100%, tetapi Penyebutnya 0, sehingga tidak dapat dihitung; kosongkan Realisasi, atau betulkan Penyebut.',
  check: ({ indikator }) =>
    toTemuanData(
      REALISASI_TANPA_PENYEBUT,
      indikator.flatMap(({ data }) =>
        data.tahunan.flatMap(({ tahun, periode }) =>
          periode.filter(isTanpaPenyebut).map(({ realisasi, jalur }) => {
            const tertulis = realisasi?.bacaan.teks ?? '';
            const pesan = `Realisasi "${data.indikator}" tahun ${tahun} tertulis ${tertulis}, tetapi Penyebutnya 0, sehingga tidak dapat dihitung; kosongkan Realisasi, atau betulkan Penyebut.`;
            return { jalur: realisasi?.jalur ?? jalur, tertulis, pesan };
          }),
        ),
      ),
    ),
};
