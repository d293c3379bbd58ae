import { desimal, parseKolomAngka, type Bacaan } from '../../engine';
import type { SelMentah } from './tabel-mentah';

/** What the cells of a column look like, whatever stands above them. */
export interface IsiKolom {
  /** Most figures are as large as budgets are, or written with Rp. */
  readonly isUang: boolean;
  /** Has figures, and more of them than words. */
  readonly isAngka: boolean;
  /** Has words, and more of them than figures. */
  readonly isKata: boolean;
  /** Most names are those of indicators. */
  readonly isNamaIndikator: boolean;
  /** Cells that could number rows: '1.', 'a.', 'IV', '1.1'. */
  readonly isPencacah: boolean;
}

const UANG_TERKECIL = desimal('100000');
const NAMA_INDIKATOR = /^(?:indeks|persentase|prosentase|presentase|jumlah|nilai|rata-rata|cakupan|rasio|tingkat) /i;
const PENCACAH = /^\(?(?:\d{1,3}(?:[.,]\d{1,2})*|[a-z]|[ivx]{1,5})[.)]?$/i;

/** Looks through a column once; `daftarSel` from top to bottom. */
export function describeIsi(daftarSel: readonly SelMentah[]): IsiKolom {
  const bacaan = parseKolomAngka(
    daftarSel.map(({ isi }) => isi),
    (baris) => daftarSel[baris]?.format ?? 'General',
    { rentang: true },
  ).daftar;
  const teks = daftarSel.flatMap(({ isi }) => (typeof isi === 'string' && isi.trim() !== '' ? [isi.trim()] : []));
  const angka = bacaan.filter(({ jenis }) => jenis === 'angka' || jenis === 'rentang').length;
  const kata = bacaan.filter(({ jenis }) => jenis === 'bukan-angka').length;
  const bukanNol = bacaan.filter((b) => b.jenis === 'angka' && !b.nilai.isNol());
  const besar = bukanNol.filter(isSebesarUang).length;
  const berRp = teks.filter((isi) => /^rp/i.test(isi)).length;
  const terisi = teks.length + daftarSel.filter(({ isi }) => typeof isi === 'number').length;
  return {
    isUang: bukanNol.length > 0 && (besar * 2 > bukanNol.length || berRp * 2 > bukanNol.length),
    isAngka: angka > 0 && angka >= kata,
    isKata: kata > angka,
    isNamaIndikator: teks.length > 0 && teks.filter((isi) => NAMA_INDIKATOR.test(isi)).length * 2 > teks.length,
    isPencacah: terisi > 0 && (teks.filter((isi) => PENCACAH.test(isi)).length + (terisi - teks.length)) * 2 > terisi,
  };
}

function isSebesarUang(bacaan: Bacaan): boolean {
  return bacaan.jenis === 'angka' && !bacaan.persen && bacaan.nilai.compare(UANG_TERKECIL) >= 0;
}
