import type { AngkaSel, DataIndikator } from '../data';

const SATUAN_PERSEN = /^(?:%|persen\b|persentase\b|prosentase\b)/i;
const SATUAN_NISBAH = /^(?:indeks|index|skor|nilai|poin|point|rasio)\b/i;
const NAMA_NISBAH = /^(?:persentase|prosentase|indeks|index|rasio)\b/i;

export function isSatuanPersen(satuan: string): boolean {
  return SATUAN_PERSEN.test(satuan.trim());
}

/**
 * Whether the indicator is a percentage: by its satuan, or by the percent sign of its own figures.
 *
 * @example isPersentase({ satuan: '%', … }) // true
 */
export function isPersentase(data: DataIndikator): boolean {
  return isSatuanPersen(data.satuan) || hasTandaPersen(data);
}

/**
 * Whether figures of the indicator lose their meaning when added up: percentages, indexes, scores, ratios.
 *
 * @sumber  Spesifikasi Takar 3.2
 */
export function isNisbah(data: DataIndikator): boolean {
  return isPersentase(data) || SATUAN_NISBAH.test(data.satuan.trim()) || NAMA_NISBAH.test(data.indikator.trim());
}

function hasTandaPersen({ targetAkhir, tahunan }: DataIndikator): boolean {
  const isBertanda = (sel: AngkaSel | null): boolean =>
    sel !== null && (sel.bacaan.jenis === 'angka' || sel.bacaan.jenis === 'rentang') && sel.bacaan.persen;
  return (
    isBertanda(targetAkhir) ||
    tahunan.some(({ target, periode }) => isBertanda(target) || periode.some(({ realisasi }) => isBertanda(realisasi)))
  );
}
