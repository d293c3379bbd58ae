import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Tulisan } from '../../src/usecases';
import { hitung } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildBukuTerbit, toKunci } from '../golden/buku-terbit';
import type { ExcelHost } from '../excel-host/excel-host';
import type { Snapshot } from '../excel-host/snapshot';
import { addAxe, findPelanggaran, measureLebar } from './aksesibilitas';
import type { PanelExcel, PilihanPanel } from './excel';
import { openPanelExcel } from './excel';
import { AKAR, preparePane } from './peramban';

const DAFTAR_CONTOH = ['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'];
const DAFTAR_TAB = ['Ringkasan', 'Data', 'Tabel', 'Periksa', 'Pengaturan'];

/** Milliseconds from the beginning of the navigation to the first button that can be pressed. */
const WAKTU_SIAP = 500;
/** Bytes after gzip: what the pane of Microsoft's own project template loads. */
const UKURAN_NASKAH = 163_766;

function readContoh(nama: string): Uint8Array {
  return new Uint8Array(readFileSync(join(AKAR, 'assets', 'contoh', `${nama}.xlsx`)));
}

/** What the command line makes of the file, as Excel would show it. */
async function calculateDiNode(host: ExcelHost, nama: string, tulis: Tulisan): Promise<Snapshot> {
  const workbook = await XlsxWorkbook.open(readContoh(nama));
  await hitung(workbook, { tulis });
  return host.snapshotOfXlsx(await workbook.toBytes());
}

/** A cell of a table: by its column, in the row that has these values in these columns. */
function findSel(host: ExcelHost, namaTabel: string, kolom: string, syarat: Readonly<Record<string, unknown>>) {
  const table = host.workbook.table(namaTabel)!;
  const { body, sheet } = table;
  const letak = (nama: string) => body.column + table.list.findIndex(({ name }) => name === nama);
  const rows = Array.from({ length: body.rows }, (_, i) => body.row + i);
  const row = rows.find((calon) => Object.entries(syarat).every(([k, v]) => sheet.value(calon, letak(k)) === v))!;
  const column = letak(kolom);
  return {
    lembar: sheet.name,
    alamat: `${String.fromCharCode(65 + column)}${row + 1}`,
    read: () => sheet.value(row, column),
  };
}

/** The first figure of a report sheet. */
function findAngka(host: ExcelHost, lembar: string) {
  const sheet = host.workbook.sheet(lembar)!;
  for (let row = 2; row < 40; row++) {
    for (let column = 1; column < 12; column++) {
      if (!/^\d+,\d+/.test(String(sheet.value(row, column)))) continue;
      const alamat = `${String.fromCharCode(65 + column)}${row + 1}`;
      return { alamat, read: () => sheet.value(row, column) };
    }
  }
  throw new Error(`Tidak ada angka di ${lembar}`);
}

/** Waits for something in this process or in the page to become what it should be; says what it was instead. */
async function waitSampai(read: () => unknown, seharusnya: unknown): Promise<void> {
  const akhir = Date.now() + 5_000;
  while (Date.now() < akhir && !isDeepStrictEqual(await read(), seharusnya)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await read()).toEqual(seharusnya);
}

/** In the page: notes when the first button that can be pressed is there. */
function markTombol(): void {
  const pengamat = new MutationObserver(() => {
    if (document.querySelector('button:enabled:not([aria-disabled="true"])') === null) return;
    performance.mark('tombol-pertama');
    pengamat.disconnect();
  });
  pengamat.observe(document, { childList: true, subtree: true, attributes: true });
}

describe('Panel di dalam Excel (Spesifikasi Takar 7.2)', () => {
  const pane = preparePane();
  let panel: PanelExcel;

  afterEach(async () => {
    await panel.konteks.close();
    panel.expectBersih();
  });

  const openPanel = async (nama = 'jiken-2023', pilihan: PilihanPanel = {}) => {
    panel = await openPanelExcel(pane, {
      prepare: (host) => host.fillFromXlsx(readContoh(nama)),
      ...pilihan,
    });
    await panel.page
      .getByRole('status')
      .getByText(/Belum dihitung|Not calculated/)
      .waitFor();
  };
  const tombol = (nama: string) => panel.page.getByRole('button', { name: nama, exact: true });
  const status = () => panel.page.getByRole('status');
  const peringatan = () => panel.page.getByRole('alert');
  const pilihTab = async (nama: string) => {
    await panel.page.getByRole('tab', { name: nama }).click();
    // What a tab shows is loaded when it is first wanted.
    await panel.page.locator('[role=tabpanel] > *:visible').first().waitFor();
  };
  const bukaPratinjau = async () => {
    await panel.page.getByRole('button', { name: /^Tabel 3\.4\.?1? / }).click();
    await panel.page.getByRole('region', { name: /^Pratinjau/ }).waitFor();
  };
  const hitungDiPanel = async () => {
    await tombol('Hitung').click();
    await status().getByText('Sudah dihitung').waitFor();
  };
  it('[7.2] mengenali buku kerja yang terbuka: nama kantor dan tahunnya', async () => {
    await openPanel();
    await panel.page.getByText('Kecamatan Jiken').waitFor();
    await panel.page.getByRole('button', { name: /2023/ }).waitFor();
    expect(panel.host.trace.every(({ error }) => error === undefined)).toBe(true);
  });

  it.each(DAFTAR_CONTOH)(
    '[7.2] %s: Hitung mengisi kolom hitungan, bagian Tabel membuat lembarnya, sama dengan hasil baris perintah',
    async (nama) => {
      await openPanel(nama);
      await hitungDiPanel();
      expect(panel.host.toSnapshot()).toEqual(await calculateDiNode(panel.host, nama, 'kolom'));
      await pilihTab('Tabel');
      await tombol('Buat di lembar').click();
      const seharusnya = await calculateDiNode(panel.host, nama, 'semua');
      await waitSampai(() => panel.host.toSnapshot(), seharusnya);
    },
  );

  const waitFokus = (teks: string) =>
    panel.page.waitForFunction((dicari) => document.activeElement?.textContent === dicari, teks);
  it('[5.4] sel yang diubah di tabel laporan diperlihatkan dan dipilih per tabel; dengan papan ketik, di panel 320 piksel', async () => {
    await openPanel('jiken-2023', { konteks: { viewport: { width: 320, height: 800 }, bypassCSP: true } });
    await addAxe(panel.page);
    await tombol('Buat tabel').click();
    await status().getByText('Sudah dihitung').waitFor();
    const satu = findAngka(panel.host, 'Tabel 3.2');
    const lain = findAngka(panel.host, 'Tabel 3.4');
    const [sebelum, angkaLain] = [satu.read(), lain.read()];
    panel.host.userEdit('Tabel 3.2', satu.alamat, [['Diubah di lembar']]);
    panel.host.userEdit('Tabel 3.4', lain.alamat, [['Ini juga']]);
    await tombol('Buat tabel').click();
    await panel.page.getByText('2 tabel memuat sel yang Anda ubah').waitFor();
    expect(await findPelanggaran(panel.page)).toEqual([]);

    await tombol('Lihat dan pilih').press('Enter');
    const tabel = panel.page.getByRole('region', { name: 'Tabel 3.2: 1 sel Anda ubah' });
    await tabel.getByText(`Takar menulis ${String(sebelum)} · sekarang Diubah di lembar`).waitFor();
    expect(await findPelanggaran(panel.page)).toEqual([]);
    expect(await measureLebar(panel.page)).toBe(320);
    expect(satu.read()).toBe('Diubah di lembar');

    await tombol('Pertahankan sel saya: Tabel 3.2').press('Enter');
    await panel.page.getByRole('region', { name: 'Tabel 3.2: 1 sel Anda dipertahankan' }).waitFor();
    await waitFokus('Sel yang Anda ubah');
    expect(satu.read()).toBe('Diubah di lembar');
    await tombol('Pakai angka baru: Tabel 3.4').press('Enter');
    await waitSampai(lain.read, angkaLain);
    await panel.page.getByRole('region', { name: /^Tabel 3\.4: / }).waitFor({ state: 'detached' });
    await tombol('Pakai angka baru: Tabel 3.2').press('Enter');
    await waitSampai(satu.read, sebelum);
  });

  it('[7.3] sel masukan yang disunting ditandai, lalu dihitung ulang sendiri', async () => {
    await openPanel();
    await hitungDiPanel();
    const syarat = { Kode: 'IK1', Tahun: 2023 };
    const realisasi = findSel(panel.host, 'tblRealisasi', 'Realisasi', syarat);
    const capaian = findSel(panel.host, 'tblRealisasi', 'Capaian (%)', syarat);
    expect({ realisasi: realisasi.read(), capaian: capaian.read() }).toEqual({ realisasi: 72.5, capaian: 96.66 });

    panel.host.userEdit(realisasi.lembar, realisasi.alamat, [[73.5]]);
    await status().getByText('Belum dihitung ulang (1 perubahan)').waitFor();
    expect(capaian.read()).toBe(96.66);
    await status().getByText('Sudah dihitung').waitFor();
    // 73,50 ÷ 75 × 100
    expect(capaian.read()).toBe(98);
  });

  it('[7.3] tulisan Takar sendiri dan sel di luar tabel tidak memicu hitungan', async () => {
    await openPanel();
    await hitungDiPanel();
    const sebelum = panel.host.syncCount;
    const kode = findSel(panel.host, 'tblRealisasi', 'Kode', { Kode: 'IK1', Tahun: 2023 });
    panel.host.userEdit(kode.lembar, 'AZ200', [['catatan']]);
    await panel.page.waitForTimeout(1_500);
    expect(await status().textContent()).toContain('Sudah dihitung');
    expect(panel.host.syncCount).toBe(sebelum);
  });

  it('[7.3] tidak dihitung sendiri bila itu dimatikan', async () => {
    await openPanel();
    await hitungDiPanel();
    await tombol('Lainnya').click();
    await panel.page.getByRole('checkbox', { name: /otomatis/ }).uncheck();
    const syarat = { Kode: 'IK1', Tahun: 2023 };
    const realisasi = findSel(panel.host, 'tblRealisasi', 'Realisasi', syarat);
    const sebelum = panel.host.syncCount;
    panel.host.userEdit(realisasi.lembar, realisasi.alamat, [[73.5]]);
    await status().getByText('Belum dihitung ulang (1 perubahan)').waitFor();
    await panel.page.waitForTimeout(1_500);
    expect(await status().textContent()).toContain('Belum dihitung ulang (1 perubahan)');
    expect(panel.host.syncCount).toBe(sebelum);
    await hitungDiPanel();
    expect(findSel(panel.host, 'tblRealisasi', 'Capaian (%)', syarat).read()).toBe(98);
  });

  it('[7.2] bagian Data membuat tabel yang belum ada', async () => {
    await openPanel('jiken-2023', { apiLevel: '1.13' });
    const { host, page } = panel;
    expect(host.workbook.table('tblSKM')).toBeUndefined();
    await pilihTab('Data');
    await page.getByRole('button', { name: 'Buat tabel kosong SKM' }).click();
    await waitSampai(() => host.workbook.table('tblSKM')?.findColumn('U1')?.name, 'U1');
    await page.getByRole('button', { name: /Lihat.*SKM/ }).waitFor();
  });

  it('[7.6] setelah Hitung yang pertama, semua bagian tetap bekerja tanpa jaringan', async () => {
    await openPanel();
    await hitungDiPanel();
    await panel.waitTenang();
    await panel.konteks.setOffline(true);
    for (const tab of DAFTAR_TAB) await pilihTab(tab);
    await tombol('Lainnya').click();
    await panel.page.getByRole('checkbox', { name: /otomatis/ }).waitFor();
    await tombol('Buat tabel').click();
    const seharusnya = await calculateDiNode(panel.host, 'jiken-2023', 'semua');
    await waitSampai(() => panel.host.toSnapshot(), seharusnya);
  });

  it('[7.2] Lihat contoh membuka buku kerja contoh di jendela lain; yang terbuka tidak berubah', async () => {
    await openPanel('juwana-2023', { apiLevel: '1.14' });
    const sebelum = panel.host.toSnapshot();
    await tombol('Lihat contoh').click();
    await waitSampai(() => panel.host.openedWorkbooks.length, 1);
    expect(panel.host.openedWorkbooks[0]?.table('tblTarget')).toBeDefined();
    expect(panel.host.toSnapshot()).toEqual(sebelum);
  });

  it('[7.2] Lihat sel pada temuan memilih selnya di Excel', async () => {
    await openPanel('jaten-2023');
    await hitungDiPanel();
    await pilihTab('Periksa');
    const { host, page } = panel;
    await page.getByRole('button', { name: /Target.*I10/ }).click();
    await waitSampai(
      () => [host.workbook.active.name, host.workbook.selection.row, host.workbook.selection.column],
      ['Target', 9, 8],
    );
  });

  it('[6] tabel laporan yang ditempel diperiksa, temuannya ditunjukkan dan ditulis ke lembar Temuan', async () => {
    const { bytes } = await buildBukuTerbit('juwana-2023');
    await openPanel('jiken-2023', { prepare: (host) => host.fillFromXlsx(bytes), konteks: { bypassCSP: true } });
    const { host, page } = panel;
    await addAxe(page);
    const sebelum = host.toSnapshot();
    await pilihTab('Periksa');
    await tombol('Periksa tanpa mengubah apa pun').click();
    await page.getByText(/^36 tabel laporan dan \d+ angka di dalamnya diperiksa\.$/).waitFor();
    await page.getByText(/^Diperiksa \d\d\.\d\d$/).waitFor();
    expect(host.toSnapshot()).toEqual(sebelum);

    // Tabel 3.4 prints 100% where 2 of 1 is 200%.
    const temuan = page.getByRole('listitem').filter({ hasText: 'tertulis 100% → seharusnya 200%' });
    const { address = '' } = (await buildBukuTerbit('juwana-2023')).letak.get(toKunci('3.4', 0, 3)) ?? {};
    await temuan.getByRole('button', { name: `Lihat sel: lembar Tabel 3.4, sel ${address}` }).click();
    await waitSampai(() => host.workbook.active.name, 'Tabel 3.4');
    expect(await findPelanggaran(page)).toEqual([]);
    expect(await measureLebar(page)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);

    await tombol('Tulis ke lembar Temuan').click();
    await waitSampai(() => host.workbook.sheets.at(-1)?.name, 'Temuan');
    const { sheets } = host.toSnapshot();
    expect(Object.fromEntries(Object.entries(sheets).filter(([nama]) => nama !== 'Temuan'))).toEqual(sebelum.sheets);
  });

  it.each([
    ['kolom hitungan', 'Hitung', 'Values'],
    ['lembar laporan', 'Buat tabel', 'Merge'],
  ])(
    '[7.5] Excel gagal di tengah menulis %s: panel mengatakannya, buku kerja seperti semula',
    async (_, nama, member) => {
      await openPanel();
      const { host } = panel;
      const semula = host.toSnapshot();
      host.failOn({ code: 'GeneralException', member });
      await tombol(nama).click();
      await peringatan()
        .getByText(/isian Anda tetap utuh|tidak ada yang berubah/)
        .waitFor();
      expect(host.toSnapshot()).toEqual(semula);

      await tombol(nama).click();
      await status().getByText('Sudah dihitung').waitFor();
      expect(await peringatan().textContent()).toBe('');
      expect(host.toSnapshot()).not.toEqual(semula);
    },
  );

  it('[7.5] lembar terproteksi, sel yang sedang disunting, sesi yang hilang: satu kalimat, tidak ada yang berubah', async () => {
    await openPanel();
    const { host } = panel;
    const semula = host.toSnapshot();
    const lembar = host.workbook.table('tblRealisasi')!.sheet;
    lembar.protection = { options: {} };
    await tombol('Hitung').click();
    await peringatan().getByText(lembar.name).waitFor();
    lembar.protection = null;
    host.isCellEditing = true;
    await tombol('Hitung').click();
    await peringatan().getByText('tekan Enter').waitFor();
    host.isCellEditing = false;
    host.isSessionDropped = true;
    await tombol('Hitung').click();
    await tombol('Muat ulang').waitFor();
    host.isSessionDropped = false;
    expect(host.toSnapshot()).toEqual(semula);
  });

  it.each([
    ['terang', 'light', 'none'],
    ['gelap', 'dark', 'none'],
    // Axe sees our own text colour on the background of the system, so both must be dark.
    ['kontras tinggi', 'dark', 'active'],
  ] as const)(
    '[7.2] axe tidak menemukan pelanggaran di tab mana pun: %s',
    async (_, theme, forcedColors) => {
      await openPanel('jaten-2023', { theme, konteks: { bypassCSP: true, forcedColors, colorScheme: theme } });
      const { page } = panel;
      await addAxe(page);
      const pelanggaran: string[] = [];
      for (const isDihitung of [false, true]) {
        if (isDihitung) await hitungDiPanel();
        for (const tab of DAFTAR_TAB) {
          await pilihTab(tab);
          if (isDihitung && tab === 'Tabel') await bukaPratinjau();
          const keadaan = `${tab}${isDihitung ? ', sudah dihitung' : ''}`;
          pelanggaran.push(...(await findPelanggaran(page)).map((satu) => `${keadaan}: ${satu}`));
        }
      }
      expect(pelanggaran).toEqual([]);
    },
    60_000,
  );

  it('[7.2] mengikuti tema Excel, bukan tema peramban', async () => {
    const readTerang = () =>
      panel.page.evaluate(() => {
        const latar = getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor;
        return Number(/\d+/.exec(latar)![0]) > 127;
      });
    await openPanel('jiken-2023', { theme: 'dark', konteks: { colorScheme: 'light' } });
    expect(await readTerang()).toBe(false);
    panel.expectBersih();
    await panel.konteks.close();
    await openPanel('jiken-2023', { theme: 'light', konteks: { colorScheme: 'dark' } });
    expect(await readTerang()).toBe(true);
  });

  it('[7.2] dapat dipakai dengan papan ketik saja', async () => {
    await openPanel();
    const { host, page } = panel;
    const isTerfokus = (peran: 'button' | 'tab', nama: string) =>
      page.getByRole(peran, { name: nama, exact: true }).evaluate((elemen) => elemen === document.activeElement);
    const tekanSampai = async (papan: string, peran: 'button' | 'tab', nama: string) => {
      for (let i = 0; i < 12 && !(await isTerfokus(peran, nama)); i++) await page.keyboard.press(papan);
      expect({ nama, terfokus: await isTerfokus(peran, nama) }).toEqual({ nama, terfokus: true });
    };
    await tekanSampai('Tab', 'button', 'Hitung');
    await page.keyboard.press('Enter');
    await status().getByText('Sudah dihitung').waitFor();
    expect(await isTerfokus('button', 'Hitung')).toBe(true);
    await tekanSampai('Tab', 'button', 'Buat tabel');
    await page.keyboard.press('Enter');
    await waitSampai(() => host.workbook.sheet('Tabel 3.1') !== undefined, true);
    await tekanSampai('Tab', 'tab', 'Ringkasan');
    await tekanSampai('ArrowRight', 'tab', 'Tabel');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Tabel', selected: true }).waitFor();
  });

  it('[7.2] fokus papan ketik pindah ke tempat berikutnya bila yang ditekan lenyap', async () => {
    await openPanel();
    const { host, page } = panel;
    const fokus = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.split('\n')[0]);
    const peran = () => page.evaluate(() => document.activeElement!.getAttribute('role'));
    await tombol('Tahun laporan 2023, ganti').press('Enter');
    await page.getByRole('textbox', { name: 'Tahun laporan' }).press('Escape');
    await waitSampai(fokus, '2023');
    const realisasi = findSel(host, 'tblRealisasi', 'Realisasi', { Tahun: 2023 });
    host.userEdit(realisasi.lembar, realisasi.alamat, [['dua']]);
    await pilihTab('Periksa');
    await tombol('Periksa tanpa mengubah apa pun').press('Enter');
    await tombol('Periksa lagi').waitFor();
    await waitSampai(peran, 'tabpanel');
    const temuan = page.getByRole('listitem');
    expect(await temuan.count()).toBeGreaterThan(1);
    const kedua = await temuan.nth(1).getByRole('button').first().getAttribute('aria-label');
    await temuan.first().getByRole('button', { name: 'Terima' }).press('Enter');
    await page.getByRole('textbox', { name: 'Alasan diterima' }).fill('sudah dicek');
    await page.getByRole('textbox', { name: 'Alasan diterima' }).press('Enter');
    await page.getByText('1 temuan diterima').waitFor();
    await waitSampai(() => page.evaluate(() => document.activeElement!.getAttribute('aria-label')), kedua);
  });

  it('[7.2] pada lebar 320 piksel tidak ada yang keluar ke samping', async () => {
    await openPanel('juwana-2023', { konteks: { viewport: { width: 320, height: 640 } } });
    for (const isDihitung of [false, true]) {
      if (isDihitung) await hitungDiPanel();
      for (const tab of DAFTAR_TAB) {
        await pilihTab(tab);
        if (isDihitung && tab === 'Tabel') await bukaPratinjau();
        expect({ tab, lebar: await measureLebar(panel.page) }).toEqual({ tab, lebar: 320 });
      }
    }
  });

  it('[7.2] berbahasa Inggris di Excel yang berbahasa Inggris', async () => {
    await openPanel('jiken-2023', { locale: 'en-US' });
    await tombol('Calculate').click();
    await status().getByText('Calculated').waitFor();
    expect(await panel.page.locator('html').getAttribute('lang')).toBe('en');
    expect(panel.host.toSnapshot()).toEqual(await calculateDiNode(panel.host, 'jiken-2023', 'kolom'));
  });

  it('[7.2] bahasa yang dipilih tetap dipakai sesudah panel ditutup dan dibuka lagi', async () => {
    await openPanel('jiken-2023', { locale: 'en-US' });
    await tombol('More').click();
    await tombol('Bahasa Indonesia').click();
    await tombol('Hitung').waitFor();
    await panel.page.reload();
    await tombol('Hitung').waitFor();
  });

  it(`[7.2] tombol pertama dapat ditekan dalam ${WAKTU_SIAP} md sejak panel dibuka`, async () => {
    const daftarWaktu: number[] = [];
    // A machine that is busy with other things may take longer; one that is not shows what the pane needs.
    for (let i = 0; i < 8 && !daftarWaktu.some((waktu) => waktu <= WAKTU_SIAP); i++) {
      if (i > 0) await panel.konteks.close();
      await openPanel('jiken-2023', {
        prepare: async (host, page) => {
          await host.fillFromXlsx(readContoh('jiken-2023'));
          await page.addInitScript(markTombol);
        },
      });
      const readTanda = () => performance.getEntriesByName('tombol-pertama')[0]!.startTime;
      daftarWaktu.push(await panel.page.evaluate(readTanda));
    }
    expect(Math.min(...daftarWaktu)).toBeLessThanOrEqual(WAKTU_SIAP);
  });

  it(`[7.2] naskah yang dimuat sebelum apa pun ditekan paling besar ${UKURAN_NASKAH} bita`, async () => {
    await openPanel();
    await panel.waitTenang();
    const naskah = panel.permintaan.filter((url) => url.startsWith(pane.alamat) && url.endsWith('.js'));
    const isi = await Promise.all(naskah.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())));
    expect(naskah.length).toBeGreaterThan(0);
    expect(isi.reduce((jumlah, satu) => jumlah + gzipSync(satu).length, 0)).toBeLessThanOrEqual(UKURAN_NASKAH);
  });
});
