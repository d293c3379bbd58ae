import type { JenisKolom, LaporanCetak, Pemeriksaan, TemuanCetak } from '../model';
import { findTulisanUmum, groupBy, isPerencanaan, listNama, listSebutan, type Nama, type Sebutan } from './sebutan';
import { buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'nama-lain';

/** A workbook with more names is no report, whose tables agree on most of them. */
const BANYAK_NAMA = 1_000;

/** Amounts from here on are hardly ever equal by chance. */
const DIGIT_JUMLAH = 6;

/** A kind of belanja is no other name of the kegiatan that spends it. */
const BELANJA = /^[-–\s]*belanja\b/i;

interface SebutanNama extends Sebutan {
  readonly nama: Nama;
  /** Of an indikator: the sasaran in its row, or above it where the cell is left empty. */
  readonly pasangan: Nama | null;
}

interface Padanan {
  readonly nama: Nama;
  readonly alasan: string;
}

function isDiTabel(nama: Nama, urutan: number): boolean {
  return nama.ejaan.some((daftar) => daftar.some((satu) => satu.urutan === urutan));
}

function listAmount({ tabel, baris }: Sebutan): readonly string[] {
  return (tabel.baris[baris]?.sel ?? []).flatMap(({ bacaan }) =>
    bacaan.jenis === 'angka' && bacaan.nilai.toFixed(0, 'potong').length >= DIGIT_JUMLAH
      ? [bacaan.nilai.toFixed(2, 'potong')]
      : [],
  );
}

/** Names of the report in reading order, with their sasaran. */
function listSebutanNama(laporan: LaporanCetak, daftarNama: readonly Nama[]): readonly SebutanNama[] {
  const milik = new Map<Sebutan, Nama>();
  for (const nama of daftarNama) for (const satu of nama.ejaan.flat()) milik.set(satu, nama);
  let sasaran: { readonly urutan: number; readonly nama: Nama } | null = null;
  const perBaris = groupBy(listSebutan(laporan), ({ urutan, baris }) => `${urutan}/${baris}`);
  return [...perBaris.values()].flatMap((daftar) => {
    const diBaris = daftar.find(({ jenisKolom }) => jenisKolom === 'sasaran');
    const namaSasaran = diBaris === undefined ? undefined : milik.get(diBaris);
    if (diBaris !== undefined && namaSasaran !== undefined) sasaran = { urutan: diBaris.urutan, nama: namaSasaran };
    return daftar.flatMap((satu): SebutanNama[] => {
      const nama = milik.get(satu);
      const isBerpasangan = satu.jenis === 'indikator' && sasaran?.urutan === satu.urutan;
      return nama === undefined ? [] : [{ ...satu, nama, pasangan: isBerpasangan ? (sasaran?.nama ?? null) : null }];
    });
  });
}

/** Names that only `tabel` has against those it lacks, when everything else in the column is the same. */
function findSisa(
  satu: SebutanNama,
  tabelSatu: readonly SebutanNama[],
  tabelLain: readonly SebutanNama[],
): Nama | null {
  const pilih = (daftar: readonly SebutanNama[], jenis: JenisKolom) =>
    new Set(daftar.filter(({ jenisKolom }) => jenisKolom === jenis).map(({ nama }) => nama));
  const [sendiri, lain] = [pilih(tabelSatu, satu.jenisKolom), pilih(tabelLain, satu.jenisKolom)];
  if (sendiri.size !== lain.size || sendiri.size < 2) return null;
  const [sisa, ...lainnya] = [...lain].filter((nama) => !sendiri.has(nama));
  return lainnya.length === 0 ? (sisa ?? null) : null;
}

function findByPasangan(satu: SebutanNama, tabelSatu: readonly SebutanNama[], tabelLain: readonly SebutanNama[]) {
  const { pasangan } = satu;
  const listIndikator = (setabel: readonly SebutanNama[]) =>
    new Set(setabel.filter((ini) => ini.jenis === 'indikator' && ini.pasangan === pasangan).map(({ nama }) => nama));
  if (pasangan === null || listIndikator(tabelSatu).size !== 1) return null;
  const calon = listIndikator(tabelLain);
  return calon.size === 1 ? ([...calon][0] ?? null) : null;
}

const AMOUNT_TERBACA = new WeakMap<readonly SebutanNama[], ReadonlyMap<string, readonly SebutanNama[]>>();

/** Programmes and kegiatan of a table by the amounts in their rows. */
function groupAmount(setabel: readonly SebutanNama[]): ReadonlyMap<string, readonly SebutanNama[]> {
  const ada = AMOUNT_TERBACA.get(setabel);
  if (ada !== undefined) return ada;
  const perAmount = new Map<string, SebutanNama[]>();
  for (const satu of setabel) {
    if (satu.jenis !== 'uraian' || BELANJA.test(satu.teks)) continue;
    for (const amount of new Set(listAmount(satu))) perAmount.set(amount, [...(perAmount.get(amount) ?? []), satu]);
  }
  AMOUNT_TERBACA.set(setabel, perAmount);
  return perAmount;
}

function findByAmount(satu: SebutanNama, tabelSatu: readonly SebutanNama[], tabelLain: readonly SebutanNama[]) {
  if (satu.jenis !== 'uraian' || BELANJA.test(satu.teks)) return null;
  const perAmount = groupAmount(tabelLain);
  for (const amount of listAmount(satu)) {
    const sama = perAmount.get(amount) ?? [];
    const sisa = sama.filter(({ nama }) => !tabelSatu.some((ini) => ini.nama === nama));
    if (sama.length < 3 && sisa.length === 1) return sisa[0]?.nama ?? null;
  }
  return null;
}

function findPadanan(satu: SebutanNama, perTabel: ReadonlyMap<number, readonly SebutanNama[]>): Padanan | null {
  const tabelSatu = perTabel.get(satu.urutan) ?? [];
  const cara = [
    [findByPasangan, 'untuk sasaran yang sama'],
    [findSisa, 'di antara nama yang selebihnya sama'],
    [findByAmount, 'dengan jumlah rupiah yang sama'],
  ] as const;
  for (const [find, alasan] of cara) {
    const jumlah = groupBy(
      [...perTabel].flatMap(([urutan, tabelLain]) => {
        const nama = urutan === satu.urutan ? null : find(satu, tabelSatu, tabelLain);
        return nama === null || isDiTabel(nama, satu.urutan) ? [] : [nama];
      }),
      (nama) => nama,
    );
    const [[nama] = [], ...lain] = [...jumlah];
    if (nama !== undefined && lain.length === 0 && isTepercaya(nama)) return { nama, alasan };
  }
  return null;
}

/** A name another table is measured by: in two tables or more, or laid down in the planning. */
function isTepercaya({ ejaan }: Nama): boolean {
  const daftar = ejaan.flat();
  return new Set(daftar.map(({ urutan }) => urutan)).size > 1 || daftar.some(({ tabel }) => isPerencanaan(tabel));
}

/** A name that only one table has, where the other tables agree on another one. */
export const PERIKSA_NAMA_LAIN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nama yang hanya ada di satu tabel, padahal tabel lain memakai nama yang sama sekali lain.',
  contoh:
    'Nama "Layanan sesuai SOP" hanya ada di Tabel 2.1; Tabel 2.2 dan Tabel 3.2 memakai "Meningkatnya kepuasan masyarakat" di antara nama yang selebihnya sama. Pastikan mana yang benar.',
  check(laporan: LaporanCetak) {
    const daftarNama = listNama(listSebutan(laporan));
    if (daftarNama.length > BANYAK_NAMA) return [];
    const daftarSebutan = listSebutanNama(laporan, daftarNama);
    const perTabel = groupBy(daftarSebutan, ({ urutan }) => urutan);
    const sendirian = new Set(
      daftarNama.filter(({ ejaan }) => new Set(ejaan.flat().map(({ urutan }) => urutan)).size === 1),
    );
    return daftarSebutan
      .filter(({ nama }) => sendirian.has(nama))
      .flatMap((satu): TemuanCetak[] => {
        const padanan = findPadanan(satu, perTabel);
        const tujuan = padanan === null ? [] : [...padanan.nama.ejaan].sort((a, b) => b.length - a.length);
        if (padanan === null) return [];
        const seharusnya = findTulisanUmum(tujuan[0] ?? []);
        return [
          buildTemuanSel(KODE, satu.tabel, satu.sel, {
            tingkat: 'periksa',
            seharusnya,
            pesan: `Nama "${satu.teks}" hanya ada di ${sebutTabel(satu.tabel)}; ${sebutDaftar(tujuan.flat().map(({ tabel }) => sebutTabel(tabel)))} memakai "${seharusnya}" ${padanan.alasan}. Pastikan mana yang benar.`,
          }),
        ];
      });
  },
};
