import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { hitung } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { addAxe, findPelanggaran, measureLebar } from './aksesibilitas';
import type { Pengawas } from './pengawas';
import { watchPage } from './pengawas';
import { AKAR, preparePane } from './peramban';

const DAFTAR_TAB = ['Ringkasan', 'Data', 'Tabel', 'Periksa', 'Pengaturan'];

function readContoh(nama: string): Buffer {
  return readFileSync(join(AKAR, 'assets', 'contoh', nama));
}

/** What the use-case makes of a workbook without a browser, as the command line does. */
async function calculateDiNode(nama: string): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(new Uint8Array(readContoh(nama)));
  await hitung(workbook);
  return workbook.toBytes();
}

/** Not one byte may differ, so that whoever compares two files knows that they came from the same data. */
async function expectSama(unduhan: Download, contoh: string): Promise<void> {
  const dariHalaman = await readFile(await unduhan.path());
  expect(dariHalaman.equals(await calculateDiNode(contoh))).toBe(true);
}

describe('Panel di halaman web (Spesifikasi Takar 8.2)', () => {
  const pane = preparePane();
  let konteks: BrowserContext;
  let page: Page;
  let pengawas: Pengawas;

  const openHalaman = async (pilihan: Parameters<Browser['newContext']>[0] = {}) => {
    konteks = await pane.peramban.newContext({
      viewport: { width: 400, height: 800 },
      // A colour on its way to another has the contrast of neither.
      reducedMotion: 'reduce',
      ...pilihan,
    });
    page = await konteks.newPage();
    pengawas = watchPage(page, [`${pane.alamat}/`]);
    await page.goto(`${pane.alamat}/web.html`);
    await page.getByText('Belum dihitung').waitFor();
  };

  afterEach(async () => {
    await konteks.close();
    pengawas.expectBersih();
  });

  const tombol = (nama: string) => page.getByRole('button', { name: nama, exact: true });
  const status = () => page.getByRole('status');
  const bukuTerbuka = async (kantor: string, tahun: number) => {
    await page.getByText(kantor, { exact: true }).waitFor();
    await tombol(`Tahun laporan ${tahun}, ganti`).waitFor();
  };
  const hitungDiHalaman = async () => {
    await tombol('Hitung').click();
    await status().getByText('Sudah dihitung').waitFor();
  };
  const unduhHasil = async () => {
    const [unduhan] = await Promise.all([page.waitForEvent('download'), tombol('Unduh hasil').click()]);
    return unduhan;
  };
  const pilihTab = (nama: string) => page.getByRole('tab', { name: nama }).click();

  it('[8.2] membuka contoh, menghitungnya, dan mengunduh berkas yang sama dengan hasil di Node', async () => {
    await openHalaman();
    await bukuTerbuka('Kecamatan Jiken', 2023);
    await hitungDiHalaman();
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('8 indikator');
    const unduhan = await unduhHasil();
    expect(unduhan.suggestedFilename()).toBe('jiken-2023-hasil.xlsx');
    await expectSama(unduhan, 'jiken-2023.xlsx');
  });

  it('[8.2] dihitung dua kali, hasilnya tetap sama', async () => {
    await openHalaman();
    await hitungDiHalaman();
    await hitungDiHalaman();
    await expectSama(await unduhHasil(), 'jiken-2023.xlsx');
  });

  it('[8.2] membuka berkas lain lewat pemilih berkas', async () => {
    await openHalaman();
    const [pemilih] = await Promise.all([page.waitForEvent('filechooser'), tombol('Buka berkas').click()]);
    await pemilih.setFiles(join(AKAR, 'assets', 'contoh', 'jaten-2023.xlsx'));
    await bukuTerbuka('Kecamatan Jaten', 2023);
    await hitungDiHalaman();
    await page.getByText('83,20 · mutu B').waitFor();
    await expectSama(await unduhHasil(), 'jaten-2023.xlsx');
  });

  const lepaskan = async (nama: string, isi: Buffer) => {
    const data = await page.evaluateHandle(
      ([namaBerkas, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (huruf) => huruf.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], namaBerkas));
        return transfer;
      },
      [nama, isi.toString('base64')] as const,
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  };

  it('[8.2] membuka berkas yang dilepaskan di halaman', async () => {
    await openHalaman();
    await lepaskan('milik saya.xlsx', readContoh('juwana-2023.xlsx'));
    await bukuTerbuka('Kecamatan Juwana', 2023);
    expect(await status().textContent()).toContain('milik saya.xlsx');
  });

  it('[7.5] berkas yang bukan buku kerja disebut dalam satu kalimat, dan buku kerja yang terbuka tetap', async () => {
    await openHalaman();
    await lepaskan('catatan.xlsx', Buffer.from('bukan buku kerja'));
    await page.getByRole('alert').getByText('catatan.xlsx: Berkas ini bukan buku kerja Excel').waitFor();
    await bukuTerbuka('Kecamatan Jiken', 2023);
    await hitungDiHalaman();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('[7.6] tetap bekerja setelah jaringan putus', async () => {
    await openHalaman();
    await hitungDiHalaman();
    await pengawas.waitTenang();
    await konteks.setOffline(true);
    await lepaskan('jaten.xlsx', readContoh('jaten-2023.xlsx'));
    await bukuTerbuka('Kecamatan Jaten', 2023);
    await hitungDiHalaman();
    await pilihTab('Tabel');
    await page.getByRole('heading', { name: '16 tabel laporan' }).waitFor();
    const [unduhan] = await Promise.all([page.waitForEvent('download'), tombol('Word').click()]);
    expect(unduhan.suggestedFilename()).toBe('jaten-tabel.docx');
  });

  it('[7.2] contoh lain, panduan, dan bahasa ada di balik Lainnya, yang mendorong isi panel ke bawah', async () => {
    await openHalaman();
    await tombol('Lainnya').click();
    const { y: atas = 0, height = 0 } = (await tombol('English').boundingBox()) ?? {};
    const { y: tab = 0 } = (await page.getByRole('tablist').boundingBox()) ?? {};
    expect(tab).toBeGreaterThan(atas + height);
    expect(await page.getByRole('link', { name: 'Panduan' }).getAttribute('href')).toBe('panduan.html');
    await tombol('juai-2024.xlsx').click();
    await bukuTerbuka('Kecamatan Juai', 2024);
  });

  it('[7.2] pengaturan yang diterapkan tersimpan di berkas yang diunduh', async () => {
    await openHalaman();
    await hitungDiHalaman();
    await pilihTab('Pengaturan');
    await page.getByLabel('Desimal Capaian', { exact: true }).selectOption('0');
    await page.getByText(/akan mengubah \d+ angka/i).waitFor();
    await tombol('Terapkan').click();
    await pilihTab('Ringkasan');
    await page.getByText('96\u00a0%', { exact: true }).first().waitFor();
    await status().getByText('Sudah dihitung').waitFor();
    const workbook = await XlsxWorkbook.open(new Uint8Array(await readFile(await (await unduhHasil()).path())));
    const [pengaturan] = await workbook.readTables(['tblPengaturan']);
    expect(pengaturan?.rows.map((row) => row.slice(0, 2))).toContainEqual(['Desimal Capaian', 0]);
  });

  it.each(['light', 'dark'] as const)(
    '[7.2] axe tidak menemukan pelanggaran di tab mana pun: %s',
    async (tema) => {
      await openHalaman({ colorScheme: tema, bypassCSP: true });
      await addAxe(page);
      for (const isDihitung of [false, true]) {
        if (isDihitung) await hitungDiHalaman();
        for (const tab of DAFTAR_TAB) {
          await pilihTab(tab);
          if (isDihitung && tab === 'Tabel') await page.getByRole('button', { name: /^Tabel 3\.4 / }).click();
          const pelanggaran = await findPelanggaran(page);
          expect({ tab, isDihitung, pelanggaran }).toEqual({ tab, isDihitung, pelanggaran: [] });
        }
      }
    },
    60_000,
  );

  it('[7.2] dapat dipakai dengan papan ketik saja', async () => {
    await openHalaman();
    const fokus = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tekan = async (...daftar: string[]) => {
      for (const satu of daftar) await page.keyboard.press(satu);
    };
    await tekan('Tab');
    expect(await fokus()).toBe('2023');
    await tekan('Tab');
    expect(await fokus()).toBe('Hitung');
    await tekan('Enter');
    await status().getByText('Sudah dihitung').waitFor();
    expect(await fokus()).toBe('Hitung');
    await tekan('Tab');
    expect(await fokus()).toBe('Unduh hasil');
    await tekan('Tab', 'Tab', 'Tab');
    expect(await fokus()).toBe('Ringkasan');
    await tekan('ArrowRight', 'ArrowRight', 'Enter');
    await page.getByRole('heading', { name: '9 tabel laporan' }).waitFor();
    // Past all of them, and past the box of the first.
    await tekan('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByRole('region', { name: /^Pratinjau Tabel 3\.1/ }).waitFor();
  });

  it('[7.2] pada lebar 320 piksel tidak ada yang keluar ke samping, kecuali tabel di dalam bingkainya', async () => {
    await openHalaman({ viewport: { width: 320, height: 640 } });
    await hitungDiHalaman();
    for (const tab of DAFTAR_TAB) {
      await pilihTab(tab);
      if (tab === 'Tabel') await page.getByRole('button', { name: /^Tabel 3\.4 / }).click();
      expect(await measureLebar(page)).toBeLessThanOrEqual(320);
    }
  });
});
