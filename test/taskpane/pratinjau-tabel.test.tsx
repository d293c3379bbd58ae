/** @jest-environment jsdom */

import { tampilkan } from './peramban-uji';
import { screen } from '@testing-library/react';
import { PratinjauTabel } from '../../src/taskpane/PratinjauTabel';
import type { Tabel } from '../../src/usecases';
import { buildSel as sel } from '../laporan/tabel-uji';

const TABEL: Tabel = {
  no: '3.2',
  kelompok: 'capaian',
  judul: 'Capaian Tahun 2023',
  berjudul: true,
  kepala: [
    [sel('No', { rentangBaris: 2 }), sel('Tahun 2023', { rentangKolom: 2 }), sel('', { tertutup: true })],
    [sel('', { tertutup: true }), sel('Target'), sel('Kategori')],
  ],
  baris: [[sel('1'), sel('72,50', { rata: 'kanan' }), sel('Baik', { warna: 'E2EFDA' })]],
  lebar: [5, 10, 15],
  orientasi: 'tegak',
  sumber: 'Sumber: Data olahan',
  kepalaBerulang: false,
  narasi: [],
  grafik: [],
};

describe('Pratinjau tabel laporan', () => {
  it('adalah tabel dengan nomor dan judulnya, kepala bertingkat, dan isi seperti tercetak', () => {
    tampilkan(<PratinjauTabel tabel={TABEL} nama="Tabel 3.2" huruf="Arial" />);
    expect(screen.getByRole('table', { name: 'Tabel 3.2 Capaian Tahun 2023' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'No',
      'Tahun 2023',
      'Target',
      'Kategori',
    ]);
    expect(screen.getByRole('columnheader', { name: 'No' }).getAttribute('rowspan')).toBe('2');
    expect(screen.getByRole('columnheader', { name: 'Tahun 2023' }).getAttribute('colspan')).toBe('2');
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['1', '72,50', 'Baik']);
    expect(screen.getByText('Sumber: Data olahan')).toBeTruthy();
  });

  it('sel berwarna dan lebar kolom mengikuti tabelnya', () => {
    const { container } = tampilkan(<PratinjauTabel tabel={TABEL} nama="Tabel 3.2" huruf="Arial" />);
    expect(screen.getByRole('cell', { name: 'Baik' }).style.backgroundColor).toBe('rgb(226, 239, 218)');
    expect([...container.querySelectorAll('col')].map(({ style }) => style.width)).toEqual([
      'calc(5ch + 14px)',
      'calc(10ch + 14px)',
      'calc(15ch + 14px)',
    ]);
  });

  it('huruf miring, baris menjorok, dan ruang yang membuat angka rata pada koma ikut tergambar', () => {
    const baris = [
      [
        sel('Rincian', { indentasi: 1, miring: true }),
        sel('100', { rata: 'tengah', ruang: { kiri: 0, kanan: 2.5, lebar: 5.5 } }),
      ],
      [sel('Program'), sel('99,55', { rata: 'tengah', ruang: { kiri: 1, kanan: 0, lebar: 5.5 } })],
    ];
    tampilkan(<PratinjauTabel tabel={{ ...TABEL, baris }} nama="Tabel 3.2" huruf="Arial" />);
    const findSel = (name: string) => screen.getByRole('cell', { name });
    const listTepi = (name: string) => [findSel(name).style.paddingInlineStart, findSel(name).style.paddingInlineEnd];
    expect(listTepi('Rincian')).toEqual([expect.stringContaining('1.5ch'), '']);
    expect(getComputedStyle(findSel('Rincian')).fontStyle).toBe('italic');
    expect(listTepi('100')).toEqual(['', expect.stringContaining('2.5ch')]);
    expect(listTepi('99,55')).toEqual([expect.stringContaining('1ch'), '']);
    expect(listTepi('Program')).toEqual(['', '']);
  });

  it('tulisannya memakai huruf laporan, juga judul dan sumbernya', () => {
    tampilkan(<PratinjauTabel tabel={TABEL} nama="Tabel 3.2" huruf="Bookman Old Style" />);
    for (const elemen of [screen.getByRole('caption'), screen.getByRole('cell', { name: 'Baik' })]) {
      expect(elemen.closest('table')?.style.fontFamily).toBe('"Bookman Old Style", serif');
    }
    expect(screen.getByText('Sumber: Data olahan').style.fontFamily).toBe('"Bookman Old Style", serif');
  });

  it('tabel tanpa nomor tidak diberi judul', () => {
    tampilkan(<PratinjauTabel tabel={{ ...TABEL, berjudul: false, sumber: '' }} nama="Nilai unsur" huruf="Arial" />);
    expect(screen.queryByRole('caption')).toBeNull();
    expect(screen.getByRole('region', { name: 'Pratinjau Nilai unsur' })).toBeTruthy();
  });
});
