// The pages around the pane in a browser: the ribbon functions, their window, and the guide.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { addAxe, findPelanggaran, measureLebar } from './aksesibilitas';
import type { PanelExcel } from './excel';
import { openPanelExcel } from './excel';
import { AKAR, preparePane } from './peramban';
import type { Pengawas } from './pengawas';
import { watchPage } from './pengawas';

const UKURAN_DAN_TEMA = [320, 900].flatMap((lebar) =>
  (['light', 'dark'] as const).map((tema) => [lebar, tema] as const),
);

const pane = preparePane();

describe('Tombol pita tanpa panel (Spesifikasi Takar 7.1)', () => {
  let perintah: PanelExcel;

  beforeEach(async () => {
    perintah = await openPanelExcel(pane, {
      halaman: 'commands.html',
      prepare: (host) => host.fillFromXlsx(readFileSync(join(AKAR, 'assets', 'contoh', 'jiken-2023.xlsx'))),
    });
    await perintah.page.waitForFunction(() => 'Office' in window && 'actions' in Office);
  });

  afterEach(() => perintah.konteks.close());

  /** Calls the function as Excel does; how often it said that it was done. */
  const press = (nama: string) =>
    perintah.page.evaluate(async (kunci) => {
      interface Terdaftar {
        _association: { mappings: Record<string, (event: { completed(): void }) => Promise<void>> };
      }
      let selesai = 0;
      const { mappings } = (Office.actions as unknown as Terdaftar)._association;
      await mappings[kunci]?.({ completed: () => selesai++ });
      return selesai;
    }, nama.toUpperCase());

  it('[7.1] mengerjakan buku kerja dan mengabarkannya lewat saluran ke halaman lain yang terbuka', async () => {
    const panel = await perintah.konteks.newPage();
    await panel.goto(`${pane.alamat}/panduan.html`);
    await panel.evaluate(() => {
      const saluran = new BroadcastChannel('takar');
      saluran.onmessage = ({ data }: MessageEvent<{ jenis: string; kalimat: string[] }>) => {
        if (data.jenis !== 'hasil-perintah') return;
        document.title = data.kalimat.join(' ');
        saluran.postMessage({ jenis: 'diterima' });
      };
    });
    expect(await press('buatTabel')).toBe(1);
    expect(await panel.title()).toBe('9 tabel dibuat atau diperbarui.');
    expect(perintah.host.workbook.sheet('Tabel 3.1')).toBeDefined();
    perintah.expectBersih();
  });
});

describe('Jendela hasil perintah', () => {
  const KALIMAT = ['8 indikator dihitung, 42 sel berubah.', '<b>Sel "A1" & 100%</b>'];
  let jendela: PanelExcel;

  afterEach(() => jendela.konteks.close());

  const openJendela = async (hash: string, lebar = 320, tema: 'light' | 'dark' = 'light') => {
    jendela = await openPanelExcel(pane, {
      halaman: `hasil.html#${hash}`,
      konteks: { viewport: { width: lebar, height: 240 }, colorScheme: tema, bypassCSP: true },
    });
    await jendela.page.locator('#kalimat p').first().waitFor();
    return jendela.page;
  };

  it.each(UKURAN_DAN_TEMA)('menampilkan kalimatnya sebagai teks, terbaca pada %d piksel, %s', async (lebar, tema) => {
    const page = await openJendela(encodeURIComponent(JSON.stringify({ bahasa: 'id', kalimat: KALIMAT })), lebar, tema);
    expect(await page.locator('#kalimat p').allTextContents()).toEqual(KALIMAT);
    await addAxe(page);
    expect(await findPelanggaran(page)).toEqual([]);
    expect(await measureLebar(page)).toBeLessThanOrEqual(lebar);
    jendela.expectBersih();
  });

  it('tombolnya dalam bahasa kalimatnya, dan sudah terpilih', async () => {
    const page = await openJendela(encodeURIComponent(JSON.stringify({ bahasa: 'en', kalimat: ['Done.'] })));
    await page.getByRole('button', { name: 'Close' }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toEqual([
      'en',
      'tutup',
    ]);
  });

  it('tanpa hasil menyebut apa yang harus dilakukan', async () => {
    const page = await openJendela('');
    expect(await page.locator('#kalimat').textContent()).toContain('jalankan lagi perintahnya');
  });
});

describe('Halaman panduan', () => {
  let konteks: BrowserContext;
  let page: Page;
  let pengawas: Pengawas;

  afterEach(async () => {
    await konteks.close();
    pengawas.expectBersih();
  });

  const openPanduan = async (lebar: number, tema: 'light' | 'dark') => {
    konteks = await pane.peramban.newContext({
      viewport: { width: lebar, height: 800 },
      colorScheme: tema,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    page = await konteks.newPage();
    pengawas = watchPage(page, [`${pane.alamat}/`]);
    await page.goto(`${pane.alamat}/panduan.html`);
  };

  it.each(UKURAN_DAN_TEMA)(
    'pada %d piksel, %s: tidak ada yang keluar ke samping, dan axe tidak menemukan pelanggaran',
    async (lebar, tema) => {
      await openPanduan(lebar, tema);
      expect(await measureLebar(page)).toBeLessThanOrEqual(lebar);
      await addAxe(page);
      expect(await findPelanggaran(page)).toEqual([]);
    },
    60_000,
  );

  it('tautan antarhalaman membawa ke judulnya', async () => {
    await openPanduan(900, 'light');
    await page.getByRole('main').getByRole('link', { name: 'Buku kerja', exact: true }).first().click();
    const judul = page.getByRole('heading', { name: 'Buku kerja', exact: true });
    expect((await judul.boundingBox())?.y).toBeLessThan(100);
  });
});
