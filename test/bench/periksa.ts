import { writeFileSync } from 'node:fs';
import { measureBergilir, type Anak, type Biaya, type Pakai } from './anak';
import type { BenchResult } from './bench';
import { buildBukuLaporan } from './buku-laporan';

const LEMBAR = 200;
const SEL_PER_LEMBAR = 500;

/**
 * Time of `periksa`, reading the sheets included, against opening the same workbook and reading its sheets: each in a
 * process that has done nothing before, as users run it.
 */
export async function benchPeriksa(anak: Anak, times: number, lembar = LEMBAR): Promise<BenchResult> {
  const masukan = anak.path('laporan.xlsx');
  writeFileSync(masukan, await buildBukuLaporan(lembar));
  const run = (cara: 'buka' | 'periksa') => (): Pakai => {
    const pakai = anak.run('buka', cara, masukan);
    return { ...pakai, waktu: Number(pakai.keluaran) };
  };
  const [buka, periksa] = measureBergilir([run('buka'), run('periksa')], times) as [Biaya, Biaya];
  return {
    nama: `Periksa ${lembar} lembar, ${(lembar * SEL_PER_LEMBAR).toLocaleString('id-ID')} sel`,
    ukuran: 'dibanding membuka buku kerjanya',
    rasio: periksa.waktu / buka.waktu,
    batas: 2,
    rincian: `periksa ${(periksa.waktu / 1000).toFixed(2)} s / membuka dan membaca ${(buka.waktu / 1000).toFixed(2)} s`,
  };
}
