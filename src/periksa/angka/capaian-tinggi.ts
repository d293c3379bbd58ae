import { formatAngka } from '../../engine';
import type { Pemeriksaan } from '../model';
import { BATAS_CAPAIAN_WAJAR } from '../rentang-wajar';
import { buildTemuanSel } from '../temuan-sel';
import { analyzeAngka } from './analisis';
import { type Figur, findKolomTerkait } from './figur';

const BATAS = formatAngka(BATAS_CAPAIAN_WAJAR, 0, 'setengah-ke-atas');

/** A printed capaian that nothing beside it explains, so high that it is likely to be wrong. */
export const capaianTinggi: Pemeriksaan = {
  kode: 'angka-capaian-tinggi',
  keterangan: `Capaian tercetak di atas ${BATAS}% tanpa target dan realisasi di sebelahnya.`,
  contoh: `Capaian tertulis 180, di atas ${BATAS}%, tanpa target dan realisasi di sebelahnya; periksa apakah salah ketik, dan bila benar, jelaskan sebabnya.`,
  check: (laporan) =>
    analyzeAngka(laporan)
      .figur.semua.filter((figur) => figur.jenis === 'capaian' && isTinggi(figur))
      .map(({ tabel, sel }) =>
        buildTemuanSel(capaianTinggi.kode, tabel, sel, {
          tingkat: 'periksa',
          pesan: `Capaian tertulis ${sel.teks}, di atas ${BATAS}%, tanpa target dan realisasi di sebelahnya; periksa apakah salah ketik, dan bila benar, jelaskan sebabnya.`,
        }),
      ),
};

function isTinggi({ tabel, baris, kolom, nilai }: Figur): boolean {
  const isTerhitung = findKolomTerkait(tabel, kolom, 'target') >= 0 && findKolomTerkait(tabel, kolom, 'realisasi') >= 0;
  return !isTerhitung && tabel.baris[baris]?.jenis === 'data' && nilai.compare(BATAS_CAPAIAN_WAJAR) > 0;
}
