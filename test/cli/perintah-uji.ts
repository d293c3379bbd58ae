import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Perkakas } from '../../src/cli/run';
import { WorkbookError } from '../../src/workbook/workbook.port';
import { XlsxWorkbook, createWorkbook } from '../../src/workbook/xlsx';

export const PERKAKAS: Perkakas = {
  open: (bytes) => XlsxWorkbook.open(bytes),
  create: createWorkbook,
  findProblem: (error) => (error instanceof WorkbookError ? error.problem : null),
  folderContoh: join(__dirname, '../../assets/contoh'),
  daftarContoh: { juwana: 'juwana-2023' },
  versi: '9.9.9',
};

/** What the command line has to do with in one test: a folder of its own, and what is printed. */
export interface PerintahUji {
  folder: string;
  keluar: string;
  galat: string;
}

/** Prepares each test of a file. */
export function preparePerintah(): PerintahUji {
  const uji: PerintahUji = { folder: '', keluar: '', galat: '' };
  beforeEach(() => {
    uji.folder = mkdtempSync(join(tmpdir(), 'takar-'));
    uji.keluar = '';
    uji.galat = '';
    jest.spyOn(console, 'log').mockImplementation((teks: string) => void (uji.keluar += `${teks}\n`));
    jest.spyOn(process.stderr, 'write').mockImplementation((teks) => {
      uji.galat += String(teks);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(uji.folder, { recursive: true, force: true });
  });
  return uji;
}
