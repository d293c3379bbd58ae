import { writeFileSync } from 'node:fs';
import { measureBergilir, type Anak, type Pakai } from './anak';
import type { BenchResult } from './bench';
import { buildBukuBesar } from './buku-besar';

const DAFTAR_BANYAK = [1_000, 10_000, 100_000];
/** Largest growth from one size to the next that still counts as none, on a machine that is never quite still. */
const BATAS = 1.1;

/**
 * Whether a row costs more when there are more of them. What a run without rows takes is subtracted first, so that it
 * cannot hide a rise; what is left is compared from 1,000 to 10,000 and from there to 100,000 rows.
 */
export async function benchPertumbuhan(anak: Anak, times: number): Promise<BenchResult[]> {
  for (const banyak of [1, ...DAFTAR_BANYAK]) {
    const buku = await buildBukuBesar({ responden: banyak, barisAnggaran: 50, indikator: 10 });
    writeFileSync(anak.path(`responden-${banyak}.xlsx`), buku);
  }
  const runResponden = (banyak: number) => (): Pakai =>
    anak.run('main', 'hitung', anak.path(`responden-${banyak}.xlsx`), '-o', anak.path('hasil.xlsx'));
  const runIndikator =
    (banyak: number, ...argumen: readonly string[]) =>
    (): Pakai =>
      anak.run('sekali', String(banyak), ...argumen);

  const dasar = DAFTAR_BANYAK.map(() => runResponden(1));
  const dasarIndikator = DAFTAR_BANYAK.map((banyak) => runIndikator(banyak, 'tanpa-hitung'));
  return [
    ...describe('hitung, per responden', dasar, DAFTAR_BANYAK.map(runResponden), times),
    ...describe(
      'indikator, per baris',
      dasarIndikator,
      DAFTAR_BANYAK.map((banyak) => runIndikator(banyak)),
      times,
    ),
  ];
}

type Jalankan = () => Pakai;

function describe(nama: string, dasar: readonly Jalankan[], penuh: readonly Jalankan[], times: number): BenchResult[] {
  const hasil = measureBergilir([...dasar, ...penuh], times);
  const perBaris = (medan: keyof Pakai): number[] =>
    DAFTAR_BANYAK.map((banyak, i) => (hasil[dasar.length + i]![medan] - hasil[i]![medan]) / banyak);
  const waktu = perBaris('waktu').map((ms) => ms * 1000);
  const memori = perBaris('memori').map((mib) => mib * 1024);
  return [toResult(`${nama}: waktu`, waktu, 'µs'), toResult(`${nama}: memori`, memori, 'KiB')];
}

function toResult(nama: string, perBaris: readonly number[], satuan: string): BenchResult {
  const naik = perBaris.slice(1).map((nilai, i) => nilai / perBaris[i]!);
  return {
    nama,
    ukuran: `${DAFTAR_BANYAK.join(', ')} baris`,
    rasio: Math.max(...naik),
    batas: BATAS,
    rincian: `${perBaris.map((nilai) => nilai.toFixed(2)).join(', ')} ${satuan} per baris; terakhir / pertama ${(perBaris.at(-1)! / perBaris[0]!).toFixed(2)}`,
  };
}
