import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAFTAR_PEMERIKSAAN_BANDING, DAFTAR_PEMERIKSAAN_CETAK, DAFTAR_PEMERIKSAAN_DATA } from '../../src/periksa';

const AKAR = join(__dirname, '..', '..');
const TEKS = readFileSync(join(AKAR, 'docs/panduan/pemeriksaan.md'), 'utf8');

/** Kode of every row of a table, in the order of the page. */
const KODE_TABEL = [...TEKS.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, kode = '']) => kode);

function readSumber(folder: string): string {
  const daftar = readdirSync(join(AKAR, folder), { recursive: true, encoding: 'utf8' });
  return daftar
    .filter((nama) => nama.endsWith('.ts'))
    .map((nama) => readFileSync(join(AKAR, folder, nama), 'utf8'))
    .join('\n');
}

describe('Daftar pemeriksaan di panduan', () => {
  it('memuat setiap pemeriksaan atas tabel data, atas tabel laporan, dan di antara keduanya', () => {
    const daftar = [...DAFTAR_PEMERIKSAAN_DATA, ...DAFTAR_PEMERIKSAAN_CETAK, ...DAFTAR_PEMERIKSAAN_BANDING].map(
      ({ kode }) => kode,
    );
    expect(daftar.filter((kode) => !KODE_TABEL.includes(kode))).toEqual([]);
  });

  it('memuat tiap kode sekali: satu kode, satu arti', () => {
    expect(KODE_TABEL.filter((kode, i) => KODE_TABEL.indexOf(kode) !== i)).toEqual([]);
  });

  it('kode yang disebut di luar tabel masih ada di program', () => {
    const sumber = readSumber('src/periksa') + readSumber('src/usecases');
    const disebut = [...TEKS.matchAll(/`([a-z]+-[a-z]+)`(?! \|)/g)].map(([, kode = '']) => kode);
    expect(disebut).toEqual(['lembar-disunting', 'lembar-usang']);
    expect(disebut.filter((kode) => !sumber.includes(`'${kode}'`))).toEqual([]);
  });
});
