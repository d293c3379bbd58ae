import { PERIKSA_NOTASI_PERSEN } from '../../../src/periksa/label/notasi-persen';
import { listTemuan } from './tabel';

const buildSerapan = (...persen: string[]) => ({
  kepala: ['No | Program | Anggaran (Rp) | Realisasi (Rp) | % Serapan'],
  baris: persen.map((satu, i) => `${i + 1} | Program ${'a'.repeat(i + 1)} | 1.000.000 | 900.000 | ${satu}`),
});
const buildSaudara = (target: string) => ({
  kepala: ['Indikator Kinerja | Satuan | Target | Realisasi'],
  baris: [`Persentase desa mandiri | % | ${target} | 100`],
});

describe('Persentase yang tidak seragam', () => {
  it('tanda % di satu sel dari kolomnya', () => {
    expect(listTemuan(PERIKSA_NOTASI_PERSEN, [buildSerapan('80,37%', '96,96', '99,96', '99,90')])).toEqual([
      'Lembar1!E3 info 80,37% -> 80,37',
    ]);
    expect(listTemuan(PERIKSA_NOTASI_PERSEN, [buildSerapan('80,37%', '96,96%', '99,96', '99,90%')])).toEqual([
      'Lembar1!E5 info 99,96 -> 99,96%',
    ]);
  });

  it('desimal', () => {
    expect(
      listTemuan(PERIKSA_NOTASI_PERSEN, [buildSerapan('95%', '99,80%', '84%', '96,45%', '77%', '99,99%', '100%')]),
    ).toEqual(['Lembar1!E3 info 95% -> ?']);
  });

  it('tanda % yang diulang dari kolom satuan, lain dari tabel sejenis', () => {
    expect(listTemuan(PERIKSA_NOTASI_PERSEN, [buildSaudara('3,4%'), buildSaudara('100'), buildSaudara('100')])).toEqual(
      ['Lembar1!C3 info 3,4% -> 3,4'],
    );
  });

  it('yang seragam', () => {
    const tabel = [buildSerapan('80,37%', '96,96%', '100%', '99,90%'), buildSaudara('3,4%'), buildSaudara('100%')];
    expect(listTemuan(PERIKSA_NOTASI_PERSEN, tabel)).toEqual([]);
  });
});
