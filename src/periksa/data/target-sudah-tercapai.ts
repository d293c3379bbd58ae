import type { PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** A target below what the year before has brought already. One that repeats it, as 100 % does, is no lower. */
export const TARGET_SUDAH_TERCAPAI: PemeriksaanData = {
  kode: 'target-sudah-tercapai',
  tingkat: 'info',
  keterangan: 'Target tahun laporan yang lebih ringan daripada realisasi tahun sebelumnya.',
  contoh:
    'Target "IKM" tahun 2023 tertulis 75, lebih ringan daripada realisasi tahun 2022, yaitu 80,96; pertimbangkan menaikkan target tahun berikutnya.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      TARGET_SUDAH_TERCAPAI,
      indikator.flatMap(({ data, tahunan }) => {
        const sel = data.tahunan.find((satu) => satu.tahun === tahun)?.target ?? null;
        const target = findAngka(sel);
        const lalu = tahunan.find((satu) => satu.tahun === tahun - 1)?.realisasi;
        if (sel === null || target === null || lalu?.jenis !== 'angka' || data.arah === 'rentang') return [];
        if (target.nilai.compare(lalu.nilai) * (data.arah === 'turun' ? -1 : 1) >= 0) return [];
        const pesan = `Target "${data.indikator}" tahun ${tahun} tertulis ${target.teks}, lebih ringan daripada realisasi tahun ${tahun - 1}, yaitu ${lalu.teks}; pertimbangkan menaikkan target tahun berikutnya.`;
        return [{ jalur: sel.jalur, tertulis: target.teks, pesan }];
      }),
    ),
};
