import type { LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import { listNama, listSebutan, type Nama, type Sebutan } from './sebutan';
import { listKata } from './teks';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'nama-kata';

function listDuaKata(nama: string): readonly string[] {
  const kata = listKata(nama);
  return kata.slice(1).map((kedua, i) => `${kata[i] ?? ''} ${kedua}`);
}

/** Names in which two words stand side by side. */
type PemakaiDuaKata = ReadonlyMap<string, ReadonlySet<Nama>>;

function listPemakai(daftarNama: readonly Nama[]): PemakaiDuaKata {
  const hasil = new Map<string, Set<Nama>>();
  for (const nama of daftarNama)
    for (const [satu] of nama.ejaan)
      for (const duaKata of listDuaKata(satu?.teks ?? ''))
        hasil.set(duaKata, (hasil.get(duaKata) ?? new Set<Nama>()).add(nama));
  return hasil;
}

/** A word cut off before its end, and how the rest of the report writes it: 'pelayan' for 'pelayanan'. */
function findKataTerpotong(
  ejaan: readonly Sebutan[],
  lain: readonly Sebutan[],
  isDiLuar: (duaKata: string) => boolean,
): { readonly pendek: string; readonly utuh: string } | null {
  const kataLain = new Set(lain.flatMap(({ teks }) => listKata(teks)));
  for (const pasangan of listDuaKata(ejaan[0]?.teks ?? '')) {
    const [pendek = '', sesudah = ''] = pasangan.split(' ');
    const utuh = `${pendek}an`;
    if (pendek.length < 5 || !kataLain.has(utuh)) continue;
    if (!isDiLuar(pasangan) && isDiLuar(`${utuh} ${sesudah}`)) return { pendek, utuh };
  }
  return null;
}

function checkKata(nama: Nama, readPemakai: () => PemakaiDuaKata): TemuanCetak[] {
  const semua = nama.ejaan;
  if (semua.length < 2) return [];
  const isDiLuar = (duaKata: string) => [...(readPemakai().get(duaKata) ?? [])].some((lain) => lain !== nama);
  return semua.flatMap((ejaan) => {
    const lain = semua.filter((satu) => satu !== ejaan).flat();
    const kata = ejaan.length > lain.length ? findKataTerpotong(ejaan, lain, isDiLuar) : null;
    const [pertama] = ejaan;
    if (kata === null || pertama === undefined) return [];
    const besar = (teks: string) => `${teks.slice(0, 1).toUpperCase()}${teks.slice(1)}`;
    const seharusnya = pertama.teks
      .replace(new RegExp(`\\b${kata.pendek}\\b`), kata.utuh)
      .replace(new RegExp(`\\b${besar(kata.pendek)}\\b`), besar(kata.utuh));
    return [
      buildTemuanSel(KODE, pertama.tabel, pertama.sel, {
        tingkat: 'periksa',
        seharusnya,
        pesan: `"${besar(kata.pendek)}" dalam "${pertama.teks}" tampaknya terpotong: nama lain di laporan ini menulis "${besar(kata.utuh)}". Bila benar, betulkan di ${sebutDaftar(ejaan.map(({ tabel }) => sebutTabel(tabel)))}.`,
      }),
    ];
  });
}

/** The usual spelling of a name has a word cut off that other names write in full. */
export const PERIKSA_NAMA_KATA: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Kata yang terpotong di nama yang dipakai banyak tabel, misalnya "Pelayan Publik".',
  contoh:
    '"Pelayan" dalam "Meningkatnya pelayan publik" tampaknya terpotong: nama lain di laporan ini menulis "Pelayanan". Bila benar, betulkan di Tabel 2.2 dan Tabel 3.2.',
  check(laporan: LaporanCetak) {
    const daftarNama = listNama(listSebutan(laporan));
    let pemakai: PemakaiDuaKata | null = null;
    return daftarNama.flatMap((nama) => checkKata(nama, () => (pemakai ??= listPemakai(daftarNama))));
  },
};
