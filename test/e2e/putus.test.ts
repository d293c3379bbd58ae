import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanelExcel, PilihanPanel } from './excel';
import { openPanelExcel } from './excel';
import { AKAR, preparePane } from './peramban';

const JIKEN = new Uint8Array(readFileSync(join(AKAR, 'assets', 'contoh', 'jiken-2023.xlsx')));

describe('Panel yang jaringannya putus (Spesifikasi Takar 7.5)', () => {
  const pane = preparePane();
  let panel: PanelExcel;

  afterEach(() => panel.konteks.close());

  const openPanel = async (pilihan: PilihanPanel = {}) => {
    panel = await openPanelExcel(pane, { prepare: (host) => host.fillFromXlsx(JIKEN), ...pilihan });
    await panel.page.getByRole('status').getByText('Belum dihitung').waitFor();
    await panel.waitTenang();
  };
  const tombol = (nama: string) => panel.page.getByRole('button', { name: nama, exact: true });
  const tab = (nama: string) => panel.page.getByRole('tab', { name: nama });
  const peringatan = (teks: string) => panel.page.getByRole('alert').filter({ hasText: teks });

  it('sebelum bagian lain termuat: disebut, sisanya tetap ada, dan dapat dicoba lagi', async () => {
    await openPanel();
    await panel.konteks.setOffline(true);
    await tab('Data').click();
    await peringatan('Bagian Takar ini tidak dapat dimuat').waitFor();
    await tombol('Lainnya').click();
    await tombol('Tahun laporan 2023, ganti').click();
    await peringatan('Bagian Takar ini tidak dapat dimuat').nth(2).waitFor();
    await tab('Ringkasan').click();
    await panel.page.getByText('Tekan Hitung untuk mengisi kolom').waitFor();

    await panel.konteks.setOffline(false);
    await tab('Data').click();
    await panel.page.getByRole('heading', { name: 'Realisasi' }).waitFor();
    await tombol('Coba lagi').first().click();
    await panel.page.getByRole('textbox', { name: 'Tahun laporan' }).waitFor();
    await tombol('Coba lagi').click();
    await tombol('English').waitFor();
    expect(await peringatan('tidak dapat dimuat').count()).toBe(0);
  });

  it('sebelum Office.js lengkap: dikatakan, tidak dibiarkan kosong', async () => {
    panel = await openPanelExcel(pane, {
      prepare: (_, page) => page.route(/excel-win32-/, (route) => route.abort()),
    });
    await panel.page.getByText('Takar tidak dapat menghubungi Excel: periksa jaringan').waitFor({ timeout: 25_000 });
  }, 60_000);

  it('sesudah satu hitungan: semua bagian tetap bekerja, juga tabel kosong baru', async () => {
    await openPanel({ apiLevel: '1.14' });
    await tombol('Hitung').click();
    await panel.page.getByRole('status').getByText('Sudah dihitung').waitFor();
    await panel.waitTenang();
    await panel.konteks.setOffline(true);
    const sebelum = panel.host.workbook.sheets.length;
    await tab('Data').click();
    await panel.page
      .getByRole('button', { name: /^Buat tabel kosong/ })
      .first()
      .click();
    for (let i = 0; i < 50 && panel.host.workbook.sheets.length === sebelum; i++) await panel.page.waitForTimeout(100);
    expect(panel.host.workbook.sheets.length).toBe(sebelum + 1);
    await tab('Pengaturan').click();
    await panel.page.getByRole('combobox', { name: 'Profil' }).waitFor();
    expect(panel.keluhan).toEqual([]);
  });
});
