import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { KeputusanSuntingan } from '../usecases';

export type Perintah =
  | { readonly nama: 'bantuan' }
  | { readonly nama: 'versi' }
  | { readonly nama: 'contoh'; readonly profil: string; readonly keluaran: string | null }
  | {
      readonly nama: 'hitung';
      readonly masukan: string;
      readonly keluaran: string | null;
      readonly diTempat: boolean;
      readonly json: boolean;
      /** What becomes of cells that the user changed in report tables; null leaves their sheets as they are. */
      readonly suntingan: KeputusanSuntingan | null;
      readonly tahun: number | null;
      readonly profil: string | null;
    }
  | {
      readonly nama: 'periksa';
      readonly masukan: string;
      readonly keluaran: string | null;
      readonly json: boolean;
      readonly tahun: number | null;
      readonly profil: string | null;
    }
  | {
      readonly nama: 'tabel';
      readonly masukan: string;
      /** The document; null for a name of our own beside the input. */
      readonly keluaran: string | null;
      readonly tahun: number | null;
      readonly profil: string | null;
    }
  | {
      readonly nama: 'buat';
      readonly keluaran: string | null;
      readonly tahun: number | null;
      readonly profil: string | null;
    };

/** The command line cannot be understood; the message is for the user. */
export class PilihanSalah extends Error {}

export const BANTUAN = `Takar mengukur capaian kinerja dari buku kerja Excel dan membuat tabel-tabel Bab III LKjIP.

Pemakaian:
  takar contoh <profil> [-o berkas.xlsx]     tulis buku kerja contoh (juwana, jiken, jaten, juai)
  takar hitung <berkas.xlsx> [-o hasil.xlsx] isi kolom hasil dan buat tabel 3.x di lembar sendiri
  takar periksa <berkas.xlsx>                cari angka dan tulisan yang salah di data dan di tabel laporan
  takar tabel <berkas.xlsx> [--docx g.docx]  tulis semua tabel 3.x, narasi, dan grafiknya sebagai dokumen Word
  takar buat [-o berkas.xlsx]                tulis buku kerja kosong berisi semua tabel

Pilihan:
  -o, --keluaran <berkas>  berkas yang ditulis
      --docx <berkas>      dokumen Word yang ditulis (tabel)
      --di-tempat          tulis hasil ke berkas masukan itu sendiri (hitung)
      --suntingan <cara>   sel tabel yang Anda ubah: pertahankan atau ganti (hitung)
      --json               cetak hasil sebagai JSON; berkas hanya ditulis bila ada -o (hitung, periksa)
      --tahun <tahun>      tahun laporan, mendahului tblPengaturan
      --profil <profil>    bentuk laporan: permenpanrb53, juwana, jiken, jaten, juai
  -h, --help               bantuan ini
      --version            versi Takar

Kode keluar: 0 selesai, 1 ada temuan salah (periksa), 2 tidak dapat dijalankan (berkas atau pilihan salah).
Periksa tidak menulis apa pun, kecuali dengan -o: salinan dengan lembar Temuan.
Berkas masukan tidak pernah ditimpa kecuali dengan --di-tempat.
Tanpa --suntingan, lembar tabel yang selnya Anda ubah tidak ditulis, dan selnya disebut.`;

type Pilihan = ReturnType<typeof parseArgv>['values'];

/** Options each command takes, beside --help and --version. */
const PILIHAN_PERINTAH: Readonly<Record<string, readonly (keyof Pilihan)[]>> = {
  contoh: ['keluaran'],
  hitung: ['keluaran', 'di-tempat', 'json', 'suntingan', 'tahun', 'profil'],
  periksa: ['keluaran', 'json', 'tahun', 'profil'],
  tabel: ['docx', 'tahun', 'profil'],
  buat: ['keluaran', 'tahun', 'profil'],
};

/** Understands the command line. @throws PilihanSalah with one Indonesian sentence */
export function parsePerintah(argv: readonly string[]): Perintah {
  const { values, positionals } = parseArgv(argv);
  if (values.version) return { nama: 'versi' };
  const [nama, argumen, lebih] = positionals;
  if (values.help || nama === undefined) return { nama: 'bantuan' };
  checkPilihan(nama, values);
  if (lebih !== undefined) throw new PilihanSalah(`"${lebih}" berlebih; lihat takar --help.`);
  const profil = values.profil ?? null;
  const tahun = parseTahun(values.tahun);
  switch (nama) {
    case 'contoh':
      if (argumen === undefined)
        throw new PilihanSalah('Sebut contohnya: takar contoh juwana, jiken, jaten, atau juai.');
      return { nama, profil: argumen, keluaran: parseKeluaran(values.keluaran, ['.xlsx']) };
    case 'hitung': {
      if (argumen === undefined) throw new PilihanSalah('Sebut berkasnya: takar hitung berkas.xlsx.');
      const diTempat = values['di-tempat'] ?? false;
      if (diTempat && values.keluaran !== undefined) {
        throw new PilihanSalah('Pilih salah satu: -o berkas.xlsx atau --di-tempat.');
      }
      const keluaran = parseKeluaran(values.keluaran, findAkhiran(argumen));
      const suntingan = parseSuntingan(values.suntingan);
      return { nama, masukan: argumen, keluaran, diTempat, json: values.json ?? false, suntingan, tahun, profil };
    }
    case 'periksa':
      if (argumen === undefined) throw new PilihanSalah('Sebut berkasnya: takar periksa berkas.xlsx.');
      return {
        nama,
        masukan: argumen,
        keluaran: parseKeluaran(values.keluaran, findAkhiran(argumen)),
        json: values.json ?? false,
        tahun,
        profil,
      };
    case 'tabel':
      if (argumen === undefined) throw new PilihanSalah('Sebut berkasnya: takar tabel berkas.xlsx.');
      return { nama, masukan: argumen, keluaran: parseKeluaran(values.docx, ['.docx']), tahun, profil };
    case 'buat':
      if (argumen !== undefined) throw new PilihanSalah(`"${argumen}" berlebih; pakai -o untuk nama berkasnya.`);
      return { nama, keluaran: parseKeluaran(values.keluaran, ['.xlsx']), tahun, profil };
    default:
      throw new PilihanSalah(
        `Perintah "${nama}" tidak dikenal; pakai contoh, hitung, periksa, tabel, atau buat (lihat takar --help).`,
      );
  }
}

function parseArgv(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        keluaran: { type: 'string', short: 'o' },
        docx: { type: 'string' },
        'di-tempat': { type: 'boolean' },
        json: { type: 'boolean' },
        suntingan: { type: 'string' },
        tahun: { type: 'string' },
        profil: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new PilihanSalah(formatPilihanSalah(error));
  }
}

/** Node names the option in quotes: '-o, --keluaran <value>', '--json', '--lain'. */
function formatPilihanSalah(error: unknown): string {
  const { code, message = '' } = error as { code?: string; message?: string };
  const pilihan =
    (/'([^']+)'/.exec(message)?.[1] ?? '')
      .replace(/ <value>$/, '')
      .split(', ')
      .at(-1) ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Pilihan ${pilihan} tidak dikenal; lihat takar --help.`;
  if (/does not take an argument/.test(message)) return `Pilihan ${pilihan} ditulis tanpa isi; lihat takar --help.`;
  return `Pilihan ${pilihan} belum diisi; lihat takar --help.`;
}

function checkPilihan(nama: string, values: Pilihan): void {
  if (!Object.hasOwn(PILIHAN_PERINTAH, nama)) return;
  if (nama === 'tabel' && values.keluaran !== undefined) {
    throw new PilihanSalah(`Dokumen Word disebut dengan --docx: takar tabel berkas.xlsx --docx ${values.keluaran}.`);
  }
  const boleh = PILIHAN_PERINTAH[nama];
  const salah = Object.keys(values).find((pilihan) => boleh?.includes(pilihan as keyof Pilihan) === false);
  if (salah !== undefined) throw new PilihanSalah(`Pilihan --${salah} tidak berlaku untuk takar ${nama}; hapus saja.`);
}

const AKHIRAN_BUKU = ['.xlsx', '.xlsm'];
const AKHIRAN_EXCEL = [...AKHIRAN_BUKU, '.xltx', '.xltm'];

/** Whether Excel opens a file of this name as what it is. */
export function isAkhiranExcel(akhiran: string): boolean {
  return AKHIRAN_EXCEL.includes(akhiran.toLowerCase());
}

/** Excel opens a workbook with macros only as .xlsm, one without only as .xlsx, and so with templates. */
function findAkhiran(masukan: string): readonly string[] {
  const akhiran = extname(masukan).toLowerCase();
  return isAkhiranExcel(akhiran) ? [akhiran] : AKHIRAN_BUKU;
}

function parseKeluaran(tertulis: string | undefined, akhiran: readonly string[]): string | null {
  if (tertulis === undefined || akhiran.includes(extname(tertulis).toLowerCase())) return tertulis ?? null;
  throw new PilihanSalah(`Nama berkas keluaran "${tertulis}" harus berakhiran ${akhiran.join(' atau ')}.`);
}

function parseSuntingan(tertulis: string | undefined): KeputusanSuntingan | null {
  if (tertulis === undefined || tertulis === 'pertahankan' || tertulis === 'ganti') return tertulis ?? null;
  throw new PilihanSalah(`--suntingan "${tertulis}" tidak dikenal; pakai pertahankan atau ganti.`);
}

function parseTahun(tertulis: string | undefined): number | null {
  if (tertulis === undefined) return null;
  if (!/^(19|20)\d\d$/.test(tertulis)) {
    throw new PilihanSalah(`--tahun "${tertulis}" bukan tahun; tulis empat angka, misalnya --tahun 2023.`);
  }
  return Number(tertulis);
}
