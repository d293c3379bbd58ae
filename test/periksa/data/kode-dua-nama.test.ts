import { KODE_DUA_NAMA } from '../../../src/periksa/data/kode-dua-nama';
import { buildDaftarAnggaran } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkAnggaran(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  return check(KODE_DUA_NAMA, { anggaran: buildDaftarAnggaran(daftar) });
}

const LAIN = { kode: '7.01.02', uraian: 'Program Pemberdayaan Masyarakat' };

describe('Satu Kode Rekening dengan dua uraian', () => {
  it('disebut sekali, juga bila berulang tiap tahun', () => {
    expect(checkAnggaran([{ kode: '7.01.02' }, LAIN, { ...LAIN, tahun: 2022 }])).toEqual([
      buildTemuan(KODE_DUA_NAMA, 'tblAnggaran.1.Kode Rekening', { tertulis: '7.01.02' }),
    ]);
  });

  it('titik di akhir dan spasi tidak membedakan kode', () => {
    expect(checkAnggaran([{ kode: '7.01.02.' }, { ...LAIN, kode: '7.01. 02' }])).toHaveLength(1);
  });

  it.each<[Parameters<typeof buildDaftarAnggaran>[0], string]>([
    [[{ kode: '7.01.02' }, { kode: '7.01.02', tahun: 2022 }], 'uraian yang sama'],
    [[{ kode: '7.01.02' }, { kode: '7.01.02', uraian: 'program pelayanan publik.' }], 'ejaan lain: nama-dua-ejaan'],
    [[{ kode: '7.01.02' }, { ...LAIN, kode: '7.01.03' }], 'kode lain'],
    [[{}, { uraian: 'Program Pemberdayaan Masyarakat' }], 'tanpa kode'],
  ])('%j: %s', (daftar) => {
    expect(checkAnggaran(daftar)).toEqual([]);
  });
});
