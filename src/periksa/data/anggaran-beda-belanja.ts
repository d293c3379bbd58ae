import type { Desimal, HasilBelanja, HasilKinerja } from '../../engine';
import { calculateTotalAnggaran, formatRupiah, NOL, rupiah, sumRupiah, URUTAN_LEVEL } from '../../engine';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/**
 * The two tables part the same money, by programme and by kind, so their totals are one. A budget by sasaran only may
 * leave out what supports no sasaran: then the smaller total is no finding.
 */
export const ANGGARAN_BEDA_BELANJA: PemeriksaanData = {
  kode: 'anggaran-beda-belanja',
  tingkat: 'periksa',
  keterangan: 'Jumlah tblAnggaran setahun yang tidak sama dengan jumlah tblBelanja tahun itu.',
  contoh:
    'Pagu tahun 2023 di tblAnggaran berjumlah Rp100.000, sedangkan di tblBelanja Rp110.000 (selisih Rp10.000); periksa baris yang belum masuk, atau perbaiki angkanya.',
  check: (hasil) => {
    const tahunBelanja = [...new Set(hasil.belanja.map(({ data }) => data.tahun))];
    return toTemuanData(
      ANGGARAN_BEDA_BELANJA,
      tahunBelanja.flatMap((tahun) => checkTahun(hasil, tahun)),
    );
  },
};

const TINGKAT_PROGRAM = URUTAN_LEVEL.indexOf('program');

type Kolom = 'Pagu' | 'Realisasi';

function checkTahun({ anggaran, belanja }: HasilKinerja, tahun: number): readonly HalData[] {
  const belanjaTahun = belanja.filter(({ data }) => data.tahun === tahun);
  const isLengkap = anggaran.some(
    ({ data, level }) => data.tahun === tahun && URUTAN_LEVEL.indexOf(level) >= TINGKAT_PROGRAM,
  );
  const total = calculateTotalAnggaran(anggaran, tahun);
  return [
    ...checkJumlah('Pagu', tahun, total.pagu, belanjaTahun, isLengkap),
    ...checkJumlah('Realisasi', tahun, total.realisasi, belanjaTahun, isLengkap),
  ];
}

function checkJumlah(
  kolom: Kolom,
  tahun: number,
  anggaran: Desimal | null,
  belanja: readonly HasilBelanja[],
  isLengkap: boolean,
): readonly HalData[] {
  const puncak = belanja.filter(({ tingkat }) => tingkat === 0);
  const jumlah = sumTerisi(puncak.map((baris) => findUang(baris, kolom)));
  if (anggaran === null || jumlah === null) return [];
  const selisih = anggaran.subtract(jumlah);
  if (selisih.isNol() || (!isLengkap && selisih.compare(NOL) < 0)) return [];
  const mutlak = selisih.compare(NOL) < 0 ? NOL.subtract(selisih) : selisih;
  const sebesar = belanja.find((baris) => findUang(baris, kolom)?.compare(mutlak) === 0);
  const petunjuk = sebesar === undefined ? '' : `, sama dengan "${sebesar.data.jenis}"`;
  const pesan = `${kolom} tahun ${tahun} di tblAnggaran berjumlah Rp${formatRupiah(anggaran)}, sedangkan di tblBelanja Rp${formatRupiah(jumlah)} (selisih Rp${formatRupiah(mutlak)}${petunjuk}); periksa baris yang belum masuk, atau perbaiki angkanya.`;
  const [satu, ...lain] = puncak;
  const jalur = satu === undefined || lain.length > 0 ? 'tblBelanja' : toKolom(satu.data.jalur, kolom);
  return [{ jalur, tertulis: formatRupiah(jumlah), pesan }];
}

function findUang({ pagu, realisasi }: HasilBelanja, kolom: Kolom): Desimal | null {
  return kolom === 'Pagu' ? pagu : realisasi;
}

function sumTerisi(daftar: readonly (Desimal | null)[]): Desimal | null {
  const terisi = daftar.filter((satu) => satu !== null);
  return terisi.length === 0 ? null : sumRupiah(terisi.map(rupiah));
}
