import fc from 'fast-check';
import { findDaftarInduk } from '../../../src/engine/anggaran/induk-anggaran';
import { findLevel, findPenomoran } from '../../../src/engine/anggaran';
import type { DataAnggaran, LevelAnggaran } from '../../../src/engine/data';
import { buildDaftarAnggaran } from '../build-data';

function induk(daftar: readonly DataAnggaran[]): readonly (number | null)[] {
  const penomoran = findPenomoran(daftar);
  return findDaftarInduk(
    daftar,
    daftar.map((baris) => findLevel(baris, penomoran)),
  );
}

const KODE = ['7.01.02', '7.01.02.2.02', '7.01.02.2.02.0003', '7.01.02.2.04', '7.01.03', '7.01.03.2.01'];

describe('Induk baris anggaran (3.5)', () => {
  it('[IND-1] kode rekening menunjuk induknya', () => {
    expect(induk(buildDaftarAnggaran(KODE.map((kode) => ({ kode }))))).toEqual([null, 0, 1, 0, null, 4]);
  });

  it('[IND-1] kegiatan yang tidak ada dilewati: sub kegiatan langsung di bawah programnya', () => {
    const daftar = buildDaftarAnggaran([{ kode: '7.01.02' }, { kode: '7.01.02.2.02.0003' }]);
    expect(induk(daftar)).toEqual([null, 0]);
  });

  it('[IND-1] urutan baris tidak berpengaruh', () => {
    const acak = fc.shuffledSubarray(KODE, { minLength: KODE.length });
    const namaInduk = (urutan: readonly string[]): Record<string, string | null> => {
      const hasil = induk(buildDaftarAnggaran(urutan.map((kode) => ({ kode }))));
      return Object.fromEntries(urutan.map((kode, i) => [kode, hasil[i] === null ? null : urutan[hasil[i]!]!]));
    };
    fc.assert(
      fc.property(acak, (urutan) => expect(namaInduk(urutan)).toEqual(namaInduk(KODE))),
      { seed: 2023 },
    );
  });

  it('[IND-1] tahun yang berbeda adalah pohon yang berbeda', () => {
    const daftar = buildDaftarAnggaran([
      { kode: '7.01.02', tahun: 2022 },
      { kode: '7.01.02', tahun: 2023 },
      { kode: '7.01.02.2.02', tahun: 2022 },
      { kode: '7.01.02.2.02', tahun: 2023 },
    ]);
    expect(induk(daftar)).toEqual([null, null, 0, 1]);
  });

  it.each([
    [['1', '1.1', '1.1.1', '1.2', '2', '2.1'], [null, 0, 1, 0, null, 4], 'angka bertingkat'],
    [['1', '1.1.1'], [null, 0], 'tingkat yang terlewat'],
    [['2', '1', '1.1', '2.1'], [null, null, 1, 0], 'urutan acak'],
    [['A', '1', '2', 'B', '1'], [null, 0, 0, null, 3], 'nomor berulang di tiap program: baris terdekat di atasnya'],
    [['1', '1.1', '1.1', '2', '1.1'], [null, 0, 0, null, 3], 'nomor salah ketik dan berulang: baris terdekat'],
  ])('[IND-2] [IND-3] nomor %j berinduk %j: %s', (nomor, hasil) => {
    expect(induk(buildDaftarAnggaran(nomor.map((no) => ({ no, uraian: 'Uraian' }))))).toEqual(hasil);
  });

  it('[IND-3] tujuan, sasaran, sasaran program menurut urutan (Juwana 2023, Tabel 3.22)', () => {
    const daftar = buildDaftarAnggaran([
      { no: 'A.', level: 'tujuan' },
      { no: '1.', level: 'sasaran' },
      { no: 'a.', level: 'sasaran program' },
      { no: '2.', level: 'sasaran' },
      { no: 'a.', level: 'sasaran program' },
      { no: 'b.', level: 'sasaran program' },
    ]);
    expect(induk(daftar)).toEqual([null, 0, 1, 0, 3, 3]);
  });

  it('[IND-3] baris tanpa kode di antara baris berkode (Juai 2024, Tabel 3.13)', () => {
    const daftar = buildDaftarAnggaran([
      { no: '1.' },
      { no: '1.1' },
      { kode: '7.01.02', no: '2.' },
      { kode: '7.01.02.2.02', no: '2.1' },
    ]);
    expect(induk(daftar)).toEqual([null, 0, null, 2]);
  });

  it('[IND-3] kegiatan tidak diberikan kepada program yang kodenya lain', () => {
    const daftar = buildDaftarAnggaran([{ kode: '7.01.02' }, { kode: '7.01.03.2.01' }]);
    expect(induk(daftar)).toEqual([null, null]);
  });

  it.each<[LevelAnggaran[], (number | null)[], string]>([
    [['sasaran', 'program', 'sasaran', 'program'], [null, 0, null, 2], 'program di bawah sasarannya masing-masing'],
    [['sasaran', 'program', 'program'], [null, 0, 0], 'satu sasaran dengan semua programnya'],
    [['sasaran', 'sasaran', 'program', 'program'], [null, null, null, null], 'dua daftar berurutan: dua pohon'],
    [
      ['tujuan', 'sasaran', 'program', 'kegiatan'],
      [null, 0, null, 2],
      'dua daftar berurutan: kegiatan tetap di programnya',
    ],
  ])('[IND-4] level %j berinduk %j: %s', (level, hasil) => {
    expect(induk(buildDaftarAnggaran(level.map((satu) => ({ level: satu }))))).toEqual(hasil);
  });
});
