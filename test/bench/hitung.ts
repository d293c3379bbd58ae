import { writeFileSync } from 'node:fs';
import { measureBergilir, type Anak, type Biaya } from './anak';
import type { BenchResult } from './bench';
import { buildBukuBesar } from './buku-besar';

const UKURAN = { responden: 50_000, barisAnggaran: 5_000, indikator: 50 };

/**
 * Time and memory of the whole process `takar hitung` against SheetJS opening and saving the same workbook:
 * `XLSX.read(buffer)` and `XLSX.write(…, { type: 'buffer', bookType: 'xlsx', compression: true })`.
 */
export async function benchHitung(anak: Anak, times: number, ukuran = UKURAN): Promise<BenchResult[]> {
  const masukan = anak.path('besar.xlsx');
  writeFileSync(masukan, await buildBukuBesar(ukuran));
  const [kosong, takar, sheetJs] = measureBergilir(
    [
      () => anak.run('kosong'),
      () => anak.run('main', 'hitung', masukan, '-o', anak.path('takar.xlsx')),
      () => anak.run('sheetjs', masukan, anak.path('sheetjs.xlsx')),
    ],
    times,
  ) as [Biaya, Biaya, Biaya];
  const bersih = (medan: keyof Biaya): string =>
    ((takar[medan] - kosong[medan]) / (sheetJs[medan] - kosong[medan])).toFixed(2);
  const ukuranBuku = `${ukuran.responden} responden × 9 unsur, ${ukuran.barisAnggaran} baris anggaran`;
  return [
    {
      nama: 'hitung dibanding SheetJS: waktu',
      ukuran: ukuranBuku,
      rasio: takar.waktu / sheetJs.waktu,
      batas: 0.5,
      rincian: `Takar ${(takar.waktu / 1000).toFixed(2)} s / SheetJS ${(sheetJs.waktu / 1000).toFixed(2)} s; tanpa waktu mulai Node ${bersih('waktu')}`,
    },
    {
      nama: 'hitung dibanding SheetJS: memori',
      ukuran: ukuranBuku,
      rasio: takar.memori / sheetJs.memori,
      batas: 0.7,
      rincian: `puncak Takar ${takar.memori.toFixed(0)} MiB / SheetJS ${sheetJs.memori.toFixed(0)} MiB; tanpa memori Node ${bersih('memori')}`,
    },
  ];
}
