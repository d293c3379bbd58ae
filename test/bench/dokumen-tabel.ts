import type { Tabel } from '../../src/laporan';
import { buildSel, buildTabelUji } from '../laporan/tabel-uji';

const KEPALA = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'];

/** Report tables of a usual size, every fifth on a page that lies. */
export function buildDaftarTabel(banyak: number, baris: number): Tabel[] {
  return Array.from({ length: banyak }, (_, i) =>
    buildTabelUji({
      no: `3.${i + 1}`,
      judul: `Capaian Kinerja Sasaran ${i + 1} Tahun 2023`,
      kepala: [KEPALA.map((teks) => buildSel(teks, { tebal: true, warna: 'D9E1F2' }))],
      baris: Array.from({ length: baris }, (_, j) => buildBaris(j + 1)),
      lebar: [5, 40, 12, 12, 12, 14],
      orientasi: i % 5 === 4 ? 'mendatar' : 'tegak',
      sumber: 'Sumber: Kecamatan Contoh Tahun 2023',
      narasi: ['Realisasi 97,25 persen melampaui target 95,50 persen sehingga capaiannya 101,83 persen.'],
    }),
  );
}

function buildBaris(nomor: number): Tabel['baris'][number] {
  const indikator = `Persentase pelaksanaan program nomor ${nomor} yang diselesaikan tepat waktu`;
  const angka = ['95,50', '97,25', '101,83'].map((teks) => buildSel(teks, { rata: 'tengah' }));
  return [buildSel(String(nomor), { rata: 'tengah' }), buildSel(indikator), ...angka, buildSel('Sangat Baik')];
}
