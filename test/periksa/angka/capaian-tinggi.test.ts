import { capaianTinggi } from '../../../src/periksa/angka/capaian-tinggi';
import { buildLaporan, type TabelTeks } from './tabel';

const PROGRAM = 'No | Program | Indikator Kinerja | % Capaian | Keterangan';

const check = (...tabel: TabelTeks) => capaianTinggi.check(buildLaporan(tabel), { isTerpotongBiasa: false });

describe('Capaian tercetak yang tinggi (6)', () => {
  it('di atas 120% tanpa target dan realisasi disebut di selnya', () => {
    const [satu, ...lain] = check('3.8', PROGRAM, '1 | Program Desa | Desa aktif | 180 | -', '2 | Lain | KK | 100 | -');
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'periksa', sel: 'D3', tertulis: '180', pesan: capaianTinggi.contoh });
  });

  it.each<[string, TabelTeks]>([
    ['tepat 120%', ['3.8', PROGRAM, '1 | Program Desa | Desa aktif | 120% | -']],
    ['rata-rata', ['3.8', PROGRAM, 'Rata-rata | | | 150 | -']],
    [
      'dengan target dan realisasinya: hitungannya diperiksa',
      ['3.2', 'No | Indikator Kinerja | Target | Realisasi | Capaian (%)', '1 | Jumlah laporan | 1 | 2 | 200%'],
    ],
  ])('tidak disebut: %s', (_, tabel) => {
    expect(check(...tabel)).toEqual([]);
  });
});
