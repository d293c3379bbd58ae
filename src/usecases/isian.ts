/** Where a setting belongs in the pane. */
export type KelompokPengaturan = 'kantor' | 'skala' | 'capaian' | 'pembulatan' | 'efisiensi' | 'skm' | 'rupa';

/** A value as it stands in tblPengaturan, and what a person is told of it. */
export interface PilihanIsi {
  readonly nilai: string;
  readonly nama: string;
}

/** What may be filled in: one of the list, or any figure or text, of which the list then has the usual ones. */
export interface Isian {
  readonly jenis: 'pilihan' | 'angka' | 'teks';
  readonly daftarPilihan: readonly PilihanIsi[];
}

/** @param nama what a person is told of a value, where the value alone is not clear */
export function pilihan(daftarNilai: readonly string[], nama: Readonly<Record<string, string>> = {}): Isian {
  return { jenis: 'pilihan', daftarPilihan: toDaftar(daftarNilai, nama) };
}

export function angka(daftarNilai: readonly string[] = [], nama: Readonly<Record<string, string>> = {}): Isian {
  return { jenis: 'angka', daftarPilihan: toDaftar(daftarNilai, nama) };
}

export function teks(daftarNilai: readonly string[] = []): Isian {
  return { jenis: 'teks', daftarPilihan: toDaftar(daftarNilai, {}) };
}

function toDaftar(daftarNilai: readonly string[], nama: Readonly<Record<string, string>>): readonly PilihanIsi[] {
  return daftarNilai.map((nilai) => ({ nilai, nama: nama[nilai] ?? nilai }));
}

/** '"setengah ke atas" atau "potong"'; figures stand without quotes. */
export function formatDaftar(daftarNilai: readonly string[], penghubung: string): string {
  return daftarNilai.map((nilai) => (/^\d+$/.test(nilai) ? nilai : `"${nilai}"`)).join(penghubung);
}
