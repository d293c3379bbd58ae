import { SERATUS } from '../../engine';
import type { DaftarFigur, Figur } from './figur';
import { listJumlah, listTingkat } from './struktur';
import type { Relasi } from './relasi';

/** Parts of the total: amount of the row against the total row, or against the only row at the top. */
export function listRelasiPorsi(figur: DaftarFigur): readonly Relasi[] {
  return figur.laporan.tabel.flatMap((tabel) => {
    const kolomPorsi = tabel.kolom.findIndex(({ jenis }) => jenis === 'porsi');
    const kolomAnggaran = tabel.kolom.findIndex(({ jenis }) => jenis === 'anggaran' || jenis === 'jumlah');
    if (kolomPorsi < 0 || kolomAnggaran < 0) return [];
    const total = findTotal(figur, tabel, kolomAnggaran, kolomPorsi);
    if (total === null) return [];
    return tabel.baris.flatMap((_, baris): Relasi[] => {
      const hasil = figur.find(tabel, baris, kolomPorsi);
      const bagian = figur.find(tabel, baris, kolomAnggaran);
      if (hasil === null || bagian === null) return [];
      return [
        {
          kode: 'angka-porsi',
          nama: 'Porsi',
          hasil,
          bahan: bagian === total ? [bagian] : [bagian, total],
          calculate: (baca) => (baca(total).isNol() ? null : baca(bagian).divide(baca(total)).multiply(SERATUS)),
          isTurunan: true,
          formatHitungan: (format) => `${format(bagian)} ÷ ${format(total)} × 100`,
        },
      ];
    });
  });
}

/** The total row, else the only row at the top of the tree, else the first row that says 100. */
function findTotal(figur: DaftarFigur, tabel: Figur['tabel'], kolom: number, kolomPorsi: number): Figur | null {
  const tingkat = listTingkat(tabel);
  const [jumlah] = listJumlah(tabel, tingkat);
  if (jumlah !== undefined) return figur.find(tabel, jumlah.baris, kolom);
  const teratas = tingkat.flatMap((satu, baris) => (satu === 0 ? [baris] : []));
  if (teratas.length === 1) return figur.find(tabel, teratas[0] ?? -1, kolom);
  const seratus = tabel.baris.findIndex(
    (_, baris) => figur.find(tabel, baris, kolomPorsi)?.nilai.compare(SERATUS) === 0,
  );
  return figur.find(tabel, seratus, kolom);
}
