import fc from 'fast-check';
import { buildAnggaranIndikator, buildPohonAnggaran } from '../../../src/engine/anggaran';
import { buildDaftarAnggaran, DUA_DESIMAL } from '../build-data';

type Isi = Parameters<typeof buildDaftarAnggaran>[0];

function pagu(daftar: Isi, kode: string, tahun = 2023): string | null {
  const { hasil } = buildPohonAnggaran(buildDaftarAnggaran(daftar), DUA_DESIMAL);
  const anggaran = buildAnggaranIndikator(hasil)(kode, tahun);
  return anggaran === null ? null : (anggaran.pagu?.toFixed(0, 'potong') ?? 'kosong');
}

/** Program 6 of Juai 2024: two indicators share a program by sub kegiatan. */
const JUAI: Isi = [
  { kode: '7.01.06', indikator: ['IK5', 'IK6'] },
  { kode: '7.01.06.2.01', indikator: ['IK5', 'IK6'] },
  { kode: '7.01.06.2.01.0002', pagu: '137.971.300', indikator: ['IK5'] },
  { kode: '7.01.06.2.01.0003', pagu: '137.773.300', indikator: ['IK6'] },
  { kode: '7.01.06.2.01.0009', pagu: '30.449.200', indikator: ['IK6'] },
  { kode: '7.01.06.2.01.0013', pagu: '41.017.800', indikator: ['IK6'] },
  { kode: '7.01.06.2.01.0015', pagu: '95.792.200', indikator: ['IK5'] },
];

/** Tujuan, sasaran and sasaran program of Juwana 2023, each with its own indicator. */
const JUWANA: Isi = [
  { no: 'A', level: 'tujuan', indikator: ['IK1'] },
  { no: '1', level: 'sasaran', indikator: ['IK2'] },
  { no: '1.a', level: 'sasaran program', pagu: '6.369.500', indikator: ['IK3'] },
  { no: '2', level: 'sasaran', indikator: ['IK4'] },
  { no: '2.a', level: 'sasaran program', pagu: '39.282.000', indikator: ['IK5'] },
  { no: '2.b', level: 'sasaran program', pagu: '4.684.500', indikator: ['IK6'] },
];

describe('Anggaran sebuah indikator (3.5)', () => {
  it.each<[string, Isi, string, string | null, string]>([
    ['IK1', [{ no: '1', pagu: '100', indikator: ['IK1'] }], 'satu program', '100', '100'],
    [
      'IK1',
      [
        { no: '1', pagu: '100', indikator: ['IK1'] },
        { no: '1.1', pagu: '60' },
        { no: '1.2', pagu: '40' },
      ],
      'program dengan kegiatan yang mewarisi',
      '100',
      'AIK-1: sekali, bukan 100 + 60 + 40',
    ],
    [
      'IK1',
      [
        { no: '1', indikator: ['IK1'] },
        { no: '1.1', pagu: '60', indikator: ['IK1'] },
        { no: '1.2', pagu: '40' },
      ],
      'program dan satu kegiatan menyebutnya',
      '100',
      'AIK-2: 60 + 40 yang mewarisi',
    ],
    [
      'IK1',
      [
        { no: '1', indikator: ['IK1', 'IK2'] },
        { no: '1.1', pagu: '60', indikator: ['IK1'] },
        { no: '1.2', pagu: '40', indikator: ['IK2'] },
      ],
      'kegiatan lain menyebut indikator lain',
      '60',
      'AIK-2: tanpa 40 milik IK2',
    ],
    [
      'IK1',
      [
        { no: '1', indikator: ['IK1', 'IK2'] },
        { no: '1.1', pagu: '60', indikator: ['IK1'] },
        { no: '1.2' },
        { no: '1.2.1', pagu: '30', indikator: ['IK2'] },
        { no: '1.2.2', pagu: '10' },
      ],
      'kegiatan tanpa kode, sub kegiatannya menyebut indikator lain',
      '70',
      'AIK-2: 60 + 10, tanpa 30 milik IK2',
    ],
    [
      'IK1',
      [
        { no: '1', indikator: ['IK1'] },
        { no: '1.1' },
        { no: '1.1.1', pagu: '30', indikator: ['IK1'] },
        { no: '1.1.2', pagu: '10' },
        { no: '1.2', pagu: '5' },
      ],
      'sub kegiatan di bawah kegiatan tanpa kode',
      '45',
      'AIK-2: 30 + 10 + 5',
    ],
    [
      'IK1',
      [
        { no: '1', pagu: '100', indikator: ['IK1', 'IK2'] },
        { no: '1.1', indikator: ['IK1'] },
        { no: '1.2', indikator: ['IK2'] },
      ],
      'yang menentukan masih kosong',
      '100',
      'AIK-3: angka program',
    ],
    ['IK1', [{ no: '1', pagu: '100', indikator: ['IK1', 'IK1'] }], 'kode berulang di satu baris', '100', 'sekali'],
    ['ik1', [{ no: '1', pagu: '100', indikator: ['IK1 '] }], 'huruf kecil dan spasi', '100', 'kode yang sama'],
    ['IK1', [{ no: '1', indikator: ['IK1'] }], 'baris pendukung kosong', 'kosong', 'ada, tetapi tanpa angka'],
    ['IK9', [{ no: '1', pagu: '100', indikator: ['IK1'] }], 'tidak didukung baris mana pun', null, 'tidak ada'],
    [
      'IK1',
      [
        { no: '1', pagu: '100', indikator: ['IK1', 'IK2'] },
        { no: '2', pagu: '50', indikator: ['IK1', 'IK2'] },
      ],
      'semua mendukung semua (Jaten)',
      '150',
      '100 + 50',
    ],
  ])('[AIK-1] [AIK-2] [AIK-3] anggaran %s dari %j, %s: %s, %s', (kode, daftar, _keadaan, hasil) => {
    expect(pagu(daftar, kode)).toBe(hasil);
  });

  it.each([
    ['IK5', '233763500', '137.971.300 + 95.792.200'],
    ['IK6', '209240300', '137.773.300 + 30.449.200 + 41.017.800'],
  ])('[AIK-2] Juai 2024: anggaran %s adalah %s = %s', (kode, hasil) => {
    expect(pagu(JUAI, kode)).toBe(hasil);
  });

  it.each([
    ['IK1', '50336000', 'tujuan: seluruhnya'],
    ['IK2', '6369500', 'sasaran 1'],
    ['IK3', '6369500', 'sasaran program 1.a'],
    ['IK4', '43966500', 'sasaran 2: 39.282.000 + 4.684.500'],
    ['IK5', '39282000', 'sasaran program 2.a'],
  ])('[AIK-1] Juwana 2023: anggaran %s adalah %s, %s', (kode, hasil) => {
    expect(pagu(JUWANA, kode)).toBe(hasil);
  });

  it('[AIK-4] sasaran dan program sebagai dua daftar atas uang yang sama: dihitung sekali', () => {
    const program: Isi = [
      { no: '1', level: 'program', pagu: '6.369.500', indikator: ['IK2', 'IK3'] },
      { no: '2', level: 'program', pagu: '43.966.500', indikator: ['IK9'] },
    ];
    expect(pagu([...JUWANA, ...program], 'IK2')).toBe('6369500');
    expect(pagu([...JUWANA, ...program], 'IK9')).toBe('43966500');
  });

  it('[3.5] tahun yang berbeda tidak tercampur', () => {
    const daftar: Isi = [
      { no: '1', tahun: 2022, pagu: '70', indikator: ['IK1'] },
      { no: '1', tahun: 2023, pagu: '100', indikator: ['IK1'] },
    ];
    expect([2021, 2022, 2023].map((tahun) => pagu(daftar, 'IK1', tahun))).toEqual([null, '70', '100']);
  });

  it('[3.5] realisasi dan pagu dijumlahkan sendiri-sendiri', () => {
    const daftar = buildDaftarAnggaran([
      { no: '1', pagu: '100', indikator: ['IK1'] },
      { no: '2', pagu: '50', realisasi: '40', indikator: ['IK1'] },
    ]);
    const anggaran = buildAnggaranIndikator(buildPohonAnggaran(daftar, DUA_DESIMAL).hasil)('IK1', 2023);
    expect([anggaran?.pagu?.toNumber(), anggaran?.realisasi?.toNumber()]).toEqual([150, 40]);
  });

  it('[3.5] urutan baris berkode rekening tidak berpengaruh', () => {
    const acak = fc.shuffledSubarray([...JUAI], { minLength: JUAI.length });
    fc.assert(
      fc.property(acak, (daftar) => pagu(daftar, 'IK5') === '233763500' && pagu(daftar, 'IK6') === '209240300'),
      { seed: 2023 },
    );
  });

  it('[3.5] tidak ada rupiah yang dihitung dua kali untuk satu indikator', () => {
    const kode = fc.subarray(['IK1', 'IK2']);
    const baris = fc.tuple(kode, kode, kode, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 5 }), (daftarProgram) => {
        const daftar = daftarProgram.flatMap(([program, kegiatan, sub, satu, dua], i) => [
          { no: `${i + 1}`, indikator: program },
          { no: `${i + 1}.1`, indikator: kegiatan },
          { no: `${i + 1}.1.1`, pagu: `${satu}`, indikator: sub },
          { no: `${i + 1}.1.2`, pagu: `${dua}` },
        ]);
        const seluruhnya = daftarProgram.reduce((jumlah, [, , , satu, dua]) => jumlah + satu + dua, 0);
        return ['IK1', 'IK2'].every((satu) => Number(pagu(daftar, satu) ?? 0) <= seluruhnya);
      }),
      { seed: 2023 },
    );
  });
});
