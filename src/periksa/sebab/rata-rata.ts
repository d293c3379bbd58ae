import { desimal, sum } from '../../engine';
import type { DaftarFigur, Figur } from '../angka/figur';
import { listInduk, listTingkat } from '../angka/struktur';

/** Whether a percentage is the plain mean of those of the rows it sums up, and they differ. */
export function isRataRataPersentase(figur: Figur, daftar: DaftarFigur): boolean {
  const { tabel, baris, kolom } = figur;
  const induk = listInduk(listTingkat(tabel)).find((simpul) => simpul.baris === baris);
  const anak =
    tabel.baris[baris]?.jenis === 'jumlah'
      ? tabel.baris.flatMap((satu, i) => (i < baris && satu.jenis === 'data' ? [i] : []))
      : (induk?.anak ?? []);
  const nilai = anak.flatMap((i) => daftar.find(tabel, i, kolom)?.nilai ?? []);
  const [pertama] = nilai;
  if (pertama === undefined || nilai.every((satu) => satu.compare(pertama) === 0)) return false;
  const rata = sum(nilai).divide(desimal(nilai.length));
  return rata.round(figur.desimal, 'setengah-ke-atas').compare(figur.nilai) === 0;
}
