import type {
  HasilHitung,
  HasilPeriksa,
  Ikhtisar,
  KeputusanSuntingan,
  LangkahHitung,
  PengaruhPengaturan,
  PutusanSuntingan,
  Ringkasan,
  SuntinganLembar,
  TableChange,
  TampilanPengaturan,
  TemuanPeriksa,
  Tulisan,
  UbahanPengaturan,
} from '../usecases';
import { HitungDitolak, formatPenolakanSesudahTulis, isMasukan, readIkhtisar, toHitungDitolak } from '../usecases/awal';
import { isTidakTermuat, loadAll } from './bagian-lambat';
import type { HasilOtomatis } from './jadwal-hitung';
import { JadwalHitung } from './jadwal-hitung';
import type { BukuTerbuka, Excel, Sumber } from './sumber';
import { SumberTidakTerbaca } from './sumber';

/** The engine and all that calculates; the pane is there before it. */
const loadHitungan = () => import('../usecases');

/** What is being done. */
export interface Pekerjaan {
  readonly langkah: LangkahHitung | 'Membuka' | 'Menyiapkan' | 'Memeriksa';
  /** Whether it can still be stopped without a trace. */
  readonly dapatBatal: boolean;
}

/** What the user asked to have written, and what the pane then looks at again. */
export type YangTertulis = 'pengaturan' | 'alasan' | 'tabel';

/** Why the last thing asked for was not done. */
export type Masalah =
  | { readonly kode: 'ditolak'; readonly nama: string; readonly kalimat: string; readonly sebab: string }
  /** It stands in the workbook, but what had to follow was not done; `kalimat` says why, null for an error of our own. */
  | {
      readonly kode: 'tertulis';
      readonly apa: YangTertulis;
      readonly nama: string;
      readonly kalimat: string | null;
      readonly sebab: string;
    }
  | { readonly kode: 'tidak-terbaca'; readonly nama: string }
  | { readonly kode: 'dibatalkan' }
  | { readonly kode: 'tidak-termuat' }
  | { readonly kode: 'kesalahan-dalam' };

/** A finished run. */
export interface Dihitung {
  readonly isi: HasilHitung;
  readonly ringkasan: Ringkasan;
  readonly tulis: Tulisan;
  readonly pada: Date;
  readonly terbuka: BukuTerbuka;
}

/** A finished check. What is typed into report tables after it is told by nobody: only the time says how old it is. */
export interface PemeriksaanPanel extends HasilPeriksa {
  readonly pada: Date;
}

/** The workbook the pane shows. */
export interface BukuDibuka {
  readonly sumber: Sumber;
  readonly ikhtisar: Ikhtisar;
  readonly dihitung: Dihitung | null;
  /** What the last check of data and report tables found; null before the first, and once something was calculated. */
  readonly pemeriksaan: PemeriksaanPanel | null;
}

export interface Keadaan {
  readonly buku: BukuDibuka | null;
  readonly pekerjaan: Pekerjaan | null;
  readonly masalah: Masalah | null;
  /** What a ribbon button did, in sentences; [] when nothing is to be told. */
  readonly kabar: readonly string[];
  /** Edits of input cells that no run has dealt with yet. */
  readonly suntingan: number;
  /** Whether edits are followed by a run of their own. */
  readonly isOtomatis: boolean;
}

/** Remembers a choice of the user's beyond this pane. */
export interface Ingatan {
  readOtomatis(): boolean;
  writeOtomatis(isOtomatis: boolean): void;
}

interface PilihanTulis {
  readonly apa?: YangTertulis;
  readonly isDihitungUlang?: boolean;
}

interface PilihanHitungan {
  readonly lembar?: readonly string[];
  readonly putusan?: Readonly<Record<string, PutusanSuntingan>>;
  readonly dapatBatal?: boolean;
}

const MENYIAPKAN: Pekerjaan = { langkah: 'Menyiapkan', dapatBatal: false };

/**
 * Opens, calculates and hands out the workbook of the pane. One thing is done at a time, and every failure becomes a
 * `Masalah`. Components read `keadaan` and call the methods; nothing else changes it.
 */
export class PengelolaBuku {
  private keadaan: Keadaan;
  private readonly pendengar = new Set<() => void>();
  private readonly jadwal = new JadwalHitung(() => this.calculateOtomatis());
  /** Of what is being done now; from its first moment on, when the button to cancel is there. */
  private pembatal = new AbortController();
  /** What becomes of edited cells of the tables of a file, which is opened anew for every run. */
  private putusan: Readonly<Record<string, PutusanSuntingan>> = {};
  /** Ends when everything begun so far has. */
  private giliran: Promise<void> = Promise.resolve();
  /** What was to be opened last, whether or not that went well. */
  private diminta: Sumber | null = null;
  private isFollowing = false;
  private isMemasang = false;
  /** Ends the telling of edits; null as long as Excel does not tell of them. */
  private stopWatch: (() => Promise<void>) | null = null;

  constructor(
    /** Missing on a page without Excel. */
    readonly excel: Excel | null,
    private readonly ingatan: Ingatan,
  ) {
    this.keadaan = {
      buku: null,
      pekerjaan: null,
      masalah: null,
      kabar: [],
      suntingan: 0,
      isOtomatis: ingatan.readOtomatis(),
    };
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.pendengar.add(onChange);
    return () => this.pendengar.delete(onChange);
  };

  readonly snapshot = (): Keadaan => this.keadaan;

  /** Opens another workbook; one that cannot be opened leaves the present one as it is. */
  readonly open = (sumber: Sumber): Promise<void> => {
    this.diminta = sumber;
    return this.work(sumber.nama, { langkah: 'Membuka', dapatBatal: false }, async () => {
      const { workbook } = await sumber.open();
      this.putusan = {};
      this.set({
        buku: { sumber, ikhtisar: await readIkhtisar(workbook), dihitung: null, pemeriksaan: null },
        suntingan: 0,
      });
    });
  };

  /** Tries once more to open what could not be opened. */
  readonly openAgain = (): Promise<void> => (this.diminta === null ? Promise.resolve() : this.open(this.diminta));

  /**
   * Begins to follow the edits of the user. An Excel that cannot tell of them leaves the button Hitung, and is asked
   * again after the next thing that works: it may only have been a bad moment.
   *
   * @returns how to stop
   */
  readonly follow = (): (() => void) => {
    this.isFollowing = true;
    void this.watch();
    return () => {
      this.isFollowing = false;
      this.jadwal.clear();
      void this.stopWatch?.().catch(() => undefined);
      this.stopWatch = null;
    };
  };

  /** In Excel the computed columns; a file gets its report tables as well, so that one download has all. */
  readonly calculate = (): Promise<void> => this.run(this.excel === null ? 'semua' : 'kolom');

  /** @param lembar  ids of the report sheets to write; all of them unless told */
  readonly buildTabel = (lembar?: readonly string[]): Promise<void> => this.run('semua', lembar);

  /** Keeps or replaces the cells that the user changed on report sheets, as they were shown, and renews the sheets. */
  readonly decideSuntingan = (daftar: readonly SuntinganLembar[], keputusan: KeputusanSuntingan): Promise<void> => {
    const putusan = Object.fromEntries(daftar.map(({ id, sel }) => [id, { keputusan, dilihat: sel }]));
    if (this.excel !== null) return this.run('semua', Object.keys(putusan), putusan);
    this.putusan = { ...this.putusan, ...putusan };
    return this.run('semua');
  };

  /** Looks through the data and every report table of the workbook; nothing is written. */
  readonly check = (): Promise<void> =>
    this.work(this.keadaan.buku?.sumber.nama ?? '', { langkah: 'Memeriksa', dapatBatal: true }, () => this.checkNow());

  /** Keeps in the workbook why a finding is left as it is; null takes that back. */
  readonly accept = (temuan: TemuanPeriksa, alasan: string | null): Promise<void> =>
    this.workWhenIdle(MENYIAPKAN, async () => {
      const { toUbahanTerima } = await loadHitungan();
      // A file that was calculated has to be made anew: it is handed out with the reason in it.
      await this.writePengaturan(toUbahanTerima(temuan, alasan), {
        apa: 'alasan',
        isDihitungUlang: this.excel === null && this.isDihitung(),
      });
      await afterWriting('alasan', () => this.checkNow());
    });

  /** Writes the findings of the last check to a sheet of their own; a file that has it is handed out at once. */
  readonly writeTemuan = (): Promise<void> =>
    this.work(this.keadaan.buku?.sumber.nama ?? '', { langkah: 'Menulis hasil', dapatBatal: false }, async () => {
      const { pemeriksaan, sumber, dihitung } = this.findBuku();
      if (pemeriksaan === null) return;
      const { writeLembarTemuan } = await loadHitungan();
      const terbuka = dihitung?.terbuka ?? (await sumber.open());
      await writeLembarTemuan(terbuka.workbook, pemeriksaan);
      await terbuka.unduh?.();
    });

  readonly cancel = (): void => {
    this.pembatal.abort();
  };

  readonly download = (): Promise<void> => {
    const { buku } = this.keadaan;
    return this.work(buku?.sumber.nama ?? '', { langkah: 'Menulis hasil', dapatBatal: false }, async () => {
      await buku?.dihitung?.terbuka.unduh?.();
    });
  };

  readonly select = (lembar: string, sel: string): Promise<void> => {
    // Too short to be told as work; what went wrong before is no longer the last thing asked for.
    if (this.keadaan.masalah !== null) this.set({ masalah: null });
    return this.work('', null, async () => this.excel?.select(lembar, sel));
  };

  /** Puts empty tables for these roles into the workbook and looks at it again. */
  readonly addTabel = (peran: readonly string[]): Promise<void> =>
    this.work('', MENYIAPKAN, async () => {
      await this.excel?.addTabel(peran);
      await afterWriting('tabel', () => this.readAgain());
    });

  readonly openContoh = (): Promise<void> => this.work('', MENYIAPKAN, async () => this.excel?.openContoh());

  /** Looks at the tables of the workbook again, when nothing else is going on. */
  readonly refresh = (): Promise<void> => this.work('', null, () => this.readAgain());

  readonly setOtomatis = (isOtomatis: boolean): void => {
    this.ingatan.writeOtomatis(isOtomatis);
    this.set({ isOtomatis });
    if (!isOtomatis) this.jadwal.clear();
    else if (this.keadaan.suntingan > 0 && this.isDihitung()) this.jadwal.note();
  };

  /** A ribbon button has run with `tulis` meanwhile; the pane catches up without writing. */
  readonly tell = async (kabar: readonly string[], tulis: Tulisan): Promise<void> => {
    // What the pane is doing just now may deal with the same edits, or may have read before the button wrote.
    const ditangani = this.keadaan.pekerjaan === null ? this.keadaan.suntingan : 0;
    await this.untilIdle();
    await (tulis === 'tidak' ? this.check() : this.run('tidak'));
    if (this.keadaan.masalah !== null) this.noteTertinggal();
    else if (tulis !== 'tidak') this.noteTersusul(tulis, ditangani);
    this.set({ kabar });
  };

  /** Writes settings; a workbook that was calculated is calculated again. */
  readonly changePengaturan = (ubahan: UbahanPengaturan): Promise<void> =>
    this.workWhenIdle(MENYIAPKAN, () => this.writePengaturan(ubahan));

  /** As `changePengaturan`. @throws HitungDitolak instead of telling a `Masalah`, unless the settings are written */
  readonly applyPengaturan = (ubahan: UbahanPengaturan): Promise<void> =>
    this.enqueue(async () => {
      this.set({ masalah: null, kabar: [], pekerjaan: MENYIAPKAN });
      try {
        await this.writePengaturan(ubahan);
      } catch (error) {
        if (!(error instanceof SudahTertulis)) throw toHitungDitolak(error);
        this.tellMasalah(error, this.keadaan.buku?.sumber.nama ?? '');
      } finally {
        this.set({ pekerjaan: null });
      }
    });

  /** What settings would change; nothing is written. @throws HitungDitolak when they cannot be used */
  readonly previewPengaturan = (ubahan: UbahanPengaturan): Promise<PengaruhPengaturan> =>
    this.enqueue(async () => {
      const { previewPengaturan } = await loadHitungan();
      const { dihitung, sumber } = this.findBuku();
      const { workbook } = await sumber.open();
      const isTerbaru = dihitung !== null && this.keadaan.suntingan === 0;
      return previewPengaturan(workbook, ubahan, isTerbaru ? { sebelum: dihitung.isi } : {});
    });

  /** The settings as they hold now. @throws HitungDitolak when the workbook cannot be read */
  readonly readPengaturan = (): Promise<TampilanPengaturan> =>
    this.enqueue(async () => {
      const { readTampilanPengaturan } = await loadHitungan();
      const { workbook } = await this.findBuku().sumber.open();
      return readTampilanPengaturan(workbook);
    });

  private async checkNow(): Promise<void> {
    const { periksa, buildRingkasan } = await loadHitungan();
    void this.loadSisanya();
    const { suntingan } = this.keadaan;
    const terbuka = await this.findBuku().sumber.open();
    const hasil = await periksa(terbuka.workbook, { signal: this.pembatal.signal });
    const pemeriksaan = { ...hasil, pada: new Date() };
    const buku = this.findBuku();
    const { hitungan: isi } = pemeriksaan;
    // Without a run that wrote, the pane shows what the check has calculated, the edits before it included.
    if (this.isDihitung() || isi === null) this.set({ buku: { ...buku, pemeriksaan } });
    else {
      const dihitung = {
        isi,
        ringkasan: buildRingkasan(isi),
        tulis: 'tidak' as const,
        pada: pemeriksaan.pada,
        terbuka,
      };
      this.set({ buku: { ...buku, dihitung, pemeriksaan }, suntingan: this.keadaan.suntingan - suntingan });
    }
  }

  /** @throws SudahTertulis when they are written, and something went wrong after that */
  private async writePengaturan(ubahan: UbahanPengaturan, pilihan: PilihanTulis = {}): Promise<void> {
    const { apa = 'pengaturan', isDihitungUlang = true } = pilihan;
    const { changePengaturan } = await loadHitungan();
    const buku = this.findBuku();
    const sumber = await buku.sumber.change((workbook) => changePengaturan(workbook, ubahan));
    this.set({ buku: { ...buku, sumber } });
    await afterWriting(apa, async () => {
      await this.readAgain();
      if (!isDihitungUlang || buku.dihitung === null) return;
      // The setting is written: what is left of the work cannot be cancelled as if nothing had been.
      await this.calculateNow(buku.dihitung.tulis, { dapatBatal: false });
    });
  }

  /** What is wanted later is loaded now, while there is a network. */
  private async loadSisanya(): Promise<void> {
    try {
      await loadAll();
      await this.excel?.prepare?.();
    } catch {
      // It is loaded again when it is wanted.
    }
  }

  private findBuku(): BukuDibuka {
    const { buku } = this.keadaan;
    if (buku === null) throw new Error('No workbook is open');
    return buku;
  }

  private note(change: TableChange): void {
    const { buku, isOtomatis, suntingan } = this.keadaan;
    if (buku === null || (change.table !== '' && !isMasukan(buku.ikhtisar, change))) return;
    this.set({ suntingan: suntingan + 1 });
    if (isOtomatis && this.isDihitung()) this.jadwal.note();
  }

  private async watch(): Promise<void> {
    if (this.excel === null || !this.isFollowing || this.isMemasang || this.stopWatch !== null) return;
    this.isMemasang = true;
    try {
      const stop = await this.excel.watch((change) => this.note(change));
      if (this.isFollowing) this.stopWatch = stop;
      else await stop();
    } catch {
      // It is tried again after the next thing that works.
    } finally {
      this.isMemasang = false;
    }
  }

  /** The pane has caught up with a run of a ribbon button, which has dealt with the edits made before it. */
  private noteTersusul(tulis: Tulisan, ditangani: number): void {
    const { buku } = this.keadaan;
    const suntingan = Math.max(0, this.keadaan.suntingan - ditangani);
    if (suntingan === 0) this.jadwal.clear();
    this.set({ suntingan });
    if (buku !== null && buku.dihitung !== null) this.set({ buku: { ...buku, dihitung: { ...buku.dihitung, tulis } } });
  }

  /** The pane could not catch up with a ribbon button: what it shows is out of date, and says so. */
  private noteTertinggal(): void {
    const { masalah, suntingan, isOtomatis } = this.keadaan;
    if (!this.isDihitung()) return;
    this.set({ suntingan: Math.max(1, suntingan) });
    if (!isSelDisunting(masalah)) return;
    this.set({ masalah: null });
    if (isOtomatis) this.jadwal.note();
  }

  private tellMasalah(error: unknown, nama: string): void {
    const masalah = toMasalah(toHitungDitolak(error), nama);
    this.set({ masalah });
    if (masalah.kode !== 'tertulis' || masalah.apa !== 'pengaturan' || !this.isDihitung()) return;
    // The setting counts as an edit that no run has dealt with.
    this.set({ suntingan: this.keadaan.suntingan + 1 });
    if (this.keadaan.isOtomatis && isSelDisunting(masalah)) this.jadwal.note();
  }

  /** Nothing is written by itself into a workbook that nobody asked to calculate yet. */
  private isDihitung(): boolean {
    const tulis = this.keadaan.buku?.dihitung?.tulis ?? 'tidak';
    return tulis !== 'tidak';
  }

  private async calculateOtomatis(): Promise<HasilOtomatis> {
    await this.calculate();
    const { masalah, isOtomatis } = this.keadaan;
    if (!isOtomatis || !isSelDisunting(masalah)) return 'selesai';
    // The officer is typing the next figure: no reason to complain, and soon a better moment.
    this.set({ masalah: null });
    return 'nanti';
  }

  private run(
    tulis: Tulisan,
    lembar?: readonly string[],
    putusan?: Readonly<Record<string, PutusanSuntingan>>,
  ): Promise<void> {
    const { buku } = this.keadaan;
    if (buku === null) return Promise.resolve();
    if (tulis !== 'tidak') this.jadwal.clear();
    return this.work(buku.sumber.nama, { langkah: 'Membaca tabel', dapatBatal: true }, () =>
      this.calculateNow(tulis, { ...(lembar && { lembar }), ...(putusan && { putusan }) }),
    );
  }

  private async calculateNow(tulis: Tulisan, pilihan: PilihanHitungan = {}): Promise<void> {
    const { lembar, putusan = this.putusan, dapatBatal = true } = pilihan;
    const { buku, suntingan } = this.keadaan;
    if (buku === null) return;
    const { buildRingkasan, hitung } = await loadHitungan();
    void this.loadSisanya();
    const terbuka = await buku.sumber.open();
    const isi = await hitung(terbuka.workbook, {
      tulis,
      ...(lembar === undefined ? {} : { lembar }),
      suntingan: putusan,
      ...(dapatBatal ? { signal: this.pembatal.signal } : {}),
      onProgress: async (langkah) => {
        const isSebelumMenulis = langkah === 'Membaca tabel' || langkah === 'Menghitung';
        this.set({ pekerjaan: { langkah, dapatBatal: dapatBatal && isSebelumMenulis } });
        await paint();
      },
    });
    this.set({
      buku: {
        ...buku,
        ikhtisar: isi.ikhtisar,
        dihitung: { isi, ringkasan: buildRingkasan(isi), tulis, pada: new Date(), terbuka },
        pemeriksaan: null,
      },
      suntingan: tulis === 'tidak' ? this.keadaan.suntingan : this.keadaan.suntingan - suntingan,
    });
  }

  private async readAgain(): Promise<void> {
    const { buku } = this.keadaan;
    if (buku === null) return;
    const { workbook } = await buku.sumber.open();
    this.set({ buku: { ...buku, ikhtisar: await readIkhtisar(workbook) } });
  }

  /**
   * Waits for what is going on. Whatever has a `pekerjaan` is not begun while another is being done: its button is out
   * of order then.
   *
   * @param pekerjaan  null for something too short to be told
   */
  private work(nama: string, pekerjaan: Pekerjaan | null, isi: () => Promise<unknown>): Promise<void> {
    if (pekerjaan !== null) {
      if (this.keadaan.pekerjaan !== null) return this.giliran;
      this.pembatal = new AbortController();
      this.set({ masalah: null, kabar: [], pekerjaan });
    }
    return this.enqueue(async () => {
      try {
        if (pekerjaan !== null) await paint();
        await isi();
        void this.watch();
      } catch (error) {
        this.tellMasalah(error, nama);
      } finally {
        if (pekerjaan !== null) this.set({ pekerjaan: null });
      }
    });
  }

  /** As `work`, for what the user has typed and must not get lost: a run may have begun by itself meanwhile. */
  private async workWhenIdle(pekerjaan: Pekerjaan, isi: () => Promise<unknown>): Promise<void> {
    await this.untilIdle();
    await this.work(this.keadaan.buku?.sumber.nama ?? '', pekerjaan, isi);
  }

  private async untilIdle(): Promise<void> {
    while (this.keadaan.pekerjaan !== null) await this.giliran;
  }

  /** Begins when everything before it has ended. No run comes by itself meanwhile. */
  private enqueue<T>(isi: () => Promise<T>): Promise<T> {
    const hasil = this.giliran.then(async () => {
      const finish = this.jadwal.begin();
      try {
        return await isi();
      } finally {
        finish();
      }
    });
    this.giliran = hasil.then(
      () => undefined,
      () => undefined,
    );
    return hasil;
  }

  private set(ubah: Partial<Keadaan>): void {
    this.keadaan = { ...this.keadaan, ...ubah };
    for (const onChange of this.pendengar) onChange();
  }
}

/** Lets the browser draw what is being done before the work goes on. */
function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Something was written, and what had to follow it was not done. */
class SudahTertulis extends Error {
  constructor(
    readonly apa: YangTertulis,
    readonly sebab: unknown,
  ) {
    super(apa);
    this.name = 'SudahTertulis';
  }
}

/** @throws SudahTertulis */
async function afterWriting(apa: YangTertulis, isi: () => Promise<void>): Promise<void> {
  try {
    await isi();
  } catch (error) {
    throw new SudahTertulis(apa, error);
  }
}

function isSelDisunting(masalah: Masalah | null): boolean {
  return masalah !== null && 'sebab' in masalah && masalah.sebab === 'sel-disunting';
}

function toMasalah(error: unknown, nama: string): Masalah {
  if (error instanceof SudahTertulis) {
    const sebab = toHitungDitolak(error.sebab);
    const umum = { kode: 'tertulis', apa: error.apa, nama } as const;
    return sebab instanceof HitungDitolak
      ? { ...umum, kalimat: formatPenolakanSesudahTulis(sebab.penolakan), sebab: sebab.penolakan.kode }
      : { ...umum, kalimat: null, sebab: 'kesalahan-dalam' };
  }
  if (error instanceof HitungDitolak) {
    return { kode: 'ditolak', nama, kalimat: error.message, sebab: error.penolakan.kode };
  }
  if (error instanceof SumberTidakTerbaca) return { kode: 'tidak-terbaca', nama: error.nama };
  if (error instanceof DOMException && error.name === 'AbortError') return { kode: 'dibatalkan' };
  if (isTidakTermuat(error)) return { kode: 'tidak-termuat' };
  return { kode: 'kesalahan-dalam' };
}
