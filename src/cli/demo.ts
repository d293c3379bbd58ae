import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** `npm run demo`: writes the four examples, computes each, and says what was made and where. */

const AKAR = join(__dirname, '..', '..');
const FOLDER = join(AKAR, 'hasil-contoh');
const DAFTAR_CONTOH = ['juwana', 'jiken', 'jaten', 'juai'];

function runTakar(...argumen: string[]): string {
  return execFileSync(process.execPath, [join(AKAR, 'dist', 'takar.cjs'), ...argumen], { encoding: 'utf8' });
}

mkdirSync(FOLDER, { recursive: true });
for (const nama of DAFTAR_CONTOH) {
  const masukan = join(FOLDER, `${nama}.xlsx`);
  const keluaran = join(FOLDER, `${nama}-hasil.xlsx`);
  runTakar('contoh', nama, '-o', masukan);
  console.log(`${runTakar('hitung', masukan, '-o', keluaran).replaceAll(`${AKAR}/`, '')}`);
}
console.log(
  `Dibuat ${DAFTAR_CONTOH.length} buku kerja contoh dan hasilnya di folder ${relative(AKAR, FOLDER)}; buka *-hasil.xlsx di Excel atau LibreOffice.`,
);
