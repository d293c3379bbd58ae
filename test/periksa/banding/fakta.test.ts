import { calculateKinerja } from '../../../src/engine';
import { buildFakta } from '../../../src/periksa';
import { buildIndikator, buildKinerja, buildPengaturan, buildTahun, sel } from '../../engine/build-data';

const AKHIR = { targetAkhir: sel('80', 'tblTarget.0.Target Akhir Renstra'), tahunAkhir: 2026 };

function findTarget(tahun: number, tahunan = [buildTahun({ target: '75' })]) {
  const data = buildKinerja({ indikator: [buildIndikator({ indikator: 'Nilai SAKIP', ...AKHIR, tahunan })] });
  return buildFakta(calculateKinerja(data, buildPengaturan()))
    .find('target', tahun, 'nilai sakip')
    .map(({ teks }) => teks);
}

describe('Target yang menurut tabel data (6)', () => {
  it('target tahun akhir Renstra adalah target akhirnya', () => {
    expect([findTarget(2023), findTarget(2025), findTarget(2026)]).toEqual([['75'], [], ['80']]);
  });

  it('kecuali bila tahun itu punya barisnya sendiri', () => {
    expect(findTarget(2026, [buildTahun({ target: '75' }), buildTahun({ tahun: 2026, target: '79' })])).toEqual(['79']);
  });
});
