export type Bahasa = 'id' | 'en';

/** How many findings there are of each level. */
export interface JumlahTemuan {
  readonly salah: number;
  readonly periksa: number;
  readonly info: number;
}

/** What the ribbon buttons say: a language without one of the sentences does not compile. */
export interface Kalimat {
  readonly judul: string;
  readonly tutup: string;
  readonly tanpaHasil: string;
  readonly kesalahanDalam: string;
  dihitung(indikator: number, sel: number): string;
  tabelDitulis(jumlah: number): string;
  tabelTerbaru(jumlah: number): string;
  tabelDisunting(jumlah: number): string;
  temuan(jumlah: JumlahTemuan): string;
}

const ID: Kalimat = {
  judul: 'Takar',
  tutup: 'Tutup',
  tanpaHasil: 'Tidak ada hasil untuk ditampilkan. Tutup jendela ini, lalu jalankan lagi perintahnya di tab Takar.',
  kesalahanDalam:
    'Takar berhenti karena kesalahan di dalamnya; isian Anda tidak disentuh. Simpan buku kerja, buka kembali, lalu coba lagi.',
  dihitung: (indikator, sel) =>
    `${indikator} indikator dihitung, ${sel === 0 ? 'tidak ada sel yang berubah' : `${sel} sel berubah`}.`,
  tabelDitulis: (jumlah) => `${jumlah} tabel dibuat atau diperbarui.`,
  tabelTerbaru: (jumlah) => `${jumlah} tabel sudah sesuai dengan data; tidak ada lembar yang berubah.`,
  tabelDisunting: (jumlah) =>
    `${jumlah} tabel memuat sel yang Anda ubah, sehingga tidak diperbarui. Buka panel Takar, bagian Tabel, untuk memilih.`,
  temuan: ({ salah, periksa, info }) =>
    salah + periksa + info === 0
      ? 'Tidak ada temuan.'
      : `${salah + periksa + info} temuan: ${salah} salah, ${periksa} periksa, ${info} info. Buka panel Takar, bagian Periksa.`,
};

const count = (jumlah: number, kata: string) => `${jumlah} ${kata}${jumlah === 1 ? '' : 's'}`;

/** Refusals are Indonesian in every language, as in the pane. */
const EN: Kalimat = {
  judul: 'Takar',
  tutup: 'Close',
  tanpaHasil: 'There is no result to show. Close this window, then run the command again from the Takar tab.',
  kesalahanDalam:
    'Takar stopped because of an error of its own; what you entered is untouched. Save the workbook, open it again, then try once more.',
  dihitung: (indikator, sel) =>
    `${count(indikator, 'indicator')} calculated, ${sel === 0 ? 'no cell' : count(sel, 'cell')} changed.`,
  tabelDitulis: (jumlah) => `${count(jumlah, 'table')} made or renewed.`,
  tabelTerbaru: (jumlah) => `${count(jumlah, 'table')} already up to date; no sheet changed.`,
  tabelDisunting: (jumlah) =>
    `${count(jumlah, 'table')} with cells that you changed not renewed. Open the Takar panel, section Tables, to choose.`,
  temuan: ({ salah, periksa, info }) =>
    salah + periksa + info === 0
      ? 'No findings.'
      : `${count(salah + periksa + info, 'finding')}: ${count(salah, 'error')}, ${periksa} to check, ${count(info, 'note')}. Open the Takar panel, section Check.`,
};

export const KALIMAT: Readonly<Record<Bahasa, Kalimat>> = { id: ID, en: EN };

/** @param displayLanguage  of Office, such as id-ID or en-US */
export function findBahasa(displayLanguage: string): Bahasa {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'id';
}
