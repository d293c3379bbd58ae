import { SATUAN_SEL } from '../../../src/periksa/data/satuan-sel';
import { buildIndikator, buildPeriode, buildTahun, sel } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkTarget(target: string, satuan: string) {
  const tahunan = [buildTahun({ target, periode: [] })];
  return check(SATUAN_SEL, {
    indikator: [buildIndikator({ indikator: 'Jumlah lembaga aktif', satuan, tahunan, targetAkhir: null })],
  });
}

describe('Satuan di belakang angka', () => {
  it('70 LPM pada indikator bersatuan LKD', () => {
    expect(checkTarget('70 LPM', 'LKD')).toEqual([
      buildTemuan(SATUAN_SEL, 'tblTarget.0.Target', { tertulis: '70 LPM' }),
    ]);
  });

  it.each([
    ['70 LKD', 'LKD', 'sama'],
    ['70 lkd', 'LKD', 'beda huruf besar'],
    ['70 LKD', 'LKD aktif', 'sebagian dari satuannya'],
    ['2 (dua)', 'laporan', 'bilangan dalam kata'],
    ['70', 'LKD', 'angka saja'],
    ['70 LKD', '', 'kolom Satuan kosong'],
    ['100%', 'dokumen', 'tanda persen: milik satuan-beda'],
  ])('%s pada satuan "%s": %s, tidak disebut', (target, satuan) => {
    expect(checkTarget(target, satuan)).toEqual([]);
  });

  it('juga pada realisasi dan Target Akhir Renstra', () => {
    const tahunan = [buildTahun({ target: '2 laporan', periode: [buildPeriode({ realisasi: '2 dokumen' }, 6)] })];
    const targetAkhir = sel('3 kali', 'tblTarget.0.Target Akhir Renstra');
    const temuan = check(SATUAN_SEL, { indikator: [buildIndikator({ satuan: 'Laporan', tahunan, targetAkhir })] });
    expect(temuan.map(({ jalur }) => jalur)).toEqual(['tblTarget.0.Target Akhir Renstra', 'tblRealisasi.6.Realisasi']);
  });
});
