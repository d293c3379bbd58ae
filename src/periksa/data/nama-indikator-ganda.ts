import { toEjaan } from './ejaan';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** One name under two codes. An indicator of the tujuan may have the name of one of a sasaran. */
export const NAMA_INDIKATOR_GANDA: PemeriksaanData = {
  kode: 'nama-indikator-ganda',
  tingkat: 'periksa',
  keterangan: 'Indikator sejenis yang bernama sama, tetapi berkode lain.',
  contoh:
    'Indikator "Nilai SAKIP" punya dua kode, IK1 dan IK4, sehingga tercetak dua kali; samakan kodenya bila memang satu indikator, atau bedakan namanya.',
  check: ({ indikator }) => {
    const pertama = new Map<string, string>();
    return toTemuanData(
      NAMA_INDIKATOR_GANDA,
      indikator.flatMap(({ data }) => {
        const kunci = `${data.jenis}|${toEjaan(data.indikator)}`;
        const kode = pertama.get(kunci);
        if (kode === undefined) pertama.set(kunci, data.kode);
        if (kode === undefined) return [];
        const pesan = `Indikator "${data.indikator}" punya dua kode, ${kode} dan ${data.kode}, sehingga tercetak dua kali; samakan kodenya bila memang satu indikator, atau bedakan namanya.`;
        return [{ jalur: toKolom(data.jalur, 'Kode'), tertulis: data.kode, pesan }];
      }),
    );
  },
};
