/** @jest-environment jsdom */

import { tampilkan } from './peramban-uji';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HalamanWeb } from '../../src/taskpane/HalamanWeb';
import type { Sumber } from '../../src/taskpane/sumber';
import { SumberTidakTerbaca, formatNamaHasil } from '../../src/taskpane/sumber';
import { HitungDitolak } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { IsiBuku } from '../usecases/buku-uji';
import { REALISASI, buildBuku, pengaturan, readKolom, withSel } from '../usecases/buku-uji';

/** A file in memory; `diunduh` remembers what was handed out. */
function sumberUji(nama: string, isi: IsiBuku, diunduh: Uint8Array[] = []): Sumber {
  return sumberBytes(nama, () => buildBuku(isi), diunduh);
}

function sumberBytes(nama: string, readBytes: () => Promise<Uint8Array>, diunduh: Uint8Array[]): Sumber {
  return {
    nama,
    open: async () => {
      const workbook = await XlsxWorkbook.open(await readBytes());
      return { workbook, unduh: async () => void diunduh.push(await workbook.toBytes()) };
    },
    change: async (ubah) => {
      const workbook = await XlsxWorkbook.open(await readBytes());
      await ubah(workbook);
      const bytes = await workbook.toBytes();
      return sumberBytes(nama, async () => bytes, diunduh);
    },
  };
}

const gagal = (nama: string, galat: Error): Sumber => ({
  nama,
  open: () => Promise.reject(galat),
  change: () => Promise.reject(galat),
});

function tampilkanHalaman(contoh: Sumber, berkas: Sumber = contoh) {
  const toSumber = jest.fn(() => berkas);
  const { container } = tampilkan(
    <HalamanWeb daftarContoh={[contoh, sumberUji('lain.xlsx', {})]} toSumber={toSumber} versi="9.8.7" />,
  );
  const pemilih = container.querySelector<HTMLInputElement>('input[type=file]')!;
  return { toSumber, pilihBerkas: () => userEvent.upload(pemilih, new File(['isi'], berkas.nama)) };
}

const tombol = (name: string) => screen.findByRole('button', { name });
const tekan = async (name: string) => userEvent.click(await tombol(name));
const keadaan = async (teks: string | RegExp) => {
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(teks));
};

describe('Halaman web (Spesifikasi Takar 7.2 dan 8.2)', () => {
  it('membuka contoh pertama: kantor, tahun, dan keadaannya disebut', async () => {
    tampilkanHalaman(sumberUji('contoh.xlsx', {}));
    await keadaan('▲ Belum dihitung · contoh.xlsx');
    expect(screen.getByText('Kecamatan Contoh')).toBeTruthy();
    expect(await tombol('Tahun laporan 2023, ganti')).toBeTruthy();
    expect(screen.getByText(/Takar 9\.8\.7/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Unduh hasil' })).toBeNull();
  });

  it('Hitung menampilkan ringkasan dan jamnya, lalu hasilnya dapat diunduh', async () => {
    const diunduh: Uint8Array[] = [];
    tampilkanHalaman(sumberUji('contoh.xlsx', {}, diunduh));
    await keadaan('Belum dihitung');
    await tekan('Hitung');
    await keadaan(/^● Sudah dihitung \d\d\.\d\d · contoh\.xlsx$/);
    expect(screen.getByRole('heading', { name: '2 indikator' })).toBeTruthy();
    expect(screen.getByText('Nilai SAKIP')).toBeTruthy();
    expect(screen.getByText('96,67 %')).toBeTruthy();
    await tekan('Unduh hasil');
    await waitFor(() => expect(diunduh).toHaveLength(1));
  });

  it('tiap tab menampilkan bagiannya, sebelum dan sesudah dihitung', async () => {
    tampilkanHalaman(sumberUji('contoh.xlsx', { tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 'dua') }));
    await keadaan('Belum dihitung');
    const pilih = async (name: RegExp) => {
      await userEvent.click(screen.getByRole('tab', { name }));
      return within(screen.getByRole('tabpanel', { name }));
    };
    expect(await (await pilih(/Tabel/)).findByText(/Belum ada tabel/)).toBeTruthy();
    expect(await (await pilih(/Periksa/)).findByText(/Belum diperiksa/)).toBeTruthy();
    expect(await (await pilih(/Data/)).findByRole('heading', { name: 'Target' })).toBeTruthy();
    await tekan('Hitung');
    await keadaan('Sudah dihitung');
    const periksa = await pilih(/^Periksa \(\d+\)$/);
    expect(periksa.getByRole('heading', { name: 'tblRealisasi' })).toBeTruthy();
    const tabel = await pilih(/Tabel/);
    const daftar = tabel.getAllByRole('button', { expanded: false });
    await userEvent.click(daftar[0]!);
    expect(tabel.getByRole('region', { name: /^Pratinjau Tabel/ })).toBeTruthy();
  });

  it('membuka berkas lain menghapus hasil yang lama', async () => {
    const lain = sumberUji('lain.xlsx', { tblPengaturan: pengaturan(['Instansi', 'Kecamatan Lain']) });
    const { pilihBerkas, toSumber } = tampilkanHalaman(sumberUji('contoh.xlsx', {}), lain);
    await keadaan('Belum dihitung');
    await tekan('Hitung');
    await keadaan('Sudah dihitung');
    await pilihBerkas();
    await keadaan('Belum dihitung · lain.xlsx');
    expect(toSumber).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Kecamatan Lain')).toBeTruthy();
  });

  it.each([
    [new HitungDitolak({ kode: 'bukan-xlsx' }), /^rusak\.xlsx: Berkas ini bukan buku kerja Excel/],
    [new SumberTidakTerbaca('rusak.xlsx'), /^Berkas "rusak\.xlsx" tidak dapat dibaca/],
    [new Error('bug'), /^Takar berhenti karena kesalahan di dalamnya; data masukan Anda tidak berubah/],
  ])('[7.5] %s disebut dalam satu kalimat, dan buku kerja yang terbuka tetap', async (galat, kalimat) => {
    const { pilihBerkas } = tampilkanHalaman(sumberUji('contoh.xlsx', {}), gagal('rusak.xlsx', galat));
    await keadaan('Belum dihitung');
    await pilihBerkas();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(kalimat));
    await keadaan('Belum dihitung · contoh.xlsx');
    await tekan('Hitung');
    await keadaan('Sudah dihitung');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('[7.2] tahun laporan dapat diganti dari kepala panel, dan hasilnya dihitung ulang', async () => {
    const diunduh: Uint8Array[] = [];
    tampilkanHalaman(sumberUji('contoh.xlsx', {}, diunduh));
    await keadaan('Belum dihitung');
    await tekan('Hitung');
    await keadaan('Sudah dihitung');
    await tekan('Tahun laporan 2023, ganti');
    const isian = await screen.findByRole('textbox', { name: 'Tahun laporan' });
    await userEvent.clear(isian);
    await userEvent.type(isian, '2022{Enter}');
    expect(await tombol('Tahun laporan 2022, ganti')).toBeTruthy();
    await keadaan('Sudah dihitung');
    await tekan('Unduh hasil');
    await waitFor(() => expect(diunduh).toHaveLength(1));
    expect(await readKolom(diunduh[0]!, 'tblPengaturan', 'Nilai')).toContain(2022);
  });

  it('[6] temuan diunduh bersama hasil hitungan di satu berkas', async () => {
    const diunduh: Uint8Array[] = [];
    const isi = { tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 'dua') };
    tampilkanHalaman(sumberUji('contoh.xlsx', isi, diunduh));
    await keadaan('Belum dihitung');
    await tekan('Hitung');
    await keadaan('Sudah dihitung');
    await userEvent.click(screen.getByRole('tab', { name: /Periksa/ }));
    await tekan('Periksa tanpa mengubah apa pun');
    await tekan('Unduh dengan lembar Temuan');
    await waitFor(() => expect(diunduh).toHaveLength(1));
    const lembar = (await (await XlsxWorkbook.open(diunduh[0]!)).readSheets()).map(({ name }) => name);
    expect(lembar).toEqual(expect.arrayContaining(['Tabel 3.1', 'Temuan']));
  });

  it('contoh lain dan bahasa Inggris ada di balik tombol Lainnya', async () => {
    tampilkanHalaman(sumberUji('contoh.xlsx', {}));
    await keadaan('Belum dihitung');
    await tekan('Lainnya');
    await tekan('lain.xlsx');
    await keadaan('lain.xlsx');
    await tekan('English');
    await keadaan('Not calculated yet');
    expect(await tombol('Calculate')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('Nama berkas hasil', () => {
  it.each([
    ['jiken-2023.xlsx', 'jiken-2023-hasil.xlsx'],
    ['lkjip.v2.xlsm', 'lkjip.v2-hasil.xlsm'],
    ['tanpa akhiran', 'tanpa akhiran-hasil'],
    ['.xlsx', '.xlsx-hasil'],
  ])('%s menjadi %s, seperti di baris perintah', (nama, hasil) => {
    expect(formatNamaHasil(nama)).toBe(hasil);
  });
});
