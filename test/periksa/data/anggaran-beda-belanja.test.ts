import { ANGGARAN_BEDA_BELANJA } from '../../../src/periksa/data/anggaran-beda-belanja';
import { buildDaftarAnggaran, buildDaftarBelanja } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkJumlah(
  anggaran: Parameters<typeof buildDaftarAnggaran>[0],
  belanja: Parameters<typeof buildDaftarBelanja>[0],
) {
  return check(ANGGARAN_BEDA_BELANJA, {
    anggaran: buildDaftarAnggaran(anggaran),
    belanja: buildDaftarBelanja(belanja),
  });
}

const PROGRAM = [
  { no: '1', pagu: '60.000', realisasi: '50.000' },
  { no: '2', uraian: 'Program Penunjang', pagu: '40.000', realisasi: '40.000' },
];

describe('Jumlah tblAnggaran terhadap jumlah tblBelanja', () => {
  it('pagu 60.000 + 40.000 = 100.000, belanja 110.000', () => {
    expect(checkJumlah(PROGRAM, [{ jenis: 'Belanja', pagu: '110.000', realisasi: '90.000' }])).toEqual([
      buildTemuan(ANGGARAN_BEDA_BELANJA, 'tblBelanja.0.Pagu', { tertulis: '110.000' }),
    ]);
  });

  it('selisih sebesar satu jenis belanja disebut namanya', () => {
    const belanja = [
      { jenis: 'Belanja Pegawai', pagu: '20.000' },
      { jenis: 'Belanja Modal', pagu: '100.000' },
    ];
    expect(checkJumlah(PROGRAM, belanja)).toEqual([
      buildTemuan(ANGGARAN_BEDA_BELANJA, 'tblBelanja', {
        tertulis: '120.000',
        pesan:
          'Pagu tahun 2023 di tblAnggaran berjumlah Rp100.000, sedangkan di tblBelanja Rp120.000 (selisih Rp20.000, sama dengan "Belanja Pegawai"); periksa baris yang belum masuk, atau perbaiki angkanya.',
      }),
    ]);
  });

  it('realisasi juga dibandingkan', () => {
    const belanja = [{ jenis: 'Belanja', pagu: '100.000', realisasi: '90.001' }];
    expect(checkJumlah(PROGRAM, belanja).map(({ jalur }) => jalur)).toEqual(['tblBelanja.0.Realisasi']);
  });

  it.each<[Parameters<typeof buildDaftarAnggaran>[0], Parameters<typeof buildDaftarBelanja>[0], string]>([
    [PROGRAM, [{ jenis: 'Belanja', pagu: '100.000', realisasi: '90.000' }], 'sama'],
    [PROGRAM, [{ jenis: 'Belanja', pagu: '110.000', tahun: 2022 }], 'tahun yang hanya ada di satu tabel'],
    [
      PROGRAM,
      [
        { jenis: 'Belanja', pagu: '100.000' },
        { jenis: 'Belanja Modal', induk: 'Belanja', pagu: '100.000' },
      ],
      'rincian tidak dihitung dua kali',
    ],
    [[{ level: 'sasaran', pagu: '5' }], [{ jenis: 'Belanja', pagu: '100.000' }], 'sasaran saja: sebagian'],
  ])('%j dan %j: %s', (anggaran, belanja) => {
    expect(checkJumlah(anggaran, belanja)).toEqual([]);
  });

  it('sasaran saja, tetapi melebihi seluruh belanja', () => {
    expect(checkJumlah([{ level: 'sasaran', pagu: '6' }], [{ jenis: 'Belanja', pagu: '5' }])).toHaveLength(1);
  });
});
