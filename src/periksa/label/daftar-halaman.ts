import type { Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { listBarisDaftar, type BarisDaftar } from './daftar-isi';
import { buildTemuanSel, sebutSel, sebutTabel } from '../temuan-sel';

const KODE = 'daftar-halaman';

/** Pages in the list of tables: none before that of the table before it. */
export const PERIKSA_DAFTAR_HALAMAN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Halaman di daftar tabel yang lebih kecil daripada halaman tabel sebelumnya.',
  contoh:
    'Halaman 31 untuk Tabel 3.3.1 di lembar "Daftar Tabel" lebih kecil daripada halaman 43 untuk tabel sebelumnya; periksa kedua halaman itu.',
  check: ({ tabel }) =>
    tabel.flatMap((satu) => {
      const daftar = listBarisDaftar(satu).filter(({ halaman }) => halaman.bacaan.jenis === 'angka');
      return daftar.slice(1).flatMap((kini, i) => checkUrutan(satu, daftar[i] ?? kini, kini));
    }),
};

function checkUrutan(tabel: TabelCetak, sebelum: BarisDaftar, { nomor, halaman }: BarisDaftar): TemuanCetak[] {
  const [lalu, kini] = [sebelum.halaman.bacaan, halaman.bacaan];
  if (lalu.jenis !== 'angka' || kini.jenis !== 'angka' || kini.nilai.compare(lalu.nilai) >= 0) return [];
  return [
    buildTemuanSel(KODE, tabel, halaman, {
      tingkat: 'periksa',
      selLain: [sebutSel(tabel, sebelum.halaman)],
      pesan: `Halaman ${halaman.teks} untuk Tabel ${nomor.teks} di ${sebutTabel(tabel)} lebih kecil daripada halaman ${sebelum.halaman.teks} untuk tabel sebelumnya; periksa kedua halaman itu.`,
    }),
  ];
}
