import type { LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { groupBy } from './sebutan';
import { countBeda, listKata } from './teks';
import { buildTemuanJudul, sebutTabel } from '../temuan-sel';

const KODE = 'judul-kembar';

const URUTAN = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan'];
/** Letters by which two words may differ and still be one word: 'efesiensi', 'efisiensi'. */
const BEDA_SALAH_KETIK = 1;

/** The same words, but for a letter in long ones; ordinals must be the same. */
function isJudulSama(kataA: readonly string[], kataB: readonly string[]): boolean {
  return (
    kataA.length === kataB.length &&
    kataA.length > 3 &&
    kataA.every((kata, i) => {
      const lain = kataB[i] ?? '';
      return kata === lain || (kata.length > 6 && /^\p{L}+$/u.test(kata) && countBeda(kata, lain) <= BEDA_SALAH_KETIK);
    })
  );
}

function toBentuk(tabel: TabelCetak): string {
  return tabel.kolom.map(({ kepala }) => listKata(kepala).join(' ')).join('|');
}

function toIsi(tabel: TabelCetak): string {
  return tabel.baris.map(({ sel }) => sel.map(({ teks }) => teks.toLowerCase()).join('|')).join('\n');
}

/** Caption with its ordinal taken out, and the place of the ordinal. */
function splitUrutan(judul: string): { readonly pola: string; readonly urut: number; readonly kata: string } | null {
  const kata = judul.split(/\s+/).find((satu) => URUTAN.includes(satu.toLowerCase()));
  if (kata === undefined) return null;
  return { pola: judul.replace(kata, '\0'), urut: URUTAN.indexOf(kata.toLowerCase()), kata };
}

/** The caption that the tables of the same form lack: theirs are for the first, second and fourth sasaran. */
function findJudulKurang(tabel: TabelCetak, semua: readonly TabelCetak[]): string | null {
  const saudara = semua.filter((lain) => lain !== tabel && toBentuk(lain) === toBentuk(tabel));
  const daftar = saudara.flatMap(({ judul }) => splitUrutan(judul) ?? []);
  const [contoh] = daftar;
  if (contoh === undefined || daftar.some(({ pola }) => pola !== contoh.pola)) return null;
  const ada = new Set(daftar.map(({ urut }) => urut));
  const kurang = URUTAN.findIndex((_, i) => !ada.has(i));
  const kata = URUTAN[kurang];
  if (kata === undefined || kurang > Math.max(...ada) + 1) return null;
  const isKapital = contoh.kata.startsWith(contoh.kata.slice(0, 1).toUpperCase());
  return contoh.pola.replace('\0', isKapital ? `${kata.slice(0, 1).toUpperCase()}${kata.slice(1)}` : kata);
}

function checkPasangan(a: TabelCetak, b: TabelCetak, semua: readonly TabelCetak[]): TemuanCetak[] {
  if (toIsi(a) === toIsi(b)) return [];
  const calon = [b, a].map((tabel) => ({ tabel, judul: findJudulKurang(tabel, semua) }));
  const pasti = calon.find(({ judul }) => judul !== null) ?? { tabel: b, judul: null };
  const lawan = pasti.tabel === a ? b : a;
  const saran = pasti.judul === null ? 'Beri judul yang menyebut isinya' : `Ganti menjadi "${pasti.judul}"`;
  return [
    buildTemuanJudul(KODE, pasti.tabel, {
      tingkat: 'periksa',
      seharusnya: pasti.judul,
      pesan: `Judul ${sebutTabel(pasti.tabel)} sama dengan judul ${sebutTabel(lawan)}, padahal isinya lain. ${saran}.`,
    }),
  ];
}

/** One caption above two tables that hold different things. */
export const PERIKSA_JUDUL_KEMBAR: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Judul yang sama di atas dua tabel yang isinya lain.',
  contoh:
    'Judul Tabel 3.9 sama dengan judul Tabel 3.7, padahal isinya lain. Ganti menjadi "Program Pendukung Sasaran Ketiga".',
  check({ tabel: semua }: LaporanCetak) {
    const daftar = semua.map((tabel) => ({ tabel, kata: listKata(tabel.judul) }));
    const temuan = daftar.flatMap((a, i) =>
      daftar
        .slice(i + 1)
        .filter((b) => isJudulSama(a.kata, b.kata))
        .flatMap((b) => checkPasangan(a.tabel, b.tabel, semua)),
    );
    // Of several tables with one caption each is named once, not once for each of the others.
    return [...groupBy(temuan, ({ lembar, sel }) => `${lembar}!${sel}`).values()].flatMap(
      (milik) => milik.find(({ seharusnya }) => seharusnya !== null) ?? milik[0] ?? [],
    );
  },
};
