/** The yardstick of `hitung`: SheetJS opens a workbook and saves it, with its defaults but for a compressed file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { read, write } from 'xlsx';

const [masukan = '', keluaran = ''] = process.argv.slice(2);
writeFileSync(keluaran, write(read(readFileSync(masukan)), { type: 'buffer', bookType: 'xlsx', compression: true }));
