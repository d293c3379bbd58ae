/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
// The pane beside an emulated Excel, through Microsoft's own Office.js.

import { readFileSync } from 'node:fs';
import './peramban-uji';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PanelExcel } from '../../src/taskpane/PanelExcel';
import type { Sumber } from '../../src/taskpane/sumber';
import { hitung } from '../../src/usecases';
import { ExcelWorkbook } from '../../src/workbook/officejs';
import { XlsxWorkbook } from '../../src/workbook/xlsx';

/** The channel between the ribbon and the pane, with both ends in this test. */
class SaluranUji {
  static readonly terbuka = new Set<SaluranUji>();
  static readonly terkirim: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    SaluranUji.terbuka.add(this);
  }
  static send(data: unknown) {
    for (const saluran of SaluranUji.terbuka) saluran.onmessage?.({ data });
  }
  postMessage(data: unknown) {
    SaluranUji.terkirim.push(data);
  }
  close() {
    SaluranUji.terbuka.delete(this);
  }
}
Object.assign(globalThis, { BroadcastChannel: SaluranUji });

const ALAMAT = 'C:\\data\\lkjip.xlsx';

const JIKEN = readFileSync('assets/contoh/jiken-2023.xlsx');

function tampilkanPanel(readAlamat?: () => Promise<string>) {
  const workbook = new ExcelWorkbook();
  const sumber: Sumber = {
    nama: '',
    open: async () => ({ workbook }),
    change: async (isi) => {
      await isi(workbook);
      return sumber;
    },
  };
  return render(
    <PanelExcel
      excel={{
        select: (lembar, sel) => workbook.select(lembar, sel),
        watch: (listener) => workbook.watch(listener),
        addTabel: async () => undefined,
        openContoh: async () => undefined,
      }}
      sumber={sumber}
      ingatan={{ readOtomatis: () => true, writeOtomatis: () => undefined }}
      bahasaAwal="id"
      versi="1.0.0"
      alamat={ALAMAT}
      {...(readAlamat && { readAlamat })}
      readLatar={() => '#ffffff'}
    />,
  );
}

const status = () => screen.getByRole('status').textContent ?? '';
const alertText = () => screen.getByRole('alert').textContent ?? '';
const tombol = (name: string) => screen.getByRole('button', { name });
const tunggu = (pola: RegExp) => waitFor(() => expect(status()).toMatch(pola), { timeout: 20_000 });
const tungguSelesai = () =>
  waitFor(() => expect(status()).not.toMatch(/…$/), { timeout: 20_000 }).then(() => act(async () => undefined));

async function openPanel(bytes: Uint8Array = JIKEN, readAlamat?: () => Promise<string>) {
  excelHost.reset();
  await excelHost.fillFromXlsx(bytes);
  const panel = tampilkanPanel(readAlamat);
  await tunggu(/Belum dihitung/);
  await waitFor(() =>
    expect(excelHost.trace.some(({ actions }) => actions.includes('_RegisterDataChangedEvent()'))).toBe(true),
  );
  return panel;
}

/** Presses a button of the header and waits until whatever it began is over. @returns requests it took */
async function tekan(nama: string): Promise<number> {
  const sebelum = excelHost.syncCount;
  await userEvent.click(tombol(nama));
  await tungguSelesai();
  return excelHost.syncCount - sebelum;
}

/** The workbook as the command line leaves it. */
async function snapshotOfFile(tulis: 'kolom' | 'semua') {
  const file = await XlsxWorkbook.open(JIKEN);
  await hitung(file, { tulis });
  return excelHost.snapshotOfXlsx(await file.toBytes());
}

describe('Panel di Excel (7)', () => {
  it('[7.4] Hitung memakai paling banyak tiga permintaan, tanpa perubahan dua, Buat tabel dua lagi', async () => {
    await openPanel();
    expect(await tekan('Hitung')).toBeLessThanOrEqual(3);
    expect(excelHost.toSnapshot()).toEqual(await snapshotOfFile('kolom'));
    expect(await tekan('Hitung')).toBeLessThanOrEqual(2);
    expect(await tekan('Buat tabel')).toBeLessThanOrEqual(5);
    expect(excelHost.toSnapshot()).toEqual(await snapshotOfFile('semua'));
  });

  describe.each(['Hitung', 'Buat tabel'])('[7.5] %s yang gagal', (nama) => {
    it.each(['GeneralException', 'InvalidOrTimedOutSession', 'InvalidOperationInCellEditMode', 'AccessDenied'])(
      'pada permintaan mana pun dengan %s: buku kerja seperti semula, dan panel menyebut sebabnya',
      async (code) => {
        const { unmount } = await openPanel();
        const jumlah = await tekan(nama);
        expect(jumlah).toBeGreaterThan(1);
        unmount();
        for (let request = 1; request <= jumlah; request++) {
          const panel = await openPanel();
          const sebelum = excelHost.toSnapshot();
          excelHost.failOn({ code, request });
          await tekan(nama);
          expect({ request, pesan: alertText() }).toEqual({
            request,
            pesan: expect.stringMatching(/^[A-Z].{40,}\.(Muat ulang)?$/),
          });
          expect(excelHost.toSnapshot()).toEqual(sebelum);
          expect(status()).toContain('Belum dihitung');
          await tekan(nama);
          expect({ request, pesan: alertText(), status: status() }).toEqual({
            request,
            pesan: '',
            status: expect.stringContaining('Sudah dihitung'),
          });
          panel.unmount();
        }
      },
      120_000,
    );

    it('di tengah permintaan terakhir: yang sudah tertulis ditarik kembali', async () => {
      const { unmount } = await openPanel();
      const jumlah = await tekan(nama);
      const tulis = excelHost.trace.filter(({ isHousekeeping }) => !isHousekeeping).at(-1)!;
      const aksi = tulis.request.Actions.length;
      unmount();
      expect(aksi).toBeGreaterThan(10);
      for (let bagian = 1; bagian < 8; bagian++) {
        const panel = await openPanel();
        const sebelum = excelHost.toSnapshot();
        const action = Math.ceil((aksi * bagian) / 8);
        excelHost.failOn({ code: 'GeneralException', request: jumlah, action });
        await tekan(nama);
        expect({ action, pesan: alertText() }).toEqual({
          action,
          pesan: expect.stringContaining('isian Anda tetap utuh'),
        });
        expect(excelHost.toSnapshot()).toEqual(sebelum);
        panel.unmount();
      }
    }, 120_000);
  });

  it('[7.5] dibuka selagi sel disunting: panel menyebut sebabnya, dan Coba lagi membukanya', async () => {
    excelHost.reset();
    await excelHost.fillFromXlsx(JIKEN);
    excelHost.isCellEditing = true;
    tampilkanPanel();
    await waitFor(() => expect(alertText()).toMatch(/^Sel sedang disunting/));
    excelHost.isCellEditing = false;
    await userEvent.click(tombol('Coba lagi'));
    await tunggu(/Belum dihitung/);
    expect(alertText()).toBe('');
    await tekan('Hitung');
    // Excel refused at first to tell of edits, too.
    const sel = await findSelRealisasi();
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    await tunggu(/▲ Belum dihitung ulang \(1 perubahan\)/);
    await tunggu(/● Sudah dihitung/);
  });

  it('[7.3] suntingan data masukan dihitung ulang sendiri, dan tulisan Takar sendiri tidak', async () => {
    await openPanel();
    await tekan('Hitung');
    const sel = await findSelRealisasi();
    const sebelum = excelHost.syncCount;
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    await tunggu(/▲ Belum dihitung ulang \(1 perubahan\)/);
    await tunggu(/● Sudah dihitung/);
    expect(excelHost.syncCount - sebelum).toBeLessThanOrEqual(3);
    await userEvent.click(screen.getByText(/sel berubah/));
    const diam = excelHost.syncCount;
    await act(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
    expect(excelHost.syncCount).toBe(diam);
  });

  it('[7.3] sebelum Hitung pertama kali ditekan, Takar tidak menulis sendiri', async () => {
    await openPanel();
    const sel = await findSelRealisasi();
    const sebelum = excelHost.syncCount;
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(excelHost.syncCount).toBe(sebelum);
  });

  it('[7.3] hitungan otomatis yang datang selagi sel disunting tidak mengeluh, dan dicoba lagi', async () => {
    await openPanel();
    await tekan('Hitung');
    const sel = await findSelRealisasi();
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    excelHost.isCellEditing = true;
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(alertText()).toBe('');
    expect(status()).toMatch(/Belum dihitung ulang/);
    excelHost.isCellEditing = false;
    await tunggu(/● Sudah dihitung/);
  });

  it('[7.3] 200 suntingan dalam satu detik menghasilkan satu hitungan', async () => {
    await openPanel();
    await tekan('Hitung');
    const sel = await findSelRealisasi();
    const sebelum = excelHost.syncCount;
    await act(async () => {
      for (let i = 0; i < 200; i++) excelHost.userEdit(sel.lembar, sel.alamat, [[50 + i / 10]]);
    });
    await tunggu(/▲ Belum dihitung ulang \(200 perubahan\)/);
    await tunggu(/● Sudah dihitung/);
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(excelHost.syncCount - sebelum).toBe(3);
  });

  it('[7.3] suntingan selama hitungan berjalan menghasilkan tepat satu hitungan lagi', async () => {
    await openPanel();
    await tekan('Hitung');
    const sel = await findSelRealisasi();
    const sebelum = excelHost.syncCount;
    const execute = excelHost.execute.bind(excelHost);
    let isDisunting = false;
    excelHost.execute = async (body, flags) => {
      const answer = await execute(body, flags);
      // As soon as the cells have been read, so that this run does not know of it.
      if (!isDisunting && excelHost.syncCount - sebelum === 2) {
        isDisunting = true;
        excelHost.userEdit(sel.lembar, sel.alamat, [[61]]);
        excelHost.userEdit(sel.lembar, sel.alamat, [[62]]);
      }
      return answer;
    };
    try {
      await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
      await tunggu(/▲ Belum dihitung ulang \(1 perubahan\)/);
      await tunggu(/▲ Belum dihitung ulang \(2 perubahan\)/);
      await tunggu(/● Sudah dihitung/);
      await act(() => new Promise((resolve) => setTimeout(resolve, 2_000)));
      expect(excelHost.syncCount - sebelum).toBe(6);
    } finally {
      excelHost.execute = execute;
    }
  });

  it('[7.2] Batal sebelum penulisan: tidak ada yang berubah, dan panel mengatakannya', async () => {
    await openPanel();
    const sebelum = excelHost.toSnapshot();
    const execute = excelHost.execute.bind(excelHost);
    let jawab = () => {};
    excelHost.execute = async (body, flags) => {
      await new Promise<void>((resolve) => {
        jawab = resolve;
      });
      return execute(body, flags);
    };
    await userEvent.click(tombol('Buat tabel'));
    await userEvent.click(await screen.findByRole('button', { name: 'Batal' }));
    excelHost.execute = execute;
    await act(async () => jawab());
    await tungguSelesai();
    expect(alertText()).toBe('Dibatalkan; tidak ada yang berubah.');
    expect(excelHost.toSnapshot()).toEqual(sebelum);
    await tekan('Buat tabel');
    expect(alertText()).toBe('');
    expect(status()).toContain('Sudah dihitung');
  });

  it('[7.1] lembar tabel yang datanya berubah disebut, dan dapat diperbarui dari ringkasan', async () => {
    await openPanel();
    await tekan('Buat tabel');
    const sel = await findSelRealisasi();
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    await tunggu(/▲ Belum dihitung ulang/);
    await tunggu(/● Sudah dihitung/);
    const perbarui = await screen.findByRole('button', { name: 'Perbarui tabel' });
    await userEvent.click(perbarui);
    await tungguSelesai();
    expect(screen.queryByRole('button', { name: 'Perbarui tabel' })).toBeNull();
  });
});

describe('Kabar dari tombol pita (7.1)', () => {
  const KABAR = { jenis: 'hasil-perintah', perintah: 'hitung', kalimat: ['8 indikator dihitung, 42 sel berubah.'] };

  it('disebut di panel buku kerja itu, yang menyusul tanpa menulis', async () => {
    await openPanel();
    const sebelum = excelHost.toSnapshot();
    SaluranUji.terkirim.length = 0;
    await act(async () => SaluranUji.send({ ...KABAR, buku: ALAMAT }));
    await tunggu(/● Sudah dihitung/);
    expect(alertText()).toBe('8 indikator dihitung, 42 sel berubah.');
    expect(SaluranUji.terkirim).toEqual([{ jenis: 'diterima' }]);
    expect(excelHost.toSnapshot()).toEqual(sebelum);
  });

  it('Periksa dari pita tidak mematikan hitung otomatis buku kerja yang sudah dihitung', async () => {
    await openPanel();
    await tekan('Hitung');
    await act(async () => SaluranUji.send({ ...KABAR, perintah: 'periksa', kalimat: ['1 temuan.'], buku: ALAMAT }));
    await waitFor(() => expect(alertText()).toBe('1 temuan.'), { timeout: 20_000 });
    expect(status()).toMatch(/● Sudah dihitung/);
    const sel = await findSelRealisasi();
    const sebelum = excelHost.syncCount;
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    await tunggu(/▲ Belum dihitung ulang/);
    await tunggu(/● Sudah dihitung/);
    expect(excelHost.syncCount - sebelum).toBe(3);
  });

  it('sesudah Hitung dari pita, suntingan sebelumnya tidak lagi disebut belum dihitung', async () => {
    await openPanel();
    const sel = await findSelRealisasi();
    await tekan('Buat tabel');
    await userEvent.click(tombol('Lainnya'));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Hitung otomatis/ }));
    await act(async () => excelHost.userEdit(sel.lembar, sel.alamat, [[60]]));
    await tunggu(/▲ Belum dihitung ulang/);
    await act(async () => SaluranUji.send({ ...KABAR, buku: ALAMAT }));
    await tunggu(/● Sudah dihitung/);
  });

  it('disebut juga di panel buku kerja yang sejak panel dibuka disimpan dengan nama lain', async () => {
    const baru = 'C:\\data\\lkjip 2024.xlsx';
    await openPanel(JIKEN, () => Promise.resolve(baru));
    SaluranUji.terkirim.length = 0;
    await act(async () => SaluranUji.send({ ...KABAR, buku: 'C:\\data\\lain.xlsx' }));
    expect(SaluranUji.terkirim).toEqual([]);
    await act(async () => SaluranUji.send({ ...KABAR, buku: baru }));
    await tunggu(/● Sudah dihitung/);
    expect(SaluranUji.terkirim).toEqual([{ jenis: 'diterima' }]);
  });

  it('di Mac lama yang tidak mengenal salurannya, panel tetap ada', async () => {
    const semula = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      await openPanel();
      expect(tombol('Hitung')).toBeTruthy();
    } finally {
      globalThis.BroadcastChannel = semula;
    }
  });

  it('tidak disebut di panel buku kerja lain', async () => {
    await openPanel();
    SaluranUji.terkirim.length = 0;
    await act(async () => SaluranUji.send({ ...KABAR, buku: 'C:\\data\\lain.xlsx' }));
    expect(SaluranUji.terkirim).toEqual([]);
    expect(alertText()).toBe('');
    expect(status()).toContain('Belum dihitung');
  });
});

/** The first cell of the column Realisasi of tblRealisasi, on its sheet. */
async function findSelRealisasi(): Promise<{ lembar: string; alamat: string }> {
  const [table] = await (await XlsxWorkbook.open(JIKEN)).readTables(['tblRealisasi']);
  const kolom = table!.firstColumn + table!.header.indexOf('Realisasi');
  const baris = table!.rows.findIndex((row) => row[table!.header.indexOf('Tahun')] === 2023);
  return { lembar: table!.sheet, alamat: `${String.fromCharCode(64 + kolom)}${table!.headerRow + 1 + baris}` };
}
