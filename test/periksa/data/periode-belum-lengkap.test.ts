import { PERIODE_BELUM_LENGKAP } from '../../../src/periksa/data/periode-belum-lengkap';
import { buildIndikator, buildPeriode, buildTahun } from '../../engine/build-data';
import { buildTemuan, check } from './check-data';

function checkPeriode(daftar: readonly (readonly [string, string])[], tahun = 2023) {
  const periode = daftar.map(([nama, realisasi], baris) => buildPeriode({ periode: nama, realisasi }, baris));
  const tahunan = [buildTahun({ tahun, periode })];
  const indikator = buildIndikator({
    indikator: 'Jumlah laporan',
    satuan: 'laporan',
    caraHitung: 'kumulatif',
    tahunan,
  });
  return check(PERIODE_BELUM_LENGKAP, { indikator: [indikator] });
}

describe('Periode yang belum diisi', () => {
  it('TW III tidak ada, TW IV kosong', () => {
    const daftar = [
      ['TW I', '3'],
      ['TW II', '3'],
      ['TW IV', '-'],
    ] as const;
    expect(checkPeriode(daftar)).toEqual([buildTemuan(PERIODE_BELUM_LENGKAP, 'tblRealisasi.1')]);
  });

  it('satu semester dari dua', () => {
    expect(checkPeriode([['Semester II', '3']]).map(({ pesan }) => pesan)).toEqual([
      PERIODE_BELUM_LENGKAP.contoh.replace('TW III dan TW IV', 'Semester I'),
    ]);
  });

  it.each<[Parameters<typeof checkPeriode>[0], number, string]>([
    [[['', '12']], 2023, 'setahun'],
    [
      [
        ['', '12'],
        ['TW I', '3'],
      ],
      2023,
      'angka setahun menang atas periodenya',
    ],
    [
      [
        ['Semester I', '3'],
        ['Semester II', '0'],
      ],
      2023,
      'lengkap; 0 adalah isi',
    ],
    [[['TW I', '-']], 2023, 'belum satu pun: realisasi-kosong milik hitungan'],
    [[['TW I', '3']], 2024, 'tahun sesudah tahun laporan masih berjalan'],
  ])('%j tahun %d: %s', (daftar, tahun) => {
    expect(checkPeriode(daftar, tahun)).toEqual([]);
  });
});
