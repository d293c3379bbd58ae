import type { LaporanCetak, Pemeriksaan, TabelCetak, TemuanCetak } from '../model';
import { buildTemuanJudul, sebutTabel } from '../temuan-sel';

const KODE = 'judul-tahun';

const RENTANG_TAHUN = /(20\d\d)(\s*(?:[-–—]|s\.?d\.?|sampai(?: dengan)?)\s*)(20\d\d)/i;

/** Years of the columns, else of the rows of a column Tahun, in order and each once. */
function listTahun(tabel: TabelCetak): readonly number[] {
  const kolomTahun = tabel.kolom.findIndex(({ jenis }) => jenis === 'tahun');
  const daftar =
    kolomTahun < 0
      ? tabel.kolom.flatMap(({ tahun }) => tahun ?? [])
      : tabel.baris.flatMap(({ sel }) => {
          const teks = sel[kolomTahun]?.teks ?? '';
          return /^20\d\d$/.test(teks) ? [Number(teks)] : [];
        });
  return [...new Set(daftar)].sort((a, b) => a - b);
}

function checkRentang(tabel: TabelCetak): TemuanCetak[] {
  const [tertulis, awal, tanda, akhir] = RENTANG_TAHUN.exec(tabel.judul) ?? [];
  const daftar = listTahun(tabel);
  const [pertama, terakhir] = [daftar[0], daftar.at(-1)];
  if (tertulis === undefined || pertama === undefined || terakhir === undefined || daftar.length < 3) return [];
  if (Number(awal) === pertama && Number(akhir) === terakhir) return [];
  // 'Renstra 2021–2026' over the years so far is no mistake.
  if (/renstra|rencana strategis|rpjmd/i.test(tabel.judul) && Number(awal) <= pertama && Number(akhir) >= terakhir)
    return [];
  const benar = `${pertama}${tanda ?? ' – '}${terakhir}`;
  return [
    buildTemuanJudul(KODE, tabel, {
      tingkat: 'periksa',
      seharusnya: tabel.judul.replace(tertulis, benar),
      pesan: `Judul ${sebutTabel(tabel)} menyebut ${tertulis}, padahal isinya ${daftar.join(', ')}. Ganti menjadi ${benar}, atau lengkapi tahun yang kurang.`,
    }),
  ];
}

/** The only year of a caption, above figures of the year of the report. */
function checkTahun(tabel: TabelCetak, tahunLaporan: number | null): TemuanCetak[] {
  const daftarJudul = [...new Set(tabel.judul.match(/(?<!\d)20\d\d(?!\d)/g))].map(Number);
  const [tertulis] = daftarJudul;
  const daftarKolom = listTahun(tabel);
  if (tahunLaporan === null || tertulis === undefined || daftarJudul.length > 1 || tertulis === tahunLaporan) return [];
  if (/nomor|no\.|permen|perda|perbup|peraturan|keputusan|akhir|renstra/i.test(tabel.judul)) return [];
  if (!daftarKolom.includes(tahunLaporan) || daftarKolom.includes(tertulis)) return [];
  return [
    buildTemuanJudul(KODE, tabel, {
      tingkat: 'periksa',
      seharusnya: tabel.judul.replaceAll(String(tertulis), String(tahunLaporan)),
      pesan: `Judul ${sebutTabel(tabel)} menyebut tahun ${tertulis}, padahal kolomnya tahun ${daftarKolom.join(', ')} dan laporan ini tahun ${tahunLaporan}. Betulkan tahun di judul.`,
    }),
  ];
}

/** Years in a caption against the years below it. */
export const PERIKSA_JUDUL_TAHUN: Pemeriksaan = {
  kode: KODE,
  keterangan: 'Tahun di judul tabel yang tidak sama dengan tahun isinya.',
  contoh:
    'Judul Tabel 3.4.4 menyebut 2019 – 2023, padahal isinya 2020, 2021, 2022, 2023. Ganti menjadi 2020 – 2023, atau lengkapi tahun yang kurang.',
  check: ({ tabel, tahun }: LaporanCetak) =>
    tabel.flatMap((satu) => [...checkRentang(satu), ...checkTahun(satu, tahun)]),
};
