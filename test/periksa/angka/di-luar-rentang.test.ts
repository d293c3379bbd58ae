import { diLuarRentang } from '../../../src/periksa/angka/di-luar-rentang';
import { buildLaporan } from './tabel';

function check(indikator: string, target: string, kepala = 'No | Indikator Kinerja | Target') {
  return diLuarRentang
    .check(buildLaporan(['2.1', kepala, `1 | ${indikator} | ${target}`]), { isTerpotongBiasa: false })
    .map(({ tingkat, sel }) => `${tingkat} ${sel}`);
}

describe('Angka tercetak yang tidak mungkin bagi jenisnya', () => {
  it.each([
    ['Persentase desa mandiri', '101'],
    ['Prosentase desa mandiri', '700%'],
    ['Cakupan administrasi umum', '100,01%'],
    ['Persentase warga yang mendapat peningkatan wawasan', '700'],
    ['Indeks Kepuasan Masyarakat', '17,50'],
    ['Nilai SAKIP', '725'],
    ['Administrasi keuangan', '13 bulan'],
  ])('%s %s disebut', (indikator, target) => {
    expect(check(indikator, target)).toEqual(['periksa C3']);
  });

  it.each([
    ['Persentase desa mandiri', '100', 'tepat di batas'],
    ['Persentase kenaikan pendapatan', '140%', 'kenaikan boleh di atas 100%'],
    ['Jumlah izin', '725', 'jenis ini tidak berbatas'],
    ['Administrasi keuangan', '12 Bulan', 'setahun penuh'],
    ['Penyediaan gaji', '22 Orang Per Bulan', 'orang, bukan bulan'],
  ])('%s %s tidak: %s', (indikator, target) => {
    expect(check(indikator, target)).toEqual([]);
  });

  it('capaian boleh di atas 100%', () => {
    expect(check('Persentase desa mandiri', '203%', 'No | Indikator Kinerja | Capaian (%)')).toEqual([]);
  });
});
