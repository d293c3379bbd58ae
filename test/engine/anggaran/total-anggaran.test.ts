import fc from 'fast-check';
import { buildPohonAnggaran, calculateTotalAnggaran } from '../../../src/engine/anggaran';
import { buildDaftarAnggaran, DUA_DESIMAL } from '../build-data';

type Isi = Parameters<typeof buildDaftarAnggaran>[0];

function total(daftar: Isi, tahun = 2023): (number | null)[] {
  const { hasil } = buildPohonAnggaran(buildDaftarAnggaran(daftar), DUA_DESIMAL);
  const { pagu, realisasi } = calculateTotalAnggaran(hasil, tahun);
  return [pagu?.toNumber() ?? null, realisasi?.toNumber() ?? null];
}

const BERKODE: Isi = [
  { kode: '7.01.02', pagu: '434', realisasi: '432' },
  { kode: '7.01.02.2.02', pagu: '220', realisasi: '219' },
  { kode: '7.01.02.2.04', pagu: '214', realisasi: '213' },
  { kode: '7.01.03' },
  { kode: '7.01.03.2.01', pagu: '231', realisasi: '230' },
];

describe('Jumlah anggaran setahun (3.5)', () => {
  it.each<[string, Isi, (number | null)[], string]>([
    ['program dan kegiatannya', BERKODE, [665, 662], '434 + 231, anak tidak dihitung lagi'],
    ['tahun lain', [{ no: '1', tahun: 2022, pagu: '5' }], [null, null], 'kosong, bukan nol'],
    [
      'tanpa realisasi',
      [
        { no: '1', pagu: '5' },
        { no: '2', pagu: '6' },
      ],
      [11, null],
      '5 + 6',
    ],
    [
      'sasaran dan program sebagai dua daftar',
      [
        { level: 'sasaran', pagu: '60', realisasi: '60' },
        { level: 'sasaran', pagu: '40', realisasi: '40' },
        { level: 'program', pagu: '100', realisasi: '99' },
      ],
      [100, 99],
      'TOT-2: programnya saja',
    ],
    [
      'sasaran saja',
      [
        { level: 'sasaran', pagu: '60' },
        { level: 'sasaran', pagu: '40' },
      ],
      [100, null],
      '60 + 40',
    ],
  ])('[TOT-1] [TOT-2] %s: %j berjumlah %j, %s', (_nama, daftar, hasil) => {
    expect(total(daftar)).toEqual(hasil);
  });

  it('[TOT-1] urutan baris tidak berpengaruh', () => {
    const acak = fc.shuffledSubarray([...BERKODE], { minLength: BERKODE.length });
    fc.assert(
      fc.property(acak, (daftar) => expect(total(daftar)).toEqual([665, 662])),
      { seed: 2023 },
    );
  });
});
