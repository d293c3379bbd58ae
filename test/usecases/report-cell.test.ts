import type { SelTabel } from '../../src/laporan';
import { toReportCell } from '../../src/usecases/report-cell';

const SEL: SelTabel = {
  teks: '99,55',
  rata: 'tengah',
  tebal: false,
  miring: false,
  indentasi: 0,
  ruang: null,
  warna: null,
  rentangBaris: 1,
  rentangKolom: 1,
  tertutup: false,
  kolomTeks: 0,
};

describe('Sel tabel di lembar kerja (5.3)', () => {
  it('[5.3] membawa rata, tebal, miring, warna, dan bingkai', () => {
    expect(toReportCell({ ...SEL, tebal: true, miring: true, warna: 'FFF2CC' }, 10, 11)).toEqual({
      text: '99,55',
      align: 'center',
      bold: true,
      italic: true,
      border: true,
      fill: 'FFF2CC',
    });
  });

  it('[5.3] baris rincian menjorok dari kiri', () => {
    expect(toReportCell({ ...SEL, rata: 'kiri', indentasi: 1 }, 10, 11)).toMatchObject({ align: 'left', indent: 1 });
  });

  it('[5.3] angka dengan ruang menjorok dari kanan, selangkah lagi untuk tiap desimal yang tidak ada', () => {
    const duaDesimal = toReportCell({ ...SEL, ruang: { kiri: 1, kanan: 0, lebar: 5.5 } }, 12, 11);
    const bulat = toReportCell({ ...SEL, teks: '100', ruang: { kiri: 0, kanan: 2.5, lebar: 5.5 } }, 12, 11);
    expect(duaDesimal).toMatchObject({ align: 'right', indent: 2 });
    // Two decimals and a comma are 18 pixels wide, two steps.
    expect(bulat).toMatchObject({ align: 'right', indent: 4 });
  });

  it('[5.3] angka tidak menjorok lebih jauh daripada yang muat di kolomnya', () => {
    const sempit = toReportCell({ ...SEL, teks: '961', ruang: { kiri: 0, kanan: 6.5, lebar: 9.5 } }, 5, 11);
    // 35 pixels less three digits of 7.3.
    expect(sempit).toMatchObject({ align: 'right', indent: 1 });
  });
});
