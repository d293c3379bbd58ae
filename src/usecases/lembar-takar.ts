import type { TemuanCetak } from '../periksa';
import { isSameCell, toText } from '../workbook/report-edits';
import type { ReportSheet, SheetContent } from '../workbook/workbook.port';
import { formatAlamat } from './lokasi';

/** More cells than this share, and it is the data that changed, not a few cells somebody edited. */
const BAGIAN_USANG = 0.1;

/** Cells of Takar's own report sheets that do not say what the data say. */
export function compareLembar(lembar: readonly SheetContent[], isiLembar: readonly ReportSheet[]): TemuanCetak[] {
  return isiLembar.flatMap((seharusnya) => {
    const ada = lembar.find(({ reportId }) => reportId === seharusnya.id);
    return ada === undefined ? [] : compareSatu(ada, seharusnya);
  });
}

function compareSatu(ada: SheetContent, seharusnya: ReportSheet): TemuanCetak[] {
  const beda: TemuanCetak[] = [];
  let jumlah = 0;
  seharusnya.rows.forEach(({ cells }, baris) => {
    cells.forEach((cell, kolom) => {
      const teks = cell?.text ?? '';
      if (teks !== '') jumlah++;
      const isi = ada.rows[baris + 1 - ada.firstRow]?.[kolom + 1 - ada.firstColumn] ?? null;
      if (isSameCell(isi, cell?.number ?? teks)) return;
      const tertulis = toText(isi);
      beda.push({
        ...umum(ada, seharusnya),
        kode: 'lembar-disunting',
        tingkat: 'periksa',
        sel: formatAlamat(baris + 1, kolom + 1),
        tertulis,
        seharusnya: teks,
        pesan: `sel ini tertulis "${tertulis}", sedangkan Takar menghitung "${teks}"; perbarui tabelnya, atau terima bila memang disunting.`,
      });
    });
  });
  if (beda.length <= Math.max(3, jumlah * BAGIAN_USANG)) return beda;
  return [
    {
      ...umum(ada, seharusnya),
      kode: 'lembar-usang',
      tingkat: 'periksa',
      sel: '',
      tertulis: '',
      seharusnya: null,
      pesan: `${beda.length} sel di lembar ini belum memuat angka terbaru; tekan Buat tabel untuk memperbaruinya.`,
    },
  ];
}

function umum(ada: SheetContent, { id }: ReportSheet): Pick<TemuanCetak, 'lembar' | 'tabel' | 'selLain' | 'sebab'> {
  return { lembar: ada.name, tabel: /^\d/.test(id) ? id : '', selLain: [], sebab: null };
}
