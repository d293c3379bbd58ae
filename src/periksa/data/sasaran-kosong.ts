import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** An indicator of a sasaran that names none where the others do: it falls into no group of a table. */
export const SASARAN_KOSONG: PemeriksaanData = {
  kode: 'sasaran-kosong',
  tingkat: 'periksa',
  keterangan: 'Indikator sasaran yang kolom Sasarannya kosong, sedangkan indikator lain punya.',
  contoh:
    'Sasaran dari indikator "Nilai SAKIP" kosong, sehingga di tabel tidak masuk sasaran mana pun; isi kolom Sasaran di tblTarget.',
  check: ({ indikator }) => {
    if (!indikator.some(({ data }) => data.sasaran !== '')) return [];
    return toTemuanData(
      SASARAN_KOSONG,
      indikator
        .filter(({ data }) => data.jenis === 'sasaran' && data.sasaran === '')
        .map(({ data }) => ({
          jalur: toKolom(data.jalur, 'Sasaran'),
          pesan: `Sasaran dari indikator "${data.indikator}" kosong, sehingga di tabel tidak masuk sasaran mana pun; isi kolom Sasaran di tblTarget.`,
        })),
    );
  },
};
