import * as fs from 'node:fs/promises';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BerkasGagal, isBerkasSama, readBerkas, writeBerkas } from '../../src/cli/berkas';

jest.mock('node:fs/promises', () => ({ __esModule: true, ...jest.requireActual<typeof fs>('node:fs/promises') }));

/** An error as the operating system gives it. */
function galatSistem(code: string): Error {
  return Object.assign(new Error(`${code}: pesan mesin`), { code });
}

describe('Menulis dan membaca berkas (Spesifikasi Takar 8.1)', () => {
  let folder = '';
  const di = (nama: string) => join(folder, nama);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'takar-berkas-'));
    writeFileSync(di('ada.xlsx'), 'semula');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['EACCES', 'tidak dapat ditulis; tutup dahulu di Excel, atau simpan ke folder lain dengan -o.'],
    ['EBUSY', 'tidak dapat ditulis; tutup dahulu di Excel, atau simpan ke folder lain dengan -o.'],
    ['EROFS', 'tidak dapat ditulis; tutup dahulu di Excel, atau simpan ke folder lain dengan -o.'],
    ['EIO', 'tidak dapat ditulis; coba nama atau folder lain dengan -o.'],
  ])(
    '[7.5] %s di tengah penulisan: berkas lama utuh, tidak ada sisa, satu kalimat tanpa kata mesin',
    async (code, akhir) => {
      for (const langkah of ['writeFile', 'rename'] as const) {
        const mock = jest.spyOn(fs, langkah).mockRejectedValue(galatSistem(code));
        await expect(writeBerkas(di('ada.xlsx'), Buffer.from('baru'))).rejects.toThrow(
          new BerkasGagal(`Berkas "${di('ada.xlsx')}" ${akhir}`),
        );
        mock.mockRestore();
        expect(readFileSync(di('ada.xlsx'), 'utf8')).toBe('semula');
        expect(readdirSync(folder)).toEqual(['ada.xlsx']);
      }
    },
  );

  it('[7.5] ruang penyimpanan penuh', async () => {
    jest.spyOn(fs, 'writeFile').mockRejectedValue(galatSistem('ENOSPC'));
    await expect(writeBerkas(di('baru.xlsx'), Buffer.from('baru'))).rejects.toThrow(
      `Ruang penyimpanan untuk "${di('baru.xlsx')}" tidak cukup; kosongkan sebagian, atau simpan ke tempat lain dengan -o.`,
    );
    expect(readdirSync(folder)).toEqual(['ada.xlsx']);
  });

  it('[7.5] berkas yang hanya boleh dibaca tidak diganti, walau foldernya boleh ditulis', async () => {
    jest.spyOn(fs, 'access').mockRejectedValue(galatSistem('EACCES'));
    await expect(writeBerkas(di('ada.xlsx'), Buffer.from('baru'))).rejects.toThrow('tidak dapat ditulis');
    expect(readFileSync(di('ada.xlsx'), 'utf8')).toBe('semula');
  });

  it.each([
    ['EACCES', 'tidak boleh dibaca; tutup dahulu di Excel, atau periksa izin berkasnya.'],
    ['EIO', 'tidak dapat dibaca; salin ke komputer ini, lalu coba lagi.'],
  ])('[8.1] %s saat membaca', async (code, akhir) => {
    jest.spyOn(fs, 'readFile').mockRejectedValue(galatSistem(code));
    await expect(readBerkas(di('ada.xlsx'))).rejects.toThrow(`Berkas "${di('ada.xlsx')}" ${akhir}`);
  });

  it('[8.1] dua nama yang tidak ada bukan berkas yang sama', async () => {
    expect(await isBerkasSama(di('a.xlsx'), di('a.xlsx'))).toBe(false);
    expect(await isBerkasSama(di('ada.xlsx'), `${folder}/./ada.xlsx`)).toBe(true);
  });
});
