import type { Skala } from '../engine';
import type { Peran } from '../workbook/contract';
import type { Table, WorkbookPort } from '../workbook/workbook.port';
import { DAFTAR_KUNCI } from './daftar-kunci';
import type { DaftarTabel, TabelPeran } from './find-tables';
import { TANPA_PEMETAAN, findTables } from './find-tables';
import { toHitungDitolak } from './hitung-ditolak';
import type { IsiPengaturan, UbahanPengaturan } from './isi-pengaturan';
import { PENGATURAN_KOSONG, TANPA_UBAHAN } from './isi-pengaturan';
import type { Isian, KelompokPengaturan } from './isian';
import { DAFTAR_KUNCI_UMUM } from './kunci-umum';
import { readPengaturan } from './read-workbook';
import type { PengaturanTerpakai } from './resolve-profil';
import { findProfilDiminta, resolvePengaturan } from './resolve-profil';

/** One setting of the office: what holds, and what may be filled in. */
export interface SatuPengaturan {
  /** Its key in tblPengaturan. */
  readonly kunci: string;
  readonly kelompok: KelompokPengaturan;
  /** What holds, as the user would type it; '' for nothing. */
  readonly nilai: string;
  readonly dari: 'buku' | 'profil';
  /** What holds when tblPengaturan says nothing. */
  readonly bawaan: string;
  readonly isian: Isian;
  /** What may be filled in, in words, or ''. */
  readonly pilihan: string;
}

/** A rating scale to be drawn, highest band first. */
export interface TampilanSkala {
  readonly judul: string;
  readonly sumber: string;
  /** Whether it is the office's own, from tblSkala, whatever 'Skala Capaian' says. */
  readonly isKantor: boolean;
  readonly jenjang: readonly {
    readonly label: string;
    /** Lower bound as decimal text; null for the lowest band. */
    readonly dari: string | null;
    /** Its interval as printed ('>85—100 %'), or made from the bounds. */
    readonly selang: string;
    /** RRGGBB, or null. */
    readonly warna: string | null;
  }[];
}

/** All settings of the office, for the pane. */
export interface TampilanPengaturan {
  /** Whether there is a tblPengaturan to write to. */
  readonly hasTabel: boolean;
  readonly daftar: readonly SatuPengaturan[];
  readonly skala: TampilanSkala;
}

/** A scale without a report year is the newest there is. */
const TAHUN_TERAKHIR = 9999;

/**
 * The settings as they hold now. Nothing is calculated or written, and a year is not needed.
 *
 * @param ubahan settings to try out instead of those in tblPengaturan
 * @throws HitungDitolak when the workbook cannot be read
 */
export async function readTampilanPengaturan(
  workbook: WorkbookPort,
  ubahan: UbahanPengaturan = TANPA_UBAHAN,
): Promise<TampilanPengaturan> {
  try {
    const { pengaturan, tabel } = await readTabel(workbook, ubahan);
    const dasar = findProfilDiminta(pengaturan.profil);
    const terpakai = resolvePengaturan(pengaturan, tabel, dasar, pengaturan.tahun ?? TAHUN_TERAKHIR);
    return {
      hasTabel: tabel.has('tblPengaturan'),
      daftar: buildDaftar(pengaturan, terpakai),
      skala: buildSkala(terpakai),
    };
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

/** tblPengaturan, and the tables with scales and weights of the office's own. */
async function readTabel(
  workbook: WorkbookPort,
  ubahan: UbahanPengaturan,
): Promise<{ readonly pengaturan: IsiPengaturan; readonly tabel: DaftarTabel }> {
  const daftarInfo = await workbook.listTables();
  const terbaca = new Map<string, Table>();
  const read = async (daftar: readonly (TabelPeran | undefined)[]) => {
    const nama = daftar.flatMap((satu) => satu?.info.name ?? []);
    if (nama.length === 0) return;
    for (const table of await workbook.readTables(nama)) terbaca.set(table.name, table);
  };
  const milikPengaturan = findTables(daftarInfo, TANPA_PEMETAAN).peran.get('tblPengaturan');
  await read([milikPengaturan]);
  const pengaturan = readPengaturan(daftarInfo, terbaca, ubahan);
  const { peran } = findTables(daftarInfo, pengaturan.pemetaan);
  await read([peran.get('tblSkala'), peran.get('tblUnsur')]);

  const tabel = new Map<Peran, { peran: TabelPeran; table: Table }>();
  for (const [nama, tabelPeran] of [...peran, ['tblPengaturan', milikPengaturan] as const]) {
    const table = terbaca.get(tabelPeran?.info.name ?? '');
    if (tabelPeran !== undefined && table !== undefined) tabel.set(nama, { peran: tabelPeran, table });
  }
  return { pengaturan, tabel };
}

function buildDaftar(pengaturan: IsiPengaturan, { bawaan, diatur }: PengaturanTerpakai): SatuPengaturan[] {
  const dari = (kunci: string) => (pengaturan.terisi.has(kunci) ? 'buku' : 'profil');
  return [
    ...DAFTAR_KUNCI_UMUM.map(({ kunci: [kunci = ''], kelompok, isian, pilihan, format }): SatuPengaturan => {
      const umum = { kunci, kelompok, isian, pilihan, dari: dari(kunci) } as const;
      return { ...umum, nilai: format(pengaturan), bawaan: format(PENGATURAN_KOSONG) };
    }),
    ...DAFTAR_KUNCI.map(({ kunci, kelompok, isian, pilihan, format }): SatuPengaturan => {
      const umum = { kunci, kelompok, isian, pilihan, dari: dari(kunci) } as const;
      return { ...umum, nilai: format(diatur), bawaan: format(bawaan) };
    }),
  ];
}

function buildSkala({ diatur, berlaku }: PengaturanTerpakai): TampilanSkala {
  const { judul, sumber, jenjang } = berlaku.skalaCapaian;
  return {
    judul,
    sumber,
    isKantor: berlaku.skalaCapaian !== diatur.skalaCapaian,
    jenjang: jenjang.map(({ label, dari, warna, tercetak }, i) => ({
      label,
      dari,
      selang: tercetak ?? formatSelang(berlaku.skalaCapaian, i),
      warna: warna ?? null,
    })),
  };
}

/** '≥ 85', '> 85', or for the lowest band what lies below the one above it: '< 50'. */
function formatSelang({ jenjang }: Skala, letak: number): string {
  const { dari = null, termasukBatas = true } = jenjang[letak] ?? {};
  if (dari !== null) return `${termasukBatas ? '≥' : '>'} ${dari.replace('.', ',')}`;
  const atas = jenjang[letak - 1];
  if (atas === undefined || atas.dari === null) return '';
  return `${atas.termasukBatas ? '<' : '≤'} ${atas.dari.replace('.', ',')}`;
}
