import type { Konteks } from '../konteks';
import type { PilihBaris } from '../layout';
import type { BarisSumber } from './baris-sumber';

/** Rows of a free-text table as the office wrote them, with a group row wherever the group column changes. */
export function listTeks({ hasil }: Konteks, { teks = '', kelompok }: PilihBaris): BarisSumber[] {
  const data = hasil.data.teks[teks];
  if (data === undefined) return [];
  const kolomKelompok = kelompok === undefined ? -1 : data.kolom.indexOf(kelompok);
  const daftarBaris: BarisSumber[] = [];
  let berjalan = '';
  for (const baris of data.baris) {
    const value: BarisSumber['value'] = ({ isi }) => baris[data.kolom.indexOf(isi.replace(/^kolom:/, ''))] ?? '';
    const judul = baris[kolomKelompok] ?? '';
    if (judul !== berjalan) {
      berjalan = judul;
      daftarBaris.push({ level: '', kunci: '', isKelompok: true, value });
    }
    daftarBaris.push({ level: '', kunci: '', isKelompok: false, value });
  }
  return daftarBaris;
}
