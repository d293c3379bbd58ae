import { ANALISIS_GANDA } from '../../../src/periksa/data/analisis-ganda';
import { buildTemuan, check } from './check-data';

function checkKode(...daftarKode: string[]) {
  const analisis = daftarKode.map((kode) => ({
    kode,
    penyebabKeberhasilan: 'Koordinasi',
    penyebabKegagalan: '',
    solusi: '',
    pembandingKabupaten: '',
    pembandingProvinsi: '',
    pembandingNasional: '',
  }));
  return check(ANALISIS_GANDA, { analisis });
}

describe('Dua baris analisis untuk satu indikator', () => {
  it('IK1 dan ik1 adalah satu', () => {
    expect(checkKode('IK1', 'IK2', 'ik1')).toEqual([
      buildTemuan(ANALISIS_GANDA, 'tblAnalisis.IK1.Kode', { tertulis: 'IK1' }),
    ]);
  });

  it('satu baris tiap indikator; kode kosong sudah disebut hitungan', () => {
    expect(checkKode('IK1', 'IK2', '', '')).toEqual([]);
  });
});
