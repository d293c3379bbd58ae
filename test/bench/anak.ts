import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const AKAR = join(__dirname, '..', '..');
const PENERIMA = 3;

/** What one run of a program took. */
export interface Pakai {
  /** Milliseconds from start to end of the process. */
  readonly waktu: number;
  /** Peak resident memory in MiB. */
  readonly memori: number;
  /** What it printed. */
  readonly keluaran: string;
}

/** Programs in processes of their own, measured from outside. Built into a folder that `remove` takes away. */
export class Anak {
  readonly folder = mkdtempSync(join(tmpdir(), 'takar-bench-'));

  constructor() {
    const daftarNama = [
      'catat-memori',
      'kosong',
      'sheetjs',
      'sekali',
      'mesin',
      'dokumen-docx',
      'dokumen-sheetjs',
      'buka',
    ];
    const sumber = daftarNama.map((nama) => join(__dirname, `${nama}.ts`));
    this.build(sumber);
    this.build([join(AKAR, 'src', 'cli', 'main.ts')]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(berkas: string): string {
    return join(this.folder, berkas);
  }

  /** Runs a program once. @throws Error with what it printed when it does not end well */
  run(nama: string, ...argumen: readonly string[]): Pakai {
    const mulai = performance.now();
    const { status, output, stdout, stderr, error } = spawnSync(
      process.execPath,
      ['--require', this.path('catat-memori.cjs'), this.path(`${nama}.cjs`), ...argumen],
      { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    const waktu = performance.now() - mulai;
    if (status !== 0) throw new Error(`${nama} ${argumen.join(' ')}: ${error?.message ?? stderr + stdout}`);
    return { waktu, memori: Number(output[PENERIMA]) / 1024, keluaran: stdout };
  }

  /** As `npm run build:cli` bundles the command line. */
  private build(sumber: string[]): void {
    buildSync({
      entryPoints: sumber,
      outdir: this.folder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
    });
  }
}

export type Biaya = Pick<Pakai, 'waktu' | 'memori'>;

/**
 * Time and memory of each program over several rounds; they take turns, so that a busy machine weighs on all alike.
 *
 * @param pilih which of the rounds: the median for a ratio, the least where small differences count
 */
export function measureBergilir(
  daftar: readonly (() => Pakai)[],
  times: number,
  pilih: (daftar: readonly number[]) => number = findMedian,
): Biaya[] {
  const putaran = Array.from({ length: times }, () => daftar.map((jalankan) => jalankan()));
  return daftar.map((_, i) => ({
    waktu: pilih(putaran.map((hasil) => hasil[i]!.waktu)),
    memori: pilih(putaran.map((hasil) => hasil[i]!.memori)),
  }));
}

function findMedian(daftar: readonly number[]): number {
  return [...daftar].sort((a, b) => a - b)[Math.floor(daftar.length / 2)] ?? NaN;
}
