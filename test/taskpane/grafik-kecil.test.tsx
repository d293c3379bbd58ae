/** @jest-environment jsdom */

import { screen } from '@testing-library/react';
import { GrafikKecil } from '../../src/taskpane/GrafikKecil';
import type { Grafik } from '../../src/usecases';
import { tampilkan } from './peramban-uji';

const TREN: Grafik = {
  no: '3.2.2',
  judul: 'Target dan Realisasi IKM',
  jenis: 'kolom',
  kategori: ['2021', '2022', '2023'],
  seri: [
    { nama: 'Target', nilai: [null, '74', '75'] },
    { nama: 'Realisasi', nilai: ['78.79', '80.96', '83.20'] },
  ],
  desimal: 2,
  satuan: '',
  sorot: [],
};

function tampilkanGrafik(ubah: Partial<Grafik> = {}) {
  tampilkan(<GrafikKecil grafik={{ ...TREN, ...ubah }} latar="kertas" />);
  return screen.getByRole('img');
}

describe('Gambar kecil grafik', () => {
  it('pembaca layar mendengar judul dan semua angkanya', () => {
    expect(tampilkanGrafik().getAttribute('aria-label')).toBe(
      'Grafik 3.2.2 Target dan Realisasi IKM. 2021: Realisasi 78,79; 2022: Target 74, Realisasi 80,96; 2023: Target 75, Realisasi 83,20',
    );
  });

  it('yang terendah disebut, bukan hanya diwarnai', () => {
    const seri = [{ nama: 'Nilai', nilai: ['3.236', '3.118'] }];
    const gambar = tampilkanGrafik({ jenis: 'batang', kategori: ['Persyaratan', 'Waktu pelayanan'], seri, sorot: [1] });
    expect(gambar.getAttribute('aria-label')).toContain('Persyaratan: 3,236; Waktu pelayanan: 3,118 (terendah)');
  });

  it.each(['kolom', 'batang', 'garis'] as const)('jenis %s menulis angka dan nama di gambar', (jenis) => {
    const gambar = tampilkanGrafik({ jenis });
    const teks = [...gambar.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(teks).toEqual(expect.arrayContaining(['2021', '2023', '83,20']));
  });

  it('panjang batang sebanding dengan angkanya', () => {
    const seri = [{ nama: 'Capaian', nilai: ['100', '50'] }];
    const gambar = tampilkanGrafik({ jenis: 'batang', kategori: ['A', 'B'], seri, satuan: '%' });
    const [panjang = 0, pendek = 0] = [...gambar.querySelectorAll('rect')].map((satu) =>
      Number(satu.getAttribute('width')),
    );
    expect(panjang).toBe(2 * pendek);
    expect(gambar.getAttribute('aria-label')).toContain('A: 100%');
  });

  it('bagian lingkaran disebut dengan namanya', () => {
    const seri = [{ nama: 'Jumlah', nilai: ['7', '1'] }];
    const gambar = tampilkanGrafik({ jenis: 'lingkaran', kategori: ['Sangat Baik', 'Baik'], seri });
    const teks = [...gambar.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(teks).toEqual(['Sangat Baik: 7', 'Baik: 1']);
    expect(gambar.querySelectorAll('path')).toHaveLength(2);
  });

  it('beberapa seri diterangkan di bawah gambar, satu seri tidak', () => {
    tampilkanGrafik();
    expect(screen.getByText('Target')).toBeTruthy();
    expect(screen.getByText('Realisasi')).toBeTruthy();
  });
});
