import { REALISASI_ANGGARAN_KOSONG } from '../../../src/periksa/data/realisasi-anggaran-kosong';
import { buildDaftarAnggaran, buildDaftarBelanja } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

const TERISI = { uraian: 'Program Lain', pagu: '5', realisasi: '5' };

function checkAnggaran(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  return check(REALISASI_ANGGARAN_KOSONG, { anggaran: buildDaftarAnggaran(daftar) });
}

describe('Realisasi anggaran yang belum diisi', () => {
  it.each([[undefined], ['-']])('%s di samping yang terisi', (realisasi) => {
    expect(checkAnggaran([TERISI, { pagu: '100.000', ...(realisasi === undefined ? {} : { realisasi }) }])).toEqual([
      buildTemuan(REALISASI_ANGGARAN_KOSONG, 'tblAnggaran.1.Realisasi'),
    ]);
  });

  it.each<[Parameters<typeof buildDaftarAnggaran>[0], string]>([
    [[TERISI, { pagu: '100.000', realisasi: '0' }], 'tidak terserap adalah isi'],
    [[TERISI, { pagu: '0' }], 'tanpa anggaran'],
    [[TERISI, {}], 'tanpa pagu'],
    [[{ pagu: '100.000' }, { pagu: '5' }], 'setahun itu belum satu pun terisi'],
    [
      [
        { ...TERISI, tahun: 2024 },
        { pagu: '5', tahun: 2024 },
      ],
      'sesudah tahun laporan',
    ],
  ])('%j: %s', (daftar) => {
    expect(checkAnggaran(daftar)).toEqual([]);
  });

  it('induk yang mendapat jumlah rinciannya tidak disebut', () => {
    const daftar = [
      { no: '1', pagu: '10' },
      { no: '1.1', pagu: '5', realisasi: '5' },
      { no: '1.2', pagu: '5' },
    ];
    expect(checkAnggaran(daftar).map(({ jalur }) => jalur)).toEqual(['tblAnggaran.2.Realisasi']);
  });

  it('tblBelanja dinilai sendiri: kolomnya boleh kosong semua', () => {
    const belanja = buildDaftarBelanja([{ jenis: 'Belanja', pagu: '5' }]);
    expect(check(REALISASI_ANGGARAN_KOSONG, { belanja })).toEqual([]);
  });
});
