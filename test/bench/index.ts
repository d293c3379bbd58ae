/** `npm run bench`: every limit on time and memory, each as a ratio to a reference in the same run. */
import { Anak } from './anak';
import type { BenchResult } from './bench';
import { benchDokumen } from './dokumen';
import { benchHitung } from './hitung';
import { benchPeriksa } from './periksa';
import { benchPertumbuhan } from './pertumbuhan';

const PUTARAN = 5;

async function main(): Promise<void> {
  const anak = new Anak();
  try {
    const isLulus = [
      ...print(await benchHitung(anak, PUTARAN)),
      ...print(benchDokumen(anak, PUTARAN)),
      ...print([await benchPeriksa(anak, PUTARAN)]),
      ...print([runMesin(anak, 'skm'), runMesin(anak, 'indikator')]),
      ...print(await benchPertumbuhan(anak, PUTARAN)),
    ].every(Boolean);
    console.log(isLulus ? 'Semua batas terpenuhi.' : 'Ada batas yang terlampaui.');
    process.exitCode = isLulus ? 0 : 1;
  } finally {
    anak.remove();
  }
}

function runMesin(anak: Anak, bagian: 'skm' | 'indikator'): BenchResult {
  return JSON.parse(anak.run('mesin', bagian).keluaran) as BenchResult;
}

function print(daftar: readonly BenchResult[]): boolean[] {
  return daftar.map(({ nama, ukuran, rasio, batas, rincian }) => {
    const isLulus = rasio <= batas;
    const kepala = `${isLulus ? 'LULUS' : 'GAGAL'}  ${nama}: ${rasio.toFixed(2)} (batas ${batas.toFixed(2)})`;
    console.log([`${kepala} — ${ukuran}`, ...rincian.split('; ')].join('\n         '));
    return isLulus;
  });
}

void main();
