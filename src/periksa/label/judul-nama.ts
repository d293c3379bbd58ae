import type { LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { findTulisan, groupBy, hasKataSama, listSebutan, listUnik, type Ejaan, type Sebutan } from './sebutan';
import { calculateKemiripan, listKata, toKunci } from './teks';
import { buildTemuanJudul, buildTemuanSel, sebutDaftar, sebutTabel } from '../temuan-sel';

const KODE = 'judul-nama';

/** A caption ends in a name, with words of its own before it. */
const KATA_NAMA = 4;

/** A name that a caption may end in. */
interface NamaJudul {
  readonly sebutan: Ejaan;
  readonly teks: string;
  readonly kunci: string;
  readonly kata: readonly string[];
}

function toNamaJudul(sebutan: Ejaan): readonly NamaJudul[] {
  return sebutan.slice(0, 1).map(({ teks, kunci }) => ({ sebutan, teks, kunci, kata: listKata(teks) }));
}

/** The end of a caption that is a name spelt in another way. */
function findNamaMirip(judul: string, daftar: readonly NamaJudul[]) {
  const kataJudul = judul.split(/\s+/);
  const kunciJudul = toKunci(judul);
  if (daftar.some(({ kunci }) => kunciJudul.includes(kunci))) return null;
  const calon = daftar.flatMap(({ sebutan, teks, kata }) => {
    if (kata.length < KATA_NAMA) return [];
    const panjang = teks.trim().split(/\s+/).length;
    const ekor = kataJudul.slice(-panjang).join(' ');
    const isMungkin = kataJudul.length > panjang && hasKataSama(listUnik(listKata(ekor)), listUnik(kata));
    const kemiripan = isMungkin ? calculateKemiripan(ekor, teks) : 0;
    return kemiripan >= 0.85 ? [{ ekor, sebutan, kemiripan }] : [];
  });
  return calon.sort((a, b) => b.kemiripan - a.kemiripan)[0] ?? null;
}

function checkEjaan(tabel: TabelCetak, daftar: readonly NamaJudul[]): TemuanCetak[] {
  const mirip = findNamaMirip(tabel.judul, daftar);
  if (mirip === null) return [];
  const nama = findTulisan(mirip.ekor, mirip.sebutan);
  return [
    buildTemuanJudul(KODE, tabel, {
      tingkat: 'periksa',
      seharusnya: tabel.judul.replace(mirip.ekor, nama),
      pesan: `Judul ${sebutTabel(tabel)} menyebut "${mirip.ekor}"; ${sebutDaftar(mirip.sebutan.map((satu) => sebutTabel(satu.tabel)))} menulis "${nama}". Samakan tulisannya.`,
    }),
  ];
}

/** A table about the tujuan, by its caption, in whose row a sasaran stands. */
function checkTujuan(tabel: TabelCetak, daftarSebutan: readonly Sebutan[]): TemuanCetak[] {
  if (!/\bcapaian (?:kinerja )?tujuan\b/i.test(tabel.judul) || /\bsasaran\b/i.test(tabel.judul)) return [];
  const tujuan = daftarSebutan.filter((satu) => satu.jenisKolom === 'tujuan' && satu.tabel !== tabel);
  const sasaran = daftarSebutan.filter((satu) => satu.jenisKolom === 'sasaran' && satu.tabel !== tabel);
  const [pertama] = tujuan;
  const isSatu =
    new Set(tujuan.filter(({ urutan }) => urutan === pertama?.urutan).map(({ kunci }) => kunci)).size === 1;
  if (pertama === undefined || !isSatu) return [];
  return daftarSebutan
    .filter((satu) => satu.tabel === tabel && satu.jenisKolom === 'sasaran')
    .filter(({ kunci }) => sasaran.some((lain) => lain.kunci === kunci) && !tujuan.some((lain) => lain.kunci === kunci))
    .map(({ sel, teks }) =>
      buildTemuanSel(KODE, tabel, sel, {
        tingkat: 'periksa',
        seharusnya: pertama.teks,
        pesan: `Judul ${sebutTabel(tabel)} mengumumkan tujuan, tetapi barisnya menyebut sasaran "${teks}". Tujuan di ${sebutTabel(pertama.tabel)} adalah "${pertama.teks}"; pakai nama itu, atau ganti judulnya.`,
      }),
    );
}

/** Names in captions against those in the tables. */
export const PERIKSA_JUDUL_NAMA: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Nama di judul tabel yang ditulis lain dari nama di tabel, atau tidak cocok dengan isinya.',
  contoh:
    'Judul Tabel 3.8 menyebut "Meningkatkan koordinasi"; Tabel 2.1 dan Tabel 3.2 menulis "Meningkatnya koordinasi". Samakan tulisannya.',
  check(laporan: LaporanCetak) {
    const daftarSebutan = listSebutan(laporan);
    const daftar = [
      ...groupBy(
        daftarSebutan.filter(({ jenis }) => jenis === 'sasaran' || jenis === 'indikator'),
        ({ kunci }) => kunci,
      ).values(),
    ]
      .sort((a, b) => b.length - a.length)
      .flatMap(toNamaJudul);
    return laporan.tabel.flatMap((tabel) => [...checkEjaan(tabel, daftar), ...checkTujuan(tabel, daftarSebutan)]);
  },
};
