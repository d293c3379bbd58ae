import type { TabelCetak } from '../model';
import { isKakiTabel, isPemutusJudul, parseJudul } from './judul-tabel';
import { countKepala, isBarisKepala, isKepalaTanpaIsi, listKolom } from './kepala-tabel';
import { Kisi, type IsiLembar, type Kotak } from './lembar';
import { toTabelCetak } from './to-tabel-cetak';

/** Rows between a caption and its header: lines of the caption, a unit, empty ones. */
const MAKS_JARAK_KEPALA = 6;

/** A table found: where its header and body are, and its caption. */
interface Letak {
  readonly kotak: Kotak;
  readonly no: string;
  readonly judul: string;
  readonly selJudul: string;
}

interface Judul {
  readonly row: number;
  readonly column: number;
  readonly no: string;
  readonly judul: string;
}

/**
 * The printed tables on a sheet, from top to bottom and from left to right.
 *
 * A table is a caption 'Tabel 3.2 …' with a header of one to three rows within the next lines, an Excel Table, or a row
 * of usual headers without a caption. It ends at a line 'Sumber: …', at the next caption or header, or at an empty row
 * that no row of the table follows. Below a numbered caption, usual headers alone are a table too, one without rows: an
 * office without earlier years prints it, and its number is taken. Sheets of running text give none.
 *
 * @sumber  Spesifikasi Takar 6
 */
export function findTabelCetak(lembar: IsiLembar): TabelCetak[] {
  const kisi = new Kisi(lembar);
  const terpakai: Kotak[] = [];
  const findTerpakai = (row: number, column: number): Kotak | undefined =>
    terpakai.find((k) => row >= k.atas && row <= k.bawah && column >= k.kiri && column <= k.kanan);
  const isTerpakai = (row: number, column: number): boolean => findTerpakai(row, column) !== undefined;
  const daftarJudul = listJudul(kisi);
  const daftar: Letak[] = [];
  const add = (letak: Letak | null): void => {
    if (letak === null) return;
    daftar.push(letak);
    terpakai.push(letak.kotak);
  };

  for (const kotak of lembar.tabel ?? []) {
    const atas = kotak.headerRow - lembar.firstRow;
    const kiri = kotak.firstColumn - lembar.firstColumn;
    const milik = { atas, kiri, bawah: atas + kotak.rowCount, kanan: kiri + kotak.columnCount - 1 };
    if (kotak.isData === true) terpakai.push(milik);
    else add({ kotak: milik, ...findJudulDiAtas(kisi, milik, daftarJudul) });
  }
  for (const judul of daftarJudul) {
    if (!isTerpakai(judul.row, judul.column)) add(findDariJudul(kisi, judul, daftarJudul, isTerpakai));
  }
  for (let row = 0; row < kisi.jumlahBaris - 1; row += 1) {
    for (let column = 0; column < kisi.jumlahKolom; column += 1) {
      const milik = findTerpakai(row, column);
      if (milik !== undefined) column = milik.kanan;
      if (milik !== undefined || kisi.teks(row, column) === '') continue;
      const kotak = findKotak(kisi, row, column, kisi.jumlahKolom - 1, isTerpakai);
      const isKepala = isBarisKepala(listKolom(kotak).map((kolom) => kisi.teks(row, kolom)));
      if (isKepala && kotak.bawah > row) add({ kotak, ...findJudulDiAtas(kisi, kotak, daftarJudul) });
      column = Math.max(column, kotak.kanan);
    }
  }
  return daftar
    .sort((a, b) => a.kotak.atas - b.kotak.atas || a.kotak.kiri - b.kotak.kiri)
    .map((letak) => cutTabel(lembar.name, kisi, letak))
    .filter(({ no, kepala, baris }) => {
      const daftarTeks = (kepala.at(-1) ?? []).map(({ teks }) => teks);
      return baris.length > 0 || (no !== '' && isKepalaTanpaIsi(daftarTeks));
    });
}

function listJudul(kisi: Kisi): Judul[] {
  const daftar: Judul[] = [];
  for (let row = 0; row < kisi.jumlahBaris; row += 1) {
    for (let column = 0; column < kisi.jumlahKolom; column += 1) {
      const judul = parseJudul(kisi.teks(row, column));
      if (judul !== null) daftar.push({ row, column, ...judul });
    }
  }
  return daftar;
}

/** The table below a caption; null when no row with several cells comes before the next caption or end of a table. */
function findDariJudul(
  kisi: Kisi,
  judul: Judul,
  daftarJudul: readonly Judul[],
  isTerpakai: (row: number, column: number) => boolean,
): Letak | null {
  const batas = Math.min(
    kisi.jumlahKolom,
    ...daftarJudul.filter(({ row, column }) => row === judul.row && column > judul.column).map(({ column }) => column),
  );
  const teks = [judul.judul];
  if (judul.judul === '') teks.push(...listTeks(kisi, judul.row, judul.column + 1, batas).slice(0, 1));
  for (let row = judul.row + 1; row <= Math.min(judul.row + MAKS_JARAK_KEPALA, kisi.jumlahBaris - 1); row += 1) {
    const kolom = findKolomTerisi(kisi, row, judul.column, batas);
    if (kolom.length === 0) continue;
    if (kolom.some((satu) => isTerpakai(row, satu) || parseJudul(kisi.teks(row, satu)) !== null)) return null;
    const [awal = judul.column] = kolom;
    if (isPemutusJudul(kisi.teks(row, awal))) return null;
    if (kolom.length === 1) {
      teks.push(kisi.teks(row, awal));
      continue;
    }
    const kotak = findKotak(kisi, row, awal, batas - 1, isTerpakai);
    if (kotak.kanan === kotak.kiri) return null;
    const { no } = judul;
    const selJudul = kisi.alamat(judul.row, judul.column);
    return { kotak, no, judul: teks.filter(Boolean).join(' '), selJudul };
  }
  return null;
}

function listTeks(kisi: Kisi, row: number, dari: number, sebelum: number): string[] {
  const daftar: string[] = [];
  for (let column = dari; column < sebelum; column += 1) {
    const teks = kisi.teks(row, column);
    if (teks !== '') daftar.push(teks);
  }
  return daftar;
}

/** Filled columns of the run of cells in a row that the caption stands over, or else of the next one to its right. */
function findKolomTerisi(kisi: Kisi, row: number, kolomJudul: number, sebelum: number): number[] {
  const semua = Array.from({ length: sebelum }, (_, kolom) => kolom).filter((kolom) => kisi.teks(row, kolom) !== '');
  const kanan = semua.filter((kolom) => kolom >= kolomJudul);
  // A centred caption stands over the middle of its table.
  let kiri = kolomJudul;
  while (kiri > 0 && (kisi.teks(row, kiri - 1) !== '' || kisi.gabungan(row, kiri - 1) !== undefined)) kiri -= 1;
  return kiri < kolomJudul ? semua.filter((kolom) => kolom >= kiri) : kanan.length > 0 ? kanan : semua;
}

/**
 * The rectangle of a table from a cell of its first header row: as wide as cells follow each other without an empty
 * column between them, as high as its rows do.
 */
function findKotak(
  kisi: Kisi,
  row: number,
  column: number,
  batasKanan: number,
  isTerpakai: (row: number, column: number) => boolean,
): Kotak {
  let kotak: Kotak = { atas: row, bawah: row, kiri: column, kanan: column };
  const isTerisi = (kolom: number): boolean => {
    if (kolom < 0 || kolom > batasKanan || isTerpakai(row, kolom)) return false;
    for (let r = kotak.atas; r <= kotak.bawah; r += 1) {
      if (parseJudul(kisi.teks(r, kolom)) !== null) return false;
      if (kisi.teks(r, kolom) !== '') return true;
      const oleh = kisi.gabungan(r, kolom);
      if (oleh !== undefined && oleh.columnSpan > 1 && kisi.teks(oleh.row, oleh.column) !== '') return true;
    }
    return false;
  };
  do {
    while (isTerisi(kotak.kiri - 1)) kotak = { ...kotak, kiri: kotak.kiri - 1 };
    while (isTerisi(kotak.kanan + 1)) kotak = { ...kotak, kanan: kotak.kanan + 1 };
    kotak = { ...kotak, bawah: findBawah(kisi, kotak) };
    // The rows found may fill a column that those above them leave empty.
  } while (isTerisi(kotak.kiri - 1) || isTerisi(kotak.kanan + 1));
  return kotak;
}

function findBawah(kisi: Kisi, kotak: Kotak): number {
  const daftarKolom = listKolom(kotak);
  const baca = (row: number): string[] => daftarKolom.map((kolom) => kisi.teks(row, kolom));
  let bawah = kotak.atas;
  let jumlahKosong = 0;
  for (let row = kotak.atas + 1; row < kisi.jumlahBaris; row += 1) {
    const jumlahTerisi = countTerisi(kisi, kotak, row);
    if (jumlahTerisi === 0) {
      const isTertutup = daftarKolom.some((kolom) => (kisi.gabungan(row, kolom)?.row ?? row) < row);
      if (isTertutup && jumlahKosong === 0) bawah = row;
      else jumlahKosong += 1;
      if (jumlahKosong > 1) break;
      continue;
    }
    if (hasPenutup(kisi, kotak, row)) break;
    // Behind an empty row only a row of the same table goes on: several cells, and no header of its own.
    if (jumlahKosong > 0 && (jumlahTerisi < 2 || isBarisKepala(baca(row)))) break;
    // A header of another table: it numbers its rows too, and differs from the one on top.
    if (row > kotak.atas + 2 && KEPALA_NOMOR.test(kisi.teks(row, kotak.kiri))) {
      const teks = baca(row);
      if (isBarisKepala(teks) && teks.join('|') !== baca(kotak.atas).join('|')) break;
    }
    jumlahKosong = 0;
    bawah = row;
  }
  while (bawah > kotak.atas && daftarKolom.length > 2 && isSatuTeks(baca(bawah))) bawah -= 1;
  return bawah;
}

const KEPALA_NOMOR = /^(?:no|nomor)\.?$/i;

function countTerisi(kisi: Kisi, { kiri, kanan }: Kotak, row: number): number {
  let jumlah = 0;
  for (let kolom = kiri; kolom <= kanan; kolom += 1) if (kisi.teks(row, kolom) !== '') jumlah += 1;
  return jumlah;
}

/** Whether a row has a caption or a line that ends a table. */
function hasPenutup(kisi: Kisi, { kiri, kanan }: Kotak, row: number): boolean {
  for (let kolom = kiri; kolom <= kanan; kolom += 1) {
    const teks = kisi.teks(row, kolom);
    if (isKakiTabel(teks) || parseJudul(teks) !== null) return true;
  }
  return false;
}

/** A line of text alone at the end belongs to what follows, not to the table. */
function isSatuTeks(teks: readonly string[]): boolean {
  const terisi = teks.filter((isi) => isi !== '');
  return terisi.length === 1 && /\p{L}{3}/u.test(terisi[0] ?? '') && teks[0] === terisi[0];
}

/** The caption of a table that was not found by it: a numbered one above, or a line of text directly over the header. */
function findJudulDiAtas(kisi: Kisi, kotak: Kotak, daftarJudul: readonly Judul[]): Omit<Letak, 'kotak'> {
  for (let row = kotak.atas - 1; row >= Math.max(0, kotak.atas - 2); row -= 1) {
    const milik = daftarJudul.find(
      (satu) => satu.row === row && satu.column >= kotak.kiri && satu.column <= kotak.kanan,
    );
    if (milik !== undefined) {
      return { no: milik.no, judul: milik.judul, selJudul: kisi.alamat(milik.row, milik.column) };
    }
    const kolom = listKolom(kotak).filter((satu) => kisi.teks(row, satu) !== '');
    const [satu] = kolom;
    if (kolom.length === 1 && satu !== undefined && !isKakiTabel(kisi.teks(row, satu))) {
      return { no: '', judul: kisi.teks(row, satu), selJudul: kisi.alamat(row, satu) };
    }
    if (kolom.length > 0) break;
  }
  return { no: '', judul: '', selJudul: kisi.alamat(kotak.atas, kotak.kiri) };
}

function cutTabel(lembar: string, kisiLembar: Kisi, { kotak: kotakLembar, no, judul, selJudul }: Letak): TabelCetak {
  const { kisi, kotak } = kisiLembar.condense(kotakLembar);
  const { jumlahBaris, hasNomor } = countKepala(kisi, kotak);
  const daftarKolom = listKolom(kotak);
  const cut = (row: number, terisi: boolean) => daftarKolom.map((kolom) => kisi.sel(row, kolom, terisi));
  const kepala = Array.from({ length: jumlahBaris }, (_, i) => cut(kotak.atas + i, true));
  const awal = kotak.atas + jumlahBaris + (hasNomor ? 1 : 0);
  const isSama = (a: number, b: number): boolean =>
    daftarKolom.every((kolom) => kisi.teks(a, kolom) === kisi.teks(b, kolom));
  const barisKepala = Array.from({ length: awal - kotak.atas }, (_, i) => kotak.atas + i);
  const baris = [];
  for (let row = awal; row <= kotak.bawah; row += 1) {
    // A header repeated on the next page is no row.
    if (!barisKepala.some((satu) => isSama(satu, row))) baris.push(cut(row, false));
  }
  return toTabelCetak({
    ...{ lembar, no, judul, selJudul, kepala, baris },
    nomorKolom: hasNomor ? cut(awal - 1, true) : null,
  });
}
