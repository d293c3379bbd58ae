import type { CaraHitung } from '../../../src/engine';
import { PERIODE_CAMPUR } from '../../../src/periksa/data/periode-campur';
import { buildIndikator, buildPeriode, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkPeriode(daftarPeriode: readonly string[], caraHitung: CaraHitung = 'kumulatif') {
  const periode = daftarPeriode.map((nama, baris) => buildPeriode({ periode: nama, realisasi: '3' }, baris));
  const tahunan = [buildTahun({ periode })];
  return check(PERIODE_CAMPUR, {
    indikator: [buildIndikator({ indikator: 'Jumlah laporan', satuan: 'laporan', caraHitung, tahunan })],
  });
}

describe('Triwulan di samping semester', () => {
  it('TW I dan Semester I pada indikator kumulatif', () => {
    expect(checkPeriode(['TW I', 'Semester I'])).toEqual([buildTemuan(PERIODE_CAMPUR, 'tblRealisasi.1')]);
  });

  it('juga pada rata-rata', () => {
    expect(checkPeriode(['TW I', 'Semester I'], 'rata-rata')).toHaveLength(1);
  });

  it.each<[string[], CaraHitung, string]>([
    [['TW I', 'TW II'], 'kumulatif', 'triwulan saja'],
    [['Semester I', 'Semester II'], 'kumulatif', 'semester saja'],
    [['', 'TW I', 'Semester I'], 'kumulatif', 'angka setahun menang atas periodenya'],
    [['TW I', 'Semester I'], 'posisi akhir', 'hanya yang terakhir dipakai'],
  ])('%j (%s): %s', (daftarPeriode, caraHitung) => {
    expect(checkPeriode(daftarPeriode, caraHitung)).toEqual([]);
  });
});
