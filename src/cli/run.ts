import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { HasilJson, HasilHitung, PilihanHitung } from '../usecases';
import { HitungDitolak, buildEmptyWorkbook, formatPenolakan, hitung, toJson } from '../usecases';
import type { Perintah } from './options';
import { BANTUAN, PilihanSalah, parsePerintah } from './options';
import { Progress } from './progress';
import { formatSummary } from './summary';

export const SELESAI = 0;
export const TIDAK_DAPAT = 2;

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

type Workbook = Parameters<typeof hitung>[0];
export interface BerkasTerbuka extends Workbook {
  toBytes(): Promise<Uint8Array>;
}

/** Runs one command line. @returns the exit code; everything for the user has been printed */
export async function run(argv: readonly string[], perkakas: Perkakas): Promise<number> {
  try {
    await runPerintah(parsePerintah(argv), perkakas);
    return SELESAI;
  } catch (error) {
    const kalimat = toKalimat(error, perkakas);
    if (kalimat === null) throw error;
    process.stderr.write(`${kalimat}\n`);
    return TIDAK_DAPAT;
  }
}

function toKalimat(error: unknown, perkakas: Perkakas): string | null {
  if (error instanceof PilihanSalah || error instanceof HitungDitolak) return error.message;
  const problem = perkakas.findProblem(error);
  if (problem !== null) return formatPenolakan(problem);
  const { code, path } = (error ?? {}) as { code?: unknown; path?: unknown };
  switch (code) {
    case 'ENOENT':
      return `Berkas atau folder "${String(path)}" tidak ditemukan; periksa nama dan letaknya.`;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return `Berkas "${String(path)}" tidak dapat dibuka atau ditulis; tutup dahulu di Excel, dan periksa izinnya.`;
    case 'EISDIR':
      return `"${String(path)}" adalah folder; sebut nama berkasnya.`;
    default:
      return null;
  }
}

async function runPerintah(perintah: Perintah, perkakas: Perkakas): Promise<void> {
  switch (perintah.nama) {
    case 'bantuan':
      console.log(BANTUAN);
      return;
    case 'versi':
      console.log(perkakas.versi);
      return;
    case 'contoh':
      return runContoh(perintah, perkakas);
    case 'buat':
      return runBuat(perintah, perkakas);
    case 'hitung':
      return runHitung(perintah, perkakas);
  }
}

async function runContoh(
  { profil, keluaran }: Extract<Perintah, { nama: 'contoh' }>,
  { folderContoh, daftarContoh }: Perkakas,
): Promise<void> {
  const dicari = profil.toLowerCase();
  const id = daftarContoh[dicari] ?? Object.values(daftarContoh).find((satu) => satu === dicari);
  if (id === undefined) {
    throw new PilihanSalah(
      `Contoh "${profil}" tidak ada; pakai salah satu dari ${Object.keys(daftarContoh).join(', ')}.`,
    );
  }
  const tujuan = keluaran ?? `${id}.xlsx`;
  await writeSafely(tujuan, await readFile(join(folderContoh, `${id}.xlsx`)));
  console.log(`Buku kerja contoh ${id} tersimpan di ${tujuan}`);
}

async function runBuat(
  { keluaran, tahun, profil }: Extract<Perintah, { nama: 'buat' }>,
  { create }: Perkakas,
): Promise<void> {
  const tujuan = keluaran ?? 'takar.xlsx';
  if (keluaran === null && (await exists(tujuan))) {
    throw new PilihanSalah(`Berkas "${tujuan}" sudah ada; sebut nama lain dengan -o.`);
  }
  await writeSafely(tujuan, await create(buildEmptyWorkbook(tahun ?? undefined, profil ?? undefined)));
  console.log(`Buku kerja kosong tersimpan di ${tujuan}; isi tabelnya, lalu jalankan takar hitung ${tujuan}`);
}

async function runHitung(perintah: Extract<Perintah, { nama: 'hitung' }>, perkakas: Perkakas): Promise<void> {
  const { masukan, json } = perintah;
  const keluaran = findKeluaran(perintah);
  if (keluaran !== null && !perintah.diTempat && resolve(keluaran) === resolve(masukan)) {
    throw new PilihanSalah('Berkas keluaran sama dengan berkas masukan; pakai nama lain, atau --di-tempat.');
  }
  const progress = new Progress(process.stderr);
  const hasil = await hitungBerkas(await readFile(masukan), perintah, perkakas, progress);
  if (keluaran !== null) await writeSafely(keluaran, await hasil.toBytes());
  progress.stop();
  if (json) console.log(JSON.stringify(toHasilJson(hasil.isi), null, 2));
  else console.log(formatSummary(hasil.isi, keluaran ?? ''));
}

function findKeluaran({ masukan, keluaran, diTempat, json }: Extract<Perintah, { nama: 'hitung' }>): string | null {
  if (keluaran !== null) return keluaran;
  if (diTempat) return masukan;
  if (json) return null;
  const akhiran = extname(masukan);
  return join(dirname(masukan), `${basename(masukan, akhiran)}-hasil${akhiran}`);
}

async function hitungBerkas(
  bytes: Uint8Array,
  { tahun, profil }: { tahun: number | null; profil: string | null },
  { open }: Perkakas,
  progress: Progress,
): Promise<{ isi: HasilHitung; toBytes: () => Promise<Uint8Array> }> {
  const workbook = await open(bytes);
  const pilihan: PilihanHitung = {
    ...(tahun === null ? {} : { tahun }),
    ...(profil === null ? {} : { profil }),
    onProgress: (langkah, bagian) => {
      progress.update(langkah, bagian);
    },
  };
  return { isi: await hitung(workbook, pilihan), toBytes: () => workbook.toBytes() };
}

function toHasilJson({ hasil, profil, tabel, temuan }: HasilHitung): HasilJson {
  return toJson(hasil, profil.id, tabel, temuan);
}

async function exists(berkas: string): Promise<boolean> {
  return stat(berkas).then(
    () => true,
    () => false,
  );
}

/** Writes beside the target first, so that a full disk or a crash never leaves half a workbook. */
async function writeSafely(tujuan: string, bytes: Uint8Array): Promise<void> {
  const sementara = `${tujuan}.takar-${process.pid}`;
  try {
    await writeFile(sementara, bytes);
    await rename(sementara, tujuan);
  } catch (error) {
    await rm(sementara, { force: true });
    throw error;
  }
}
