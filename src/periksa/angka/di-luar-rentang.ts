import { findRentangWajar, isDalamRentang, type HalAngka } from '../rentang-wajar';
import type { JenisKolom, Pemeriksaan, TemuanCetak } from '../model';
import { analyzeAngka } from './analisis';
import type { Figur } from './figur';
import { toDasar } from './temuan';

const DIPERIKSA: ReadonlySet<JenisKolom> = new Set(['target', 'realisasi', 'targetAkhir']);
const PERSENTASE = /^\s*p(?:er|ro|re)sentase\b/i;

/** Targets and realisations that figures of their kind cannot reach. */
export const diLuarRentang: Pemeriksaan = {
  kode: 'angka-di-luar-rentang',
  keterangan:
    'Target atau realisasi tercetak yang tidak mungkin bagi jenis angkanya: persentase, IKM, nilai SAKIP, atau bulan.',
  contoh:
    '"Persentase desa mandiri" tertulis 130%, padahal lazimnya persentase dari 0 sampai 100; periksa angka dan letak komanya.',
  check: (laporan) => {
    const { semua } = analyzeAngka(laporan).figur;
    return semua.filter(({ jenis }) => DIPERIKSA.has(jenis)).flatMap(checkFigur);
  },
};

function checkFigur(figur: Figur): readonly TemuanCetak[] {
  const { tabel, baris, sel, nilai } = figur;
  if (tabel.baris[baris]?.jenis !== 'data') return [];
  const indikator = findIndikator(figur);
  const wajar = indikator === null ? null : findRentangWajar(toHal(indikator, figur));
  if (wajar === null || isDalamRentang(wajar, nilai)) return [];
  return [
    {
      kode: diLuarRentang.kode,
      tingkat: 'periksa',
      ...toDasar(figur),
      seharusnya: null,
      selLain: [],
      sebab: null,
      pesan: `"${indikator}" tertulis ${sel.teks}, padahal lazimnya ${wajar.sebutan}; periksa angka dan letak komanya.`,
    },
  ];
}

function toHal(indikator: string, { sel, persen }: Figur): HalAngka {
  const satuan = sel.bacaan.jenis === 'angka' ? sel.bacaan.satuan : '';
  return { indikator, satuan, isPersen: persen || PERSENTASE.test(indikator), isSkm: false };
}

/** The indicator of the row; of several the nearest one to the left that is filled. */
function findIndikator({ tabel, baris, kolom }: Figur): string | null {
  for (let k = kolom - 1; k >= 0; k -= 1) {
    const teks = tabel.kolom[k]?.jenis === 'indikator' ? (tabel.baris[baris]?.sel[k]?.teks.trim() ?? '') : '';
    if (teks !== '') return teks;
  }
  return null;
}
