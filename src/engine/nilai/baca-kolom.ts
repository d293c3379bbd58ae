import {
  findNotasiMenurutSatuan,
  findSatuanSel,
  readSel,
  type Bacaan,
  type IsiSel,
  type PilihanBaca,
  type SelTerbaca,
} from './baca-angka';

/** What a reader of the column should know about how one of its cells was read. */
export interface CatatanBaca {
  /**
   * `ambigu`: '4.250' could be 4250 or 4,25. `notasi-inggris`: '5.90' among Indonesian figures. `notasi-campur`:
   * '101,543.500'. `kesalahan-sel`: '#DIV/0!'. `tanggal`: Excel made a date of what was typed.
   */
  readonly kode: 'ambigu' | 'notasi-inggris' | 'notasi-campur' | 'kesalahan-sel' | 'tanggal';
  /** Row of the column, from 0. */
  readonly baris: number;
  /** As written in the cell. */
  readonly teks: string;
  /** The figure as read, in Indonesian notation; '' when nothing could be read. */
  readonly dibaca: string;
  /** What decided an ambiguous figure: cells of the same unit, the unit, or that Indonesian notation is usual. */
  readonly alasan?: 'kolom' | 'satuan' | 'kebiasaan';
}

export interface KolomAngka {
  /** One reading per cell, in the order of the cells. */
  readonly daftar: readonly Bacaan[];
  /** In the order of the rows; at most one per cell. */
  readonly catatan: readonly CatatanBaca[];
}

export interface PilihanBacaKolom extends PilihanBaca {
  /** Unit of a row, when the table has a column for it. */
  readonly satuan?: (baris: number) => string;
}

/** What the certain cells of one unit show: how large the figures are and how they are written. */
interface Petunjuk {
  terkecil: number;
  terbesar: number;
  jumlahIndonesia: number;
  jumlahInggris: number;
}

/** A reading fits a column when it is at most this many times smaller or larger than all its figures. */
const KELIPATAN_WAJAR = 10;

/**
 * The figures of a whole column, so that '4.250' is decided by what stands around it: first by the cells of the same
 * unit (their size, then their notation), else by the unit, else by the notation of the column, else as Indonesian.
 *
 * @param daftarIsi  the cells from top to bottom
 * @param formatSel  number format of a row (from 0), asked only for cells that hold a number
 * @sumber   Spesifikasi Takar 2.1–2.3
 * @example  parseKolomAngka(['3,31', '4.250'], () => 'General') // 3.31 and 4.250, with a note `ambigu` for row 1
 */
export function parseKolomAngka(
  daftarIsi: readonly IsiSel[],
  formatSel: (baris: number) => string,
  pilihan: PilihanBacaKolom = {},
): KolomAngka {
  const satuanBaris = (baris: number): string => pilihan.satuan?.(baris) ?? '';
  const daftarSel = daftarIsi.map((isi, baris) =>
    typeof isi === 'number'
      ? readSel(isi, formatSel(baris), '', pilihan)
      : readSel(isi, '', typeof isi === 'string' ? satuanBaris(baris) : '', pilihan),
  );
  const hasAmbigu = daftarSel.some((sel) => sel.bacaanInggris !== undefined);
  const hasIndonesia = daftarSel.some((sel) => sel.bacaanInggris === undefined && sel.notasi === 'indonesia');
  const petunjuk = hasAmbigu ? collectPetunjuk(daftarSel, satuanBaris) : new Map<string, Petunjuk>();

  const daftar: Bacaan[] = [];
  const catatan: CatatanBaca[] = [];
  daftarSel.forEach((sel, baris) => {
    let { bacaan } = sel;
    let kode: CatatanBaca['kode'] | undefined = sel.catatan;
    let alasan: CatatanBaca['alasan'];
    if (sel.bacaanInggris !== undefined) {
      const putusan = decideNotasi(sel, sel.bacaanInggris, satuanBaris(baris), petunjuk);
      if (putusan.notasi === 'inggris') bacaan = sel.bacaanInggris;
      kode = 'ambigu';
      alasan = putusan.alasan;
    } else if (sel.notasi === 'inggris' && hasIndonesia) {
      kode = 'notasi-inggris';
    }
    daftar.push(bacaan);
    if (kode === undefined) return;
    const isTerbaca = bacaan.jenis === 'angka' || bacaan.jenis === 'rentang';
    catatan.push({
      kode,
      baris,
      teks: toTeksTertulis(daftarIsi[baris], bacaan),
      dibaca: isTerbaca ? bacaan.teks : '',
      ...(alasan && { alasan }),
    });
  });
  return { daftar, catatan };
}

function toTeksTertulis(isi: IsiSel | undefined, bacaan: Bacaan): string {
  return typeof isi === 'string' ? isi.trim() : bacaan.teks;
}

const SELURUH_KOLOM = '\0';

function collectPetunjuk(
  daftarSel: readonly SelTerbaca[],
  satuanBaris: (baris: number) => string,
): ReadonlyMap<string, Petunjuk> {
  const petunjuk = new Map<string, Petunjuk>();
  daftarSel.forEach((sel, baris) => {
    if (sel.bacaanInggris !== undefined || sel.bacaan.jenis !== 'angka') return;
    const besar = Math.abs(sel.bacaan.nilai.toNumber());
    for (const kunci of [SELURUH_KOLOM, toKunci(findSatuanSel(sel, satuanBaris(baris)))]) {
      let milik = petunjuk.get(kunci);
      if (milik === undefined) {
        milik = { terkecil: Infinity, terbesar: 0, jumlahIndonesia: 0, jumlahInggris: 0 };
        petunjuk.set(kunci, milik);
      }
      if (besar > 0) milik.terkecil = Math.min(milik.terkecil, besar);
      milik.terbesar = Math.max(milik.terbesar, besar);
      if (sel.notasi === 'indonesia') milik.jumlahIndonesia += 1;
      if (sel.notasi === 'inggris') milik.jumlahInggris += 1;
    }
  });
  return petunjuk;
}

function toKunci(satuan: string): string {
  return satuan.trim().toLowerCase();
}

function decideNotasi(
  sel: SelTerbaca,
  bacaanInggris: Bacaan,
  satuanBaris: string,
  petunjuk: ReadonlyMap<string, Petunjuk>,
): { notasi: 'indonesia' | 'inggris'; alasan: NonNullable<CatatanBaca['alasan']> } {
  const sesatuan = petunjuk.get(toKunci(findSatuanSel(sel, satuanBaris)));
  const menurutSesatuan =
    sesatuan && (findMenurutBesar(sel.bacaan, bacaanInggris, sesatuan) ?? findMenurutNotasi(sesatuan));
  if (menurutSesatuan) return { notasi: menurutSesatuan, alasan: 'kolom' };
  const menurutSatuan = findNotasiMenurutSatuan(sel, satuanBaris);
  if (menurutSatuan) return { notasi: menurutSatuan, alasan: 'satuan' };
  const sekolom = petunjuk.get(SELURUH_KOLOM);
  const menurutKolom = sekolom && findMenurutNotasi(sekolom);
  if (menurutKolom) return { notasi: menurutKolom, alasan: 'kolom' };
  return { notasi: 'indonesia', alasan: 'kebiasaan' };
}

function findMenurutBesar(
  bacaanIndonesia: Bacaan,
  bacaanInggris: Bacaan,
  { terkecil, terbesar }: Petunjuk,
): 'indonesia' | 'inggris' | undefined {
  const isWajar = (bacaan: Bacaan): boolean => {
    const nilai = bacaan.jenis === 'angka' ? bacaan.nilai : bacaan.jenis === 'rentang' ? bacaan.bawah : undefined;
    const besar = nilai === undefined ? NaN : Math.abs(nilai.toNumber());
    return besar * KELIPATAN_WAJAR >= terkecil && besar <= terbesar * KELIPATAN_WAJAR;
  };
  const isIndonesiaWajar = isWajar(bacaanIndonesia);
  if (isIndonesiaWajar === isWajar(bacaanInggris)) return undefined;
  return isIndonesiaWajar ? 'indonesia' : 'inggris';
}

function findMenurutNotasi({ jumlahIndonesia, jumlahInggris }: Petunjuk): 'indonesia' | 'inggris' | undefined {
  if (jumlahIndonesia === jumlahInggris) return undefined;
  return jumlahIndonesia > jumlahInggris ? 'indonesia' : 'inggris';
}
