import type { DataAnalisis, DataIndikator } from '../../engine';
import type { PembacaTabel } from './pembaca-tabel';
import { toKunci } from './target';

/** The texts of tblAnalisis. A row about an indicator that nobody knows is a finding. */
export function parseAnalisis(tabel: PembacaTabel, daftarIndikator: readonly DataIndikator[]): DataAnalisis[] {
  const dikenal = new Set(daftarIndikator.map(({ kode }) => toKunci(kode)));
  return tabel.rows().map((baris) => {
    const kode = tabel.teks(baris, 'Kode');
    if (kode === '') tabel.catat({ kode: 'nama-kosong', kolom: 'Kode' }, baris, 'Kode');
    else if (dikenal.size > 0 && !dikenal.has(toKunci(kode))) {
      const akibat = 'uraian baris ini tidak dipakai';
      tabel.catat({ kode: 'indikator-tidak-dikenal', sebutan: kode, akibat }, baris, 'Kode');
    }
    return {
      kode,
      penyebabKeberhasilan: tabel.tampilan(baris, 'Penyebab Keberhasilan'),
      penyebabKegagalan: tabel.tampilan(baris, 'Penyebab Kegagalan'),
      solusi: tabel.tampilan(baris, 'Solusi'),
      pembandingKabupaten: tabel.tampilan(baris, 'Pembanding Kab/Kota'),
      pembandingProvinsi: tabel.tampilan(baris, 'Pembanding Provinsi'),
      pembandingNasional: tabel.tampilan(baris, 'Pembanding Nasional'),
    };
  });
}
