import type { SelTabel } from '../../src/laporan';
import { toReportCell } from '../../src/usecases/report-cell';
import { buildSel } from '../laporan/tabel-uji';

const SEL = buildSel('99,55', { rata: 'tengah' });

/** Neighbours are set in from different sides. */
const KOLOM = { dariKanan: 0, dariKiri: 1 };
const SEMPIT = { lebar: [5, 5] };
const LEBAR = { lebar: [12, 12] };

describe('Sel tabel di lembar kerja (5.3)', () => {
  it('[5.3] membawa rata, tebal, miring, warna, dan bingkai', () => {
    expect(toReportCell({ ...SEL, tebal: true, miring: true, warna: 'FFF2CC' }, 0, LEBAR, 11)).toEqual({
      text: '99,55',
      align: 'center',
      bold: true,
      italic: true,
      border: true,
      fill: 'FFF2CC',
    });
  });

  it('[5.3] baris rincian menjorok dari kiri', () => {
    const rincian: SelTabel = { ...SEL, rata: 'kiri', indentasi: 1 };
    expect(toReportCell(rincian, 0, LEBAR, 11)).toMatchObject({ align: 'left', indent: 1 });
  });

  it.each([
    ['kanan', KOLOM.dariKanan, { align: 'right', indent: 2 }, { align: 'right', indent: 4 }],
    ['kiri', KOLOM.dariKiri, { align: 'left', indent: 3 }, { align: 'left', indent: 2 }],
  ])('[5.3] angka menjorok dari %s, selangkah untuk tiap 9 piksel yang tidak diisinya', (_, kolom, desimal, bulat) => {
    const toCell = (teks: string, ruang: SelTabel['ruang']) => toReportCell({ ...SEL, teks, ruang }, kolom, LEBAR, 11);
    expect(toCell('99,55', { kiri: 1, kanan: 0, lebar: 5.5 })).toMatchObject({ ...desimal, oneLine: true });
    expect(toCell('100', { kiri: 0, kanan: 2.5, lebar: 5.5 })).toMatchObject({ ...bulat, oneLine: true });
  });

  it('[5.3] angka tidak menjorok lebih jauh daripada yang muat di kolomnya', () => {
    const sel = { ...SEL, teks: '961', ruang: { kiri: 0, kanan: 6.5, lebar: 9.5 } };
    // 35 pixels less three digits of 7.3.
    expect(toReportCell(sel, KOLOM.dariKanan, SEMPIT, 11)).toMatchObject({ indent: 1 });
  });
});
