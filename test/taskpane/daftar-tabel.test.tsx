/** @jest-environment jsdom */

import { bukuUji, tampilkanDengan } from './pengelola-uji';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { buildDocx } from '../../src/dokumen/docx';
import type { Bahasa } from '../../src/taskpane/bahasa';
import { DaftarTabel } from '../../src/taskpane/DaftarTabel';
import { Panel } from '../../src/taskpane/Panel';
import { saveBerkas } from '../../src/taskpane/save-berkas';
import { formatNamaDokumen } from '../../src/taskpane/sumber';
import type { HasilHitung, KeadaanLembar, Tabel } from '../../src/usecases';
import { buildSel, buildTabelUji } from '../laporan/tabel-uji';
import type { PilihanPapanKlip } from './papan-klip-uji';
import { installPapanKlip } from './papan-klip-uji';

jest.mock('../../src/dokumen/docx', () => ({ buildDocx: jest.fn(async () => new Uint8Array([1])) }));
jest.mock('../../src/taskpane/save-berkas', () => ({ saveBerkas: jest.fn() }));

function tabelUji(no: string, isi: Partial<Tabel> = {}): Tabel {
  const baris = (...teks: string[]) => teks.map((satu) => buildSel(satu));
  return buildTabelUji({
    no,
    judul: `Judul ${no}`,
    kepala: [baris('No', 'Uraian')],
    baris: [baris('1', 'satu'), baris('2', 'dua')],
    lebar: [5, 20],
    sumber: 'Sumber: Data olahan',
    ...isi,
  });
}

const TABEL = [tabelUji('3.1'), tabelUji('3.2', { orientasi: 'mendatar' }), tabelUji('3.3')];
const RUPA = { lembar: 'per-tabel', kertas: 'A4', huruf: 'Arial', ukuranHuruf: 10 } as const;

interface Pilihan extends PilihanPapanKlip {
  readonly diExcel?: boolean;
  readonly bahasa?: Bahasa;
  readonly keadaan?: KeadaanLembar['keadaan'];
  readonly hasil?: Partial<HasilHitung>;
}

function tampilkanTabel({ diExcel = false, bahasa = 'id', keadaan = 'terbaru', hasil = {}, ...klip }: Pilihan = {}) {
  const papan = installPapanKlip(klip);
  const lembar = TABEL.map(({ no }) => ({ id: no, nama: `Tabel ${no}`, keadaan }));
  const buku = bukuUji({ tabel: TABEL, lembar, isiLembar: [], rupa: RUPA, ...hasil });
  Object.assign(buku.dihitung!.ringkasan, { instansi: 'Kecamatan Contoh' });
  return { papan, pengelola: tampilkanDengan(<DaftarTabel />, { buku }, { diExcel, bahasa }) };
}

const tombol = (name: string) => screen.getByRole('button', { name });
const centang = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const kabar = (teks: string | RegExp) => waitFor(() => expect(screen.getByText(teks)).toBeTruthy());

describe('Daftar tabel laporan (Spesifikasi Takar 7.2)', () => {
  it('semua tabel terpilih; yang tidak dicentang tidak ikut disalin', async () => {
    const { papan } = tampilkanTabel();
    expect(screen.getByText('3 tabel dipilih')).toBeTruthy();
    centang('Pilih Tabel 3.2 Judul 3.2');
    expect(screen.getByText('2 tabel dipilih')).toBeTruthy();
    fireEvent.click(tombol('Salin'));
    await kabar('2 tabel tersalin. Buka Word, tekan Ctrl+V.');
    const isi = await papan.read();
    expect(isi?.['text/plain']).toMatch(/^Tabel 3\.1 Judul 3\.1\nNo\tUraian\n1\tsatu\n/);
    expect(isi?.['text/plain']).not.toContain('3.2');
    expect(isi?.['text/html']?.match(/<table/g)).toHaveLength(2);
    expect(isi?.['text/html']).toContain("font-family:'Arial',serif;font-size:10.0pt");
  });

  it('tabel yang hanya muat di halaman mendatar disebut', async () => {
    tampilkanTabel();
    fireEvent.click(tombol('Salin'));
    await kabar('3 tabel tersalin. Buka Word, tekan Ctrl+V. 1 di antaranya untuk halaman mendatar.');
  });

  it('Pilih semua mengosongkan lalu memenuhi pilihan; tanpa pilihan tidak ada yang dapat ditekan', () => {
    tampilkanTabel({ diExcel: true });
    centang('Pilih semua');
    expect(screen.getByText('Belum ada tabel yang dipilih.')).toBeTruthy();
    for (const nama of ['Buat di lembar', 'Salin', 'Word']) {
      expect(tombol(nama).getAttribute('aria-disabled')).toBe('true');
    }
    centang('Pilih semua');
    expect(screen.getByText('3 tabel dipilih')).toBeTruthy();
  });

  it('pratinjaunya memakai huruf dari pengaturan', () => {
    tampilkanTabel();
    fireEvent.click(tombol('Tabel 3.3 Judul 3.3'));
    expect(screen.getByRole('table', { name: 'Tabel 3.3 Judul 3.3' }).style.fontFamily).toBe('"Arial", serif');
  });

  it('satu tabel disalin dari pratinjaunya', async () => {
    const { papan } = tampilkanTabel();
    fireEvent.click(tombol('Tabel 3.3 Judul 3.3'));
    fireEvent.click(tombol('Salin Tabel 3.3 Judul 3.3'));
    await kabar('1 tabel tersalin. Buka Word, tekan Ctrl+V.');
    expect((await papan.read())?.['text/plain']).toMatch(/^Tabel 3\.3 /);
  });

  it('[7.2] tabel kedua yang disalin dikabarkan lagi, walau kalimatnya sama', async () => {
    const { papan } = tampilkanTabel();
    fireEvent.click(tombol('Tabel 3.1 Judul 3.1'));
    fireEvent.click(tombol('Tabel 3.3 Judul 3.3'));
    fireEvent.click(tombol('Salin Tabel 3.1 Judul 3.1'));
    await kabar('1 tabel tersalin. Buka Word, tekan Ctrl+V.');
    fireEvent.click(tombol('Salin Tabel 3.3 Judul 3.3'));
    expect(screen.getByText('3 tabel dipilih')).toBeTruthy();
    await kabar('1 tabel tersalin. Buka Word, tekan Ctrl+V.');
    expect((await papan.read())?.['text/plain']).toMatch(/^Tabel 3\.3 /);
  });

  it('[7.2] centang tetap sesudah melihat tab lain', async () => {
    installPapanKlip();
    const buku = bukuUji({ tabel: TABEL, lembar: [], isiLembar: [], rupa: RUPA, temuan: [], suntingan: [] });
    tampilkanDengan(<Panel />, { buku });
    const choose = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
    choose('Tabel');
    await screen.findByText('3 tabel dipilih');
    centang('Pilih Tabel 3.2 Judul 3.2');
    choose('Periksa');
    await screen.findByText(/^Tidak ada temuan/);
    choose('Tabel');
    expect(await screen.findByText('2 tabel dipilih')).toBeTruthy();
  });

  it('di halaman yang menutup papan klip, Ctrl+C menyalinnya', async () => {
    const { papan } = tampilkanTabel({ langsung: false, perintah: false });
    fireEvent.click(tombol('Salin'));
    await kabar(/Tekan Ctrl\+C sekarang, atau pakai Word\.$/);
    act(() => papan.pressCtrlC());
    await kabar(/^3 tabel tersalin/);
    expect((await papan.read())?.['text/html']?.match(/<table/g)).toHaveLength(3);
  });

  describe('di Excel', () => {
    it('Buat di lembar menulis semua atau yang dicentang', () => {
      const { pengelola } = tampilkanTabel({ diExcel: true });
      fireEvent.click(tombol('Buat di lembar'));
      expect(pengelola.buildTabel).toHaveBeenLastCalledWith();
      centang('Pilih Tabel 3.1 Judul 3.1');
      fireEvent.click(tombol('Buat di lembar'));
      expect(pengelola.buildTabel).toHaveBeenLastCalledWith(['3.2', '3.3']);
    });

    it('papan klip tertutup: isi lembar tabel pertama dipilih, dari judul sampai sumbernya', async () => {
      const { pengelola } = tampilkanTabel({ diExcel: true, langsung: false, perintah: false });
      centang('Pilih Tabel 3.1 Judul 3.1');
      fireEvent.click(tombol('Salin'));
      await kabar(/^Excel ini tidak mengizinkan panel menyalin\. Isi lembar "Tabel 3\.2" sudah dipilih.*1 tabel lain/);
      expect(pengelola.select).toHaveBeenCalledWith('Tabel 3.2', 'A1:B5');
    });

    it.each(['belum-ada', 'perlu-diperbarui'] as const)('lembar yang %s tidak dipilih', async (keadaan) => {
      const { pengelola } = tampilkanTabel({ diExcel: true, langsung: false, perintah: false, keadaan });
      fireEvent.click(tombol('Salin'));
      await kabar(/lembar "Tabel 3\.1" belum memuat angka terbaru\. Tekan Buat di lembar, lalu Salin lagi/);
      expect(pengelola.select).not.toHaveBeenCalled();
    });

    it('satu lembar untuk semua tabel dibuat dan dipilih seluruhnya', async () => {
      const hasil = {
        lembar: [{ id: 'semua', nama: 'Tabel Bab III', keadaan: 'terbaru' }],
        isiLembar: [{ id: 'semua', rows: Array(20).fill({ cells: [] }), columnWidths: Array(28).fill(4) }],
      } as unknown as Partial<HasilHitung>;
      const { pengelola } = tampilkanTabel({ diExcel: true, langsung: false, perintah: false, hasil });
      fireEvent.click(tombol('Salin'));
      await kabar(/Isi lembar "Tabel Bab III" sudah dipilih: [^.]*\.$/);
      expect(pengelola.select).toHaveBeenCalledWith('Tabel Bab III', 'A1:AB20');
      fireEvent.click(tombol('Buat semua di lembar'));
      expect(pengelola.buildTabel).toHaveBeenLastCalledWith();
    });
  });

  it('Word mengunduh dokumen berisi tabel yang dicentang, bernama kantor dan tahunnya', async () => {
    tampilkanTabel({ diExcel: true });
    centang('Pilih Tabel 3.1 Judul 3.1');
    fireEvent.click(tombol('Word'));
    await kabar(/^Kecamatan Contoh 2023-tabel\.docx dibuat\. Bila tidak ada di folder unduhan, pakai Salin/);
    const rupa = { ...RUPA, instansi: 'Kecamatan Contoh', tahun: 2023 };
    expect(buildDocx).toHaveBeenCalledWith([TABEL[1], TABEL[2]], rupa);
    expect(saveBerkas).toHaveBeenCalledWith('Kecamatan Contoh 2023-tabel.docx', new Uint8Array([1]));
  });

  it('dokumen yang gagal dibuat disebut dalam satu kalimat, dengan jalan lain', async () => {
    jest.mocked(buildDocx).mockRejectedValueOnce(new Error('bug'));
    tampilkanTabel();
    fireEvent.click(tombol('Word'));
    await kabar('Dokumen Word tidak dapat dibuat; tidak ada yang berubah. Pakai Salin, lalu tempel di Word.');
    expect(tombol('Word').getAttribute('aria-disabled')).toBeNull();
  });

  it('berbahasa Inggris di Excel yang berbahasa Inggris', async () => {
    tampilkanTabel({ bahasa: 'en' });
    fireEvent.click(tombol('Copy'));
    await kabar('3 tables copied. Open Word, press Ctrl+V. 1 of them for a landscape page.');
  });
});

describe('Nama dokumen Word', () => {
  it.each([
    ['jiken-2023.xlsx', 'jiken-2023-tabel.docx'],
    ['lkjip.v2.xlsm', 'lkjip.v2-tabel.docx'],
    ['Kecamatan Jiken 2023', 'Kecamatan Jiken 2023-tabel.docx'],
    ['Dinas A/B: "x"', 'Dinas A-B- -x--tabel.docx'],
  ])('%s menjadi %s', (nama, dokumen) => {
    expect(formatNamaDokumen(nama)).toBe(dokumen);
  });
});
