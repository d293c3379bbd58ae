import type { SelTabel, Tabel } from '../../src/laporan';

export function buildSel(teks: string, ubah: Partial<SelTabel> = {}): SelTabel {
  return {
    teks,
    rata: 'kiri',
    tebal: false,
    miring: false,
    indentasi: 0,
    ruang: null,
    warna: null,
    rentangBaris: 1,
    rentangKolom: 1,
    tertutup: false,
    kolomTeks: 0,
    ...ubah,
  };
}

/** A small complete table; a test changes what it is about. */
export function buildTabelUji(ubah: Partial<Tabel> = {}): Tabel {
  return {
    no: '3.1',
    kelompok: 'capaian',
    judul: 'Capaian Kinerja Tahun 2023',
    berjudul: true,
    kepala: [['No', 'Indikator', 'Capaian'].map((teks) => buildSel(teks, { tebal: true }))],
    baris: [['1', 'Nilai SAKIP', '96,66'].map((teks) => buildSel(teks))],
    lebar: [5, 40, 12],
    orientasi: 'tegak',
    sumber: '',
    kepalaBerulang: false,
    narasi: [],
    grafik: [],
    ...ubah,
  };
}
