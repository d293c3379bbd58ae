import type { Kisi, Kotak } from './lembar';
import { findJenisKepala, isHanyaTahun, normalizeKepala } from './pola-kolom';
import { isNomorKolom } from './tabel-mentah';

const MAKS_BARIS_KEPALA = 3;
const MAKS_TEKS_KEPALA = 150;

function isTeksKepala(teks: string): boolean {
  return (
    teks.length <= MAKS_TEKS_KEPALA && (isHanyaTahun(normalizeKepala(teks)) || !/^(?=.*\d)[\d.,%\s()-]+$/.test(teks))
  );
}

/** Whether a row could head a table that has no caption: at least half of its texts are usual headers. */
export function isBarisKepala(daftarTeks: readonly string[]): boolean {
  const terisi = daftarTeks.filter((teks) => teks !== '');
  if (terisi.length < 2 || !terisi.every((teks) => isTeksKepala(teks) && teks.split(' ').length <= 12)) return false;
  const jenis = terisi.map((teks) => findJenisKepala([normalizeKepala(teks)]));
  const hasNama = jenis.some((satu) => satu !== null && KOLOM_PENAMA.includes(satu));
  const jumlahDikenal = jenis.filter((satu) => satu !== null).length;
  return (hasNama || jumlahDikenal >= 3) && jumlahDikenal * 2 >= terisi.length && isSemuaSingkat(terisi);
}

/** Whether a row could head a table that has no rows: as `isBarisKepala`, but nothing in it is a sentence. */
export function isKepalaTanpaIsi(daftarTeks: readonly string[]): boolean {
  const terisi = daftarTeks.filter((teks) => teks !== '');
  return terisi.length >= 3 && isBarisKepala(terisi) && !terisi.some((teks) => /\p{L}{3,}[.;:]$/u.test(teks));
}

const KOLOM_PENAMA: readonly string[] = ['no', 'kode', 'tujuan', 'sasaran', 'indikator', 'program', 'uraian', 'tahun'];

/** Body rows hold whole names, such as 'Program Penunjang …': headers that long are rare. */
function isSemuaSingkat(terisi: readonly string[]): boolean {
  return terisi.filter((teks) => teks.length <= 40).length * 2 > terisi.length;
}

/** Header rows of a table from `kotak.atas` on, and whether a row of column numbers follows. */
export function countKepala(kisi: Kisi, kotak: Kotak): { jumlahBaris: number; hasNomor: boolean } {
  let jumlahBaris = 1;
  while (jumlahBaris < MAKS_BARIS_KEPALA && isLanjutan(kisi, kotak, kotak.atas + jumlahBaris)) jumlahBaris += 1;
  const row = kotak.atas + jumlahBaris;
  const nomor = listKolom(kotak).map((kolom) => kisi.teks(row, kolom));
  // A last row '1 2 3' may be the only one of the table; '(1) (2) (3)' is none.
  const isBukanIsi = row < kotak.bawah || nomor.every((teks) => /^(?:\(\d+\))?$/.test(teks));
  return { jumlahBaris, hasNomor: row <= kotak.bawah && isBukanIsi && isNomorKolom(nomor) };
}

export function listKolom({ kiri, kanan }: Kotak): number[] {
  return Array.from({ length: kanan - kiri + 1 }, (_, i) => kiri + i);
}

/**
 * Whether a row continues the header above it: everything in it stands under a group, that is under a merged cell, or
 * under a text that is repeated or has empty cells on its right; elsewhere it is empty, covered or repeats what is above.
 */
function isLanjutan(kisi: Kisi, kotak: Kotak, row: number): boolean {
  if (row > kotak.bawah) return false;
  const daftarKolom = listKolom(kotak);
  const isTertutupAtas = (kolom: number): boolean => (kisi.gabungan(row, kolom)?.row ?? row) < row;
  const isSetinggi = daftarKolom.every((kolom) => isTertutupAtas(kolom) || kisi.teks(row, kolom) === '');
  if (isSetinggi) return daftarKolom.some(isTertutupAtas);
  let hasAnak = false;
  for (const kolom of daftarKolom) {
    const teks = kisi.teks(row, kolom);
    if (teks === '' || isTertutupAtas(kolom) || teks === kisi.teks(row - 1, kolom)) continue;
    if (!isTeksKepala(teks) || !isDiBawahKelompok(kisi, kotak, row, kolom)) return false;
    hasAnak = true;
  }
  return hasAnak;
}

function isDiBawahKelompok(kisi: Kisi, kotak: Kotak, row: number, kolom: number): boolean {
  const oleh = kisi.gabungan(row - 1, kolom);
  if (oleh !== undefined) return oleh.columnSpan > 1 && kisi.teks(oleh.row, oleh.column) !== '';
  const atas = kisi.teks(row - 1, kolom);
  const hasAnak = (k: number): boolean => k >= kotak.kiri && k <= kotak.kanan && kisi.teks(row, k) !== '';
  if (atas === '') {
    for (let k = kolom - 1; k >= kotak.kiri && hasAnak(k); k -= 1) if (kisi.teks(row - 1, k) !== '') return true;
    return false;
  }
  // 'Kondisi Awal' over '2018' alone is a group too, when the row has groups beside it. 'Tahun' heads a column of years.
  if (isHanyaTahun(normalizeKepala(kisi.teks(row, kolom))) && normalizeKepala(atas) !== 'tahun') return true;
  const isSama = (k: number): boolean => hasAnak(k) && ['', atas].includes(kisi.teks(row - 1, k));
  return isSama(kolom + 1) || (isSama(kolom - 1) && kisi.teks(row - 1, kolom - 1) === atas);
}
