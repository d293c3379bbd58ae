import { isPersentase } from '../../engine';
import type { PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** A part that is larger than the whole. A share above 100 % that was typed is found by its own check. */
export const PEMBILANG_MELEBIHI_PENYEBUT: PemeriksaanData = {
  kode: 'pembilang-melebihi-penyebut',
  tingkat: 'periksa',
  keterangan: 'Pembilang sebuah persentase yang lebih besar daripada Penyebutnya.',
  contoh:
    'Pembilang "Persentase desa mandiri" tahun 2023 tertulis 30, lebih besar daripada Penyebut 29; periksa apakah keduanya tertukar.',
  check: ({ indikator }) =>
    toTemuanData(
      PEMBILANG_MELEBIHI_PENYEBUT,
      indikator
        .filter(({ data }) => isPersentase(data))
        .flatMap(({ data }) =>
          data.tahunan.flatMap(({ tahun, periode }) =>
            periode.flatMap((satu) => {
              const [pembilang, penyebut] = [findAngka(satu.pembilang), findAngka(satu.penyebut)];
              if (satu.pembilang === null || pembilang === null || penyebut === null) return [];
              if (penyebut.nilai.isNol() || pembilang.nilai.compare(penyebut.nilai) <= 0) return [];
              const pesan = `Pembilang "${data.indikator}" tahun ${tahun} tertulis ${pembilang.teks}, lebih besar daripada Penyebut ${penyebut.teks}; periksa apakah keduanya tertukar.`;
              return [{ jalur: satu.pembilang.jalur, tertulis: pembilang.teks, pesan }];
            }),
          ),
        ),
    ),
};
