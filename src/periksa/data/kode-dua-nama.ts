import { toEjaan } from './ejaan';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** One Kode Rekening with two names: one of them, or the code, is wrong. */
export const KODE_DUA_NAMA: PemeriksaanData = {
  kode: 'kode-dua-nama',
  tingkat: 'periksa',
  keterangan: 'Kode Rekening yang dipakai untuk dua uraian yang berlainan.',
  contoh:
    'Kode Rekening 7.01.02 dipakai untuk "Program Pelayanan Publik" dan "Program Pemberdayaan Masyarakat"; perbaiki kodenya, atau samakan uraiannya.',
  check: ({ data }) => {
    const pertama = new Map<string, string>();
    const sudah = new Set<string>();
    return toTemuanData(
      KODE_DUA_NAMA,
      data.anggaran.flatMap(({ kode, uraian, jalur }) => {
        const kunci = kode.replace(/\s/g, '').replace(/\.$/, '');
        const lama = pertama.get(kunci) ?? uraian;
        if (kunci === '') return [];
        pertama.set(kunci, lama);
        const pasangan = `${kunci}|${toEjaan(uraian)}`;
        if (toEjaan(lama) === toEjaan(uraian) || sudah.has(pasangan)) return [];
        sudah.add(pasangan);
        const pesan = `Kode Rekening ${kunci} dipakai untuk "${lama}" dan "${uraian}"; perbaiki kodenya, atau samakan uraiannya.`;
        return [{ jalur: toKolom(jalur, 'Kode Rekening'), tertulis: kode, pesan }];
      }),
    );
  },
};
