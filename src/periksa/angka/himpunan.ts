import { sum } from '../../engine';
import type { JenisKolom, TabelCetak } from '../model';
import { findKolomTerkait, type DaftarFigur, type Figur } from './figur';
import { toJumlah } from './jumlah';
import type { Relasi } from './relasi';
import { listInduk, listTingkat } from './struktur';

const MAKS_ANGGOTA = 3;
const MAKS_SAUDARA = 12;

/**
 * Budget and realisasi of an indicator against rows of the budget table that stand side by side: when only one set of up
 * to three rows adds up to the one amount, it must add up to the other one too.
 */
export function listRelasiHimpunan(figur: DaftarFigur): readonly Relasi[] {
  const rincian = figur.laporan.tabel.filter(
    (tabel) => isRincian(tabel) && tabel.kolom.filter(({ jenis }) => jenis === 'anggaran').length === 1,
  );
  if (rincian.length === 0) return [];
  const ringkas = figur.laporan.tabel.filter((tabel) => !isRincian(tabel));
  const daftarAnggaran = ringkas.flatMap((tabel) => figur.listTabel(tabel)).filter(({ jenis }) => jenis === 'anggaran');
  return daftarAnggaran.flatMap((anggaran) => {
    const { tabel, baris, kolom } = anggaran;
    const realisasi = figur.find(tabel, baris, findKolomTerkait(tabel, kolom, 'realisasiAnggaran'));
    if (realisasi === null) return [];
    return rincian.flatMap((asal) => {
      const menurutAnggaran = findHimpunan(figur, asal, anggaran, 'anggaran');
      const menurutRealisasi = findHimpunan(figur, asal, realisasi, 'realisasiAnggaran');
      const himpunan = menurutAnggaran ?? menurutRealisasi;
      const isBerselisih =
        menurutAnggaran !== null && menurutRealisasi !== null && menurutAnggaran.join() !== menurutRealisasi.join();
      if (himpunan === null || isBerselisih) return [];
      return [
        toPendukung(anggaran, readKolom(figur, asal, himpunan, 'anggaran')),
        toPendukung(realisasi, readKolom(figur, asal, himpunan, 'realisasiAnggaran')),
      ];
    });
  });
}

function toPendukung(hasil: Figur, bahan: readonly Figur[]): Relasi {
  return { ...toJumlah('angka-pendukung', 'Jumlah program pendukung', hasil, bahan), isRagu: true };
}

function isRincian({ kolom }: TabelCetak): boolean {
  const has = (jenis: JenisKolom) => kolom.some((satu) => satu.jenis === jenis);
  return (has('program') || has('uraian')) && has('anggaran') && has('realisasiAnggaran');
}

function readKolom(figur: DaftarFigur, tabel: TabelCetak, daftarBaris: readonly number[], jenis: JenisKolom): Figur[] {
  const kolom = tabel.kolom.findIndex((satu) => satu.jenis === jenis);
  return daftarBaris.flatMap((baris) => figur.find(tabel, baris, kolom) ?? []);
}

/** The only set of rows with one parent whose amounts add up to `hasil`; null for none or several. */
function findHimpunan(
  figur: DaftarFigur,
  tabel: TabelCetak,
  { nilai }: Figur,
  jenis: JenisKolom,
): readonly number[] | null {
  const tingkat = listTingkat(tabel);
  const teratas = tingkat.flatMap((satu, baris) => (satu === 0 && tabel.baris[baris]?.jenis === 'data' ? [baris] : []));
  const cocok = [teratas, ...listInduk(tingkat).map(({ anak }) => anak)]
    .filter((saudara) => saudara.length <= MAKS_SAUDARA)
    .flatMap((saudara) => listBagian(saudara, MAKS_ANGGOTA))
    .filter((himpunan) => {
      const bahan = readKolom(figur, tabel, himpunan, jenis);
      return bahan.length === himpunan.length && sum(bahan.map((satu) => satu.nilai)).compare(nilai) === 0;
    });
  // A parent with one child has the amounts of that child: the first is meant.
  return cocok.length > 0 && cocok.every(({ length }) => length === cocok[0]?.length) && cocok.length <= 2
    ? (cocok[0] ?? null)
    : null;
}

function listBagian(daftar: readonly number[], maks: number): readonly (readonly number[])[] {
  if (maks === 0) return [];
  return daftar.flatMap((satu, i) => [
    [satu],
    ...listBagian(daftar.slice(i + 1), maks - 1).map((sisa) => [satu, ...sisa]),
  ]);
}
