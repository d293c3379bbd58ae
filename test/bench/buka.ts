/** Opens a workbook and reads its sheets, or checks it; prints how long that took, without what starting Node takes. */
import { readFileSync } from 'node:fs';
import { periksa } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';

async function main(cara = '', masukan = ''): Promise<void> {
  const bytes = new Uint8Array(readFileSync(masukan));
  const mulai = performance.now();
  const workbook = await XlsxWorkbook.open(bytes);
  if (cara === 'buka') await workbook.readSheets();
  const dibuka = performance.now();
  if (cara === 'periksa') await periksa(workbook, { tahun: 2023 });
  console.log(cara === 'buka' ? dibuka - mulai : performance.now() - dibuka);
}

void main(...process.argv.slice(2));
