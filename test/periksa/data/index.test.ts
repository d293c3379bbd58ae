import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TINGKAT } from '../../../src/engine/pesan';
import { DAFTAR_PEMERIKSAAN_DATA } from '../../../src/periksa/data';
import { TINGKAT_HAL } from '../../../src/usecases/pesan';

const FOLDER = join(__dirname, '..', '..', '..', 'src', 'periksa', 'data');
const BUKAN_PEMERIKSAAN = ['baris-uang', 'ejaan', 'index', 'pemeriksaan-data', 'periode', 'responden'];

describe('Daftar pemeriksaan data', () => {
  it('memuat setiap berkas di foldernya, dengan kode yang sama dengan nama berkas', () => {
    const daftarBerkas = readdirSync(FOLDER).map((nama) => nama.replace(/\.ts$/, ''));
    expect(DAFTAR_PEMERIKSAAN_DATA.map(({ kode }) => kode).sort()).toEqual(
      daftarBerkas.filter((nama) => !BUKAN_PEMERIKSAAN.includes(nama)).sort(),
    );
  });

  it('tidak mengulang kode temuan hitungan atau buku kerja', () => {
    const terpakai = new Set([...Object.keys(TINGKAT), ...Object.keys(TINGKAT_HAL)]);
    expect(DAFTAR_PEMERIKSAAN_DATA.filter(({ kode }) => terpakai.has(kode))).toEqual([]);
  });

  it.each(DAFTAR_PEMERIKSAAN_DATA.map((satu) => [satu.kode, satu] as const))(
    '%s: keterangan dan contoh adalah kalimat, dan contohnya menyebut yang harus dilakukan',
    (_, { keterangan, contoh }) => {
      expect(keterangan).toMatch(/^[A-Z].*\.$/);
      expect(contoh).toMatch(/^["A-Z].*; .*\.$/);
    },
  );
});
