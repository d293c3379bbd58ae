import { basename, dirname, extname, join } from 'node:path';
import type { HasilHitung } from '../usecases';
import { HitungDitolak, buildEmptyWorkbook, formatPenolakan, hitung, toJson } from '../usecases';
import { BerkasGagal, isAda, isBerkasSama, readBerkas, writeBerkas } from './berkas';
import type { Perintah } from './options';
import { BANTUAN, PilihanSalah, parsePerintah } from './options';
import { Progress } from './progress';
import { formatSummary } from './summary';

const SELESAI = 0;
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

type Workbook = Parameters<typeof hitung>[0];
export interface BerkasTerbuka extends Workbook {
  toBytes(): Promise<Uint8Array>;
}

type PerintahHitung = Extract<Perintah, { nama: 'hitung' }>;

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
  console.log(`Buku kerja kosong tersimpan di ${tujuan}; isi tabelnya, lalu jalankan takar hitung ${tujuan}`);
}

/** A name of our own choosing never takes the place of a file that may hold someone's work. */
async function findBerkasBaru(keluaran: string | null, baku: string): Promise<string> {
  if (keluaran !== null) return keluaran;
  if (await isAda(baku)) throw new PilihanSalah(`Berkas "${baku}" sudah ada; sebut nama lain dengan -o.`);
  return baku;
}

async function runHitung(perintah: PerintahHitung, { open }: Perkakas): Promise<void> {
  const { masukan, json, diTempat } = perintah;
  const keluaran = findKeluaran(perintah);
  if (keluaran !== null && !diTempat && (await isBerkasSama(keluaran, masukan))) {
    throw new PilihanSalah('Berkas keluaran sama dengan berkas masukan; pakai nama lain, atau --di-tempat.');
  }
  const progress = new Progress(process.stderr);
  let isi: HasilHitung;
  try {
    const workbook = await open(await readBerkas(masukan));
    isi = await hitung(workbook, toPilihan(perintah, progress));
    if (keluaran !== null) await writeBerkas(keluaran, await workbook.toBytes());
  } finally {
    progress.stop();
  }
  const { hasil, profil, tabel, temuan } = isi;
  if (json) console.log(JSON.stringify(toJson(hasil, profil.id, tabel, temuan), null, 2));
  else console.log(formatSummary(isi, keluaran ?? ''));
}

function findKeluaran({ masukan, keluaran, diTempat, json }: PerintahHitung): string | null {
  if (keluaran !== null) return keluaran;
  if (diTempat) return masukan;
  if (json) return null;
  const akhiran = extname(masukan);
  return join(dirname(masukan), `${basename(masukan, akhiran)}-hasil${akhiran}`);
}

function toPilihan({ tahun, profil }: PerintahHitung, progress: Progress): Parameters<typeof hitung>[1] {
  return {
    ...(tahun === null ? {} : { tahun }),
    ...(profil === null ? {} : { profil }),
    onProgress: (langkah, bagian) => {
      progress.update(langkah, bagian);
    },
  };
}
