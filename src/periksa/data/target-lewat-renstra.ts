import type { PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** A target of the Perjanjian Kinerja that is beyond what the Renstra wants at its end. */
export const TARGET_LEWAT_RENSTRA: PemeriksaanData = {
  kode: 'target-lewat-renstra',
  tingkat: 'periksa',
  keterangan: 'Target tahun laporan yang sudah melampaui Target Akhir Renstra sebelum tahun akhirnya.',
  contoh:
    'Target "Nilai SAKIP" tahun 2023 tertulis 82, melampaui Target Akhir Renstra 80 (tahun 2026); periksa kedua target, atau usulkan perubahan Renstra.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      TARGET_LEWAT_RENSTRA,
      indikator.flatMap(({ data }) => {
        const sel = data.tahunan.find((satu) => satu.tahun === tahun)?.target ?? null;
        const [target, akhir] = [findAngka(sel), findAngka(data.targetAkhir)];
        if (sel === null || target === null || akhir === null || data.arah === 'rentang') return [];
        const isLewat = target.nilai.compare(akhir.nilai) * (data.arah === 'turun' ? -1 : 1) > 0;
        if (!isLewat || (data.tahunAkhir !== null && tahun >= data.tahunAkhir)) return [];
        const pada = data.tahunAkhir === null ? '' : ` (tahun ${data.tahunAkhir})`;
        const pesan = `Target "${data.indikator}" tahun ${tahun} tertulis ${target.teks}, melampaui Target Akhir Renstra ${akhir.teks}${pada}; periksa kedua target, atau usulkan perubahan Renstra.`;
        return [{ jalur: sel.jalur, tertulis: target.teks, pesan }];
      }),
    ),
};
