import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { REALISASI, buildBuku, withSel } from '../usecases/buku-uji';

/** The program as it is built and installed, in a process of its own. */
describe('Program takar (Spesifikasi Takar 8.1)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-program-'));
  const program = join(folder, 'dist', 'takar.cjs');

  beforeAll(async () => {
    mkdirSync(join(folder, 'dist'));
    buildSync({
      entryPoints: [join(__dirname, '../../src/cli/main.ts')],
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      outfile: program,
      logLevel: 'silent',
    });
    const bukanAngka = withSel(REALISASI, 0, 'Realisasi', 'dua puluh');
    writeFileSync(join(folder, 'data.xlsx'), await buildBuku({ tblRealisasi: bukanAngka }));
    writeFileSync(join(folder, 'teks.xlsx'), 'bukan buku kerja');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const takar = (...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('[8.1] selesai: kode keluar 0, ringkasan di keluaran biasa, tidak ada bilah kemajuan', () => {
    const { status, stdout, stderr } = takar('hitung', 'data.xlsx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Kecamatan Contoh, tahun 2023 (profil permenpanrb53)');
    expect(readdirSync(folder)).toContain('data-hasil.xlsx');
  });

  it('[8.1] tidak dapat dijalankan: kode keluar 2, satu kalimat di keluaran galat saja', () => {
    const { status, stdout, stderr } = takar('hitung', 'teks.xlsx', '--json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('[8.1] bantuan dan versi', () => {
    expect(takar('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Pemakaian:') });
    expect(takar('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
