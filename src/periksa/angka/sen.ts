import { NOL } from '../../engine';
import type { JenisKolom, Pemeriksaan } from '../model';
import { buildTemuanSel } from '../temuan-sel';
import { analyzeAngka } from './analisis';
import type { Figur } from './figur';

const UANG: ReadonlySet<JenisKolom> = new Set(['anggaran', 'realisasiAnggaran', 'sisa']);

/** An amount with sen in a table whose other amounts are whole rupiah. */
export const sen: Pemeriksaan = {
  kode: 'angka-sen',
  keterangan: 'Jumlah rupiah dengan sen, di tabel yang jumlah lainnya rupiah bulat.',
  contoh:
    '6.000.000,30 memuat sen, sedangkan jumlah lain di Tabel 3.4.4 rupiah bulat; periksa angka dan letak koma atau titiknya.',
  check: (laporan) => {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) => {
      const daftar = figur.listTabel(tabel).filter(({ jenis, persen }) => UANG.has(jenis) && !persen);
      const berSen = daftar.filter(hasSen);
      const [satu] = berSen;
      if (satu === undefined || berSen.length > 1 || daftar.length < MIN_JUMLAH) return [];
      return [
        buildTemuanSel(sen.kode, tabel, satu.sel, {
          tingkat: 'periksa',
          pesan: `${satu.sel.teks} memuat sen, sedangkan jumlah lain di Tabel ${tabel.no} rupiah bulat; periksa angka dan letak koma atau titiknya.`,
        }),
      ];
    });
  },
};

/** Fewer amounts do not show how an office writes them. */
const MIN_JUMLAH = 4;

function hasSen({ nilai, desimal }: Figur): boolean {
  return desimal > 0 && nilai.subtract(nilai.round(0, 'potong')).compare(NOL) !== 0;
}
