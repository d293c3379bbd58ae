import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HasilHitung } from '../../../src/usecases';
import { hitung } from '../../../src/usecases';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';

export const DAFTAR_CONTOH = ['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'] as const;

/** What a run makes of an example workbook. */
export async function calculateContoh(nama: (typeof DAFTAR_CONTOH)[number]): Promise<HasilHitung> {
  const berkas = join(__dirname, '..', '..', '..', 'assets', 'contoh', `${nama}.xlsx`);
  return hitung(await XlsxWorkbook.open(new Uint8Array(readFileSync(berkas))), { tulis: 'tidak' });
}
