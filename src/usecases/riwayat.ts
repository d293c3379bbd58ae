import type { Bacaan, HasilIndikator } from '../engine';
import type { Grafik } from '../laporan';

/** From so many years with a realisasi on there is a course to see. */
const TAHUN_TERSEDIKIT = 3;

/** Target and realisasi of an indicator over its years up to the report year; null for fewer than three of them. */
export function buildRiwayat({ data, tahunan }: HasilIndikator, tahunLaporan: number): Grafik | null {
  const daftar = tahunan.filter(({ tahun }) => tahun <= tahunLaporan).sort((a, b) => a.tahun - b.tahun);
  const berangka = daftar.filter(({ realisasi }) => toNilai(realisasi) !== null);
  if (berangka.length < TAHUN_TERSEDIKIT) return null;
  const angka = berangka.flatMap(({ realisasi }) => (realisasi.jenis === 'angka' ? [realisasi] : []));
  return {
    no: '',
    judul: data.indikator,
    jenis: 'garis',
    kategori: berangka.map(({ tahun }) => String(tahun)),
    seri: [
      { nama: 'Target', nilai: berangka.map(({ target }) => toNilai(target)) },
      { nama: 'Realisasi', nilai: berangka.map(({ realisasi }) => toNilai(realisasi)) },
    ],
    desimal: Math.max(0, ...angka.map(({ desimal }) => desimal)),
    satuan: angka.every(({ persen }) => persen) ? '%' : '',
    sorot: [],
  };
}

function toNilai(bacaan: Bacaan): string | null {
  return bacaan.jenis === 'angka' ? bacaan.nilai.toFixed(bacaan.desimal, 'setengah-ke-atas') : null;
}
