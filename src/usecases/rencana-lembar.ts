import type { ReportCheck, ReportSheet, WorkbookPort } from '../workbook/workbook.port';
import type { KeputusanSuntingan, LembarTersunting, SelSuntingan, SuntinganLembar } from './suntingan';
import { findSuntingan } from './suntingan';

/** A report sheet and whether it holds what the workbook now says. */
export interface KeadaanLembar {
  /** Number of its table, or 'semua' when one sheet has them all. */
  readonly id: string;
  readonly nama: string;
  /** 'disunting': the user changed cells of it, and has not said yet what becomes of them. */
  readonly keadaan: 'belum-ada' | 'terbaru' | 'perlu-diperbarui' | 'disunting';
}

/** For all sheets, or by id of the sheet. */
export type PilihanSuntingan = KeputusanSuntingan | Readonly<Record<string, PutusanSuntingan>>;

export interface PutusanSuntingan {
  readonly keputusan: KeputusanSuntingan;
  /** The cells that the user was shown: a cell that was changed after that has to be shown first. */
  readonly dilihat: readonly SelSuntingan[];
}

/** What a run writes on report sheets, and how they are after it. */
export interface RencanaLembar {
  readonly ditulis: readonly ReportSheet[];
  readonly lembar: readonly KeadaanLembar[];
  readonly suntingan: readonly SuntinganLembar[];
}

const KEADAAN = { missing: 'belum-ada', current: 'terbaru', outdated: 'perlu-diperbarui' } as const;

/**
 * A sheet with cells that the user changed is only written once it is said what becomes of them. Cells that were kept
 * before go on being kept as long as Takar has nothing new to write there.
 *
 * @param isDipilih  whether a sheet is to be written
 */
export async function planLembar(
  workbook: WorkbookPort,
  daftarLembar: readonly ReportSheet[],
  isDipilih: (id: string) => boolean,
  pilihan: PilihanSuntingan | undefined,
): Promise<RencanaLembar> {
  if (daftarLembar.length === 0) return { ditulis: [], lembar: [], suntingan: [] };
  const checks = await workbook.checkReports(daftarLembar);
  const rencana = daftarLembar.map((lembar, i) => {
    return planSatu(lembar, checks[i] ?? BELUM_ADA, isDipilih(lembar.id), pilihan);
  });
  return {
    ditulis: rencana.flatMap(({ ditulis }) => ditulis ?? []),
    lembar: await readKeadaan(workbook, rencana),
    suntingan: rencana.flatMap(({ suntingan }) => suntingan ?? []),
  };
}

const BELUM_ADA: ReportCheck = { state: 'missing', tab: null, edits: [], written: null };

interface RencanaSatu {
  readonly lembar: ReportSheet;
  readonly ditulis: ReportSheet | null;
  /** How the sheet is when it is not written; null where that takes another look. */
  readonly keadaan: KeadaanLembar['keadaan'] | null;
  readonly suntingan: SuntinganLembar | null;
  readonly dipertahankan: ReportSheet | null;
}

function planSatu(
  lembar: ReportSheet,
  check: ReportCheck,
  isDipilih: boolean,
  pilihan: PilihanSuntingan | undefined,
): RencanaSatu {
  const tersunting = findSuntingan(lembar, check);
  if (tersunting === null) {
    const ditulis = isDipilih ? lembar : null;
    return { lembar, ditulis, keadaan: KEADAAN[check.state], suntingan: null, dipertahankan: null };
  }
  const keputusan = isDipilih ? findKeputusan(tersunting.suntingan, pilihan) : undefined;
  return { lembar, ...planTersunting(lembar, tersunting, keputusan, isDipilih) };
}

function findKeputusan(
  { id, sel }: SuntinganLembar,
  pilihan: PilihanSuntingan | undefined,
): KeputusanSuntingan | undefined {
  if (pilihan === undefined || typeof pilihan === 'string') return pilihan;
  const putusan = pilihan[id];
  const isDilihat = sel.every(({ alamat, sekarang }) =>
    putusan?.dilihat.some((satu) => satu.alamat === alamat && satu.sekarang === sekarang),
  );
  return isDilihat ? putusan?.keputusan : undefined;
}

function planTersunting(
  lembar: ReportSheet,
  { suntingan, dipertahankan, sesudah }: LembarTersunting,
  keputusan: KeputusanSuntingan | undefined,
  isDipilih: boolean,
): Omit<RencanaSatu, 'lembar'> {
  if (keputusan === 'ganti') return { ditulis: lembar, keadaan: null, suntingan: null, dipertahankan: null };
  if (keputusan === undefined && suntingan.perluDiputuskan) {
    return { ditulis: null, keadaan: 'disunting', suntingan, dipertahankan: null };
  }
  return isDipilih
    ? { ditulis: dipertahankan, keadaan: null, suntingan: sesudah, dipertahankan }
    : { ditulis: null, keadaan: null, suntingan, dipertahankan };
}

/** As the sheets will be once they are written; one with kept cells is compared with the report that has them. */
async function readKeadaan(workbook: WorkbookPort, rencana: readonly RencanaSatu[]): Promise<readonly KeadaanLembar[]> {
  const ditanya = rencana.flatMap(({ ditulis, keadaan, dipertahankan }) =>
    ditulis === null && keadaan === null && dipertahankan !== null ? [dipertahankan] : [],
  );
  const checks = ditanya.length === 0 ? [] : await workbook.checkReports(ditanya);
  return rencana.map(({ lembar, ditulis, keadaan, dipertahankan }) => {
    const check = dipertahankan && checks[ditanya.indexOf(dipertahankan)];
    const kini = keadaan ?? KEADAAN[check?.state ?? 'current'];
    return { id: lembar.id, nama: lembar.name, keadaan: ditulis === null ? kini : 'terbaru' };
  });
}
