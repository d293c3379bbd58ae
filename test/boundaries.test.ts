import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const AKAR = join(__dirname, '..');

/** Rules that ESLint finds broken when `kode` stands in `berkas`. */
function lint(berkas: string, kode: string): string[] {
  const eslint = join(AKAR, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const { stdout } = spawnSync(process.execPath, [eslint, '--stdin', '--stdin-filename', berkas, '--format', 'json'], {
    cwd: AKAR,
    input: kode,
    encoding: 'utf8',
  });
  const [hasil] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return (hasil?.messages ?? []).map(({ ruleId }) => ruleId);
}

const BATAS = 'import-x/no-restricted-paths';

describe('Import boundaries', () => {
  it.each([
    ['src/engine/coba.ts', "export * from '../workbook/contract';", 'the engine never sees the workbook'],
    ['src/engine/coba.ts', "export * from '../laporan';", 'the engine never sees the report tables'],
    ['src/laporan/coba.ts', "export * from '../workbook/workbook.port';", 'report tables never see the port'],
    ['src/laporan/coba.ts', "export * from '../engine/kinerja';", 'nobody imports past the door of the engine'],
    ['src/workbook/coba.ts', "export * from '../engine';", 'the port imports nothing'],
    ['src/workbook/xlsx/coba.ts', "export * from '../../engine';", 'an adapter never sees the engine'],
    ['src/workbook/officejs/coba.ts', "export * from '../xlsx';", 'adapters never see each other'],
    ['src/taskpane/coba.ts', "export * from '../workbook/xlsx';", 'components get functions, not adapters'],
    ['src/taskpane/coba.ts', "export * from '../engine';", 'the pane never sees the engine'],
    ['src/usecases/coba.ts', "export * from '../workbook/xlsx';", 'a use-case never sees an adapter'],
    ['src/dokumen/docx/coba.ts', "export * from '../../usecases';", 'a document knows finished tables only'],
    ['src/dokumen/docx/coba.ts', "export * from '../../engine';", 'a document never sees the engine'],
    ['src/usecases/coba.ts', "export * from '../dokumen/docx';", 'a use-case does not draw'],
    ['src/cli/coba.ts', "export * from '../dokumen/docx/gaya';", 'nobody imports past the door of the document'],
    ['src/cli/coba.ts', "export * from '../workbook/xlsx';", 'only the entry file chooses an adapter'],
    ['src/commands/coba.ts', "export * from '../workbook/officejs';", 'only the entry of the commands has an adapter'],
    ['src/server/coba.ts', "export * from '../usecases';", 'the server knows files only'],
    ['src/build/coba.ts', "export * from '../engine';", 'the build knows files only'],
    ['src/taskpane/Coba.tsx', "export * from '../workbook/xlsx';", 'a component gets functions, not an adapter'],
    ['src/taskpane/Coba.tsx', "export * from '../engine';", 'a component shows what the use-cases give'],
    ['src/taskpane/use-coba.ts', "export * from '../workbook/officejs';", 'a hook gets functions, not an adapter'],
    ['src/taskpane/bahasa/coba.ts', "export * from '../../usecases/hitung';", 'nobody imports past the door'],
  ])('%s: %s is refused, for %s', (berkas, kode) => {
    expect(lint(berkas, kode)).toContain(BATAS);
  });

  it.each([
    ['src/laporan/coba.ts', "export { desimal } from '../engine';"],
    ['src/usecases/coba.ts', "export { TABLES } from '../workbook/contract';"],
    ['src/cli/main.ts', "export { XlsxWorkbook } from '../workbook/xlsx';"],
    ['src/commands/index.ts', "export { ExcelWorkbook } from '../workbook/officejs';"],
    ['src/taskpane/web.tsx', "export { XlsxWorkbook } from '../workbook/xlsx';"],
    ['src/taskpane/Coba.tsx', "export { hitung } from '../usecases';"],
  ])('%s: %s is allowed', (berkas, kode) => {
    expect(lint(berkas, kode)).toEqual([]);
  });

  it.each([
    ['const kini = new Date();\nexport default kini;', 'no-restricted-globals'],
    ["import { readFileSync } from 'node:fs';\nexport default readFileSync;", 'no-restricted-imports'],
    ['export const apa: any = 1;', '@typescript-eslint/no-explicit-any'],
  ])('the engine has no clock and no files, and nothing is any: %s', (kode, aturan) => {
    expect(lint('src/engine/coba.ts', kode)).toContain(aturan);
  });
});
