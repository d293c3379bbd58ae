import { checkAngka } from '../../../src/periksa/angka';
import { buildLaporan, type TabelTeks } from './tabel';

const KEPALA = 'No | Program/Kegiatan | Anggaran (Rp)';

/** 120 tables of villages, two rows each, and the text of one row changed. */
function check(ubah: Readonly<Record<string, string>>): string[] {
  const daftar = Array.from({ length: 120 }, (_, i): TabelTeks => {
    const no = `3.${i + 1}`;
    return [no, KEPALA, ubah[no] ?? `1 | Pembangunan jalan desa ${i} | ${i + 1}.000.000`, `2 | Rapat ${i} | 500.000`];
  });
  return checkAngka(buildLaporan(...daftar), { isTerpotongBiasa: false }).flatMap(({ lembar, sel, selLain }) => [
    [`${lembar}!${sel}`, ...selLain].sort().join(' '),
  ]);
}

describe('Angka yang sama di buku kerja dengan sangat banyak tabel (Spesifikasi 6)', () => {
  it('nama yang hampir sama menyebut hal yang berbeda', () => {
    expect(check({})).toEqual([]);
  });

  it('nama yang sama ditemukan seberapa pun jauh tabelnya', () => {
    const ubah = { '3.2': '1 | Posyandu | 7.250.000', '3.90': '1 | Posyandu | 7.520.000' };
    expect(check(ubah)).toEqual(['Tabel 3.2!C3 Tabel 3.90!C3']);
  });

  it('nama yang dua kali ada di satu tabel tidak menyebut salah satunya', () => {
    const ubah = { '3.2': '1 | Posyandu | 7.250.000', '3.90': '1 | Rapat 89 | 7.520.000', '3.91': '1 | Rapat 89 | 1' };
    expect(check(ubah)).toEqual([]);
  });
});
