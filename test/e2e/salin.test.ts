import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { readHtml } from '../dokumen/html/baca-html';
import { DAFTAR_CONTOH, calculateContoh } from '../dokumen/html/contoh-hasil';
import { toSeharusnya, withoutLebar } from '../dokumen/html/salinan-seharusnya';
import { openPanelExcel } from './excel';
import type { Pengawas } from './pengawas';
import { watchPage } from './pengawas';
import { AKAR, preparePane } from './peramban';

const IZIN = ['clipboard-read', 'clipboard-write'];

/** In the page: the clipboard is closed to scripts, as in many panes. */
function closePapanKlip(): void {
  navigator.clipboard.write = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
}

/** In the page: the older way is closed as well. */
function closePerintahSalin(): void {
  document.execCommand = () => false;
}

/** Pastes into an empty editor, as a person does. @returns its HTML */
async function tempel(konteks: BrowserContext): Promise<string> {
  const page = await konteks.newPage();
  await page.setContent('<div id="surat" contenteditable="true">&nbsp;</div>');
  const surat = page.locator('#surat');
  await surat.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await page.locator('#surat table').first().waitFor();
  const html = await surat.innerHTML();
  await page.close();
  return html;
}

const bacaTabel = (html: string) => readHtml(html).map(withoutLebar);

async function countTabelDocx(unduhan: Download): Promise<number> {
  const isi = unzipSync(new Uint8Array(await readFile(await unduhan.path())))['word/document.xml']!;
  return [...strFromU8(isi).matchAll(/<w:tbl>/g)].length;
}

const pane = preparePane();
let konteks: BrowserContext;
let page: Page;
let pengawas: Pengawas;

afterEach(async () => {
  await konteks.close();
  pengawas.expectBersih();
});

const tombol = (nama: string | RegExp) => page.getByRole('button', { name: nama, exact: true });
const hitungLaluTabel = async () => {
  await tombol('Hitung').click();
  await page.getByRole('status').getByText('Sudah dihitung').waitFor();
  await page.getByRole('tab', { name: 'Tabel' }).click();
  await page.getByRole('heading', { name: /tabel laporan$/ }).waitFor();
};

describe('Salin ke Word dari halaman web (Spesifikasi Takar 5.5)', () => {
  const openHalaman = async (nama: string, ...naskah: (() => void)[]) => {
    konteks = await pane.peramban.newContext({ viewport: { width: 400, height: 800 }, permissions: IZIN });
    page = await konteks.newPage();
    pengawas = watchPage(page, [`${pane.alamat}/`]);
    for (const satu of naskah) await page.addInitScript(satu);
    await page.goto(`${pane.alamat}/web.html`);
    await page.getByText('Belum dihitung').waitFor();
    const [pemilih] = await Promise.all([page.waitForEvent('filechooser'), tombol('Buka berkas').click()]);
    await pemilih.setFiles(join(AKAR, 'assets', 'contoh', `${nama}.xlsx`));
    await page.getByText(`Belum dihitung · ${nama}.xlsx`).waitFor();
    await hitungLaluTabel();
  };

  it.each(DAFTAR_CONTOH)(
    '%s: semua tabel yang disalin tertempel dengan sel, gabungan, dan judul yang sama',
    async (nama) => {
      await openHalaman(nama);
      const { tabel } = await calculateContoh(nama);
      await tombol('Salin').click();
      await page.getByText(`${tabel.length} tabel tersalin. Buka Word, tekan Ctrl+V.`).waitFor();
      expect(bacaTabel(await tempel(konteks))).toEqual(tabel.map(toSeharusnya));
    },
  );

  it('hanya tabel yang dicentang yang disalin', async () => {
    await openHalaman('jiken-2023');
    const { tabel } = await calculateContoh('jiken-2023');
    await page.getByRole('checkbox', { name: 'Pilih semua' }).uncheck();
    expect(await tombol('Salin').getAttribute('aria-disabled')).toBe('true');
    for (const satu of [1, 3]) await page.getByRole('checkbox', { name: `Pilih Tabel 3.${satu} ` }).check();
    await tombol('Salin').click();
    await page.getByText(/^2 tabel tersalin/).waitFor();
    expect(bacaTabel(await tempel(konteks))).toEqual([tabel[0]!, tabel[2]!].map(toSeharusnya));
  });

  it('satu tabel disalin dari pratinjaunya; program yang hanya mengenal teks menerima baris bertab', async () => {
    await openHalaman('jaten-2023');
    const { tabel } = await calculateContoh('jaten-2023');
    const dicari = tabel.find(({ no }) => no === '3.2.4')!;
    await page.getByRole('button', { name: /^Tabel 3\.2\.4 Peng/ }).click();
    await page.getByRole('button', { name: /^Salin Tabel 3\.2\.4 Peng/ }).click();
    await page.getByText(/^1 tabel tersalin/).waitFor();
    expect(bacaTabel(await tempel(konteks))).toEqual([toSeharusnya(dicari)]);
    const teks = await page.evaluate(() => navigator.clipboard.readText());
    expect(teks.split('\n')[0]).toBe(`Tabel 3.2.4 ${dicari.judul}`);
    expect(teks.split('\n')[1]?.split('\t')).toHaveLength(dicari.lebar.length);
  });

  it('papan klip tertutup: disalin dengan cara lama, hasil tempelnya sama', async () => {
    await openHalaman('jiken-2023', closePapanKlip);
    const { tabel } = await calculateContoh('jiken-2023');
    await tombol('Salin').click();
    await page.getByText(/^9 tabel tersalin/).waitFor();
    expect(bacaTabel(await tempel(konteks))).toEqual(tabel.map(toSeharusnya));
  });

  it('tombol sama sekali tidak boleh menyalin: Ctrl+C menyalinnya', async () => {
    await openHalaman('jiken-2023', closePapanKlip, closePerintahSalin);
    const { tabel } = await calculateContoh('jiken-2023');
    await page.getByRole('button', { name: /^Tabel 3\.4 / }).click();
    await page.getByRole('button', { name: /^Salin Tabel 3\.4 / }).click();
    await page.getByText(/Tekan Ctrl\+C sekarang/).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain(tabel[3]!.judul);
    await page.keyboard.press('Control+C');
    await page.getByText(/^1 tabel tersalin/).waitFor();
    expect(bacaTabel(await tempel(konteks))).toEqual([toSeharusnya(tabel[3]!)]);
  });

  it('Word mengunduh dokumen dengan tabel yang dicentang', async () => {
    await openHalaman('jiken-2023');
    await page.getByRole('checkbox', { name: 'Pilih Tabel 3.1 ' }).uncheck();
    const [unduhan] = await Promise.all([page.waitForEvent('download'), tombol('Word').click()]);
    expect(unduhan.suggestedFilename()).toBe('jiken-2023-tabel.docx');
    expect(await countTabelDocx(unduhan)).toBe(8);
    await page.getByText(/^jiken-2023-tabel\.docx dibuat\./).waitFor();
  });
});

describe('Salin ke Word dari panel Excel (Spesifikasi Takar 5.5)', () => {
  let host: Awaited<ReturnType<typeof openPanelExcel>>['host'];

  const openPanel = async (...naskah: (() => void)[]) => {
    const panel = await openPanelExcel(pane, {
      konteks: { permissions: IZIN },
      prepare: async (excel, halaman) => {
        await excel.fillFromXlsx(new Uint8Array(readFileSync(join(AKAR, 'assets', 'contoh', 'jiken-2023.xlsx'))));
        for (const satu of naskah) await halaman.addInitScript(satu);
      },
    });
    ({ page, konteks, host } = panel);
    pengawas = panel;
    await hitungLaluTabel();
  };

  it('tabel yang disalin tertempel dengan sel, gabungan, dan judul yang sama', async () => {
    await openPanel();
    const { tabel } = await calculateContoh('jiken-2023');
    await tombol('Salin').click();
    await page.getByText(/^9 tabel tersalin/).waitFor();
    expect(bacaTabel(await tempel(konteks))).toEqual(tabel.map(toSeharusnya));
  });

  it('papan klip tertutup: lembarnya dibuat dahulu, lalu isinya terpilih untuk Ctrl+C', async () => {
    await openPanel(closePapanKlip, closePerintahSalin);
    const { tabel } = await calculateContoh('jiken-2023');
    await tombol('Salin').click();
    await page.getByText(/lembar "Tabel 3\.1" belum memuat angka terbaru\. Tekan Buat di lembar/).waitFor();
    await tombol('Buat di lembar').click();
    await page.getByText('Terbaru', { exact: true }).first().waitFor();
    await tombol('Salin').click();
    await page.getByText(/Isi lembar "Tabel 3\.1" sudah dipilih.*Untuk 8 tabel lain/).waitFor();
    expect(host.workbook.active.name).toBe('Tabel 3.1');
    const { row, column, rows, columns } = host.workbook.selection;
    // Caption, header and five rows.
    expect({ row, column, rows, columns }).toEqual({ row: 0, column: 0, rows: 7, columns: tabel[0]!.lebar.length });
  });

  it('Word mengunduh dokumen bernama kantor dan tahunnya, dan menyebut jalan lain', async () => {
    await openPanel();
    const [unduhan] = await Promise.all([page.waitForEvent('download'), tombol('Word').click()]);
    expect(unduhan.suggestedFilename()).toBe('Kecamatan Jiken 2023-tabel.docx');
    expect(await countTabelDocx(unduhan)).toBe(9);
    await page.getByText(/dibuat\. Bila tidak ada di folder unduhan, pakai Salin, lalu tempel di Word\.$/).waitFor();
  });
});
