/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 * @excel-locale id-ID
 */
// The ribbon buttons without the pane, on the example workbooks in the emulated Excel (7.1).
import { readFileSync } from 'node:fs';
import { parseIsiHasil } from '../../src/commands/isi-hasil';
import { DAFTAR_PERINTAH, type NamaPerintah } from '../../src/commands/perintah';
import { hitung } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { EventUji, Fungsi } from './office-event';
import { buildEvent, loadPerintah, replaceDisplayDialog, stubJendela, stubPanel, waitUntil } from './office-event';

async function openContoh(nama: string): Promise<void> {
  excelHost.reset();
  await excelHost.fillFromXlsx(readFileSync(`assets/contoh/${nama}.xlsx`));
}

/** The workbook as the same run makes it in its file. */
async function snapshotOfFile(nama: string, tulis: 'kolom' | 'semua'): Promise<unknown> {
  const workbook = await XlsxWorkbook.open(readFileSync(`assets/contoh/${nama}.xlsx`));
  await hitung(workbook, { tulis });
  return excelHost.snapshotOfXlsx(await workbook.toBytes());
}

/** The example has one finding of its own, a note; a realisasi that is no number is an error. */
const DUA_TEMUAN = '2 temuan: 1 salah, 0 periksa, 1 info. Buka panel Takar, bagian Periksa.';

let perintah: ReadonlyMap<string, Fungsi>;
const run = (nama: NamaPerintah, event: EventUji): Promise<void> => {
  const fungsi = perintah.get(nama);
  if (!fungsi) throw new Error(`${nama} is not registered`);
  return fungsi(event);
};

/** Presses a button, waits for its window, and closes that; what the window said. */
async function pressAndRead(nama: NamaPerintah): Promise<readonly string[] | undefined> {
  const daftar = stubJendela();
  const event = buildEvent();
  const selesai = run(nama, event);
  await waitUntil(() => daftar.length === 1);
  expect(event.selesai).toBe(0);
  daftar[0]!.pressTutup();
  await selesai;
  expect(event.selesai).toBe(1);
  expect(daftar[0]!.isTertutup).toBe(true);
  return parseIsiHasil(daftar[0]!.alamat.hash)?.kalimat;
}

beforeEach(async () => {
  stubPanel(false);
  perintah = await loadPerintah();
  await openContoh('jiken-2023');
});

afterEach(() => jest.restoreAllMocks());

it('[7.1] yang terdaftar adalah fungsi yang disebut manifest', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const disebut = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, nama]) => nama);
  expect([...perintah.keys()].sort()).toEqual(disebut.sort());
  expect([...DAFTAR_PERINTAH].sort()).toEqual(disebut);
});

describe('Tanpa panel', () => {
  it('[7.1] Hitung mengisi kolom hitungan saja, dan mengatakan berapa sel yang berubah', async () => {
    const seharusnya = await snapshotOfFile('jiken-2023', 'kolom');
    const kalimat = await pressAndRead('hitung');
    expect(kalimat?.[0]).toMatch(/^8 indikator dihitung, [1-9]\d* sel berubah\.$/);
    expect(excelHost.toSnapshot()).toEqual(seharusnya);
    expect(await pressAndRead('hitung')).toEqual(['8 indikator dihitung, tidak ada sel yang berubah.']);
  });

  it('[7.1] Buat Tabel menulis semua lembar tabel, dan kedua kalinya tidak satu pun', async () => {
    const seharusnya = await snapshotOfFile('jiken-2023', 'semua');
    expect(await pressAndRead('buatTabel')).toEqual(['9 tabel dibuat atau diperbarui.']);
    expect(excelHost.toSnapshot()).toEqual(seharusnya);
    expect(await pressAndRead('buatTabel')).toEqual([
      '9 tabel sudah sesuai dengan data; tidak ada lembar yang berubah.',
    ]);
  });

  it('[5.4] Buat Tabel membiarkan tabel yang selnya diubah, dan menyuruh membuka panel', async () => {
    await pressAndRead('buatTabel');
    excelHost.userEdit('Tabel 3.2', 'D5', [['diubah']]);
    expect(await pressAndRead('buatTabel')).toEqual([
      '8 tabel sudah sesuai dengan data; tidak ada lembar yang berubah.',
      '1 tabel memuat sel yang Anda ubah, sehingga tidak diperbarui. Buka panel Takar, bagian Tabel, untuk memilih.',
    ]);
    expect(excelHost.workbook.sheet('Tabel 3.2')!.value(4, 3)).toBe('diubah');
  });

  it('[7.1] Periksa menghitung temuan dan tidak mengubah apa pun', async () => {
    excelHost.userEdit('Realisasi', 'C6', [['tinggi sekali']]);
    const sebelum = excelHost.toSnapshot();
    const [kalimat = ''] = (await pressAndRead('periksa')) ?? [];
    // What the data say, and what the checks over them add.
    expect(kalimat).toMatch(/^\d+ temuan: 1 salah, \d+ periksa, \d+ info\. Buka panel Takar, bagian Periksa\.$/);
    expect(excelHost.toSnapshot()).toEqual(sebelum);
  });

  it('[7.1] Hitung menyebut temuan bila ada data yang salah', async () => {
    excelHost.userEdit('Realisasi', 'C6', [['tinggi sekali']]);
    expect((await pressAndRead('hitung'))?.slice(1)).toEqual([DUA_TEMUAN]);
  });

  it('[7.5] penolakan Excel menjadi satu kalimat, dan tidak ada yang berubah', async () => {
    const sebelum = excelHost.toSnapshot();
    excelHost.isCellEditing = true;
    for (const nama of DAFTAR_PERINTAH) {
      expect(await pressAndRead(nama)).toEqual([
        'Sel sedang disunting; tidak ada yang berubah: tekan Enter di lembar, lalu hitung lagi.',
      ]);
    }
    excelHost.isCellEditing = false;
    expect(excelHost.toSnapshot()).toEqual(sebelum);
  });

  it('jendela dibuka di asal yang sama, kecil, dan tombol silang juga menyelesaikan perintah', async () => {
    const daftar = stubJendela();
    const event = buildEvent();
    const selesai = run('periksa', event);
    await waitUntil(() => daftar.length === 1);
    const [jendela] = daftar;
    expect(jendela!.alamat.href).toMatch(/^https:\/\/localhost:3000\/hasil\.html#/);
    expect(jendela!.pilihan).toEqual({ width: 30, height: 30, displayInIframe: true });
    jendela!.closeByUser();
    await selesai;
    expect(event.selesai).toBe(1);
  });

  it('jendela yang tidak dapat dibuka tidak menggagalkan perintahnya', async () => {
    const seharusnya = await snapshotOfFile('jiken-2023', 'kolom');
    const daftar = stubJendela([{ code: 12009 }]);
    const event = buildEvent();
    await run('hitung', event);
    expect(event.selesai).toBe(1);
    expect(daftar).toEqual([]);
    expect(excelHost.toSnapshot()).toEqual(seharusnya);

    replaceDisplayDialog(() => {
      throw new Error('no dialogs here');
    });
    await run('hitung', event);
    expect(event.selesai).toBe(2);
  });

  it('jendela dicoba lagi selama yang sebelumnya belum benar-benar tertutup', async () => {
    const daftar = stubJendela([{ code: 12007 }, { code: 12007 }]);
    const event = buildEvent();
    const selesai = run('periksa', event);
    await waitUntil(() => daftar.length === 1);
    daftar[0]!.pressTutup();
    await selesai;
    expect(event.selesai).toBe(1);
  });
});

describe('Dengan panel terbuka', () => {
  it('[7.1] hasilnya dikabarkan ke panel buku kerja itu, tanpa jendela', async () => {
    const terdengar = stubPanel(true);
    const daftar = stubJendela();
    const event = buildEvent();
    await run('buatTabel', event);
    expect(event.selesai).toBe(1);
    expect(daftar).toEqual([]);
    expect(terdengar).toEqual([
      {
        saluran: 'takar',
        data: {
          jenis: 'hasil-perintah',
          perintah: 'buatTabel',
          kalimat: ['9 tabel dibuat atau diperbarui.'],
          buku: Office.context.document.url,
        },
      },
    ]);
  });
});

describe('Dua kali tekan', () => {
  it('perintah yang masih berjalan tidak dijalankan kedua kalinya', async () => {
    const terdengar = stubPanel(true);
    const [pertama, kedua] = [buildEvent(), buildEvent()];
    const sebelum = excelHost.syncCount;
    await run('hitung', pertama);
    const sekali = excelHost.syncCount - sebelum;
    await openContoh('jiken-2023');

    const sebelumDua = excelHost.syncCount;
    await Promise.all([run('hitung', pertama), run('hitung', kedua)]);
    expect(excelHost.syncCount - sebelumDua).toBe(sekali);
    expect([pertama.selesai, kedua.selesai]).toEqual([2, 1]);
    expect(terdengar).toHaveLength(2);
  });

  it('perintah lain menunggu gilirannya, dan keduanya dikerjakan', async () => {
    const seharusnya = await snapshotOfFile('jiken-2023', 'semua');
    const terdengar = stubPanel(true) as { data: { perintah: string; kalimat: string[] } }[];
    await Promise.all([run('hitung', buildEvent()), run('buatTabel', buildEvent())]);
    expect(terdengar.map(({ data }) => [data.perintah, data.kalimat[0]])).toEqual([
      ['hitung', expect.stringMatching(/^8 indikator dihitung, [1-9]\d* sel berubah\.$/)],
      ['buatTabel', '9 tabel dibuat atau diperbarui.'],
    ]);
    expect(excelHost.toSnapshot()).toEqual(seharusnya);
  });

  it('perintah berikutnya menutup jendela yang masih terbuka', async () => {
    const daftar = stubJendela();
    const [pertama, kedua] = [buildEvent(), buildEvent()];
    const selesaiPertama = run('periksa', pertama);
    await waitUntil(() => daftar.length === 1);
    const selesaiKedua = run('hitung', kedua);
    await selesaiPertama;
    expect([daftar[0]!.isTertutup, pertama.selesai]).toEqual([true, 1]);
    await waitUntil(() => daftar.length === 2);
    daftar[1]!.pressTutup();
    await selesaiKedua;
    expect(kedua.selesai).toBe(1);
  });
});
