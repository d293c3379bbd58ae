/** @jest-environment jsdom */

import { tampilkan } from './peramban-uji';
import { screen } from '@testing-library/react';
import { DaftarPeran } from '../../src/taskpane/DaftarPeran';
import type { PeranBuku } from '../../src/usecases';

const DAFTAR: readonly PeranBuku[] = [
  {
    peran: 'tblTarget',
    nama: 'Target',
    keterangan: 'Target Perjanjian Kinerja.',
    tabel: { nama: 'Table1', lembar: 'PK 2023', jumlahBaris: 1234, kolomHitungan: [] },
    pesan: [],
  },
  { peran: 'tblSKM', nama: 'SKM', keterangan: 'Survei.', tabel: null, pesan: ['Kolom U1 tidak ada.'] },
  { peran: 'tblBelanja', nama: 'Belanja', keterangan: 'Belanja.', tabel: null, pesan: [] },
];

describe('Daftar peran tabel', () => {
  it('menyebut tabel yang ditemukan, yang bermasalah dengan sebabnya, dan yang belum ada', () => {
    tampilkan(<DaftarPeran peran={DAFTAR} />);
    expect(screen.getByText('1 dari 3 tabel ada di buku kerja ini.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'TargetDitemukanTable1, lembar "PK 2023", 1.234 barisTarget Perjanjian Kinerja.',
      'SKMPerlu diperiksatblSKMKolom U1 tidak ada.Survei.',
      'BelanjaBelum adatblBelanjaBelanja.',
    ]);
  });
});
