/** @jest-environment jsdom */

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DaftarTemuan } from '../../src/taskpane/DaftarTemuan';
import type { PemeriksaanPanel } from '../../src/taskpane/pengelola-buku';
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
    expect(screen.getByText(/belum diperiksa\.$/)).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Periksa tanpa mengubah apa pun',
    ]);
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

  const pemeriksaan = (ubah: Partial<PemeriksaanPanel> = {}): PemeriksaanPanel => ({
    temuan: DAFTAR.map((satu) => ({ ...satu, selLain: satu.tingkat === 'salah' ? ['Tabel 3.2!F5'] : [] })),
    diterima: [],
    jumlahTabel: 12,
    jumlahAngka: 214,
    hitungan: null,
    pada: new Date(2024, 0, 2, 14, 15),
    ...ubah,
  });
  const tampilkanPemeriksaan = (isi: PemeriksaanPanel, bahasa: 'id' | 'en' = 'id') =>
    tampilkanDengan(<DaftarTemuan />, { buku: { ...bukuUji(), pemeriksaan: isi } }, { bahasa });

  it.each([
    ['id', 'Diperiksa 14.15'],
    ['en', 'Checked at 14.15'],
  ] as const)('[6] disebut kapan diperiksa, karena yang diketik sesudahnya belum ikut (%s)', (bahasa, kalimat) => {
    tampilkanPemeriksaan(pemeriksaan(), bahasa);
    expect(screen.getByText(kalimat)).toBeTruthy();
  });

  it('[6] dua temuan dengan kalimat yang sama di sel lain sama-sama tampak', () => {
    const kembar = [
      temuan({ tabel: '', lembar: 'A', pesan: 'Sama.' }),
      temuan({ tabel: '', lembar: 'B', pesan: 'Sama.' }),
    ];
    const galat = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const isi = kembar.map((satu) => ({ ...satu, tabel: 'Tabel 3.1', selLain: [] }));
    const diterima = isi.map((satu) => ({ temuan: satu, alasan: 'ya' }));
    tampilkanPemeriksaan(pemeriksaan({ temuan: isi, diterima }));
    expect(screen.getAllByText('Sama.')).toHaveLength(4);
    expect(galat.mock.calls.filter(([kalimat]) => String(kalimat).includes('same key'))).toEqual([]);
    galat.mockRestore();
  });

  it('temuan dari hitungan tidak disebut diperiksa: jamnya ada di kepala panel', () => {
    tampilkanTemuan(DAFTAR);
    expect(screen.queryByText(/^Diperiksa/)).toBeNull();
  });

  it('[6] sesudah diperiksa disebut apa yang diperiksa, dan sel lain yang mungkin salah', () => {
    tampilkanPemeriksaan(pemeriksaan());
    expect(screen.getByText('12 tabel laporan dan 214 angka di dalamnya diperiksa.')).toBeTruthy();
    expect(screen.getByText('atau yang salah: Tabel 3.2!F5')).toBeTruthy();
  });

  it('[6] buku kerja tanpa tabel laporan: disebut bahwa yang diperiksa tabel datanya', () => {
    tampilkanPemeriksaan(pemeriksaan({ temuan: [], jumlahTabel: 0, jumlahAngka: 0 }));
    expect(screen.getByText(/^Tabel data diperiksa; tidak ada tabel laporan/)).toBeTruthy();
  });

  it('[6] bila semua cocok, panel mengatakannya', () => {
    tampilkanPemeriksaan(pemeriksaan({ temuan: [] }));
    expect(screen.getByText('12 tabel laporan dan 214 angka di dalamnya diperiksa, semua cocok.')).toBeTruthy();
  });

  it('[6] temuan diterima dengan alasannya, dan penerimaannya dapat dibatalkan', async () => {
    const isi = pemeriksaan();
    const { accept } = tampilkanPemeriksaan({ ...isi, diterima: [{ temuan: isi.temuan[1]!, alasan: 'sesuai LHE' }] });
    await userEvent.click(screen.getAllByRole('button', { name: 'Terima' })[0]!);
    const isian = screen.getByRole('textbox', { name: 'Alasan diterima' });
    await userEvent.type(isian, '{Enter}');
    expect(accept).not.toHaveBeenCalled();
    await userEvent.type(isian, 'angka sementara{Enter}');
    expect(accept).toHaveBeenLastCalledWith(isi.temuan[2], 'angka sementara');
    expect(screen.getByText('Diterima: sesuai LHE')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Batalkan penerimaan' }));
    expect(accept).toHaveBeenLastCalledWith(isi.temuan[1], null);
  });

  it('[7.2] dari 5.000 temuan digambar 200 yang pertama, dan sisanya dapat diminta', async () => {
    const banyak = Array.from({ length: 5_000 }, (_, i) =>
      temuan({ tabel: `Tabel 3.${i % 50}`, tingkat: i % 2 === 0 ? 'info' : 'salah', pesan: `Temuan ${i}.` }),
    );
    tampilkanTemuan(banyak, true);
    expect(pesan()).toHaveLength(200);
    expect(screen.getByRole('button', { name: 'Salah 2500' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan 200 temuan lagi dari 4.800 yang tersisa' }));
    expect(pesan()).toHaveLength(400);
    expect(new Set(pesan()).size).toBe(400);
  });

  it('[6] temuan dapat ditulis ke lembar Temuan', async () => {
    const { writeTemuan } = tampilkanPemeriksaan(pemeriksaan());
    await userEvent.click(screen.getByRole('button', { name: 'Tulis ke lembar Temuan' }));
    expect(writeTemuan).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('3 temuan tertulis di lembar Temuan.')).toBeTruthy();
  });

  it('[7.5] temuan yang tidak dapat ditulis tidak disebut tertulis', async () => {
    const masalah = { kode: 'ditolak', nama: '', kalimat: 'Sel sedang disunting.', sebab: 'sel-disunting' } as const;
    tampilkanDengan(<DaftarTemuan />, { masalah, buku: { ...bukuUji(), pemeriksaan: pemeriksaan() } });
    await userEvent.click(screen.getByRole('button', { name: 'Tulis ke lembar Temuan' }));
    expect(screen.queryByText(/tertulis di lembar Temuan/)).toBeNull();
  });
});
