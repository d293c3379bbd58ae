import type { Grafik, Tabel } from '../../src/laporan';
import { RUPA_BAKU } from '../../src/usecases/isi-pengaturan';
import { buildReportSheets } from '../../src/usecases/report-sheets';
import { buildSel as sel, buildTabelUji } from '../laporan/tabel-uji';

function tabel(ubah: Partial<Tabel> = {}): Tabel {
  return buildTabelUji({
    judul: 'Contoh',
    kepala: [[sel('A'), sel('B')]],
    baris: [[sel('1'), sel('2')]],
    lebar: [10, 20],
    ...ubah,
  });
}

describe('Lembar tabel laporan (5.3)', () => {
  it('[5.3] satu lembar per tabel: judul di atas, kepala diulang di tiap halaman, sumber di bawah', () => {
    const [lembar] = buildReportSheets([tabel({ sumber: 'Sumber: LRA' })], RUPA_BAKU);
    expect(lembar).toMatchObject({ id: '3.1', name: 'Tabel 3.1', columnWidths: [10, 20], repeatedRows: [1, 1] });
    expect(lembar?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Tabel 3.1 Contoh', 'A', '1', 'Sumber: LRA']);
    expect(lembar?.merges).toEqual([
      { row: 0, column: 0, rowSpan: 1, columnSpan: 2 },
      { row: 3, column: 0, rowSpan: 1, columnSpan: 2 },
    ]);
  });

  it('[5.3] tabel tanpa judul dinamai menurut bagiannya dan mulai dari kepala', () => {
    const [lembar] = buildReportSheets([tabel({ no: 'tanpa nomor (3.4)', berjudul: false })], RUPA_BAKU);
    expect(lembar).toMatchObject({ name: 'Tanpa nomor (3.4)', repeatedRows: [0, 0] });
  });

  it('[5.3] sel yang digabung menutup sel di kanan dan di bawahnya', () => {
    const kepala = [
      [sel('A', { rentangBaris: 2 }), sel('Tahun', { rentangKolom: 2 }), sel('', { tertutup: true })],
      [sel('', { tertutup: true }), sel('T'), sel('R')],
    ];
    const [lembar] = buildReportSheets([tabel({ kepala, baris: [], lebar: [5, 5, 5] })], RUPA_BAKU);
    expect(lembar?.merges.slice(1)).toEqual([
      { row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 2 },
    ]);
  });

  it('[5.3] satu lembar untuk semua: tiap tabel mulai di halaman baru dan memakai lebar kolomnya sendiri', () => {
    const kedua = tabel({ no: '3.2', kepala: [[sel('C')]], baris: [[sel('3')]], lebar: [15] });
    const [lembar, lain] = buildReportSheets([tabel(), kedua], { ...RUPA_BAKU, lembar: 'satu' });
    expect(lain).toBeUndefined();
    // borders at 0, 10, 15 and 30 characters: 10 + 20 for the first table, 15 = 10 + 5 for the second
    expect(lembar?.columnWidths).toEqual([10, 5, 15]);
    expect(lembar?.pageBreaks).toEqual([4]);
    expect(lembar?.rows[1]?.cells.map((isi) => isi?.text ?? null)).toEqual(['A', 'B', null]);
    expect(lembar?.rows[5]?.cells.map((isi) => isi?.text ?? null)).toEqual(['C', null, null]);
    expect(lembar?.merges).toEqual([
      { row: 0, column: 0, rowSpan: 1, columnSpan: 3 },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 2 },
      { row: 2, column: 1, rowSpan: 1, columnSpan: 2 },
      { row: 4, column: 0, rowSpan: 1, columnSpan: 2 },
      { row: 5, column: 0, rowSpan: 1, columnSpan: 2 },
      { row: 6, column: 0, rowSpan: 1, columnSpan: 2 },
    ]);
    expect(lembar?.repeatedRows).toBeUndefined();
  });

  it('[5.2] di satu lembar untuk semua, tiap grafik mengikuti tabelnya dan selebar tabel itu', () => {
    const grafik: Grafik = {
      no: '3.1',
      judul: 'Contoh',
      jenis: 'lingkaran',
      kategori: ['Baik', 'Cukup'],
      seri: [{ nama: 'Jumlah', nilai: ['7', '1'] }],
      desimal: 0,
      satuan: '',
      sorot: [],
    };
    const kedua = tabel({ no: '3.2', lebar: [10, 5, 20], grafik: [grafik] });
    const [lembar] = buildReportSheets([tabel({ grafik: [grafik] }), kedua], { ...RUPA_BAKU, lembar: 'satu' });
    expect(lembar?.charts).toMatchObject([
      { name: 'Takar: grafik 3.1', kind: 'pie', title: 'Grafik 3.1 Contoh', place: { row: 4, columnSpan: 3 } },
      { name: 'Takar: grafik 3.2', place: { row: 15, columnSpan: 4 } },
    ]);
    // a part of a pie is named beside its figure, as there is no axis that would name it
    const { labels } = lembar!.charts![1]!;
    expect(lembar?.rows[labels.row]?.cells[labels.column]?.text).toBe('Baik: 7');
  });
});
