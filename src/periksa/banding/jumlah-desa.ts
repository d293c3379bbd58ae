import { desimal } from '../../engine';
import type { Figur } from '../angka/figur';
import { readFigur } from '../angka/figur';
import { buildTemuanSel } from '../temuan-sel';
import type { PemeriksaanBanding } from './pemeriksaan-banding';

const KODE = 'jumlah-desa';
const HITUNGAN_DESA = /^jumlah\s+(?:desa|kelurahan)\b/i;

/** Targets and realisations that count villages, and more of them than there are. */
export const JUMLAH_DESA: PemeriksaanBanding = {
  kode: KODE,
  keterangan: 'Target atau realisasi yang menghitung desa, tetapi lebih banyak daripada Jumlah Desa di tblPengaturan.',
  contoh:
    '"Jumlah desa yang dibina" tertulis 95, padahal desa dan kelurahannya hanya 11; betulkan angkanya, atau kunci "Jumlah Desa" di tblPengaturan.',
  check(laporan, { jumlahDesa }) {
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
          buildTemuanSel(KODE, tabel, sel, {
            tingkat: 'periksa',
            seharusnya: String(jumlahDesa),
            pesan: `"${nama}" tertulis ${sel.teks}, padahal desa dan kelurahannya hanya ${jumlahDesa}; betulkan angkanya, atau kunci "Jumlah Desa" di tblPengaturan.`,
          }),
        ];
      });
  },
};

/** The name in the row that says that villages are counted. */
function findHitungan({ tabel, baris }: Figur): string | null {
  return tabel.baris[baris]?.sel.find(({ teks }) => HITUNGAN_DESA.test(teks))?.teks ?? null;
}
