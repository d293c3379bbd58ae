/** @jest-environment jsdom */

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DaftarTemuan } from '../../src/taskpane/DaftarTemuan';
import type { TemuanBerlokasi } from '../../src/usecases';
import { bukuUji, tampilkanDengan } from './pengelola-uji';

function temuan(isi: Partial<TemuanBerlokasi>): TemuanBerlokasi {
  return {
    kode: 'uji',
    tingkat: 'info',
    jalur: '',
    tertulis: '',
    seharusnya: null,
    lembar: 'Target',
    tabel: 'tblTarget',
    sel: 'B2',
    pesan: 'Pesan.',
    kalimat: isi.pesan ?? 'Pesan.',
    ...isi,
  };
}

const DAFTAR = [
  temuan({ pesan: 'Sekadar info.' }),
  temuan({ tabel: '', lembar: '', sel: '', tingkat: 'periksa', pesan: 'Tentang buku kerja.' }),
  temuan({ tingkat: 'salah', pesan: 'Jumlahnya tidak cocok.', tertulis: '99,71', seharusnya: '99,72' }),
];

function tampilkanTemuan(daftar: readonly TemuanBerlokasi[] | null, diExcel = false) {
  return tampilkanDengan(
    <DaftarTemuan />,
    { buku: bukuUji(daftar === null ? undefined : { temuan: daftar }) },
    { diExcel },
  );
}

const pesan = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('Daftar temuan', () => {
  it('mengelompokkan temuan menurut tabel, yang salah lebih dulu, dengan tingkat dalam kata', () => {
    tampilkanTemuan(DAFTAR);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['tblTarget', 'Buku kerja']);
    expect(pesan()).toEqual([
      'SalahB2 Jumlahnya tidak cocok.tertulis 99,71 → seharusnya 99,72',
      'InfoB2 Sekadar info.',
      'PeriksaTentang buku kerja.',
    ]);
  });

  it('menyaring menurut tingkat dan menyebut jumlahnya', async () => {
    tampilkanTemuan(DAFTAR);
    await userEvent.click(screen.getByRole('button', { name: 'Salah 1', pressed: true }));
    expect(pesan()).toEqual(['InfoB2 Sekadar info.', 'PeriksaTentang buku kerja.']);
    await userEvent.click(screen.getByRole('button', { name: 'Periksa 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Info 1' }));
    expect(pesan()).toEqual([]);
    expect(screen.getByText('Semua temuan tersembunyi oleh saringan.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Salah 1', pressed: false }));
    expect(pesan()).toHaveLength(1);
  });

  it('mengatakan bahwa tidak ada temuan', () => {
    tampilkanTemuan([]);
    expect(screen.getByText(/^Tidak ada temuan/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('[6] di Excel sel sebuah temuan dapat dilihat; temuan tentang buku kerja tidak punya sel', async () => {
    const { select } = tampilkanTemuan(DAFTAR, true);
    const daftar = screen.getAllByRole('button', { name: 'Lihat sel: lembar Target, sel B2' });
    expect(daftar).toHaveLength(2);
    await userEvent.click(daftar[0]!);
    expect(select).toHaveBeenCalledWith('Target', 'B2');
  });

  it('sebelum dihitung, pemeriksaan dapat dijalankan tanpa mengubah apa pun', async () => {
    const { check } = tampilkanTemuan(null);
    await userEvent.click(screen.getByRole('button', { name: 'Periksa tanpa mengubah apa pun' }));
    expect(check).toHaveBeenCalledTimes(1);
  });
});
