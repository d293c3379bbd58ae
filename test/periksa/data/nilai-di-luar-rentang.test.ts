import type { DataIndikator } from '../../../src/engine';
import { NILAI_DI_LUAR_RENTANG } from '../../../src/periksa/data/nilai-di-luar-rentang';
import { buildIndikator, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkNilai(data: Partial<DataIndikator>, realisasi: string, target = '75') {
  const tahunan = [buildTahun({ target, realisasi })];
  return check(NILAI_DI_LUAR_RENTANG, { indikator: [buildIndikator({ indikator: 'Nilai SAKIP', ...data, tahunan })] });
}

const DESA = { indikator: 'Persentase desa mandiri', satuan: '%' };
const IKM = { indikator: 'Indeks Kepuasan Masyarakat', satuan: 'indeks' };

describe('Angka yang tidak mungkin bagi jenisnya', () => {
  it('nilai SAKIP 725', () => {
    expect(checkNilai({}, '725')).toEqual([
      buildTemuan(NILAI_DI_LUAR_RENTANG, 'tblRealisasi.0.Realisasi', { tertulis: '725' }),
    ]);
  });

  it.each([
    [DESA, '100,01%'],
    [DESA, '-0,5'],
    [IKM, '24,99'],
    [IKM, '4,01'],
    [IKM, '0,99'],
    [IKM, '832,0'],
    [{ indikator: 'Hasil survei', caraHitung: 'SKM' }, '100,5'],
  ] as const)('%j: %s disebut', (data, realisasi) => {
    expect(checkNilai(data, realisasi).map(({ jalur }) => jalur)).toEqual(['tblRealisasi.0.Realisasi']);
  });

  it.each([
    [DESA, '100%', 'tepat di batas atas'],
    [DESA, '0', 'tepat di batas bawah'],
    [IKM, '25', 'tepat di batas bawah IKM'],
    [IKM, '4', 'tepat di batas atas nilai rata-rata'],
    [IKM, '1', 'tepat di batas bawah nilai rata-rata'],
    [{ indikator: 'Persentase kenaikan pendapatan', satuan: '%' }, '140%', 'kenaikan boleh di atas 100%'],
    [{ indikator: 'Jumlah laporan survei kepuasan masyarakat', satuan: 'laporan' }, '12', 'jumlah, bukan indeks'],
    [{ indikator: 'Jumlah desa', satuan: 'desa' }, '725', 'jenis lain tidak berbatas'],
  ])('%j: %s, %s', (data, realisasi) => {
    expect(checkNilai(data, realisasi)).toEqual([]);
  });

  it('target di bawah nol sudah disebut hitungan; di atas batas disebut di sini', () => {
    expect(checkNilai(DESA, '50', '-5')).toEqual([]);
    expect(checkNilai(DESA, '50', '750').map(({ jalur }) => jalur)).toEqual(['tblTarget.0.Target']);
  });
});
