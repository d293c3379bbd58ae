import { basename, dirname, extname, join } from 'node:path';
import type { HasilHitung } from '../usecases';
import {
  HitungDitolak,
  buildEmptyWorkbook,
  formatPenolakan,
  hitung,
  periksa,
  toJson,
  toTemuanJson,
  writeLembarTemuan,
} from '../usecases';
import { BerkasGagal, isAda, isBerkasSama, readBerkas, writeBerkas } from './berkas';
import type { Perintah } from './options';
import { BANTUAN, PilihanSalah, isAkhiranExcel, parsePerintah } from './options';
import { Progress } from './progress';
import { formatPeriksa } from './ringkasan-periksa';
import { formatSuntingan } from './ringkasan-suntingan';
import { formatSummary, formatSummaryTabel } from './summary';

const SELESAI = 0;
const ADA_YANG_SALAH = 1;
const TIDAK_DAPAT = 2;

/** What the entry file hands over: the adapter for files, the examples, the version. */
export interface Perkakas {
  open(bytes: Uint8Array): Promise<BerkasTerbuka>;
  create(spec: ReturnType<typeof buildEmptyWorkbook>): Promise<Uint8Array>;
  /** The problem a failed `open` carries, or null for any other error. */
  findProblem(error: unknown): Parameters<typeof formatPenolakan>[0] | null;
  readonly folderContoh: string;
  readonly daftarContoh: Readonly<Record<string, string>>;
  readonly versi: string;
}

type Workbook = Parameters<typeof periksa>[0];
export interface BerkasTerbuka extends Workbook {
  toBytes(): Promise<Uint8Array>;
}

type PerintahPeriksa = Extract<Perintah, { nama: 'periksa' }>;
type PerintahHitung = Extract<Perintah, { nama: 'hitung' }>;
type PerintahTabel = Extract<Perintah, { nama: 'tabel' }>;

/** Runs one command line. @returns the exit code; everything for the user has been printed */
export async function run(argv: readonly string[], perkakas: Perkakas): Promise<number> {
  try {
    return await runPerintah(parsePerintah(argv), perkakas);
  } catch (error) {
    const kalimat = toKalimat(error, perkakas);
    if (kalimat === null) throw error;
    process.stderr.write(`${kalimat}\n`);
    return TIDAK_DAPAT;
  }
}

/** What helps on the command line, and nowhere else. */
const PETUNJUK: Readonly<Partial<Record<HitungDitolak['penolakan']['kode'], string>>> = {
  'tanpa-tabel': ' Buku kerja kosong dibuat dengan "takar buat".',
  'tahun-hilang': ' Untuk sekali hitung, tahunnya dapat disebut dengan --tahun 2023.',
};

function toKalimat(error: unknown, perkakas: Perkakas): string | null {
  if (error instanceof HitungDitolak) return `${error.message}${PETUNJUK[error.penolakan.kode] ?? ''}`;
  if (error instanceof PilihanSalah || error instanceof BerkasGagal) return error.message;
  const problem = perkakas.findProblem(error);
  return problem === null ? null : formatPenolakan(problem);
}

async function runPerintah(perintah: Perintah, perkakas: Perkakas): Promise<number> {
  switch (perintah.nama) {
    case 'bantuan':
      console.log(BANTUAN);
      break;
    case 'versi':
      console.log(perkakas.versi);
      break;
    case 'contoh':
      await runContoh(perintah, perkakas);
      break;
    case 'buat':
      await runBuat(perintah, perkakas);
      break;
    case 'hitung':
      await runHitung(perintah, perkakas);
      break;
    case 'tabel':
      await runTabel(perintah, perkakas);
      break;
    case 'periksa':
      return runPeriksa(perintah, perkakas);
  }
  return SELESAI;
}

/** @returns 1 when something is wrong for certain */
async function runPeriksa(perintah: PerintahPeriksa, perkakas: Perkakas): Promise<number> {
  const { masukan, keluaran, json } = perintah;
  if (keluaran !== null && (await isBerkasSama(keluaran, masukan))) {
    throw new PilihanSalah('Berkas keluaran sama dengan berkas masukan; pakai nama lain.');
  }
  const progress = new Progress(process.stderr);
  try {
    const workbook = await perkakas.open(await readBerkas(masukan));
    const hasil = await periksa(workbook, toPilihan(perintah, progress));
    if (keluaran !== null) {
      await writeLembarTemuan(workbook, hasil, await openSebelumnya(keluaran, perkakas));
      await writeBerkas(keluaran, await workbook.toBytes());
    }
    progress.stop();
    console.log(json ? JSON.stringify({ temuan: toTemuanJson(hasil.temuan) }, null, 2) : formatPeriksa(hasil));
    if (keluaran !== null && !json) console.log(`Lembar Temuan tersimpan di ${keluaran}`);
    return hasil.temuan.some(({ tingkat }) => tingkat === 'salah') ? ADA_YANG_SALAH : SELESAI;
  } finally {
    progress.stop();
  }
}

/** The workbook that a file of findings is about to replace: notes in it are kept. Null when there is none to read. */
async function openSebelumnya(keluaran: string, { open, findProblem }: Perkakas): Promise<BerkasTerbuka | null> {
  if (!(await isAda(keluaran))) return null;
  try {
    return await open(await readBerkas(keluaran));
  } catch (error) {
    if (error instanceof BerkasGagal || findProblem(error) !== null) return null;
    throw error;
  }
}

async function runContoh(
  { profil, keluaran }: Extract<Perintah, { nama: 'contoh' }>,
  { folderContoh, daftarContoh }: Perkakas,
): Promise<void> {
  const dicari = profil.toLowerCase();
  const pendek = Object.hasOwn(daftarContoh, dicari) ? daftarContoh[dicari] : undefined;
  const id = pendek ?? Object.values(daftarContoh).find((satu) => satu === dicari);
  if (id === undefined) {
    throw new PilihanSalah(
      `Contoh "${profil}" tidak ada; pakai salah satu dari ${Object.keys(daftarContoh).join(', ')}.`,
    );
  }
  const tujuan = await findBerkasBaru(keluaran, `${id}.xlsx`);
  await writeBerkas(tujuan, await readBerkas(join(folderContoh, `${id}.xlsx`)));
  console.log(`Buku kerja contoh ${id} tersimpan di ${tujuan}`);
}

async function runBuat(
  { keluaran, tahun, profil }: Extract<Perintah, { nama: 'buat' }>,
  { create }: Perkakas,
): Promise<void> {
  const bytes = await create(buildEmptyWorkbook(tahun ?? undefined, profil ?? undefined));
  const tujuan = await findBerkasBaru(keluaran, 'takar.xlsx');
  await writeBerkas(tujuan, bytes);
  console.log(
    `Buku kerja kosong tersimpan di ${tujuan}; isi tabelnya, lalu jalankan takar hitung ${toArgumen(tujuan)}`,
  );
}

/** A name as it is typed on a command line. */
function toArgumen(berkas: string): string {
  return /\s/.test(berkas) ? `"${berkas}"` : berkas;
}

/** A name of our own choosing never takes the place of a file that may hold someone's work. */
async function findBerkasBaru(keluaran: string | null, baku: string, pilihan = '-o'): Promise<string> {
  if (keluaran !== null) return keluaran;
  if (await isAda(baku)) throw new PilihanSalah(`Berkas "${baku}" sudah ada; sebut nama lain dengan ${pilihan}.`);
  return baku;
}

async function runHitung(perintah: PerintahHitung, { open }: Perkakas): Promise<void> {
  const { masukan, json, diTempat, suntingan } = perintah;
  const keluaran = findKeluaran(perintah);
  if (keluaran !== null && !diTempat && (await isBerkasSama(keluaran, masukan))) {
    throw new PilihanSalah('Berkas keluaran sama dengan berkas masukan; pakai nama lain, atau --di-tempat.');
  }
  const progress = new Progress(process.stderr);
  let isi: HasilHitung;
  try {
    const workbook = await open(await readBerkas(masukan));
    const pilihan = toPilihan(perintah, progress);
    isi = await hitung(workbook, suntingan === null ? pilihan : { ...pilihan, suntingan });
    if (keluaran !== null) await writeBerkas(keluaran, await workbook.toBytes());
  } finally {
    progress.stop();
  }
  const { hasil, profil, tabel, temuan } = isi;
  if (json) console.log(JSON.stringify(toJson(hasil, profil.id, tabel, temuan), null, 2));
  else console.log(formatSummary(isi, keluaran ?? ''));
  for (const baris of keluaran === null ? [] : formatSuntingan(isi)) process.stderr.write(`${baris}\n`);
}

async function runTabel(perintah: PerintahTabel, { open }: Perkakas): Promise<void> {
  const { masukan } = perintah;
  const keluaran = await findBerkasBaru(perintah.keluaran, addAkhiran(masukan, '-tabel', '.docx'), '--docx');
  if (await isBerkasSama(keluaran, masukan)) {
    throw new PilihanSalah('Dokumen keluaran sama dengan berkas masukan; pakai nama lain.');
  }
  const progress = new Progress(process.stderr);
  let isi: HasilHitung;
  try {
    const workbook = await open(await readBerkas(masukan));
    isi = await hitung(workbook, { ...toPilihan(perintah, progress), tulis: 'tidak' });
    const { hasil, tabel, rupa } = isi;
    if (tabel.length === 0) {
      throw new PilihanSalah(
        `Belum ada tabel yang dapat dibuat dari "${masukan}"; isi tabel datanya, atau sebut tahun lain dengan --tahun.`,
      );
    }
    const { buildDocx } = await import('../dokumen/docx');
    const bytes = await buildDocx(tabel, { ...rupa, instansi: hasil.data.instansi, tahun: hasil.tahun });
    await writeBerkas(keluaran, bytes);
  } finally {
    progress.stop();
  }
  console.log(formatSummaryTabel(isi, keluaran));
}

function findKeluaran({ masukan, keluaran, diTempat, json }: PerintahHitung): string | null {
  if (keluaran !== null) return keluaran;
  if (diTempat) return masukan;
  if (json) return null;
  const akhiran = extname(masukan);
  return addAkhiran(masukan, '-hasil', isAkhiranExcel(akhiran) ? akhiran : '.xlsx');
}

/** 'folder/bab3.xlsx' -> 'folder/bab3-tabel.docx'. */
function addAkhiran(masukan: string, tambahan: string, akhiran: string): string {
  return join(dirname(masukan), `${basename(masukan, extname(masukan))}${tambahan}${akhiran}`);
}

function toPilihan(
  { tahun, profil }: PerintahHitung | PerintahPeriksa | PerintahTabel,
  progress: Progress,
): Parameters<typeof periksa>[1] {
  return {
    ...(tahun === null ? {} : { tahun }),
    ...(profil === null ? {} : { profil }),
    onProgress: (langkah, bagian) => {
      progress.update(langkah, bagian);
    },
  };
}
