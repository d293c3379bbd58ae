import type {
  AturanPembulatan,
  Desimal,
  HasilAnggaran,
  HasilIndikatorTahun,
  HasilKinerja,
  LevelAnggaran,
} from '../../engine';
import { SERATUS, desimal, formatAngka, roundAngka, sum } from '../../engine';
import { formatHasil } from '../format-sel';
import type { Konteks } from '../konteks';
import type { IsiRingkasan, PilihBaris, SelLayout } from '../layout';
import type { BarisSumber } from './baris-sumber';

/** One row with the totals of the report year and the means of the table's indicators or budget rows. */
export function listRingkasan(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  return [{ level: '', kunci: '', isKelompok: false, value: (sel) => valueRingkasan(konteks, pilih, sel) }];
}

/** Sum over the rows without children of the report year; null when none has the figure. Rupiah. */
export function sumLeaves(hasil: HasilKinerja, nilai: (anggaran: HasilAnggaran) => Desimal | null): Desimal | null {
  const daftar = hasil.anggaran
    .filter(({ isDaun, data }) => isDaun && data.tahun === hasil.tahun)
    .map(nilai)
    .filter((angka) => angka !== null);
  return daftar.length === 0 ? null : sum(daftar);
}

function valueRingkasan(konteks: Konteks, { level, jenis }: PilihBaris, sel: SelLayout<string>): string {
  const { hasil, profil } = konteks;
  const { pengaturan } = profil;
  const pagu = sumLeaves(hasil, (anggaran) => anggaran.pagu);
  const realisasi = sumLeaves(hasil, (anggaran) => anggaran.realisasi);
  const formatRupiah = (nilai: Desimal | null) =>
    nilai === null ? profil.gaya.kosong : formatAngka(nilai, 0, 'setengah-ke-atas');
  const format = (nilai: Desimal | undefined, aturan: AturanPembulatan) =>
    nilai === undefined ? '-' : formatHasil(roundAngka(nilai, aturan), sel, aturan);
  const daftarSerapan = listSerapan(hasil, level);
  const daftarTahun = konteks.daftarIndikator
    .filter(({ data }) => jenis === undefined || jenis.includes(data.jenis))
    .flatMap(({ tahunan }) => tahunan.filter(({ tahun }) => tahun === hasil.tahun));

  switch (sel.isi as IsiRingkasan) {
    case 'totalPagu':
      return formatRupiah(pagu);
    case 'totalPaguPendukung':
      return formatRupiah(sumPendukung(konteks, jenis));
    case 'totalRealisasi':
      return formatRupiah(realisasi);
    case 'totalSisa':
      return formatRupiah(pagu !== null && realisasi !== null ? pagu.subtract(realisasi) : null);
    case 'totalSerapan': {
      if (pagu === null || realisasi === null) return profil.gaya.kosong;
      if (pagu.isNol()) return profil.gaya.tanpaPagu;
      return format(realisasi.multiply(SERATUS).divide(pagu), pengaturan.pembulatanSerapan);
    }
    case 'rataSerapan':
      return format(findMean(daftarSerapan), pengaturan.pembulatanSerapan);
    case 'serapanTertinggi':
      return format(findExtreme(daftarSerapan, 1), pengaturan.pembulatanSerapan);
    case 'serapanTerendah':
      return format(findExtreme(daftarSerapan, -1), pengaturan.pembulatanSerapan);
    case 'rataCapaian':
      return format(findMean(listUtuh(daftarTahun, 'capaian')), pengaturan.pembulatanCapaian);
    case 'rataCapaianRenstra':
      return format(findMean(listUtuh(daftarTahun, 'capaianRenstra')), pengaturan.pembulatanCapaianRenstra);
  }
}

/** A programme that supports several indicators counts once. Null when none has a pagu. Rupiah. */
function sumPendukung({ hasil, daftarIndikator }: Konteks, jenis: PilihBaris['jenis']): Desimal | null {
  const daftarKode = daftarIndikator
    .filter(({ data }) => jenis === undefined || jenis.includes(data.jenis))
    .map(({ data }) => data.kode);
  const daftarPagu = hasil.anggaran
    .filter(({ level, data }) => level === 'program' && data.tahun === hasil.tahun)
    .filter(({ indikator }) => indikator.some((kode) => daftarKode.includes(kode)))
    .flatMap(({ pagu }) => pagu ?? []);
  return daftarPagu.length === 0 ? null : sum(daftarPagu);
}

function listSerapan(hasil: HasilKinerja, level: readonly LevelAnggaran[] | undefined): Desimal[] {
  return hasil.anggaran
    .filter((anggaran) => anggaran.data.tahun === hasil.tahun && (level?.includes(anggaran.level) ?? anggaran.isDaun))
    .flatMap(({ serapan }) => (serapan === null ? [] : [serapan.utuh]));
}

function listUtuh(daftar: readonly HasilIndikatorTahun[], isi: 'capaian' | 'capaianRenstra'): Desimal[] {
  return daftar.flatMap((hasil) => {
    const angka = hasil[isi];
    return angka === null ? [] : [angka.utuh];
  });
}

function findMean(daftar: readonly Desimal[]): Desimal | undefined {
  return daftar.length === 0 ? undefined : sum(daftar).divide(desimal(daftar.length));
}

function findExtreme(daftar: readonly Desimal[], arah: 1 | -1): Desimal | undefined {
  return daftar.reduce<Desimal | undefined>(
    (terpilih, nilai) => (terpilih === undefined || nilai.compare(terpilih) * arah > 0 ? nilai : terpilih),
    undefined,
  );
}
