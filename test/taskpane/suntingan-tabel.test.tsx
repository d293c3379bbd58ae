/** @jest-environment jsdom */

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { KabarSuntingan } from '../../src/taskpane/KabarSuntingan';
import { SuntinganTabel } from '../../src/taskpane/SuntinganTabel';
import type { SuntinganLembar } from '../../src/usecases';
import { bukuUji, tampilkanDengan } from './pengelola-uji';

function suntingan(id: string, ubah: Partial<SuntinganLembar> = {}): SuntinganLembar {
  return {
    id,
    nama: `Tabel ${id}`,
    tab: `Tabel ${id}`,
    sel: [{ alamat: 'F5', ditulisTakar: '72,50', sekarang: '73', baru: '60,00' }],
    perluDiputuskan: true,
    hilang: [],
    ...ubah,
  };
}

const tampilkanSuntingan = (daftar: readonly SuntinganLembar[], pilihan?: Parameters<typeof tampilkanDengan>[2]) =>
  tampilkanDengan(<SuntinganTabel />, { buku: bukuUji({ suntingan: daftar }) }, pilihan);
const tombol = (name: string) => screen.getByRole('button', { name });

describe('Sel yang diubah di tabel laporan, di panel (5.4)', () => {
  it('tidak ada yang ditampilkan bila tidak ada yang diubah', () => {
    tampilkanSuntingan([]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('tiap sel disebut dengan yang ditulis Takar, isi sekarang, dan angka baru', () => {
    const sel = [
      { alamat: 'F5', ditulisTakar: '72,50', sekarang: '73', baru: '60,00' },
      { alamat: 'B7', ditulisTakar: null, sekarang: '', baru: 'Baik' },
      { alamat: 'B9', ditulisTakar: 'x', sekarang: 'y', baru: null },
    ];
    tampilkanSuntingan([suntingan('3.2', { sel })]);
    const tabel = screen.getByRole('region', { name: 'Tabel 3.2: 3 sel Anda ubah' });
    expect(
      within(tabel)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'F5Takar menulis 72,50 · sekarang 73 · angka baru 60,00',
      'B7sekarang kosong · angka baru Baik',
      'B9Takar menulis x · sekarang ybarisnya tidak ada lagi di tabel yang baru, sehingga sel ini tidak dapat dipertahankan',
    ]);
  });

  it('dipilih per tabel, dan untuk semuanya sekaligus; tiap tombol menyebut tabelnya', async () => {
    const daftar = [suntingan('3.2'), suntingan('3.3')];
    const { decideSuntingan } = tampilkanSuntingan(daftar);
    await userEvent.click(tombol('Pertahankan sel saya: Tabel 3.2'));
    await userEvent.click(tombol('Pakai angka baru: Tabel 3.3'));
    await userEvent.click(tombol('Pakai angka baru: Untuk 2 tabel sekaligus'));
    expect(decideSuntingan.mock.calls).toEqual([
      [[daftar[0]], 'pertahankan'],
      [[daftar[1]], 'ganti'],
      [daftar, 'ganti'],
    ]);
  });

  it('yang dipertahankan masih dapat diganti, dan yang tidak dapat dipertahankan disebut', async () => {
    const hilang = [{ alamat: 'C4', ditulisTakar: '1', sekarang: '2', baru: null }];
    const dipertahankan = suntingan('3.2', { perluDiputuskan: false, hilang });
    const { decideSuntingan } = tampilkanSuntingan([dipertahankan]);
    expect(screen.getByRole('region', { name: 'Tabel 3.2: 1 sel Anda dipertahankan' }).textContent).toContain(
      'tidak dapat dipertahankan, karena barisnya tidak ada lagi',
    );
    expect(screen.queryByRole('button', { name: /Pertahankan/ })).toBeNull();
    await userEvent.click(tombol('Pakai angka baru: Tabel 3.2'));
    expect(decideSuntingan).toHaveBeenCalledWith([dipertahankan], 'ganti');
  });

  it('di Excel alamat sel membawa ke selnya, di tab yang mungkin sudah berganti nama', async () => {
    const { select } = tampilkanSuntingan([suntingan('3.2', { tab: 'Capaian kita' })]);
    await userEvent.click(tombol('F5: lihat sel ini di lembar Capaian kita'));
    expect(select).toHaveBeenCalledWith('Capaian kita', 'F5');
  });

  it('daftar yang sangat panjang dipendekkan', () => {
    const sel = Array.from({ length: 45 }, (_, i) => ({
      alamat: `A${i + 1}`,
      ditulisTakar: 'a',
      sekarang: 'b',
      baru: 'c',
    }));
    tampilkanSuntingan([suntingan('3.2', { sel })]);
    expect(screen.getAllByRole('listitem')).toHaveLength(30);
    expect(screen.getByText('dan 15 sel lain')).toBeTruthy();
  });

  it('berbahasa Inggris bila panelnya begitu', () => {
    tampilkanSuntingan([suntingan('3.2')], { bahasa: 'en' });
    expect(screen.getByRole('region', { name: 'Tabel 3.2: 1 cell changed by you' })).toBeTruthy();
    expect(tombol('Keep my cells: Tabel 3.2')).toBeTruthy();
  });
});

describe('Kabar sesudah Buat tabel', () => {
  const tampilkanKabar = (tulis: 'semua' | 'kolom', isTerlihat = false) => {
    const showSuntingan = jest.fn();
    const buku = bukuUji({ suntingan: [suntingan('3.2'), suntingan('3.3', { perluDiputuskan: false })] });
    tampilkanDengan(<KabarSuntingan isTerlihat={isTerlihat} showSuntingan={showSuntingan} />, {
      buku: { ...buku, dihitung: { ...buku.dihitung!, tulis } },
    });
    return showSuntingan;
  };

  it('menyebut berapa tabel yang menunggu pilihan, dan membawa ke daftarnya', async () => {
    const showSuntingan = tampilkanKabar('semua');
    expect(screen.getByText(/1 tabel memuat sel yang Anda ubah/)).toBeTruthy();
    await userEvent.click(tombol('Lihat dan pilih'));
    expect(showSuntingan).toHaveBeenCalled();
  });

  it.each([
    ['sesudah Hitung saja', 'kolom', false],
    ['bila daftarnya sudah terlihat', 'semua', true],
  ] as const)('diam %s', (_, tulis, isTerlihat) => {
    tampilkanKabar(tulis, isTerlihat);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
