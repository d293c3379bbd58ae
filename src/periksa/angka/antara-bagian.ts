import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { isRataRataPersentase } from '../sebab';
import { analyzeAngka } from './analisis';
import { findKolomTerkait, type DaftarFigur, type Figur } from './figur';
import { listInduk, listTingkat } from './struktur';
import { toDasar } from './temuan';

/** A percentage of a whole lies between those of its parts. Only where the amounts themselves are not printed. */
export const antaraBagian: Pemeriksaan = {
  kode: 'angka-antara-bagian',
  keterangan: 'Persentase keseluruhan yang tidak terletak di antara persentase bagian-bagiannya.',
  contoh:
    'Persentase 93,84 tidak terletak di antara 94,60 dan 99,09, persentase bagian-bagiannya, sedangkan 94,60 adalah ' +
    'rata-rata persentase di bawahnya; hitung ulang dari jumlah rupiahnya.',
  check(laporan) {
    const { figur } = analyzeAngka(laporan);
    return laporan.tabel.flatMap((tabel) =>
      tabel.kolom.flatMap(({ jenis }, kolom) =>
        jenis === 'serapan' && findKolomTerkait(tabel, kolom, 'realisasiAnggaran') < 0
          ? checkKolom(figur, tabel, kolom)
          : [],
      ),
    );
  },
};

function checkKolom(figur: DaftarFigur, tabel: TabelCetak, kolom: number): readonly TemuanCetak[] {
  return listInduk(listTingkat(tabel)).flatMap(({ baris, anak }) => {
    const induk = figur.find(tabel, baris, kolom);
    const daftarAnak = anak.flatMap((i) => figur.find(tabel, i, kolom) ?? []);
    if (induk === null || daftarAnak.length < anak.length || isDiAntara(induk, daftarAnak)) return [];
    const tersangka = [induk, ...daftarAnak].find((satu) => isRataRataPersentase(satu, figur)) ?? induk;
    const lain = [induk, ...daftarAnak].filter((satu) => satu !== tersangka);
    const isRataRata = isRataRataPersentase(tersangka, figur);
    const teksAnak = daftarAnak.map(({ sel }) => sel.teks).join(' dan ');
    return [
      {
        kode: antaraBagian.kode,
        tingkat: 'periksa',
        ...toDasar(tersangka),
        seharusnya: null,
        selLain: lain.map(({ id }) => id),
        sebab: isRataRata ? 'rata-rata persentase, bukan persentase total' : null,
        pesan:
          `Persentase ${induk.sel.teks} tidak terletak di antara ${teksAnak}, persentase bagian-bagiannya` +
          `${isRataRata ? `, sedangkan ${tersangka.sel.teks} adalah rata-rata persentase di bawahnya` : ''}; ` +
          'hitung ulang dari jumlah rupiahnya.',
      },
    ];
  });
}

function isDiAntara(induk: Figur, anak: readonly Figur[]): boolean {
  return (
    anak.some(({ nilai }) => nilai.compare(induk.nilai) <= 0) &&
    anak.some(({ nilai }) => nilai.compare(induk.nilai) >= 0)
  );
}
