import type { HasilIndikator, HasilKinerja } from '../engine';
import type { Profil } from './profil/profil';

/** What one table is about: the whole report, or one indicator, tujuan or sasaran of it. */
export interface Konteks {
  readonly hasil: HasilKinerja;
  readonly profil: Profil;
  /** Indicators the table is about, in the order of tblTarget; all of them for a table printed once. */
  readonly daftarIndikator: readonly HasilIndikator[];
  readonly tujuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  /** Position of the indicator, tujuan or sasaran among its kind, from 1. */
  readonly urutan: number;
}

const KATA_URUTAN = ['Pertama', 'Kedua', 'Ketiga', 'Keempat', 'Kelima', 'Keenam', 'Ketujuh', 'Kedelapan', 'Kesembilan'];

/** Fills the braces of a layout text. An unknown brace stays as it is, so that a typing error shows. */
export function fillTemplate(teks: string, konteks: Konteks): string {
  const { tahun, data } = konteks.hasil;
  return teks.replace(/\{([a-zA-Z]+)([+-]\d+)?\}/g, (asal, nama: string, geser: string | undefined) => {
    switch (nama) {
      case 'tahun':
        return String(tahun + Number(geser ?? 0));
      case 'instansi':
        return data.instansi;
      case 'kabupaten':
        return data.kabupaten;
      case 'tujuan':
        return konteks.tujuan;
      case 'sasaran':
        return konteks.sasaran;
      case 'tujuanAtauSasaran':
        return konteks.sasaran || konteks.tujuan;
      case 'indikator':
        return konteks.indikator;
      case 'urutan':
        return KATA_URUTAN[konteks.urutan - 1] ?? `ke-${konteks.urutan}`;
      case 'tahunAkhir': {
        const tahunAkhir = konteks.daftarIndikator.map(({ data }) => data.tahunAkhir).find((akhir) => akhir !== null);
        return tahunAkhir === undefined || tahunAkhir === null ? '' : String(tahunAkhir);
      }
      default:
        return asal;
    }
  });
}
