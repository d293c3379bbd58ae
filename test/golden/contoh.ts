import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildContoh, type IdContoh } from '../../assets/contoh/contoh';
import type { NewWorkbook } from '../../src/workbook/workbook.port';
import { XlsxWorkbook, createWorkbook } from '../../src/workbook/xlsx';

const FOLDER = join(__dirname, '..', '..', 'assets', 'contoh');

/** The example workbook of a report, as a description that a test may change before it is made. */
export function buildContohLaporan(id: IdContoh): NewWorkbook {
  const daftarCsv = Object.fromEntries(
    readdirSync(join(FOLDER, id))
      .filter((nama) => nama.endsWith('.csv'))
      .map((nama) => [nama.replace(/\.csv$/, ''), readFileSync(join(FOLDER, id, nama), 'utf8')]),
  );
  return buildContoh(id, daftarCsv);
}

export async function openContoh(workbook: NewWorkbook): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(await createWorkbook(workbook));
}
