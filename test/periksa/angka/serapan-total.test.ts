import { serapanTotal } from '../../../src/periksa/angka/serapan-total';
import { buildLaporan, type TabelTeks } from './tabel';

const PROGRAM: TabelTeks = [
  '3.4.4',
  'No | Program | Anggaran 2022 | Realisasi 2022 | Anggaran 2023 | Realisasi 2023',
  '1 | Program Penunjang Urusan | 1.000.000 | 900.000 | 2.000.000 | 1.500.000',
  '2 | Program Pelayanan Publik | 500.000 | 400.000 | 500.000 | 500.000',
  '3 | Program Pemberdayaan Desa | 300.000 | 300.000 | 700.000 | 700.000',
];
/** 1.600.000 of 1.800.000 in 2022, 2.700.000 of 3.200.000 in 2023. */
const check = (serapan2022: string, serapan2023: string, program: TabelTeks = PROGRAM) =>
  serapanTotal.check(
    buildLaporan(
      [
        '3.4.2',
        'No | Uraian | Serapan 2022 (%) | Serapan 2023 (%)',
        `1 | Belanja | ${serapan2022} | ${serapan2023}`,
        '2 | Belanja Modal | 99,00 | 98,00',
      ],
      program,
    ),
    { isTerpotongBiasa: false },
  );

describe('Serapan seluruh belanja menurut tabel program (3.5, 6)', () => {
  it('yang tidak sama dengan jumlah realisasi dibagi jumlah anggaran tahun itu disebut', () => {
    const [satu, ...lain] = check('88,98', '84,38');
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'periksa', sel: 'C3', seharusnya: '88,89' });
    expect(satu?.selLain).toContain('Tabel 3.4.4!D3');
    expect(satu?.pesan).toBe(
      'Serapan 2022 tertulis 88,98, padahal menurut 3 program di Tabel 3.4.4: 1.600.000 ÷ 1.800.000 × 100 = 88,89; periksa angka ini dan baris program tahun itu.',
    );
  });

  it.each([
    ['dibulatkan', '88,89', '84,38'],
    ['terpotong', '88,88', '84,37'],
    ['tanpa desimal', '89', '84'],
  ])('tidak disebut: %s', (_, serapan2022, serapan2023) => {
    expect(check(serapan2022, serapan2023)).toEqual([]);
  });

  it('tabel yang tidak memuat semua program tahun itu tidak dipakai', () => {
    const [no, kepala, pertama = '', ...lain] = PROGRAM;
    const kosong = pertama.replace('| 1.000.000 | 900.000', '| 1.000.000 | -');
    expect(check('88,98', '84,38', [no, kepala, kosong, ...lain])).toEqual([]);
  });
});
