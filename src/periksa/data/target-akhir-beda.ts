import type { PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** In the last year of the Renstra the target of the Perjanjian Kinerja and its end target are one figure. */
export const TARGET_AKHIR_BEDA: PemeriksaanData = {
  kode: 'target-akhir-beda',
  tingkat: 'periksa',
  keterangan: 'Target pada tahun akhir Renstra yang tidak sama dengan Target Akhir Renstra.',
  contoh:
    'Target "Nilai SAKIP" tahun 2026 tertulis 79, sedangkan Target Akhir Renstra untuk tahun itu 80; samakan dengan Renstra, atau jelaskan perbedaannya dalam laporan.',
  check: ({ indikator }) =>
    toTemuanData(
      TARGET_AKHIR_BEDA,
      indikator.flatMap(({ data }) => {
        const sel = data.tahunan.find(({ tahun }) => tahun === data.tahunAkhir)?.target ?? null;
        const [target, akhir] = [findAngka(sel), findAngka(data.targetAkhir)];
        if (sel === null || target === null || akhir === null || target.nilai.compare(akhir.nilai) === 0) return [];
        const pesan = `Target "${data.indikator}" tahun ${data.tahunAkhir} tertulis ${target.teks}, sedangkan Target Akhir Renstra untuk tahun itu ${akhir.teks}; samakan dengan Renstra, atau jelaskan perbedaannya dalam laporan.`;
        return [{ jalur: sel.jalur, tertulis: target.teks, pesan }];
      }),
    ),
};
