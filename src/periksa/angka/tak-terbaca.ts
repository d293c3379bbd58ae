import type { JenisKolom, Pemeriksaan } from '../model';

const BERISI_ANGKA: ReadonlySet<JenisKolom> = new Set([
  'anggaran',
  'realisasiAnggaran',
  'sisa',
  'serapan',
  'porsi',
  'capaian',
  'capaianRenstra',
  'efisiensi',
  'jumlah',
]);

/** Digits and separators only, with Rp or a percent sign at most. */
const MIRIP_ANGKA = /^(?:rp\.?\s*)?-?\d[\d.,]*(?:,-)?\s*%?$/i;

/** Cells that look like a figure and are none: '034.900.000', '1.23.456'. No check can look at them. */
export const takTerbaca: Pemeriksaan = {
  kode: 'angka-tak-terbaca',
  keterangan: 'Isi sel yang tampak seperti angka tetapi tidak terbaca sebagai angka.',
  contoh: '"034.900.000" tidak terbaca sebagai angka; tulis ulang angkanya.',
  check({ tabel: daftarTabel }) {
    return daftarTabel.flatMap((tabel) => {
      const isKolomAngka = tabel.kolom.map(({ jenis }) => BERISI_ANGKA.has(jenis));
      const daftar = tabel.baris.flatMap(({ sel }) =>
        sel.filter(({ bacaan }, k) => bacaan.jenis === 'bukan-angka' && isKolomAngka[k] === true),
      );
      return daftar
        .filter(({ teks }) => MIRIP_ANGKA.test(teks.trim()))
        .map((sel) => ({
          kode: takTerbaca.kode,
          tingkat: 'periksa' as const,
          lembar: tabel.lembar,
          tabel: tabel.no,
          sel: sel.alamat,
          tertulis: sel.teks,
          seharusnya: null,
          selLain: [],
          sebab: null,
          pesan: `"${sel.teks}" tidak terbaca sebagai angka; tulis ulang angkanya.`,
        }));
    });
  },
};
