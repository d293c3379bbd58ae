import { measureBergilir, type Anak, type Biaya } from './anak';
import type { BenchResult } from './bench';

const UKURAN = { tabel: 100, baris: 10 };

/**
 * Time and memory of a process that writes report tables into one .docx, against SheetJS writing the same texts into a
 * workbook.
 */
export function benchDokumen(anak: Anak, times: number, { tabel, baris } = UKURAN): BenchResult[] {
  const ukuran = [String(tabel), String(baris)];
  const [docx, sheetJs] = measureBergilir(
    [
      () => anak.run('dokumen-docx', ...ukuran, anak.path('tabel.docx')),
      () => anak.run('dokumen-sheetjs', ...ukuran, anak.path('tabel.xlsx')),
    ],
    times,
  ) as [Biaya, Biaya];
  const ukuranDokumen = `${tabel} tabel × ${baris} baris`;
  return [
    {
      nama: 'dokumen Word dibanding SheetJS: waktu',
      ukuran: ukuranDokumen,
      rasio: docx.waktu / sheetJs.waktu,
      batas: 4,
      rincian: `Takar ${(docx.waktu / 1000).toFixed(2)} s (di bawah 3 s) / SheetJS ${(sheetJs.waktu / 1000).toFixed(2)} s`,
    },
    {
      nama: 'dokumen Word dibanding SheetJS: memori',
      ukuran: ukuranDokumen,
      rasio: docx.memori / sheetJs.memori,
      batas: 3,
      rincian: `puncak Takar ${docx.memori.toFixed(0)} MiB (di bawah 300 MiB) / SheetJS ${sheetJs.memori.toFixed(0)} MiB`,
    },
  ];
}
