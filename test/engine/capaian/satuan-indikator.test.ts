import { isNisbah, isPersentase } from '../../../src/engine/capaian';
import { buildIndikator, buildTahun, sel } from '../build-data';

describe('Satuan indikator (3.2)', () => {
  it.each([
    ['%', 'Cakupan layanan', true, true],
    ['persen', 'Cakupan layanan', true, true],
    ['Persentase', 'Cakupan layanan', true, true],
    ['indeks', 'Kepuasan masyarakat', false, true],
    ['skor', 'Nilai SAKIP', false, true],
    ['Nilai', 'SAKIP', false, true],
    ['angka', 'Indeks Kepuasan Masyarakat', false, true],
    ['', 'Persentase desa mandiri', false, true],
    ['laporan', 'Jumlah laporan', false, false],
    ['LKD', 'Jumlah LKD aktif', false, false],
    ['nilaian', 'Jumlah penilaian', false, false],
  ])('[3.2] satuan "%s" indikator "%s": persentase %s, nisbah %s', (satuan, indikator, persentase, nisbah) => {
    const data = buildIndikator({ satuan, indikator });
    expect([isPersentase(data), isNisbah(data)]).toEqual([persentase, nisbah]);
  });

  it.each([
    ['target', { tahunan: [buildTahun({ target: '100%' })] }],
    ['realisasi', { tahunan: [buildTahun({ realisasi: '97,78 %' })] }],
    ['target akhir', { targetAkhir: sel('100%', '') }],
  ])('[2.2] tanda persen pada %s menjadikan indikator persentase', (_angka, ubah) => {
    expect(isPersentase(buildIndikator({ satuan: '', indikator: 'Cakupan', ...ubah }))).toBe(true);
  });
});
