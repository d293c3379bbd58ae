import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** An indicator without a unit where the others have one: its row of a report has an empty cell. */
export const SATUAN_KOSONG: PemeriksaanData = {
  kode: 'satuan-kosong',
  tingkat: 'info',
  keterangan: 'Satuan yang kosong pada sebuah indikator, sedangkan indikator lain punya.',
  contoh:
    'Satuan "Nilai SAKIP" kosong, sehingga kolom Satuan di tabel laporan ikut kosong; isi satuannya di tblTarget.',
  check: ({ indikator }) => {
    if (!indikator.some(({ data }) => data.satuan !== '')) return [];
    return toTemuanData(
      SATUAN_KOSONG,
      indikator
        .filter(({ data }) => data.satuan === '')
        .map(({ data }) => ({
          jalur: toKolom(data.jalur, 'Satuan'),
          pesan: `Satuan "${data.indikator}" kosong, sehingga kolom Satuan di tabel laporan ikut kosong; isi satuannya di tblTarget.`,
        })),
    );
  },
};
