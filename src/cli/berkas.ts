import { constants } from 'node:fs';
import { access, chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

/** A file cannot be read or written; the message is for the user. */
export class BerkasGagal extends Error {}

/** @throws BerkasGagal */
export async function readBerkas(berkas: string): Promise<Uint8Array> {
  try {
    return await readFile(berkas);
  } catch (error) {
    throw new BerkasGagal(formatGagalBaca(berkas, error));
  }
}

/**
 * Writes beside the target first, so that a full disk or a crash never leaves half a workbook. A link keeps pointing at
 * its file, and the file keeps its permissions.
 *
 * @throws BerkasGagal
 */
export async function writeBerkas(berkas: string, bytes: Uint8Array): Promise<void> {
  const tujuan = await realpath(berkas).catch(() => berkas);
  const sementara = `${tujuan}.takar-${process.pid}`;
  try {
    const lama = await stat(tujuan).catch(() => null);
    if (lama !== null) await access(tujuan, constants.W_OK);
    await writeFile(sementara, bytes);
    if (lama !== null) await chmod(sementara, lama.mode).catch(() => undefined);
    await rename(sementara, tujuan);
  } catch (error) {
    await rm(sementara, { force: true }).catch(() => undefined);
    throw new BerkasGagal(formatGagalTulis(berkas, error));
  }
}

export async function isAda(berkas: string): Promise<boolean> {
  return (await stat(berkas).catch(() => null)) !== null;
}

/** Whether two names are one file: also through a link, or in another case where the disk does not tell cases apart. */
export async function isBerkasSama(satu: string, lain: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(satu).catch(() => null), stat(lain).catch(() => null)]);
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

function formatGagalBaca(berkas: string, error: unknown): string {
  switch (findKode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `Berkas "${berkas}" tidak ditemukan; periksa nama dan foldernya.`;
    case 'EISDIR':
      return `"${berkas}" adalah folder; sebut nama berkasnya.`;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return `Berkas "${berkas}" tidak boleh dibaca; tutup dahulu di Excel, atau periksa izin berkasnya.`;
    default:
      return `Berkas "${berkas}" tidak dapat dibaca; salin ke komputer ini, lalu coba lagi.`;
  }
}

function formatGagalTulis(berkas: string, error: unknown): string {
  const isDokumen = extname(berkas).toLowerCase() === '.docx';
  const [program, pilihan, contoh] = isDokumen ? ['Word', '--docx', 'tabel.docx'] : ['Excel', '-o', 'hasil.xlsx'];
  switch (findKode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `Folder "${dirname(berkas)}" tidak ditemukan; buat foldernya dahulu, atau sebut folder lain dengan ${pilihan}.`;
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return `"${berkas}" adalah folder; sebut nama berkasnya, misalnya ${pilihan} ${contoh}.`;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
      return `Berkas "${berkas}" tidak dapat ditulis; tutup dahulu di ${program}, atau simpan ke folder lain dengan ${pilihan}.`;
    case 'ENOSPC':
      return `Ruang penyimpanan untuk "${berkas}" tidak cukup; kosongkan sebagian, atau simpan ke tempat lain dengan ${pilihan}.`;
    default:
      return `Berkas "${berkas}" tidak dapat ditulis; coba nama atau folder lain dengan ${pilihan}.`;
  }
}

function findKode(error: unknown): unknown {
  return (error as { readonly code?: unknown } | undefined)?.code;
}
