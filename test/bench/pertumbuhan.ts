import { writeFileSync } from 'node:fs';
import { measureBergilir, type Anak, type Biaya, type Pakai } from './anak';
import type { BenchResult } from './bench';
import { buildBukuBesar } from './buku-besar';

const DAFTAR_BANYAK = [1_000, 10_000, 100_000];
/** Largest growth from one size to the next that still counts as none, on a machine that is never quite still. */
const BATAS = 1.1;

/**
 * Whether a row costs more when there are more of them.
 *
 * From 1,000 to 10,000 rows whole runs are compared; from there to 100,000, where the rows weigh enough to be told from
 * the noise, what a run without rows takes is subtracted first, so that it cannot hide a rise.
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
  const hasil = measureBergilir([...dasar, ...penuh], times, (daftar) => Math.min(...daftar));
  const perBaris = (medan: keyof Biaya, kali: number, satuan: string): BenchResult =>
    toResult(
      `${nama}: ${medan}`,
      DAFTAR_BANYAK.map((banyak, i) => {
        const utuh = hasil[dasar.length + i]![medan];
        return { utuh: (utuh / banyak) * kali, bersih: ((utuh - hasil[i]![medan]) / banyak) * kali };
      }),
      satuan,
    );
  return [perBaris('waktu', 1000, 'µs'), perBaris('memori', 1024, 'KiB')];
}

interface BiayaBaris {
  readonly utuh: number;
  /** Without what a run takes that has no rows. */
  readonly bersih: number;
}

function toResult(nama: string, biaya: readonly BiayaBaris[], satuan: string): BenchResult {
  const [seribu, sepuluhRibu, seratusRibu] = biaya as [BiayaBaris, BiayaBaris, BiayaBaris];
  const tulis = (medan: keyof BiayaBaris): string => biaya.map((satu) => satu[medan].toFixed(2)).join(', ');
  return {
    nama,
    ukuran: `${DAFTAR_BANYAK.join(', ')} baris`,
    rasio: Math.max(sepuluhRibu.utuh / seribu.utuh, seratusRibu.bersih / sepuluhRibu.bersih),
    batas: BATAS,
    rincian: `${tulis('utuh')} ${satuan} per baris; tanpa biaya tetap ${tulis('bersih')} ${satuan} per baris; terakhir / pertama ${(seratusRibu.utuh / seribu.utuh).toFixed(2)}`,
  };
}
