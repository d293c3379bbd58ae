import type { LaporanCetak, TemuanCetak } from '../periksa';
import { DAFTAR_PEMERIKSAAN_DATA, buildFakta, checkLaporan, countFigur, findTabelCetak } from '../periksa';
import type { SheetContent, SheetReader, TableInfo, WorkbookPort } from '../workbook/workbook.port';
import type { HasilHitung, PilihanHitung } from './hitung';
import { hitung } from './hitung';
import { HitungDitolak, toHitungDitolak } from './hitung-ditolak';
import { formatKunciTemuan } from './kunci-temuan';
import { compareLembar } from './lembar-takar';
import type { TemuanBerlokasi } from './lokasi';
import { toTemuanBuku } from './lokasi';
import type { TemuanDiterima } from './terima';
import { splitDiterima } from './terima';

/** A finding of a check, wherever in the workbook. */
export interface TemuanPeriksa extends TemuanBerlokasi {
  /** Cells of which one may be the wrong one instead: 'Lembar!F5'. */
  readonly selLain: readonly string[];
}

export interface HasilPeriksa {
  /** Worst first. */
  readonly temuan: readonly TemuanPeriksa[];
  /** What the user has looked at and accepts, with the reason. */
  readonly diterima: readonly TemuanDiterima[];
  /** Printed tables found, and figures in them that were looked at. */
  readonly jumlahTabel: number;
  readonly jumlahAngka: number;
  /** What the data tables give; null when there are none to calculate with. */
  readonly hitungan: HasilHitung | null;
}

export type PilihanPeriksa = Pick<PilihanHitung, 'tahun' | 'profil' | 'signal' | 'onProgress'>;

/** Refusals that only say that there are no data tables to calculate with. */
const TANPA_DATA: ReadonlySet<string> = new Set(['tanpa-tabel', 'tanpa-data', 'tanpa-peran', 'tahun-hilang']);
const URUTAN = { salah: 0, periksa: 1, info: 2 } as const;

/**
 * Looks through the data tables and every report table that stands in the workbook, typed, pasted or made by Takar.
 * Nothing is written.
 *
 * @throws HitungDitolak when the workbook cannot be read, or has neither data nor report tables
 */
export async function periksa(
  workbook: WorkbookPort & SheetReader,
  pilihan: PilihanPeriksa = {},
): Promise<HasilPeriksa> {
  const hitungan = await calculateBilaAda(workbook, pilihan);
  const isTerbaca = hitungan instanceof HitungDitolak ? null : hitungan;
  const { lembar, daftarInfo } = await readSheets(workbook, isTerbaca);
  pilihan.signal?.throwIfAborted();
  const laporan = readLaporan(lembar, daftarInfo, isTerbaca, pilihan.tahun ?? null);
  if (hitungan instanceof HitungDitolak && laporan.tabel.length === 0) throw hitungan;

  const temuan = [
    ...(hitungan instanceof HitungDitolak ? checkDilewati(hitungan) : checkData(hitungan)),
    ...(isTerbaca === null ? [] : compareLembar(lembar, isTerbaca.isiLembar).map(toTemuan)),
    ...checkCetak(laporan, isTerbaca).map(toTemuan),
  ];
  const urut = sortTemuan(
    dropKembar(temuan),
    lembar.map(({ name }) => name),
  );
  return {
    ...splitDiterima(urut, isTerbaca?.diterima ?? new Map()),
    jumlahTabel: laporan.tabel.length,
    jumlahAngka: countFigur(laporan),
    hitungan: isTerbaca,
  };
}

/** @returns the refusal itself when there is nothing to calculate with; printed tables may be there all the same */
async function calculateBilaAda(workbook: WorkbookPort, pilihan: PilihanPeriksa): Promise<HasilHitung | HitungDitolak> {
  try {
    return await hitung(workbook, { ...pilihan, tulis: 'tidak' });
  } catch (error) {
    if (error instanceof HitungDitolak && TANPA_DATA.has(error.penolakan.kode)) return error;
    throw error;
  }
}

async function readSheets(
  workbook: WorkbookPort & SheetReader,
  hitungan: HasilHitung | null,
): Promise<{ readonly lembar: readonly SheetContent[]; readonly daftarInfo: readonly TableInfo[] }> {
  try {
    return {
      lembar: await workbook.readSheets(),
      daftarInfo: hitungan?.daftarInfo ?? (await workbook.listTables()),
    };
  } catch (error) {
    throw toHitungDitolak(error);
  }
}

/** The tables that are not data tables. Sheets of Takar's own are compared with what they should hold instead. */
function readLaporan(
  lembar: readonly SheetContent[],
  daftarInfo: readonly TableInfo[],
  hitungan: HasilHitung | null,
  tahun: number | null,
): LaporanCetak {
  const milikData = new Set(hitungan?.ikhtisar.peran.flatMap(({ tabel }) => tabel?.nama ?? []) ?? []);
  const tabelDi = (nama: string) =>
    daftarInfo
      .filter(({ sheet }) => sheet === nama)
      .map(({ name, headerRow, firstColumn, header, rowCount }) => ({
        headerRow,
        firstColumn,
        columnCount: header.length,
        rowCount,
        isData: milikData.has(name),
      }));
  return {
    tabel: lembar
      .filter(({ reportId }) => reportId === null || hitungan === null)
      .flatMap((satu) => findTabelCetak({ ...satu, numberFormat: satu.numberFormat, tabel: tabelDi(satu.name) })),
    tahun: hitungan?.hasil.tahun ?? tahun,
  };
}

/** Data tables that are there but cannot be calculated. Empty ones, and tables that are none of ours, say nothing. */
function checkDilewati({ penolakan, message }: HitungDitolak): TemuanPeriksa[] {
  const isBerisi =
    penolakan.kode === 'tahun-hilang' || (penolakan.kode === 'tanpa-peran' && penolakan.sebab.length > 0);
  return isBerisi ? [{ ...toTemuanBuku({ kode: 'data-dilewati', sebab: message }, null), selLain: [] }] : [];
}

function checkData(hitungan: HasilHitung): TemuanPeriksa[] {
  const tambahan = DAFTAR_PEMERIKSAAN_DATA.flatMap((satu) => satu.check(hitungan.hasil)).map(hitungan.locate);
  return [...hitungan.temuan, ...tambahan].map((satu) => ({ ...satu, selLain: [] }));
}

function checkCetak(laporan: LaporanCetak, hitungan: HasilHitung | null): readonly TemuanCetak[] {
  const isTerpotongBiasa = hitungan?.profil.pengaturan.pembulatanCapaian.mode === 'potong';
  return checkLaporan(laporan, { isTerpotongBiasa }, hitungan && buildFakta(hitungan.hasil));
}

/** A table may be found twice, as with a caption that was typed twice. */
function dropKembar(temuan: readonly TemuanPeriksa[]): readonly TemuanPeriksa[] {
  const perKunci = new Map<string, TemuanPeriksa>();
  for (const satu of temuan) {
    const kunci = formatKunciTemuan(satu);
    if (!perKunci.has(kunci)) perKunci.set(kunci, satu);
  }
  return [...perKunci.values()];
}

/** Worst first, then as a reader comes upon them. */
function sortTemuan(temuan: readonly TemuanPeriksa[], daftarLembar: readonly string[]): readonly TemuanPeriksa[] {
  const letak = ({ tingkat, lembar, sel }: TemuanPeriksa): readonly number[] => {
    const [, huruf = '', baris = '0'] = /^([A-Z]+)(\d+)/.exec(sel) ?? [];
    const kolom = [...huruf].reduce((jumlah, satu) => jumlah * 26 + satu.charCodeAt(0) - 64, 0);
    return [URUTAN[tingkat], daftarLembar.indexOf(lembar), Number(baris), kolom];
  };
  return temuan
    .map((satu) => ({ satu, urutan: letak(satu) }))
    .sort((a, b) => a.urutan.map((angka, i) => angka - (b.urutan[i] ?? 0)).find((beda) => beda !== 0) ?? 0)
    .map(({ satu }) => satu);
}

function toTemuan({ tabel, ...satu }: TemuanCetak): TemuanPeriksa {
  const nama = tabel === '' ? '' : `Tabel ${tabel}`;
  const tempat = [`Lembar "${satu.lembar}"`, nama, satu.sel === '' ? '' : `sel ${satu.sel}`].filter(Boolean).join(', ');
  return { ...satu, jalur: '', tabel: nama, kalimat: satu.pesan, pesan: `${tempat}: ${satu.pesan}` };
}
