import { matchBaris } from '../../src/usecases/match-baris';
import type { ReportSheet } from '../../src/workbook/workbook.port';

const lembar = (...baris: readonly (readonly string[])[]): ReportSheet => ({
  id: '3.1',
  name: 'Tabel 3.1',
  columnWidths: [],
  rows: baris.map((sel) => ({ cells: sel.map((text) => ({ text })) })),
  merges: [],
  landscape: false,
  paper: 'A4',
  fontName: 'Arial',
  fontSize: 11,
});

const KEPALA = ['No', 'Indikator', 'Target', 'Realisasi', 'Kategori'];
const SAKIP = ['1', 'Nilai SAKIP Perangkat Daerah', '75', '72,50', 'Sangat Tinggi'];
const IKM = ['2', 'Indeks Kepuasan Masyarakat', '83', '83,20', 'Sangat Tinggi'];
const DESA = ['3', 'Persentase Desa Tertib Administrasi', '100', '90', 'Tinggi'];
const JUMLAH = ['Jumlah', '', '258', '245,70', ''];

describe('Baris tabel yang sama sesudah datanya berubah', () => {
  it.each([
    [
      'angka dan kategori berubah',
      [KEPALA, SAKIP, JUMLAH],
      [KEPALA, ['1', SAKIP[1]!, '80', '60', 'Sedang'], JUMLAH],
      [0, 1, 2],
    ],
    [
      'baris bertambah di tengah',
      [KEPALA, SAKIP, DESA, JUMLAH],
      [KEPALA, SAKIP, IKM, ['3', ...DESA.slice(1)], ['Jumlah', '', '9', '8', '']],
      [0, 1, 3, 4],
    ],
    [
      'baris hilang di tengah',
      [KEPALA, SAKIP, IKM, DESA],
      [KEPALA, SAKIP, ['2', ...DESA.slice(1)]],
      [0, 1, undefined, 2],
    ],
    [
      'indikator diganti indikator lain',
      [KEPALA, SAKIP, IKM],
      [KEPALA, SAKIP, ['2', 'Angka Kriminalitas', '5', '4', 'Tinggi']],
      [0, 1, undefined],
    ],
    [
      'baris hanya angka, tahunnya sama',
      [
        ['2021', '70', '71'],
        ['2022', '72', '70'],
      ],
      [
        ['2021', '70', '71'],
        ['2022', '72', '69,5'],
        ['2023', '75', '74'],
      ],
      [0, 1],
    ],
    [
      'kode unsur, bukan kalimat',
      [
        ['U1', '3,25'],
        ['U2', '3,10'],
        ['U3', '3,00'],
      ],
      [
        ['U1', '3,11'],
        ['U3', '2,90'],
      ],
      [0, undefined, 1],
    ],
    [
      'kalimat yang angkanya berubah',
      [['Realisasi serapan anggaran sebesar 97,78 % dari pagu']],
      [['Realisasi serapan anggaran sebesar 91,20 % dari pagu']],
      [0],
    ],
    [
      'sasaran yang sama di tiap baris',
      [
        ['Meningkatnya pelayanan publik', SAKIP[1]!],
        ['Meningkatnya pelayanan publik', IKM[1]!],
      ],
      [
        ['Meningkatnya pelayanan publik', SAKIP[1]!],
        ['Meningkatnya pelayanan publik', DESA[1]!],
      ],
      [0, undefined],
    ],
    [
      'baris bersebutan sama tetap menurut urutannya',
      [
        ['Subbagian Umum', '1'],
        ['Subbagian Umum', '2'],
      ],
      [
        ['Subbagian Umum', '5'],
        ['Subbagian Umum', '6'],
      ],
      [0, 1],
    ],
    [
      'tabel lain sama sekali',
      [KEPALA, SAKIP],
      [
        ['Uraian', 'Pagu'],
        ['Program Pelayanan', '1.000'],
      ],
      [undefined, undefined],
    ],
    [
      'baris bertukar tempat',
      [KEPALA, SAKIP, IKM, DESA],
      [KEPALA, ['1', ...DESA.slice(1)], ['2', ...IKM.slice(1)], ['3', ...SAKIP.slice(1)]],
      [0, 3, 2, 1],
    ],
    ['baris kosong', [KEPALA, [], SAKIP], [KEPALA, [], SAKIP], [0, 1, 2]],
  ])('%s', (_, lama, baru, seharusnya) => {
    expect(matchBaris(lama, lembar(...baru))).toEqual(seharusnya);
  });

  it('tabel yang sangat panjang dipasangkan menurut sebutan barisnya saja', () => {
    const sebutan = (i: number) =>
      `Sub Kegiatan ${String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 65 + Math.floor(i / 676))}`;
    const baris = (i: number) => [String(i), i === 7 ? sebutan(8) : sebutan(i), String(i * 7)];
    const lama = Array.from({ length: 3000 }, (_, i) => baris(i));
    const baru = Array.from({ length: 3000 }, (_, i) => baris(2999 - i));
    const pasangan = matchBaris(lama, lembar(...baru));
    expect([pasangan[0], pasangan[100], pasangan[2999]]).toEqual([2999, 2899, 0]);
    expect([pasangan[7], pasangan[8]]).toEqual([undefined, undefined]);
  });
});
