import type { HasilSkm } from '../../engine';
import { formatDesimal } from '../format-sel';
import type { Konteks } from '../konteks';
import type { IsiSkm, IsiUmum, IsiUnsur, SelLayout } from '../layout';
import type { BarisSumber } from './baris-sumber';

/** The SKM of the whole report year over all respondents, or undefined. */
export function findSkm({ hasil }: Konteks): HasilSkm | undefined {
  return hasil.skm.find((skm) => skm.tahun === hasil.tahun && skm.periode === '' && skm.kelompok === '');
}

/** One row with the figures of the year's SKM. */
export function listSkm(konteks: Konteks): BarisSumber[] {
  const skm = findSkm(konteks);
  if (skm === undefined) return [];
  return [{ level: '', kunci: '', isKelompok: false, value: (sel) => valueSkm(skm, sel) }];
}

/** A row per unsur, in the order of the questionnaire. */
export function listUnsur(konteks: Konteks): BarisSumber[] {
  return (findSkm(konteks)?.unsur ?? []).map((unsur) => ({
    level: '',
    kunci: '',
    isKelompok: false,
    value: (sel) => valueUnsur(unsur, sel),
  }));
}

function valueSkm(skm: HasilSkm, sel: SelLayout<string>): string {
  switch (sel.isi as IsiSkm) {
    case 'responden':
      return String(skm.responden);
    case 'jumlahNrrTertimbang':
      return formatDesimal(skm.jumlahNrrTertimbang, sel);
    case 'indeks':
      return formatDesimal(skm.indeks, sel);
    case 'ikm':
      return formatDesimal(skm.ikm, sel);
    case 'mutu':
      return skm.mutu;
    case 'kinerja':
      return skm.kinerja;
    case 'periode':
      return skm.periode;
  }
}

export function valueUnsur(unsur: HasilSkm['unsur'][number], sel: SelLayout<string>): string {
  switch (sel.isi as Exclude<IsiUnsur, IsiUmum>) {
    case 'kode':
      return unsur.kode;
    case 'nama':
      return unsur.nama;
    case 'jumlah':
      return String(unsur.jumlah);
    case 'terisi':
      return String(unsur.terisi);
    case 'nrr':
      return formatDesimal(unsur.nrr, sel);
    case 'nrrTertimbang':
      return formatDesimal(unsur.nrrTertimbang, sel);
    case 'peringkat':
      return String(unsur.peringkat);
  }
}
