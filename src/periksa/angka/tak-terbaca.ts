import type { JenisKolom, Pemeriksaan, SelCetak, TabelCetak } from '../model';
import { buildTemuanSel } from '../temuan-sel';

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
      return listTakTerbaca(tabel).map((sel) =>
        buildTemuanSel(takTerbaca.kode, tabel, sel, {
          tingkat: 'periksa',
          pesan: `"${sel.teks}" tidak terbaca sebagai angka; tulis ulang angkanya.`,
        }),
      );
    });
  },
};

function listTakTerbaca({ kolom, baris }: TabelCetak): readonly SelCetak[] {
  const kolomAngka = kolom.flatMap(({ jenis }, k) => (BERISI_ANGKA.has(jenis) ? [k] : []));
  const daftar: SelCetak[] = [];
  for (const { sel } of baris) {
    for (const k of kolomAngka) {
      const satu = sel[k];
      if (satu?.bacaan.jenis === 'bukan-angka' && MIRIP_ANGKA.test(satu.teks.trim())) daftar.push(satu);
    }
  }
  return daftar;
}
