/** @jest-environment jsdom */

import { screen } from '@testing-library/react';
import type { Masalah } from '../../src/taskpane/pengelola-buku';
import { PesanMasalah } from '../../src/taskpane/PesanMasalah';
import { formatPenolakanSesudahTulis } from '../../src/usecases/awal';
import { CONTOH_PENOLAKAN } from '../docs/contoh-pesan';
import { bukuUji, tampilkanDengan } from './pengelola-uji';

type Penolakan = Parameters<typeof formatPenolakanSesudahTulis>[0];

const tertulis = (ubah: Partial<Extract<Masalah, { kode: 'tertulis' }>> = {}): Masalah => ({
  kode: 'tertulis',
  apa: 'pengaturan',
  nama: '',
  kalimat: 'Sel sedang disunting: tekan Enter di lembar, lalu hitung lagi.',
  sebab: 'sel-disunting',
  ...ubah,
});
const tampilkan = (masalah: Masalah, bahasa: 'id' | 'en' = 'id') =>
  tampilkanDengan(<PesanMasalah />, { masalah, buku: bukuUji() }, { bahasa });
const pesan = () => screen.getByRole('alert').querySelector('p')?.textContent;

describe('Yang sudah tertulis, tetapi belum dihitung ulang (7.5)', () => {
  it('disebut tertulis, apa sebabnya, dan apa yang ditekan', () => {
    tampilkan(tertulis());
    expect(pesan()).toBe(
      'Pengaturan sudah ditulis, tetapi buku kerja belum dihitung ulang; tekan Hitung sesudah ini diatasi. ' +
        'Sel sedang disunting: tekan Enter di lembar, lalu hitung lagi.',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('juga dalam bahasa Inggris, dan dengan nama berkasnya', () => {
    tampilkan(tertulis({ nama: 'data.xlsx' }), 'en');
    expect(pesan()).toMatch(/^data\.xlsx: The settings are written, but the workbook was not calculated again; press/);
  });

  it.each(['sesi-hilang', 'waktu-habis', 'kesalahan-dalam'])('%s: muat ulang ditawarkan', (sebab) => {
    tampilkan(tertulis({ kalimat: null, sebab }));
    expect(screen.getByRole('button', { name: 'Muat ulang' })).toBeTruthy();
  });

  it.each(Object.entries(CONTOH_PENOLAKAN))('%s tidak menyebut bahwa tidak ada yang berubah', (kode, isi) => {
    const kalimat = formatPenolakanSesudahTulis({ kode, ...isi } as Penolakan);
    expect(kalimat).not.toMatch(/tidak ada yang berubah/);
  });
});
