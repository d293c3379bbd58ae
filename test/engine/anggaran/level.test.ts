import { findLevel, findPenomoran, parseLevel } from '../../../src/engine/anggaran';
import type { LevelAnggaran } from '../../../src/engine/data';
import { buildDaftarAnggaran } from '../build-data';

/** Levels of rows that carry nothing but their No. */
function levelDariNomor(daftarNomor: readonly string[]): string {
  const daftar = buildDaftarAnggaran(daftarNomor.map((no) => ({ no, uraian: 'Uraian' })));
  const penomoran = findPenomoran(daftar);
  return daftar.map((baris) => SINGKAT[findLevel(baris, penomoran)]).join(' ');
}

const SINGKAT: Record<LevelAnggaran, string> = {
  tujuan: 'tuj',
  sasaran: 'sas',
  'sasaran program': 'sp',
  program: 'P',
  kegiatan: 'K',
  'sub kegiatan': 'S',
};

describe('Level baris anggaran (3.5)', () => {
  it.each([
    ['7.01.02', 'program', 'tiga bagian'],
    ['7.01.02.2.02', 'kegiatan', 'lima bagian'],
    ['7.01.02.2.02.0003', 'sub kegiatan', 'enam bagian'],
    ['7.01.02.2.02.03', 'sub kegiatan', 'sub kegiatan dua angka'],
    ['7.01.02.2.02.3', 'sub kegiatan', 'sub kegiatan satu angka'],
    ['X.XX.01.2.01', 'kegiatan', 'X untuk urusan apa pun'],
    [' 7.01.02. ', 'program', 'spasi dan titik di ujung'],
  ])('[LVL-2] kode rekening %s adalah %s: %s', (kode, level) => {
    expect(findLevel({ level: null, kode, no: '', uraian: '' }, [])).toBe(level);
  });

  it('[LVL-1] kolom Level menang atas kode rekening', () => {
    expect(findLevel({ level: 'sasaran', kode: '7.01.02', no: '1.1', uraian: 'Program' }, ['angka'])).toBe('sasaran');
  });

  it.each([
    [['1', '1.1', '1.1.1', '1.2', '2'], 'P K S K P', 'angka bertingkat'],
    [['1.', '1.1.', '1.1.1.'], 'P K S', 'dengan titik di ujung'],
    [['1.1', '1.1.1'], 'K S', 'daftar yang dimulai di dalam program'],
    [['1.1.1.1'], 'S', 'lebih dalam daripada sub kegiatan'],
    [['A.', '1.', 'a.', 'B.', '1.'], 'P K S P K', 'huruf besar, angka, huruf kecil'],
    [['A', '1', '1.1', '1.2', 'B'], 'P K S S P', 'huruf besar, angka, angka bertingkat'],
    [['I', 'A', '1', 'II', 'A'], 'P K S P K', 'romawi, huruf besar, angka'],
    [['I', '1', 'II', '1', 'V'], 'P K P K P', 'romawi dan angka'],
    [['A', 'B', 'C', 'I'], 'P P P P', 'I setelah B dan C adalah huruf, bukan romawi'],
    [['1', '2', '2.a', '2.b'], 'P P K K', 'angka dan angka-huruf'],
    [['1)', '1.1)'], 'P K', 'dengan kurung'],
  ])('[LVL-3] nomor %j adalah %s: %s', (nomor, level) => {
    expect(levelDariNomor(nomor)).toBe(level);
  });

  it('[LVL-3] kode yang bukan kode rekening dibaca sebagai nomor', () => {
    const daftar = buildDaftarAnggaran([{ kode: '1' }, { kode: '1.1' }, { kode: '1.1.1' }]);
    const penomoran = findPenomoran(daftar);
    expect(daftar.map((baris) => findLevel(baris, penomoran))).toEqual(['program', 'kegiatan', 'sub kegiatan']);
  });

  it('[LVL-3] baris yang levelnya tertulis tidak ikut menentukan arti nomor', () => {
    const daftar = buildDaftarAnggaran([{ no: 'A', level: 'tujuan' }, { no: '1' }, { no: '1.1' }]);
    expect(findPenomoran(daftar).indexOf('angka')).toBe(0);
  });

  it.each([
    ['Program Penunjang Urusan Pemerintahan', 'program'],
    ['Kegiatan Administrasi Umum', 'kegiatan'],
    ['Sub Kegiatan Penyediaan Bahan Bacaan', 'sub kegiatan'],
    ['Subkegiatan Penyediaan Bahan Bacaan', 'sub kegiatan'],
    ['Penyediaan Bahan Bacaan', 'program'],
  ])('[LVL-4] tanpa level, kode dan nomor, "%s" adalah %s', (uraian, level) => {
    expect(findLevel({ level: null, kode: '', no: '', uraian }, [])).toBe(level);
  });

  it.each([
    ['Program', 'program'],
    ['KEGIATAN', 'kegiatan'],
    ['Subkegiatan', 'sub kegiatan'],
    ['Sub Kegiatan', 'sub kegiatan'],
    ['Sub-Kegiatan', 'sub kegiatan'],
    ['sasaran  program', 'sasaran program'],
    ['Tujuan', 'tujuan'],
    ['Belanja', null],
    ['', null],
  ])('[LVL-1] "%s" di kolom Level dibaca %s', (teks, level) => {
    expect(parseLevel(teks)).toBe(level);
  });
});
