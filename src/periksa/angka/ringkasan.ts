import { desimal, sum, type Desimal } from '../../engine';
import type { JenisBaris, JenisKolom } from '../model';
import type { DaftarFigur, Figur } from './figur';
import type { Relasi } from './relasi';

const NAMA: Partial<Record<JenisBaris, string>> = {
  'rata-rata': 'Rata-rata',
  tertinggi: 'Nilai tertinggi',
  terendah: 'Nilai terendah',
};

const DIRINGKAS: ReadonlySet<JenisKolom> = new Set([
  'realisasi',
  'capaian',
  'capaianRenstra',
  'serapan',
  'efisiensi',
  'porsi',
  'anggaran',
  'realisasiAnggaran',
]);

/** Rows with the mean, the highest and the lowest of the rows above them. */
export function listRelasiRingkasan(figur: DaftarFigur): readonly Relasi[] {
  const daftarTabel = figur.laporan.tabel.filter(({ baris }) => baris.some(({ jenis }) => NAMA[jenis] !== undefined));
  return daftarTabel.flatMap(figur.listTabel).flatMap((hasil) => {
    const { tabel, baris, kolom, jenis } = hasil;
    const jenisBaris = tabel.baris[baris]?.jenis ?? 'data';
    const nama = NAMA[jenisBaris];
    if (nama === undefined || !DIRINGKAS.has(jenis)) return [];
    const bahan = tabel.baris
      .slice(0, baris)
      .flatMap((satu, i) => (satu.jenis === 'data' ? (figur.find(tabel, i, kolom) ?? []) : []));
    return bahan.length === 0 ? [] : [toRingkasan(jenisBaris, nama, hasil, bahan)];
  });
}

function toRingkasan(jenisBaris: JenisBaris, nama: string, hasil: Figur, bahan: readonly Figur[]): Relasi {
  const banyak = desimal(bahan.length);
  const pick = (daftar: readonly Desimal[]): Desimal => {
    if (jenisBaris === 'rata-rata') return sum(daftar).divide(banyak);
    const arah = jenisBaris === 'tertinggi' ? 1 : -1;
    return daftar.reduce((terpilih, nilai) => (nilai.compare(terpilih) * arah > 0 ? nilai : terpilih));
  };
  return {
    kode: 'angka-ringkasan',
    nama,
    hasil,
    bahan,
    calculate: (baca) => pick(bahan.map(baca)),
    isTurunan: true,
    formatHitungan: (format) => `${nama.toLowerCase()} dari ${bahan.map(format).join('; ')}`,
  };
}
