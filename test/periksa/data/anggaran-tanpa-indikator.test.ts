import { ANGGARAN_TANPA_INDIKATOR } from '../../../src/periksa/data/anggaran-tanpa-indikator';
import { buildDaftarAnggaran } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

const TERKAIT = { no: '1', uraian: 'Program Penunjang', pagu: '5', indikator: ['IK1'] };

function checkAnggaran(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  return check(ANGGARAN_TANPA_INDIKATOR, { anggaran: buildDaftarAnggaran(daftar) });
}

describe('Anggaran tahun laporan tanpa indikator', () => {
  it('program tanpa kode di samping yang berkode', () => {
    expect(checkAnggaran([TERKAIT, { no: '2', pagu: '100.000' }])).toEqual([
      buildTemuan(ANGGARAN_TANPA_INDIKATOR, 'tblAnggaran.1.Indikator'),
    ]);
  });

  it('rincian dari program yang sudah disebut tidak disebut lagi', () => {
    const daftar = [TERKAIT, { no: '2', pagu: '5' }, { no: '2.1', pagu: '5' }];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.1.Indikator']);
  });

  it('kegiatan yang tertinggal, sedangkan kegiatan di sampingnya berkode', () => {
    const daftar = [
      { no: '1', pagu: '10' },
      { no: '1.1', pagu: '5', indikator: ['IK1'] },
      { no: '1.2', pagu: '5' },
    ];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.2.Indikator']);
  });

  it.each<[Parameters<typeof buildDaftarAnggaran>[0], string]>([
    [[TERKAIT, { no: '1.1', pagu: '5' }], 'mewarisi dari induknya'],
    [[TERKAIT, { no: '2', pagu: '0' }], 'tanpa uang'],
    [[TERKAIT, { no: '2', pagu: '5', tahun: 2022 }], 'tahun yang sudah lalu'],
    [[{ no: '1', pagu: '5', tahun: 2022 }], 'tahun laporan tanpa anggaran'],
  ])('%j: %s', (daftar) => {
    expect(checkAnggaran(daftar)).toEqual([]);
  });

  it('program sesudah sasaran yang berkode adalah uang yang sama', () => {
    const daftar = [
      { uraian: 'Sasaran 1', level: 'sasaran' as const, pagu: '5', indikator: ['IK1'] },
      { uraian: 'Sasaran 2', level: 'sasaran' as const, pagu: '5' },
      { uraian: 'Program 1', level: 'program' as const, pagu: '10' },
    ];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.1.Indikator']);
  });

  it('sasaran yang tidak berkode tidak menggantikan program', () => {
    const daftar = [
      { uraian: 'Sasaran 1', level: 'sasaran' as const },
      { uraian: 'Sasaran 2', level: 'sasaran' as const },
      { uraian: 'Program 1', level: 'program' as const, pagu: '10', indikator: ['IK1'] },
      { uraian: 'Program 2', level: 'program' as const, pagu: '10' },
    ];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.3.Indikator']);
  });

  it('tidak satu pun berkode: satu temuan untuk seluruh tabel', () => {
    const pesan =
      'Tidak satu pun baris anggaran tahun 2023 menyebut indikator, sehingga serapan dan efisiensi tiap indikator kosong; isi kolom Indikator di tblAnggaran dengan kode indikator yang didukung.';
    expect(checkAnggaran([{ pagu: '5' }, { no: '2', pagu: '5' }])).toEqual([
      buildTemuan(ANGGARAN_TANPA_INDIKATOR, 'tblAnggaran', { pesan }),
    ]);
  });
});
