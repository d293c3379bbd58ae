import type { AngkaHasil, AturanPembulatan, Bacaan, DataIndikator, Desimal } from '../../engine';
import { formatRupiah, isPersentase, terbilang } from '../../engine';
import { formatBacaan, formatHasil } from '../format-sel';
import type { SelLayout } from '../layout';
import type { GayaNarasi } from './gaya';

/** Units that are not said behind a figure: 'indeks 87,67', never '87,67 indeks'. */
const SATUAN_TAK_DISEBUT = /^(?:-|angka|bilangan|indeks|index|skor|score|nilai|poin|point|rasio|predikat)?$/i;
const SATUAN_RUPIAH = /^(?:rp\.?|rupiah|\(?rp\.?\)?)$/i;

/**
 * A target or realisasi as the table prints it, with its unit: '72,50', '100%', '70 LKD', '2 laporan'.
 *
 * @returns null for what is no figure
 */
export function formatUkuran(bacaan: Bacaan, sel: SelLayout<string>, data: DataIndikator): string | null {
  if (bacaan.jenis !== 'angka' && bacaan.jenis !== 'rentang') return null;
  const teks = formatBacaan(bacaan, sel);
  if (teks.endsWith('%')) return teks;
  if (bacaan.persen || isPersentase(data)) return `${teks}%`;
  const satuan = (bacaan.satuan || data.satuan).trim();
  if (SATUAN_RUPIAH.test(satuan)) return `Rp${teks.replace(/\s*(?:rp\.?|rupiah)$/i, '')}`;
  const angka = bacaan.satuan !== '' && teks.endsWith(bacaan.satuan) ? teks.slice(0, -bacaan.satuan.length) : teks;
  return SATUAN_TAK_DISEBUT.test(satuan) ? angka.trim() : `${angka.trim()} ${toKataBiasa(satuan)}`;
}

/** 'Orang Per Bulan' becomes 'orang per bulan'; 'LKD' stays. */
function toKataBiasa(satuan: string): string {
  return satuan.replace(/\p{L}+/gu, (kata) => (/^\p{Lu}\p{Ll}+$/u.test(kata) ? kata.toLowerCase() : kata));
}

/** A percentage with the decimals of its column. */
export function formatPersen(angka: AngkaHasil, sel: SelLayout<string>, aturan: AturanPembulatan): string {
  return `${formatHasil(angka, sel, aturan)}%`;
}

export function formatUang(nilai: Desimal): string {
  return `Rp${formatRupiah(nilai)}`;
}

/** An amount, and its words where the report has them: 'Rp5.000 (lima ribu rupiah)'. */
export function formatUangTerbilang(nilai: Desimal, gaya: GayaNarasi): string {
  const kata = gaya.terbilang ? terbilang(nilai.round(0, 'setengah-ke-atas'), { miliar: gaya.ejaanMiliar }) : null;
  return kata === null ? formatUang(nilai) : `${formatUang(nilai)} (${kata} rupiah)`;
}
