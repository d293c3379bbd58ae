import { REALISASI_TANPA_PENYEBUT } from '../../../src/periksa/data/realisasi-tanpa-penyebut';
import { buildIndikator, buildPeriode, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkPenyebut(isi: { realisasi?: string; pembilang?: string; penyebut?: string }) {
  const tahunan = [buildTahun({ periode: [buildPeriode(isi, 2)] })];
  return check(REALISASI_TANPA_PENYEBUT, {
    indikator: [buildIndikator({ indikator: 'Persentase gangguan yang ditangani', satuan: '%', tahunan })],
  });
}

describe('Realisasi yang tertulis tanpa Penyebut', () => {
  it('100% dari 0 kejadian', () => {
    expect(checkPenyebut({ realisasi: '100%', pembilang: '0', penyebut: '0' })).toEqual([
      buildTemuan(REALISASI_TANPA_PENYEBUT, 'tblRealisasi.2.Realisasi', { tertulis: '100%' }),
    ]);
  });

  it.each([
    ['ada kejadian', { realisasi: '100%', pembilang: '6', penyebut: '6' }],
    ['Penyebut kosong', { realisasi: '100%' }],
    ['Realisasi dihitung, dan itu sudah ditolak', { pembilang: '0', penyebut: '0' }],
  ])('%s: tidak disebut', (_, isi) => {
    expect(checkPenyebut(isi)).toEqual([]);
  });
});
