// What the pane says and does when things come at a bad moment. Its workbook is a file that stays open, as in Excel.

import { PengelolaBuku } from '../../src/taskpane/pengelola-buku';
import type { BukuKerja, Excel, Sumber } from '../../src/taskpane/sumber';
import { SumberTidakTerbaca } from '../../src/taskpane/sumber';
import type { TableChange } from '../../src/usecases';
import { WorkbookError } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { REALISASI, buildBuku, withSel } from '../usecases/buku-uji';

const SEL_DISUNTING = new WorkbookError({ kode: 'sel-disunting' });

interface Pilihan {
  readonly excel?: Partial<Excel>;
  readonly isOtomatis?: boolean;
}

/** A pane beside a workbook; `host` decides what happens to the next requests. */
async function openPanel({ excel = {}, isOtomatis = false }: Pilihan = {}) {
  const workbook = await XlsxWorkbook.open(await buildBuku({}));
  const host = {
    workbook,
    /** What the next request is refused with, once. */
    galat: null as Error | null,
    /** What the request after the next written rows is refused with, once. */
    galatSesudahTulis: null as Error | null,
    /** Waited for before every request is answered. */
    tahan: Promise.resolve(),
    edit: (() => undefined) as (change: TableChange) => void,
  };
  const answer = async () => {
    await host.tahan;
    const { galat } = host;
    host.galat = null;
    if (galat !== null) throw galat;
  };
  const dijaga = new Proxy(workbook, {
    get: (sasaran, nama: keyof XlsxWorkbook) => {
      if (nama === 'writeRows') {
        return async (rows: Parameters<XlsxWorkbook['writeRows']>[0]) => {
          await sasaran.writeRows(rows);
          host.galat = host.galatSesudahTulis;
          host.galatSesudahTulis = null;
        };
      }
      if (nama !== 'listTables') return Reflect.get(sasaran, nama).bind(sasaran);
      return async () => {
        await answer();
        return sasaran.listTables();
      };
    },
  }) as BukuKerja;
  const sumber: Sumber = {
    nama: '',
    open: async () => ({ workbook: dijaga }),
    change: async (isi) => {
      await isi(dijaga);
      return sumber;
    },
  };
  const pengelola = new PengelolaBuku(
    {
      select: async () => undefined,
      watch: async (listener) => {
        host.edit = listener;
        return async () => undefined;
      },
      addTabel: async () => undefined,
      openContoh: async () => undefined,
      ...excel,
    },
    { readOtomatis: () => isOtomatis, writeOtomatis: () => undefined },
  );
  const edit = () => host.edit({ table: 'tblRealisasi', columns: ['Realisasi'] });
  return { pengelola, sumber, host, edit };
}

async function openDihitung(pilihan: Pilihan = {}) {
  const panel = await openPanel(pilihan);
  await panel.pengelola.open(panel.sumber);
  panel.pengelola.follow();
  await panel.pengelola.calculate();
  return panel;
}

/** Holds back what Excel answers. @returns lets it go */
function tahan(host: { tahan: Promise<void> }): () => void {
  let lepas = () => {};
  host.tahan = new Promise((resolve) => {
    lepas = resolve;
  });
  return () => {
    lepas();
    host.tahan = Promise.resolve();
  };
}

describe('Membuka', () => {
  it('[7.5] buku kerja yang tidak terbaca karena sel sedang disunting dapat dibuka lagi', async () => {
    const { pengelola, sumber, host } = await openPanel();
    host.galat = SEL_DISUNTING;
    await pengelola.open(sumber);
    expect(pengelola.snapshot()).toMatchObject({ buku: null, masalah: { sebab: 'sel-disunting' } });
    await pengelola.openAgain();
    expect(pengelola.snapshot()).toMatchObject({ buku: { ikhtisar: { tahun: 2023 } }, masalah: null });
  });

  it('[7.3] suntingan diikuti juga bila Excel semula menolak memberitahukannya', async () => {
    let jumlah = 0;
    const { pengelola, sumber } = await openPanel({
      excel: {
        watch: async () => {
          jumlah += 1;
          if (jumlah === 1) throw SEL_DISUNTING;
          return async () => undefined;
        },
      },
    });
    pengelola.follow();
    await pengelola.open(sumber);
    await pengelola.calculate();
    expect(jumlah).toBe(2);
  });
});

describe('Periksa', () => {
  it('[6] sebelum ada hitungan yang ditulis, suntingan sebelum Periksa sudah ikut diperiksa', async () => {
    const { pengelola, sumber, edit } = await openPanel();
    await pengelola.open(sumber);
    pengelola.follow();
    edit();
    await pengelola.check();
    expect(pengelola.snapshot()).toMatchObject({ suntingan: 0, buku: { dihitung: { tulis: 'tidak' } } });
  });

  it('[6] Periksa lagi memperbarui angka dan jam yang ditampilkan', async () => {
    const { pengelola, sumber, host, edit } = await openPanel();
    await pengelola.open(sumber);
    pengelola.follow();
    await pengelola.check();
    const awal = pengelola.snapshot().buku!.dihitung!;
    await host.workbook.writeRows([{ table: 'tblRealisasi', row: 0, cells: { Realisasi: 60 } }]);
    edit();
    expect(pengelola.snapshot().suntingan).toBe(1);
    await pengelola.check();
    const { buku, suntingan } = pengelola.snapshot();
    expect(suntingan).toBe(0);
    expect(buku!.dihitung!.ringkasan.indikator[0]!.realisasi).toBe('60');
    expect(buku!.dihitung!.pada.getTime()).toBeGreaterThanOrEqual(awal.pada.getTime());
    expect(buku!.pemeriksaan!.pada).toEqual(buku!.dihitung!.pada);
  });

  it('[6] Periksa tidak menghapus tanda bahwa kolom hasil belum dihitung ulang', async () => {
    const { pengelola, edit } = await openDihitung();
    edit();
    await pengelola.check();
    expect(pengelola.snapshot()).toMatchObject({ suntingan: 1, buku: { dihitung: { tulis: 'kolom' } } });
  });
});

describe('Lihat sel', () => {
  it('[7.5] yang berhasil menghapus penolakan sebelumnya', async () => {
    let isDitolak = true;
    const { pengelola, sumber } = await openPanel({
      excel: {
        select: async () => {
          if (isDitolak) throw SEL_DISUNTING;
        },
      },
    });
    await pengelola.open(sumber);
    await pengelola.select('Target', 'B2');
    expect(pengelola.snapshot().masalah).toMatchObject({ sebab: 'sel-disunting' });
    isDitolak = false;
    await pengelola.select('Target', 'B2');
    expect(pengelola.snapshot().masalah).toBeNull();
  });
});

describe('Batal', () => {
  it('[7.2] yang pernah ditekan tidak menggagalkan pengaturan yang diterapkan sesudahnya', async () => {
    const { pengelola, host } = await openDihitung();
    const lepas = tahan(host);
    const hitungan = pengelola.calculate();
    pengelola.cancel();
    lepas();
    await hitungan;
    expect(pengelola.snapshot().masalah).toEqual({ kode: 'dibatalkan' });
    await pengelola.applyPengaturan(new Map([['Desimal Capaian', '0']]));
    expect(pengelola.snapshot().buku!.dihitung!.ringkasan.indikator[0]!.capaian).toBe('97');
  });

  it('[7.2] tidak ditawarkan lagi sesudah pengaturan tertulis', async () => {
    const { pengelola } = await openDihitung();
    const daftar: boolean[] = [];
    pengelola.subscribe(() => {
      const { pekerjaan } = pengelola.snapshot();
      if (pekerjaan !== null) daftar.push(pekerjaan.dapatBatal);
    });
    await pengelola.changePengaturan(new Map([['Desimal Capaian', '0']]));
    await pengelola.applyPengaturan(new Map([['Desimal Capaian', '1']]));
    expect(daftar.length).toBeGreaterThan(4);
    expect(daftar).not.toContain(true);
  });
});

describe('Pengaturan yang sudah tertulis, tetapi belum dihitung ulang', () => {
  const readDesimal = async (workbook: XlsxWorkbook) => {
    const [tabel] = await workbook.readTables(['tblPengaturan']);
    return tabel!.rows.find(([kunci]) => kunci === 'Desimal Capaian')?.[1];
  };
  const SEBAB = 'Sel sedang disunting: tekan Enter di lembar, lalu hitung lagi.';

  it('[7.5] disebut tertulis, dan panel mengaku tertinggal', async () => {
    const { pengelola, host } = await openDihitung();
    host.galatSesudahTulis = SEL_DISUNTING;
    await pengelola.changePengaturan(new Map([['Desimal Capaian', '0']]));
    expect(await readDesimal(host.workbook)).toBe(0);
    expect(pengelola.snapshot()).toMatchObject({
      masalah: { kode: 'tertulis', apa: 'pengaturan', kalimat: SEBAB, sebab: 'sel-disunting' },
      suntingan: 1,
    });
    await pengelola.calculate();
    const { buku, masalah, suntingan } = pengelola.snapshot();
    expect({ masalah, suntingan }).toEqual({ masalah: null, suntingan: 0 });
    expect(buku!.dihitung!.ringkasan.indikator[0]!.capaian).toBe('97');
  });

  it('[7.5] bagian Pengaturan menganggapnya tersimpan; yang tidak tertulis tetap ditolak', async () => {
    const { pengelola, host } = await openDihitung();
    host.galatSesudahTulis = SEL_DISUNTING;
    await pengelola.applyPengaturan(new Map([['Desimal Capaian', '0']]));
    expect(pengelola.snapshot()).toMatchObject({ masalah: { kode: 'tertulis', apa: 'pengaturan' }, suntingan: 1 });
    host.galat = SEL_DISUNTING;
    await expect(pengelola.applyPengaturan(new Map([['Desimal Capaian', '1']]))).rejects.toThrow(
      /^Sel sedang disunting; tidak ada yang berubah/,
    );
    expect(await readDesimal(host.workbook)).toBe(0);
  });

  it('[7.3] dihitung sendiri begitu Excel siap, bila hitung otomatis menyala', async () => {
    const { pengelola, host } = await openDihitung({ isOtomatis: true });
    host.galatSesudahTulis = SEL_DISUNTING;
    await pengelola.changePengaturan(new Map([['Desimal Capaian', '0']]));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const { buku, masalah } = pengelola.snapshot();
    expect(masalah).toBeNull();
    expect(buku!.dihitung!.ringkasan.indikator[0]!.capaian).toBe('97');
  });

  it('[6] begitu pula alasan yang tertulis sebelum pemeriksaan ulangnya ditolak', async () => {
    const { pengelola, host, sumber } = await openPanel();
    await host.workbook.writeRows([{ table: 'tblRealisasi', row: 0, cells: { Realisasi: 'dua' } }]);
    await pengelola.open(sumber);
    await pengelola.check();
    host.galatSesudahTulis = SEL_DISUNTING;
    await pengelola.accept(pengelola.snapshot().buku!.pemeriksaan!.temuan[0]!, 'sudah dicek');
    expect(pengelola.snapshot().masalah).toMatchObject({ kode: 'tertulis', apa: 'alasan', sebab: 'sel-disunting' });
  });

  it('[7.5] begitu pula tabel kosong yang sudah ditambahkan', async () => {
    const { pengelola, host, sumber } = await openPanel({
      excel: {
        addTabel: async () => {
          host.galat = SEL_DISUNTING;
        },
      },
    });
    await pengelola.open(sumber);
    await pengelola.addTabel(['tblSKM']);
    expect(pengelola.snapshot().masalah).toMatchObject({ kode: 'tertulis', apa: 'tabel', sebab: 'sel-disunting' });
  });
});

describe('Selagi panel menghitung sendiri', () => {
  it('[7.2] tahun yang diketik tidak hilang', async () => {
    const { pengelola, host } = await openDihitung();
    const lepas = tahan(host);
    const hitungan = pengelola.calculate();
    const gantian = pengelola.changePengaturan(new Map([['Tahun', '2022']]));
    lepas();
    await hitungan;
    await gantian;
    expect(pengelola.snapshot().buku!.ikhtisar.tahun).toBe(2022);
  });

  it('[7.1] tombol pita yang selesai saat itu tetap disusul', async () => {
    const { pengelola, host } = await openDihitung();
    const lepas = tahan(host);
    const hitungan = pengelola.calculate();
    const susulan = pengelola.tell(['16 tabel dibuat.'], 'semua');
    await new Promise((resolve) => setTimeout(resolve, 10));
    // What the run has read by now is older than what the button wrote.
    lepas();
    await hitungan;
    await host.workbook.writeRows([{ table: 'tblRealisasi', row: 0, cells: { Realisasi: 60 } }]);
    await susulan;
    const { buku, kabar } = pengelola.snapshot();
    expect(kabar).toEqual(['16 tabel dibuat.']);
    expect(buku!.dihitung!.tulis).toBe('semua');
    expect(buku!.dihitung!.ringkasan.indikator[0]!.realisasi).toBe('60');
  });
});

describe('Tombol pita', () => {
  it('[7.1] yang tidak dapat disusul karena sel disunting tetap disebut hasilnya, dan panel mengaku tertinggal', async () => {
    const { pengelola, host } = await openDihitung();
    host.galat = SEL_DISUNTING;
    await pengelola.tell(['8 indikator dihitung.'], 'kolom');
    expect(pengelola.snapshot()).toMatchObject({ masalah: null, kabar: ['8 indikator dihitung.'], suntingan: 1 });
    await pengelola.calculate();
    expect(pengelola.snapshot().suntingan).toBe(0);
  });
});

describe('Hitung otomatis', () => {
  it('[7.3] yang dimatikan selagi sel disunting tidak dicoba lagi', async () => {
    const { pengelola, host, edit } = await openDihitung({ isOtomatis: true });
    let jumlah = 0;
    pengelola.subscribe(() => {
      if (pengelola.snapshot().pekerjaan?.langkah === 'Membaca tabel') jumlah += 1;
    });
    const lepas = tahan(host);
    host.galat = SEL_DISUNTING;
    edit();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    pengelola.setOtomatis(false);
    lepas();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sampaiKini = jumlah;
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(jumlah).toBe(sampaiKini);
  });
});

describe('Contoh', () => {
  it('[7.5] yang tidak dapat diambil disebut namanya', async () => {
    const { pengelola, sumber } = await openPanel({
      excel: {
        openContoh: () => Promise.reject(new SumberTidakTerbaca('jiken-2023.xlsx')),
      },
    });
    await pengelola.open(sumber);
    await pengelola.openContoh();
    expect(pengelola.snapshot().masalah).toEqual({ kode: 'tidak-terbaca', nama: 'jiken-2023.xlsx' });
  });
});

describe('Di halaman tanpa Excel', () => {
  it('[6] alasan diterimanya sebuah temuan ikut di berkas yang diunduh', async () => {
    const diunduh: Uint8Array[] = [];
    const toSumber = (bytes: Uint8Array): Sumber => ({
      nama: 'data.xlsx',
      open: async () => {
        const workbook = await XlsxWorkbook.open(bytes);
        return { workbook, unduh: async () => void diunduh.push(await workbook.toBytes()) };
      },
      change: async (isi) => {
        const workbook = await XlsxWorkbook.open(bytes);
        await isi(workbook);
        return toSumber(await workbook.toBytes());
      },
    });
    const pengelola = new PengelolaBuku(null, { readOtomatis: () => false, writeOtomatis: () => undefined });
    await pengelola.open(toSumber(await buildBuku({ tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 'dua') })));
    await pengelola.calculate();
    await pengelola.check();
    await pengelola.accept(pengelola.snapshot().buku!.pemeriksaan!.temuan[0]!, 'sudah dicek');
    expect(pengelola.snapshot().buku!.pemeriksaan!.diterima).toHaveLength(1);
    await pengelola.download();
    const workbook = await XlsxWorkbook.open(diunduh[0]!);
    const [tabel] = await workbook.readTables(['tblPengaturan']);
    expect(tabel!.rows.flat()).toContain('sudah dicek');
    expect((await workbook.readSheets()).map(({ name }) => name)).toContain('Tabel 3.1');
  });
});
