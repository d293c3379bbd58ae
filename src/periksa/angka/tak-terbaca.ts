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
    return daftarTabel.flatMap((tabel) =>
      tabel.baris.flatMap(({ sel: daftarSel }) =>
        daftarSel.flatMap((sel, k) => {
          const jenis = tabel.kolom[k]?.jenis ?? 'lain';
          const isTakTerbaca = sel.bacaan.jenis === 'bukan-angka' && MIRIP_ANGKA.test(sel.teks.trim());
          if (!isTakTerbaca || !BERISI_ANGKA.has(jenis)) return [];
          return [
            {
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
            },
          ];
        }),
      ),
    );
  },
};
