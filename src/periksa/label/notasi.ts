import type { LaporanCetak, Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { findNotasi, toNotasiIndonesia, type NotasiTercetak } from './notasi-angka';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'notasi';

/** Columns of '1.1' and '3.2.4', which are no figures. */
const NOMOR = /^(?:no\b|nomor|tabel|bab|kode|hal)/i;

interface Angka {
  readonly sel: SelCetak;
  readonly kolom: number;
  readonly notasi: NotasiTercetak;
}

function listAngka(tabel: TabelCetak): readonly Angka[] {
  const isNomor = tabel.kolom.map(({ jenis, kepala }) => jenis === 'no' || jenis === 'kode' || NOMOR.test(kepala));
  const daftar: Angka[] = [];
  for (const { sel: daftarSel } of tabel.baris) {
    daftarSel.forEach((sel, kolom) => {
      const notasi = isNomor[kolom] === true ? null : findNotasi(sel.teks);
      if (notasi !== null) daftar.push({ sel, kolom, notasi });
    });
  }
  return daftar;
}

function buildTemuanNotasi(
  tabel: TabelCetak,
  asing: readonly Angka[],
  tingkat: TemuanCetak['tingkat'],
  banding: string,
): TemuanCetak[] {
  const [pertama] = asing;
  if (pertama === undefined) return [];
  const seharusnya = toNotasiIndonesia(pertama.sel.teks, pertama.notasi);
  const lain = asing.length > 1 ? ` dan ${asing.length - 1} sel lain di kolom ini` : '';
  return [
    buildTemuanSel(KODE, tabel, pertama.sel, {
      tingkat,
      seharusnya,
      pesan: `Angka ${pertama.sel.teks}${lain} di ${sebutTabel(tabel)} memakai tanda pemisah Inggris, ${banding}. Tulis ${seharusnya}: titik untuk ribuan, koma untuk desimal.`,
    }),
  ];
}

function checkTabel(tabel: TabelCetak, daftar: readonly Angka[], isLainIndonesia: boolean): TemuanCetak[] {
  const asing = daftar.filter(({ notasi }) => notasi !== 'indonesia');
  const isCampur = asing.length < daftar.length || asing.some(({ notasi }) => notasi === 'campur');
  if (!isCampur && !isLainIndonesia) return [];
  const banding = isCampur
    ? 'sedangkan angka lain di tabel itu memakai tanda Indonesia'
    : 'sedangkan tabel lain di laporan ini memakai tanda Indonesia';
  return [...new Set(asing.map(({ kolom }) => kolom))].flatMap((kolom) =>
    buildTemuanNotasi(
      tabel,
      asing.filter((angka) => angka.kolom === kolom),
      isCampur ? 'periksa' : 'info',
      banding,
    ),
  );
}

/** English separators beside Indonesian ones, in a table or between tables. One finding per column. */
export const PERIKSA_NOTASI: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Tanda pemisah angka Inggris (107,913,000 atau 5.90) di antara angka bertanda Indonesia.',
  contoh:
    'Angka 107,913,000 dan 6 sel lain di kolom ini di Tabel 3.20 memakai tanda pemisah Inggris, sedangkan angka lain di tabel itu memakai tanda Indonesia. Tulis 107.913.000: titik untuk ribuan, koma untuk desimal.',
  check({ tabel }: LaporanCetak) {
    const daftar = tabel.map((satu) => {
      const angka = listAngka(satu);
      return { tabel: satu, angka, isIndonesia: angka.some(({ notasi }) => notasi === 'indonesia') };
    });
    const banyakIndonesia = daftar.filter(({ isIndonesia }) => isIndonesia).length;
    return daftar.flatMap((satu) => checkTabel(satu.tabel, satu.angka, banyakIndonesia > (satu.isIndonesia ? 1 : 0)));
  },
};
