import type { HasilHitung, SheetReader, TemuanBerlokasi, WorkbookPort } from '../usecases';
import { HitungDitolak, buildRingkasan, hitung, periksa } from '../usecases';
import type { Kalimat } from './kalimat';

/** The names the manifest calls them by. */
export const DAFTAR_PERINTAH = ['hitung', 'buatTabel', 'periksa'] as const;
export type NamaPerintah = (typeof DAFTAR_PERINTAH)[number];

/** What Excel hands to a ribbon function, which has to say when it is done. */
export interface PerintahEvent {
  completed(): void;
}

type Workbook = WorkbookPort & SheetReader;

export interface Pelaksana {
  openWorkbook(): Workbook;
  /** The sentences of the language of Office. */
  readKalimat(): Kalimat;
  /** Called before a command works: what an earlier one reported is out of date. */
  closeLaporan(): void;
  /** Shows the sentences; ends when the ribbon function may end. */
  showLaporan(perintah: NamaPerintah, kalimat: readonly string[]): Promise<void>;
}

/** What each button does, and what it says of it. */
const PERINTAH: Readonly<Record<NamaPerintah, (workbook: Workbook, kalimat: Kalimat) => Promise<readonly string[]>>> = {
  hitung: async (workbook, kalimat) => {
    const hasil = await hitung(workbook, { tulis: 'kolom' });
    const jumlahIndikator = buildRingkasan(hasil).indikator.length;
    return [kalimat.dihitung(jumlahIndikator, hasil.tertulis.changedCells), ...formatYangSalah(hasil, kalimat)];
  },
  buatTabel: async (workbook, kalimat) => {
    const hasil = await hitung(workbook, { tulis: 'semua' });
    return [...formatTabel(hasil, kalimat), ...formatYangSalah(hasil, kalimat)];
  },
  periksa: async (workbook, kalimat) => [formatTemuan(await periksa(workbook), kalimat)],
};

/**
 * The functions behind the ribbon buttons. None of them throws, and each completes its event. They work one after the
 * other; a command pressed again before its turn is over is not run a second time.
 */
export function createPerintah(
  pelaksana: Pelaksana,
): Readonly<Record<NamaPerintah, (event: PerintahEvent) => Promise<void>>> {
  const berjalan = new Map<NamaPerintah, Promise<readonly string[]>>();
  let antrean: Promise<unknown> = Promise.resolve();

  const startPerintah = (nama: NamaPerintah): Promise<readonly string[]> => {
    const kerja = antrean.then(() => runPerintah(nama, pelaksana)).finally(() => berjalan.delete(nama));
    berjalan.set(nama, kerja);
    antrean = kerja;
    return kerja;
  };
  const press = async (nama: NamaPerintah, event: PerintahEvent): Promise<void> => {
    try {
      const sedangBerjalan = berjalan.get(nama);
      if (sedangBerjalan) await sedangBerjalan;
      else await pelaksana.showLaporan(nama, await startPerintah(nama));
    } catch {
      // Nobody is left to be told: the report itself could not be shown.
    } finally {
      event.completed();
    }
  };
  return {
    hitung: (event) => press('hitung', event),
    buatTabel: (event) => press('buatTabel', event),
    periksa: (event) => press('periksa', event),
  };
}

/** @returns the sentences that say what was done, or why nothing was */
async function runPerintah(nama: NamaPerintah, pelaksana: Pelaksana): Promise<readonly string[]> {
  const kalimat = pelaksana.readKalimat();
  try {
    pelaksana.closeLaporan();
    return await PERINTAH[nama](pelaksana.openWorkbook(), kalimat);
  } catch (error) {
    return [error instanceof HitungDitolak ? error.message : kalimat.kesalahanDalam];
  }
}

/** One sheet may hold all tables; when it changes, so do they. */
function formatTabel({ tabel, lembar, suntingan, tertulis }: HasilHitung, kalimat: Kalimat): readonly string[] {
  const perLembar = lembar.length === tabel.length ? 1 : tabel.length;
  const berubah = tertulis.changedSheets.length * perLembar;
  const disunting = suntingan.filter(({ perluDiputuskan }) => perluDiputuskan).length * perLembar;
  const sesuai = tabel.length - disunting;
  return [
    ...(berubah > 0
      ? [kalimat.tabelDitulis(berubah)]
      : sesuai > 0 || disunting === 0
        ? [kalimat.tabelTerbaru(sesuai)]
        : []),
    ...(disunting > 0 ? [kalimat.tabelDisunting(disunting)] : []),
  ];
}

function formatYangSalah(hasil: HasilHitung, kalimat: Kalimat): readonly string[] {
  return hasil.temuan.some(({ tingkat }) => tingkat === 'salah') ? [formatTemuan(hasil, kalimat)] : [];
}

function formatTemuan({ temuan }: { readonly temuan: readonly TemuanBerlokasi[] }, kalimat: Kalimat): string {
  const count = (tingkat: string) => temuan.filter((satu) => satu.tingkat === tingkat).length;
  return kalimat.temuan({ salah: count('salah'), periksa: count('periksa'), info: count('info') });
}
