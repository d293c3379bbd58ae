/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DaftarPeran } from '../../src/taskpane/DaftarPeran';
import type { PeranBuku } from '../../src/usecases';
import { bukuUji, tampilkanDengan } from './pengelola-uji';

const DAFTAR: readonly PeranBuku[] = [
  {
    peran: 'tblTarget',
    nama: 'Target',
    keterangan: 'Target Perjanjian Kinerja.',
    tabel: { nama: 'Table1', lembar: 'PK 2023', sel: 'B3', jumlahBaris: 1234, kolomHitungan: [] },
    pesan: [],
  },
  { peran: 'tblSKM', nama: 'SKM', keterangan: 'Survei.', tabel: null, pesan: ['Kolom U1 tidak ada.'] },
  { peran: 'tblBelanja', nama: 'Belanja', keterangan: 'Belanja.', tabel: null, pesan: [] },
];

function tampilkanDaftar(tabelLain: readonly string[] = [], diExcel = true) {
  const buku = bukuUji(undefined, { peran: DAFTAR, tabelLain });
  return { buku, ...tampilkanDengan(<DaftarPeran />, { buku }, { diExcel }) };
}

describe('Daftar peran tabel', () => {
  it('menyebut tabel yang ditemukan, yang bermasalah dengan sebabnya, dan yang belum ada', () => {
    tampilkanDaftar([], false);
    expect(screen.getByText('1 dari 3 tabel ada di buku kerja ini.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'TargetDitemukanTable1, lembar "PK 2023", 1.234 barisTarget Perjanjian Kinerja.',
      'SKMPerlu diperiksatblSKMKolom U1 tidak ada.Survei.',
      'BelanjaBelum adatblBelanjaBelanja.',
    ]);
  });

  it('[7.2] di Excel tabel yang ada dapat dilihat dan yang belum ada dapat dibuat', async () => {
    const { select, addTabel } = tampilkanDaftar();
    await userEvent.click(screen.getByRole('button', { name: 'Lihat sel: lembar PK 2023, sel B3' }));
    expect(select).toHaveBeenCalledWith('PK 2023', 'B3');
    expect(screen.queryByRole('button', { name: 'Buat tabel kosong Target' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Buat tabel kosong Belanja' }));
    expect(addTabel).toHaveBeenCalledWith(['tblBelanja']);
  });

  it('[1.2] tabel lain di buku kerja dapat dipilih untuk peran yang belum punya tabel', async () => {
    const { changePengaturan } = tampilkanDaftar(['Table7', 'Table8']);
    const pilihan = screen.getByRole('combobox', { name: 'Pilih tabel untuk Belanja' });
    expect(
      within(pilihan)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Pilih dari buku kerja', 'Table7', 'Table8']);
    await userEvent.selectOptions(pilihan, 'Table8');
    expect(changePengaturan).toHaveBeenCalledWith(new Map([['Tabel tblBelanja', 'Table8']]));
  });

  it('tanpa tabel lain dan tanpa Excel tidak ada tombol yang sia-sia', () => {
    tampilkanDaftar([], false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
