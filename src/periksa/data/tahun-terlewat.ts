import type { PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** Years missing between the first and the last year of an indicator: a trend has a hole there. */
export const TAHUN_TERLEWAT: PemeriksaanData = {
  kode: 'tahun-terlewat',
  tingkat: 'info',
  keterangan: 'Tahun yang terlewat di antara tahun-tahun sebuah indikator, sampai tahun laporan.',
  contoh:
    'Indikator "Nilai SAKIP" punya tahun 2020 dan 2023, tetapi tidak 2021 dan 2022, sehingga perkembangannya terputus; tambahkan baris tahun itu, atau biarkan bila memang tidak diukur.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      TAHUN_TERLEWAT,
      indikator.flatMap(({ data, tahunan }) => {
        const daftarTahun = tahunan.map((satu) => satu.tahun).filter((satu) => satu <= tahun);
        return daftarTahun.slice(1).flatMap((kini, i) => {
          const lalu = daftarTahun[i] ?? kini;
          const hilang = listTahun(lalu + 1, kini - 1);
          if (hilang.length === 0 || hilang.length > TERPANJANG) return [];
          const pesan = `Indikator "${data.indikator}" punya tahun ${lalu} dan ${kini}, tetapi tidak ${hilang.join(' dan ')}, sehingga perkembangannya terputus; tambahkan baris tahun itu, atau biarkan bila memang tidak diukur.`;
          return [{ jalur: data.jalur, pesan }];
        });
      }),
    ),
};

/** A longer hole is a year that was typed wrong: see `tahun-janggal`. */
const TERPANJANG = 5;

function listTahun(dari: number, sampai: number): readonly number[] {
  return Array.from({ length: Math.max(0, sampai - dari + 1) }, (_, i) => dari + i);
}
