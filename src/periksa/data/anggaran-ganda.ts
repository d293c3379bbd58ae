import type { HasilAnggaran, HasilKinerja } from '../../engine';
import { toEjaan } from './ejaan';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

interface BarisBerkunci {
  /** The same for rows that are one and the same. */
  readonly kunci: string;
  readonly sebutan: string;
  readonly kolom: string;
  readonly tahun: number;
  readonly jalur: string;
}

/** A row that is there twice in one year, so that its money counts twice in the sum above it. */
export const ANGGARAN_GANDA: PemeriksaanData = {
  kode: 'anggaran-ganda',
  tingkat: 'periksa',
  keterangan: 'Baris anggaran atau belanja yang tertulis dua kali pada tahun dan induk yang sama.',
  contoh:
    'Baris "7.01.02 Program Pelayanan Publik" tahun 2023 sudah ada di baris lain, sehingga pagunya terhitung dua kali; hapus salah satunya, atau perbaiki kode dan namanya.',
  check: (hasil: HasilKinerja) =>
    toTemuanData(ANGGARAN_GANDA, [...checkDaftar(listAnggaran(hasil)), ...checkDaftar(listBelanja(hasil))]),
};

function listAnggaran({ anggaran }: HasilKinerja): readonly BarisBerkunci[] {
  return anggaran.map(({ data, induk }: HasilAnggaran) => {
    const { kode, no, uraian, tahun, jalur } = data;
    // Kode Rekening of one sub kegiatan may stand under several sources of money, each named in its Uraian.
    const kunci = [tahun, induk ?? '', kode || no, toEjaan(uraian)].join('|');
    return { kunci, sebutan: [kode, uraian].filter(Boolean).join(' '), kolom: 'Uraian', tahun, jalur };
  });
}

function listBelanja({ belanja }: HasilKinerja): readonly BarisBerkunci[] {
  return belanja.map(({ data: { jenis, induk, tahun, jalur } }) => {
    return {
      kunci: `${tahun}|${toEjaan(induk)}|${toEjaan(jenis)}`,
      sebutan: jenis,
      kolom: 'Jenis Belanja',
      tahun,
      jalur,
    };
  });
}

function checkDaftar(daftar: readonly BarisBerkunci[]): readonly HalData[] {
  const sudah = new Set<string>();
  return daftar.flatMap(({ kunci, sebutan, kolom, tahun, jalur }) => {
    const isGanda = sudah.has(kunci);
    sudah.add(kunci);
    if (!isGanda) return [];
    const pesan = `Baris "${sebutan}" tahun ${tahun} sudah ada di baris lain, sehingga pagunya terhitung dua kali; hapus salah satunya, atau perbaiki kode dan namanya.`;
    return [{ jalur: toKolom(jalur, kolom), tertulis: sebutan, pesan }];
  });
}
