import type { Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { listKata } from './teks';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'nama-tertukar';

interface Baris {
  readonly nama: SelCetak;
  readonly indikator: SelCetak;
}

/** A name without its first word: 'Penyediaan jasa kantor' and 'Pemenuhan jasa kantor' are about one thing. */
function toPokok({ teks }: SelCetak): string {
  return listKata(teks).slice(1).join(' ');
}

function listBaris(tabel: TabelCetak): readonly Baris[] {
  const nama = tabel.kolom.findIndex(({ jenis }) => jenis === 'program' || jenis === 'uraian');
  const indikator = tabel.kolom.findIndex(({ jenis }) => jenis === 'indikator');
  if (nama < 0 || indikator < 0) return [];
  return tabel.baris.flatMap(({ jenis, sel }) => {
    const [a, b] = [sel[nama], sel[indikator]];
    const isLengkap = jenis === 'data' && a !== undefined && b !== undefined && a.teks !== '' && b.teks !== '';
    return isLengkap ? [{ nama: a, indikator: b }] : [];
  });
}

function checkTabel(tabel: TabelCetak): TemuanCetak[] {
  const daftar = listBaris(tabel);
  const perPokok = new Map(daftar.map((baris) => [toPokok(baris.nama), baris]));
  return daftar.flatMap((baris) => {
    const milik = perPokok.get(toPokok(baris.indikator));
    const isTertukar =
      milik !== undefined &&
      milik !== baris &&
      listKata(baris.indikator.teks).length > 2 &&
      toPokok(milik.indikator) === toPokok(baris.nama);
    if (!isTertukar) return [];
    return [
      buildTemuanSel(KODE, tabel, baris.indikator, {
        tingkat: 'salah',
        seharusnya: milik.indikator.teks,
        pesan: `Di ${sebutTabel(tabel)} indikator "${baris.indikator.teks}" berdiri di baris "${baris.nama.teks}", dan sebaliknya di baris "${milik.nama.teks}". Tukar kedua indikator.`,
      }),
    ];
  });
}

/** Indicators of two sub kegiatan that stand in each other's row. */
export const PERIKSA_NAMA_TERTUKAR: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Indikator dua kegiatan yang tertukar barisnya.',
  contoh:
    'Di Tabel 2.5 indikator "Pemenuhan jasa peralatan kantor" berdiri di baris "Penyediaan jasa pelayanan umum", dan sebaliknya di baris "Penyediaan jasa peralatan kantor". Tukar kedua indikator.',
  check: ({ tabel }) => tabel.flatMap(checkTabel),
};
