import type { PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** A target that asks for less than that of the year before. */
export const TARGET_MUNDUR: PemeriksaanData = {
  kode: 'target-mundur',
  tingkat: 'info',
  keterangan: 'Target tahun laporan yang lebih ringan daripada target tahun sebelumnya.',
  contoh:
    'Target "Nilai SAKIP" tahun 2023 tertulis 75, lebih ringan daripada target tahun 2022, yaitu 76; periksa targetnya, atau jelaskan sebabnya dalam laporan.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      TARGET_MUNDUR,
      indikator.flatMap(({ data }) => {
        const findSel = (dicari: number) => data.tahunan.find((satu) => satu.tahun === dicari)?.target ?? null;
        const sel = findSel(tahun);
        const [target, lalu] = [findAngka(sel), findAngka(findSel(tahun - 1))];
        if (sel === null || target === null || lalu === null || data.arah === 'rentang') return [];
        if (target.nilai.compare(lalu.nilai) * (data.arah === 'turun' ? -1 : 1) >= 0) return [];
        const pesan = `Target "${data.indikator}" tahun ${tahun} tertulis ${target.teks}, lebih ringan daripada target tahun ${tahun - 1}, yaitu ${lalu.teks}; periksa targetnya, atau jelaskan sebabnya dalam laporan.`;
        return [{ jalur: sel.jalur, tertulis: target.teks, pesan }];
      }),
    ),
};
