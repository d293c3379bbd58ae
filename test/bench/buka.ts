/** Opens a workbook, reads its sheets and checks them; prints how long opening took, and how long all that followed. */
import { readFileSync } from 'node:fs';
import { periksa } from '../../src/usecases';
import type { SheetReader, WorkbookPort } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';

async function main(masukan = ''): Promise<void> {
  const bytes = new Uint8Array(readFileSync(masukan));
  const mulai = performance.now();
  const workbook = await XlsxWorkbook.open(bytes);
  const lembar = await workbook.readSheets();
  const dibuka = performance.now();
  const terbaca: WorkbookPort & SheetReader = {
    listTables: () => workbook.listTables(),
    readTables: (nama) => workbook.readTables(nama),
    write: (perubahan, laporan) => workbook.write(perubahan, laporan),
    checkReports: (laporan) => workbook.checkReports(laporan),
    readSheets: () => Promise.resolve(lembar),
  };
  await periksa(terbaca, { tahun: 2023 });
  console.log(dibuka - mulai, performance.now() - dibuka);
}

void main(...process.argv.slice(2));
