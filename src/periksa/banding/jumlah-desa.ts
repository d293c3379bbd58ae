import { desimal } from '../../engine';
import type { Figur } from '../angka/figur';
import { readFigur } from '../angka/figur';
import type { LaporanCetak, TemuanCetak } from '../model';

const HITUNGAN_DESA = /^jumlah\s+(?:desa|kelurahan)\b/i;

/** Targets and realisations that count villages, and more of them than there are. */
export function checkJumlahDesa(laporan: LaporanCetak, jumlahDesa: number | null): readonly TemuanCetak[] {
  if (jumlahDesa === null) return [];
  const batas = desimal(jumlahDesa);
  return readFigur(laporan)
    .semua.filter(({ jenis, persen }) => (jenis === 'target' || jenis === 'realisasi') && !persen)
    .filter(({ nilai }) => nilai.compare(batas) > 0)
    .flatMap((figur) => {
      const nama = findHitungan(figur);
      if (nama === null) return [];
      const { tabel, sel } = figur;
      return [
        {
          kode: 'jumlah-desa',
          tingkat: 'periksa' as const,
          lembar: tabel.lembar,
          tabel: tabel.no,
          sel: sel.alamat,
          tertulis: sel.teks,
          seharusnya: String(jumlahDesa),
          selLain: [],
          sebab: null,
          pesan: `"${nama}" tertulis ${sel.teks}, padahal desa dan kelurahannya hanya ${jumlahDesa}; betulkan angkanya, atau kunci "Jumlah Desa" di tblPengaturan.`,
        },
      ];
    });
}

/** The name in the row that says that villages are counted. */
function findHitungan({ tabel, baris }: Figur): string | null {
  return tabel.baris[baris]?.sel.find(({ teks }) => HITUNGAN_DESA.test(teks))?.teks ?? null;
}
