import { parseAngka, parseKolomAngka, type Bacaan, type PilihanBacaKolom } from '../../engine';
import type { JenisKolom, KolomCetak, SelCetak, TabelCetak } from '../model';
import { classifyBaris } from './kenali-baris';
import { classifyKolom } from './kenali-kolom';
import { settleRibuan } from './ribuan';
import { formatIsi, isNomorKolom, type SelMentah, type TabelMentah } from './tabel-mentah';

/**
 * A printed table with everything known about its columns, rows and figures.
 *
 * Header cells left empty where a merged cell would be ('Tahun 2023' over two columns, 'No' over two rows) get the text
 * that covers them. Short rows are filled up with empty cells.
 *
 * @sumber  Spesifikasi Takar 6
 */
export function toTabelCetak(mentah: TabelMentah): TabelCetak {
  const { lembar, no, judul, selJudul } = mentah;
  const isTerakhirNomor = mentah.nomorKolom === null && mentah.kepala.length > 1;
  const terakhir = mentah.kepala.at(-1) ?? [];
  const isNomor = isTerakhirNomor && isNomorKolom(terakhir.map(({ isi }) => formatIsi(isi)));
  const nomorKolom = mentah.nomorKolom ?? (isNomor ? terakhir : null);

  const lebar = Math.max(0, ...[...mentah.kepala, ...mentah.baris].map((sel) => sel.length));
  const kepala = fillKepala((isNomor ? mentah.kepala.slice(0, -1) : mentah.kepala).map((sel) => padBaris(sel, lebar)));
  const baris = mentah.baris.map((sel) => padBaris(sel, lebar));
  const kolom = classifyKolom(
    kepala.map((sel) => sel.map(({ teks }) => teks)),
    baris,
  );
  return {
    lembar,
    no,
    judul,
    selJudul,
    kepala,
    nomorKolom: nomorKolom && padBaris(nomorKolom, lebar).map(toSelTeks),
    kolom,
    baris: classifyBaris(kolom, readIsi(kolom, baris)),
  };
}

function padBaris(sel: readonly SelMentah[], lebar: number): readonly SelMentah[] {
  if (sel.length === lebar) return sel;
  return Array.from({ length: lebar }, (_, i) => sel[i] ?? { isi: null, alamat: '' });
}

function toSelTeks(sel: SelMentah): SelCetak {
  const bacaan = parseAngka(sel.isi, sel.format ?? 'General');
  return { teks: toTeks(sel, bacaan), bacaan, alamat: sel.alamat, tertutup: sel.tertutup ?? false };
}

/** As the reader sees it: typed text as typed, anything else as Excel shows it. */
function toTeks({ isi, teks }: SelMentah, bacaan: Bacaan): string {
  return typeof isi === 'string' ? (teks ?? formatIsi(isi)) : bacaan.teks;
}

function fillKepala(kepala: readonly (readonly SelMentah[])[]): SelCetak[][] {
  const daftar = kepala.map((sel) => sel.map(toSelTeks));
  const tutup = (sel: SelCetak, oleh: SelCetak): SelCetak => ({ ...sel, teks: oleh.teks, tertutup: true });
  daftar.forEach((sel, i) => {
    const bawah = daftar[i + 1];
    sel.forEach((milik, kolom) => {
      const kiri = sel[kolom - 1];
      const atas = daftar[i - 1]?.[kolom];
      const hasAnak = (k: number): boolean => (bawah?.[k]?.teks ?? '') !== '';
      if (milik.teks !== '') return;
      if (kiri !== undefined && kiri.teks !== '' && hasAnak(kolom) && hasAnak(kolom - 1))
        sel[kolom] = tutup(milik, kiri);
      else if (atas !== undefined && atas.teks !== '') sel[kolom] = tutup(milik, atas);
    });
  });
  return daftar;
}

const KOLOM_RUPIAH: readonly JenisKolom[] = ['anggaran', 'realisasiAnggaran', 'sisa'];
const KOLOM_RENTANG: readonly JenisKolom[] = ['target', 'realisasi', 'targetAkhir'];

function readIsi(kolom: readonly KolomCetak[], baris: readonly (readonly SelMentah[])[]): SelCetak[][] {
  const iSatuan = kolom.findIndex(({ jenis }) => jenis === 'satuan');
  const daftarBacaan: Bacaan[][] = kolom.map(({ jenis }, k) => {
    const pilihan: PilihanBacaKolom = {
      rupiah: KOLOM_RUPIAH.includes(jenis),
      rentang: KOLOM_RENTANG.includes(jenis),
      ...(KOLOM_RENTANG.includes(jenis) &&
        iSatuan >= 0 && { satuan: (i: number) => formatIsi(baris[i]?.[iSatuan]?.isi ?? null) }),
    };
    const isi = baris.map((sel) => sel[k]?.isi ?? null);
    return parseKolomAngka(isi, (i) => baris[i]?.[k]?.format ?? 'General', pilihan).daftar.slice();
  });
  settleRibuan(kolom, baris, daftarBacaan);
  return baris.map((sel, i) =>
    sel.map((milik, k) => {
      const bacaan = daftarBacaan[k]?.[i] ?? { jenis: 'kosong', teks: '' };
      return { teks: toTeks(milik, bacaan), bacaan, alamat: milik.alamat, tertutup: milik.tertutup ?? false };
    }),
  );
}
