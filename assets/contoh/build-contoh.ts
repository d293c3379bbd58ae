/** Writes the four example workbooks next to their CSV files: `npm run build:contoh`. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../src/workbook/contract';
import { createWorkbook } from '../../src/workbook/xlsx';
import { buildContoh, DAFTAR_CONTOH, type DaftarCsv, type IdContoh } from './contoh';

function readDaftarCsv(id: IdContoh): DaftarCsv {
  const berkas = TABLES.map(({ peran }) => ({ peran, path: join(__dirname, id, `${peran}.csv`) }));
  return Object.fromEntries(
    berkas.filter(({ path }) => existsSync(path)).map(({ peran, path }) => [peran, readFileSync(path, 'utf8')]),
  );
}

async function main(): Promise<void> {
  for (const id of DAFTAR_CONTOH) {
    const path = join(__dirname, `${id}.xlsx`);
    writeFileSync(path, await createWorkbook(buildContoh(id, readDaftarCsv(id))));
    console.log(path);
  }
}

void main();
