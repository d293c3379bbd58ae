import type { Pemeriksaan, SelCetak, TabelCetak, TemuanCetak } from '../model';
import { buildTemuanSel, sebutTabel } from '../temuan-sel';

const KODE = 'nomor-kolom';

function readNomor({ teks }: SelCetak): number | null {
  const [, angka] = /^\(?\s*(\d{1,2})\s*\)?$/.exec(teks) ?? [];
  return angka === undefined ? null : Number(angka);
}

/** The row of column numbers; with a number twice it looks like a header. */
function listSelNomor({ nomorKolom, kepala }: TabelCetak): readonly SelCetak[] {
  const terisi = (kepala.at(-1) ?? []).filter(({ teks, tertutup }) => teks !== '' && !tertutup);
  const isNomor = terisi.length > 2 && terisi.every((sel) => readNomor(sel) !== null);
  return nomorKolom ?? (isNomor ? terisi : []);
}

function checkNomor(tabel: TabelCetak): TemuanCetak[] {
  const daftar = listSelNomor(tabel).flatMap((sel) => {
    const nomor = readNomor(sel);
    return nomor === null ? [] : [{ sel, nomor }];
  });
  const awal = daftar[0]?.nomor ?? 1;
  const salah = daftar.findIndex(({ nomor }, i) => nomor !== awal + i);
  const pertama = daftar[salah];
  if (pertama === undefined) return [];
  const seharusnya = pertama.sel.teks.replace(/\d+/, String(awal + salah));
  const urutan = daftar.map(({ nomor }) => nomor).join(' ');
  return [
    buildTemuanSel(KODE, tabel, pertama.sel, {
      tingkat: 'salah',
      seharusnya,
      pesan: `Nomor kolom ${sebutTabel(tabel)} tidak berurutan: ${urutan}. Ganti menjadi ${daftar.map((_, i) => awal + i).join(' ')}.`,
    }),
  ];
}

/** The row of column numbers below a header. */
export const PERIKSA_NOMOR_KOLOM: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Baris nomor kolom di bawah kepala tabel yang melompat atau kembar.',
  contoh: 'Nomor kolom Tabel 3.5.1 tidak berurutan: 1 2 4 5 6. Ganti menjadi 1 2 3 4 5.',
  check: ({ tabel }) => tabel.flatMap(checkNomor),
};
