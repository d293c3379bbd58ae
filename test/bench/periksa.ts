import { writeFileSync } from 'node:fs';
import type { Anak } from './anak';
import type { BenchResult } from './bench';
import { buildBukuLaporan } from './buku-laporan';

const LEMBAR = 200;
const SEL_PER_LEMBAR = 500;

/**
 * Checking a workbook against opening it, one after the other in a process that has done nothing before, as users run
 * it. Opening ends when the cells of all sheets are in memory; checking is everything from there to the findings. Each
 * time is the least of several processes: whatever else the machine does only adds to it.
 */
export async function benchPeriksa(anak: Anak, times: number, lembar = LEMBAR): Promise<BenchResult> {
  const masukan = anak.path('laporan.xlsx');
  writeFileSync(masukan, await buildBukuLaporan(lembar));
  const putaran = Array.from({ length: times }, () => anak.run('buka', masukan).keluaran.split(' ').map(Number));
  const buka = Math.min(...putaran.map(([waktu = NaN]) => waktu));
  const periksa = Math.min(...putaran.map(([, waktu = NaN]) => waktu));
  return {
    nama: `Periksa ${lembar} lembar, ${(lembar * SEL_PER_LEMBAR).toLocaleString('id-ID')} sel`,
    ukuran: 'dari sel terbaca sampai temuan, dibanding membuka buku kerja dan membaca selnya',
    rasio: periksa / buka,
    batas: 2,
    rincian: `periksa ${(periksa / 1000).toFixed(2)} s / membuka dan membaca ${(buka / 1000).toFixed(2)} s`,
  };
}
