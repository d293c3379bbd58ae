import { ANGGARAN_GANDA } from '../../../src/periksa/data/anggaran-ganda';
import { buildDaftarAnggaran, buildDaftarBelanja } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkAnggaran(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  return check(ANGGARAN_GANDA, { anggaran: buildDaftarAnggaran(daftar) });
}

const PROGRAM = { kode: '7.01.02', pagu: '5' };

describe('Baris anggaran yang tertulis dua kali', () => {
  it('kode, uraian, dan tahun yang sama', () => {
    expect(
      checkAnggaran([PROGRAM, { ...PROGRAM, uraian: 'program pelayanan  publik' }]).map(({ jalur }) => jalur),
    ).toEqual(['tblAnggaran.1.Uraian']);
    expect(checkAnggaran([PROGRAM, PROGRAM])).toEqual([
      buildTemuan(ANGGARAN_GANDA, 'tblAnggaran.1.Uraian', { tertulis: '7.01.02 Program Pelayanan Publik' }),
    ]);
  });

  it.each<[Parameters<typeof buildDaftarAnggaran>[0], string]>([
    [[PROGRAM, { ...PROGRAM, tahun: 2022 }], 'tahun lain'],
    [[PROGRAM, { ...PROGRAM, kode: '7.01.03' }], 'kode lain'],
    [[PROGRAM, { ...PROGRAM, uraian: 'Program Pelayanan Publik (DAK)' }], 'sumber dana lain'],
    [
      [
        { no: '1', uraian: 'Program A' },
        { no: 'a', uraian: 'Honor', level: 'kegiatan' },
        { no: '2', uraian: 'Program B' },
        { no: 'a', uraian: 'Honor', level: 'kegiatan' },
      ],
      'induk lain',
    ],
  ])('%j: %s', (daftar) => {
    expect(checkAnggaran(daftar)).toEqual([]);
  });

  it('tblBelanja: jenis dan induk yang sama pada tahun yang sama', () => {
    const belanja = buildDaftarBelanja([
      { jenis: 'Belanja Modal' },
      { jenis: 'Belanja Modal', tahun: 2022 },
      { jenis: 'belanja modal' },
    ]);
    expect(check(ANGGARAN_GANDA, { belanja }).map(({ jalur }) => jalur)).toEqual(['tblBelanja.2.Jenis Belanja']);
  });
});
