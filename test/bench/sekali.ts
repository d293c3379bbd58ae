/** Calculates the indicators of tables in memory, once, as one run of `takar hitung` does. */
import { buildTabel, calculateColumns } from './indikator';

const [banyak = '0', tanpaHitung] = process.argv.slice(2);
const tabel = buildTabel(Number(banyak));
if (tanpaHitung === undefined) calculateColumns(tabel);
