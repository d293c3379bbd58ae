import { PEMBILANG_MELEBIHI_PENYEBUT } from '../../../src/periksa/data/pembilang-melebihi-penyebut';
import { buildIndikator, buildPeriode, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkKomponen(pembilang: string, penyebut: string, satuan = '%') {
  const tahunan = [buildTahun({ periode: [buildPeriode({ pembilang, penyebut }, 2)] })];
  const indikator = buildIndikator({ indikator: 'Persentase desa mandiri', satuan, tahunan });
  return check(PEMBILANG_MELEBIHI_PENYEBUT, { indikator: [indikator] });
}

describe('Pembilang terhadap Penyebut sebuah persentase', () => {
  it('30 dari 29', () => {
    expect(checkKomponen('30', '29')).toEqual([
      buildTemuan(PEMBILANG_MELEBIHI_PENYEBUT, 'tblRealisasi.2.Pembilang', { tertulis: '30' }),
    ]);
  });

  it.each([
    ['29', '29', '%', 'semuanya'],
    ['0', '29', '%', 'tidak satu pun'],
    ['30', '0', '%', 'penyebut nol sudah disebut hitungan'],
    ['30', '-', '%', 'penyebut kosong sudah disebut hitungan'],
    ['30', '29', 'rasio', 'rasio boleh di atas 1'],
  ])('%s dari %s (%s): %s', (pembilang, penyebut, satuan) => {
    expect(checkKomponen(pembilang, penyebut, satuan)).toEqual([]);
  });
});
