import { join } from 'node:path';
import { version } from '../../package.json';
import { WorkbookError } from '../workbook/workbook.port';
import { XlsxWorkbook, createWorkbook } from '../workbook/xlsx';
import { run, type Perkakas } from './run';

/** Beside the built program lie the examples, in the checkout as in the installed package. */
const PERKAKAS: Perkakas = {
  open: (bytes) => XlsxWorkbook.open(bytes),
  create: createWorkbook,
  findProblem: (error) => (error instanceof WorkbookError ? error.problem : null),
  folderContoh: join(__dirname, '..', 'assets', 'contoh'),
  daftarContoh: { juwana: 'juwana-2023', jiken: 'jiken-2023', jaten: 'jaten-2023', juai: 'juai-2024' },
  versi: version,
};

run(process.argv.slice(2), PERKAKAS).then(
  (kode) => {
    process.exitCode = kode;
  },
  (error: unknown) => {
    const rincian = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`Takar berhenti karena kesalahan di dalamnya; laporkan baris berikut.\n${rincian}\n`);
    process.exitCode = 2;
  },
);
