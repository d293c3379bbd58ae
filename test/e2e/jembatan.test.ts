// What the journeys inside Excel stand on: a bare page, Office.js, and the emulated Excel of this process.
import type { PanelExcel, PilihanPanel } from './excel';
import { openPanelExcel } from './excel';
import { preparePane } from './peramban';

const HALAMAN = `<!doctype html><html lang="en"><head><title>bare</title><link rel="icon" href="data:," />
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body></body></html>`;

describe('A page around Office.js, in an emulated Excel', () => {
  const pane = preparePane();
  let panel: PanelExcel;

  afterEach(() => panel.konteks.close());

  const openBare = async (pilihan: PilihanPanel = {}) => {
    panel = await openPanelExcel(pane, {
      halaman: 'bare.html',
      prepare: (_, page) =>
        page.route('**/bare.html', (route) => route.fulfill({ body: HALAMAN, contentType: 'text/html' })),
      ...pilihan,
    });
    return panel;
  };
  it.each(['taskpane.html', 'commands.html'])(
    'the policy of %s lets no request out, not even of a script of its own (7.6)',
    async (halaman) => {
      panel = await openPanelExcel(pane, { halaman });
      const ditolak = await panel.page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
              resolve(effectiveDirective),
            );
            void fetch('https://elsewhere.invalid/').catch(() => undefined);
          }),
      );
      expect(ditolak).toBe('connect-src');
      expect(panel.permintaan.filter((url) => url.includes('elsewhere.invalid'))).toEqual([]);
    },
  );

  const readOffice = () =>
    panel.page.evaluate(async () => {
      const info = await Office.onReady();
      const { displayLanguage, officeTheme } = Office.context;
      return { ...info, excel: typeof Excel, displayLanguage, latar: officeTheme.bodyBackgroundColor };
    });

  it('becomes ready, in the language and theme of Excel', async () => {
    await openBare();
    expect(await readOffice()).toMatchObject({
      host: 'Excel',
      platform: 'PC',
      excel: 'object',
      displayLanguage: 'id-ID',
      latar: '#ffffff',
    });
    panel.expectBersih();
    await panel.konteks.close();
    await openBare({ locale: 'en-US', theme: 'dark' });
    expect(await readOffice()).toMatchObject({ displayLanguage: 'en-US', latar: '#262626' });
    panel.expectBersih();
  });

  it('writes into the workbook of this process, and hears what its user does', async () => {
    await openBare();
    await panel.page.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          ['Kode', 'Nilai'],
          ['a', 1],
        ];
        const tabel = sheet.tables.add('A1:B2', true);
        tabel.onChanged.add(async ({ address }) => {
          document.title = address;
        });
        await context.sync();
      });
    });
    expect(panel.host.workbook.sheet('Sheet1')!.value(1, 1)).toBe(1);
    panel.host.userEdit('Sheet1', 'B2', [[2]]);
    await panel.page.waitForFunction(() => document.title === 'B2');
    panel.expectBersih();
  });

  const failure = () =>
    panel.page.evaluate(async () => {
      await Office.onReady();
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
          await context.sync();
        });
        return 'none';
      } catch (error) {
        return (error as { code: string }).code;
      }
    });

  it('fails where the host was told to fail', async () => {
    await openBare();
    panel.host.failOn({ code: 'AccessDenied', member: 'Values' });
    expect(await failure()).toBe('AccessDenied');
    panel.host.isSessionDropped = true;
    expect(await failure()).toBe('InvalidOrTimedOutSession');
    panel.host.isSessionDropped = false;
    expect(await failure()).toBe('none');
  });

  it('may use no member that is newer than its Excel: Office.js itself refuses', async () => {
    await openBare();
    const pesan = await panel.page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        context.workbook.getActiveCell().getSpillParent();
        await context.sync();
      }).catch((error: Error) => error.message);
    });
    expect(pesan).toContain('ExcelApi 1.12');
    expect(panel.host.trace.filter(({ isHousekeeping }) => !isHousekeeping)).toEqual([]);
  });

  it('is caught when it asks another server for something, and gets nothing from there', async () => {
    await openBare();
    const hasil = await panel.page.evaluate(async () => {
      const daftar = ['https://example.com/hitung', 'https://appsforoffice.microsoft.com/lain.js'];
      return Promise.all(
        daftar.map((url) =>
          fetch(url).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      );
    });
    expect(hasil).toEqual(['refused', 'refused']);
    expect(() => panel.expectBersih()).toThrow('example.com');
  });

  it('is caught when it complains in the console', async () => {
    await openBare();
    await panel.page.evaluate(() => console.error('rusak'));
    expect(panel.keluhan).toEqual(['error: rusak']);
    expect(() => panel.expectBersih()).toThrow('rusak');
  });
});
