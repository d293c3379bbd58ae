import type { LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import {
  findTulisan,
  isPerencanaan,
  isPerjanjianKinerja,
  listNama,
  listSebutan,
  listUnik,
  type Ejaan,
  type Nama,
  type Sebutan,
} from './sebutan';
import { listKata } from './teks';
import { buildTemuanSel, sebutDaftar, sebutSel, sebutTabel } from '../temuan-sel';

/** A word that stands in one spelling only, and one that is usual in the report. */
const KATA_LANGKA = 2;
const KATA_LAZIM = 2;

function countTabel(daftar: Ejaan): number {
  return new Set(daftar.map(({ urutan }) => urutan)).size;
}

/** How often each word stands in the names of the report. */
export function countKata(daftarSebutan: readonly Sebutan[]): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  for (const { teks } of daftarSebutan)
    for (const kata of listUnik(listKata(teks))) hasil.set(kata, (hasil.get(kata) ?? 0) + 1);
  return hasil;
}

/** Whether only `salah` has a word that is rare in the report, where `benar` has usual ones. */
function isSalahKetik(salah: Ejaan, benar: Ejaan, jumlahKata: ReadonlyMap<string, number>): boolean {
  const [kataSalah, kataBenar] = [salah, benar].map(([pertama]) => listKata(pertama?.teks ?? ''));
  const asing = kataSalah?.filter((kata) => kataBenar?.includes(kata) !== true) ?? [];
  const pengganti = kataBenar?.filter((kata) => kataSalah?.includes(kata) !== true) ?? [];
  const count = (kata: string) => jumlahKata.get(kata) ?? 0;
  return (
    asing.some((kata) => count(kata) < KATA_LANGKA) &&
    pengganti.length > 0 &&
    pengganti.every((kata) => count(kata) >= KATA_LAZIM)
  );
}

/**
 * The spelling that the others should follow: that of most tables; else that of the Perjanjian Kinerja, of a table of
 * planning, or the one without a word that stands nowhere else. Null when nothing decides.
 */
export function findEjaanBenar({ ejaan }: Nama, jumlahKata: ReadonlyMap<string, number>): Ejaan | null {
  const terbanyak = Math.max(...ejaan.map(countTabel));
  const calon = ejaan.filter((satu) => countTabel(satu) === terbanyak);
  if (calon.length === 1) return calon[0] ?? null;
  for (const isUtama of [isPerjanjianKinerja, isPerencanaan]) {
    const utama = calon.filter((daftar) => daftar.some(({ tabel }) => isUtama(tabel)));
    if (utama.length === 1) return utama[0] ?? null;
  }
  const benar = calon.filter((satu) => calon.every((lain) => lain === satu || isSalahKetik(lain, satu, jumlahKata)));
  return benar.length === 1 ? (benar[0] ?? null) : null;
}

const KODE = 'nama';

function checkNama(nama: Nama, jumlahKata: ReadonlyMap<string, number>): TemuanCetak[] {
  const benar = findEjaanBenar(nama, jumlahKata);
  const daftarEjaan = [...nama.ejaan].sort(([a], [b]) => (a?.urutan ?? 0) - (b?.urutan ?? 0));
  if (benar === null) {
    const [[awal] = [], ...lain] = daftarEjaan;
    const lawan = lain.flat();
    const [pertama] = lawan;
    if (awal === undefined || pertama === undefined) return [];
    return [
      buildTemuanSel(KODE, awal.tabel, awal.sel, {
        tingkat: 'periksa',
        selLain: lawan.map(({ tabel, sel }) => sebutSel(tabel, sel)),
        pesan: `Nama "${awal.teks}" di ${sebutTabel(awal.tabel)} ditulis "${pertama.teks}" di ${sebutDaftar(lawan.map(({ tabel }) => sebutTabel(tabel)))}; pilih satu tulisan dan pakai di semua tabel.`,
      }),
    ];
  }
  return daftarEjaan
    .filter((satu) => satu !== benar)
    .flat()
    .map(({ tabel, sel, teks }) => {
      const seharusnya = findTulisan(teks, benar);
      return buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        seharusnya,
        pesan: `Nama "${teks}" di ${sebutTabel(tabel)} ditulis "${seharusnya}" di ${sebutDaftar(benar.map((satu) => sebutTabel(satu.tabel)))}; samakan tulisannya.`,
      });
    });
}

/** The same tujuan, sasaran, indikator, programme or kegiatan spelt in two ways. */
export const PERIKSA_NAMA: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nama tujuan, sasaran, indikator, program, atau kegiatan yang ditulis berbeda antartabel.',
  contoh:
    'Nama "Meningkatkan kemandirian desa" di Tabel 2.4 ditulis "Meningkatnya kemandirian desa" di Tabel 2.1 dan Tabel 3.2; samakan tulisannya.',
  check(laporan: LaporanCetak) {
    const daftarSebutan = listSebutan(laporan);
    const daftarNama = listNama(daftarSebutan).filter(({ ejaan }) => ejaan.length > 1);
    if (daftarNama.length === 0) return [];
    const jumlahKata = countKata(daftarSebutan);
    return daftarNama.flatMap((nama) => checkNama(nama, jumlahKata));
  },
};
