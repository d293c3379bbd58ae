import { SSF } from 'xlsx';
import { parseRange } from '../../src/workbook/xlsx/cell-address';
import type { SheetContent } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { hasSdkValidator, validateWithSdk } from '../workbook/xlsx/sdk-validator';
import { toAngkaExcel } from './angka-excel';
import { type BukuTerbit, type Letak, buildBukuTerbit, findGabungan, toKunci } from './buku-terbit';
import { ID_LAPORAN, type IdLaporan, readLaporanTerbit } from './laporan-terbit';
import { DAFTAR_TEMUAN } from './temuan';

/** '6,369,500' as Excel shows it with English separators, to '6.369.500'. */
function swapTanda(teks: string): string {
  return teks.replace(/[.,]/g, (tanda) => (tanda === ',' ? '.' : ','));
}

async function openBuku({ bytes }: BukuTerbit) {
  const lembar = new Map<string, SheetContent>();
  for (const isi of await (await XlsxWorkbook.open(bytes)).readSheets()) lembar.set(isi.name, isi);
  const readSel = ({ sheet, address }: Letak) => {
    const range = parseRange(address);
    const isi = lembar.get(sheet);
    if (range === undefined || isi === undefined) throw new RangeError(`${sheet} ${address}`);
    const [row, column] = [range.firstRow - isi.firstRow, range.firstColumn - isi.firstColumn];
    return { value: isi.rows[row]?.[column] ?? null, format: isi.numberFormat(row, column) };
  };
  /** What the reader sees in Excel with Indonesian separators. */
  const readTampak = (letak: Letak): string => {
    const { value, format } = readSel(letak);
    if (typeof value === 'number') {
      // SSF refuses a blank before the percent sign, which Excel writes as '\ '
      const teks = swapTanda(SSF.format(format.replace('\\ %', '%'), value) as string);
      return format.endsWith('\\ %') ? teks.replace('%', ' %') : teks;
    }
    return typeof value === 'string' ? value : '';
  };
  return { lembar, readSel, readTampak };
}

describe('Laporan terbit sebagai buku kerja', () => {
  describe.each(ID_LAPORAN.flatMap((id) => [false, true].map((dibetulkan) => ({ id, dibetulkan }))))(
    '$id, dibetulkan: $dibetulkan',
    ({ id, dibetulkan }) => {
      it('tiap sel tiap tabel tampak di alamatnya, judul di atasnya', async () => {
        const buku = await buildBukuTerbit(id, { dibetulkan });
        const { lembar, readTampak } = await openBuku(buku);
        expect([...lembar.keys()]).toHaveLength(readLaporanTerbit(id).tables.length);
        const berbeda = [...buku.letak].filter(([kunci, letak]) => readTampak(letak) !== buku.teks.get(kunci));
        expect(berbeda).toEqual([]);
        expect([...buku.judul.values()].filter((letak) => readTampak(letak) !== letak.teks)).toEqual([]);
        expect(buku.letak.size).toBe(
          readLaporanTerbit(id).tables.reduce((jumlah, { rows }) => jumlah + rows.flat().length, 0),
        );
        expect(new Set([...buku.letak.values()].map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(
          buku.letak.size,
        );
      });

      (hasSdkValidator ? it : it.skip)('Open XML SDK tidak menemukan kesalahan', async () => {
        expect(validateWithSdk((await buildBukuTerbit(id, { dibetulkan })).bytes)).toEqual([]);
      });
    },
  );

  it.each(ID_LAPORAN)('%s: tanpa pembetulan, isinya persis yang tercetak', async (id) => {
    const { teks } = await buildBukuTerbit(id);
    const tercetak = readLaporanTerbit(id).tables.flatMap(({ no, rows }) =>
      rows.flatMap((baris, row) => baris.map((isi, column) => [toKunci(no, row, column), isi])),
    );
    expect([...teks]).toEqual(tercetak);
  });

  it.each(ID_LAPORAN)('%s: yang berubah oleh pembetulan persis sel temuan yang menyebut isinya', async (id) => {
    const [terbit, betul] = [await buildBukuTerbit(id), await buildBukuTerbit(id, { dibetulkan: true })];
    const seharusnya = new Map<string, string>();
    for (const angka of [false, true]) {
      for (const temuan of DAFTAR_TEMUAN) {
        if (temuan.laporan !== id || (temuan.kelas === 'angka-tabel') !== angka) continue;
        for (const sel of temuan.sel) {
          if (sel.seharusnya !== null) seharusnya.set(toKunci(sel.tabel, sel.row, sel.column), sel.seharusnya);
        }
      }
    }
    const berubah = [...betul.teks].filter(([kunci, isi]) => terbit.teks.get(kunci) !== isi);
    const harapan = [...seharusnya].filter(([kunci, isi]) => terbit.teks.get(kunci) !== isi);
    expect(new Map(berubah)).toEqual(new Map(harapan));
    expect(berubah.length).toBeGreaterThan(10);
  });

  it('judul dan kepala yang salah cetak dibetulkan', async () => {
    const juwana = await buildBukuTerbit('juwana-2023', { dibetulkan: true });
    expect(juwana.judul.get('2.11')?.teks).toBe('Tabel 2.10 Target belanja daerah');
    const jaten = await buildBukuTerbit('jaten-2023', { dibetulkan: true });
    const { lembar } = await openBuku(jaten);
    expect(jaten.judul.get('3.4.4')?.teks).toContain('Tahun 2020 – 2023');
    expect(lembar.get('Tabel 3.4.4')?.rows[3]?.slice(2, 5)).toEqual(['Anggaran', 'Realisasi', '%']);
    expect(jaten.judul.get('3.2.5 (2)')?.teks).toMatch(/^Tabel 3\.2\.6 Perbandingan/);
  });

  it('baris yang hilang disisipkan (JAT-15), dan alamat baris di bawahnya ikut turun', async () => {
    const [terbit, betul] = [
      await buildBukuTerbit('jaten-2023'),
      await buildBukuTerbit('jaten-2023', { dibetulkan: true }),
    ];
    const baris = (buku: BukuTerbit, row: number) =>
      parseRange(buku.letak.get(toKunci('2.4.1', row, 0))?.address ?? '');
    expect(baris(betul, 10)?.firstRow).toBe(baris(terbit, 10)?.firstRow);
    expect(baris(betul, 11)?.firstRow).toBe((baris(terbit, 11)?.firstRow ?? 0) + 1);
  });

  it('ubah mengganti satu sel', async () => {
    const ubah = (tabel: string, row: number, column: number, teks: string) =>
      tabel === '3.2' && row === 0 && column === 4 ? `${teks}1` : undefined;
    const buku = await buildBukuTerbit('juwana-2023', { ubah });
    const { teks } = await buildBukuTerbit('juwana-2023');
    expect([...buku.teks].filter(([kunci, isi]) => teks.get(kunci) !== isi)).toEqual([['3.2|0|4', '3,621']]);
    const { readTampak } = await openBuku(buku);
    expect(readTampak(buku.letak.get('3.2|0|4') ?? { sheet: '', address: '' })).toBe('3,621');
  });

  it.each([
    ['juwana-2023', 18],
    ['jiken-2023', 10],
    ['jaten-2023', 12],
    ['juai-2024', 12],
  ] as const)('%s: separuh tabel (%i) berisi teks saja, yang lain angka', async (id: IdLaporan, separuh) => {
    const buku = await buildBukuTerbit(id);
    const { readSel } = await openBuku(buku);
    const { tables } = readLaporanTerbit(id);
    const jumlahAngka = (no: string) =>
      [...buku.letak].filter(([kunci, letak]) => kunci.startsWith(`${no}|`) && typeof readSel(letak).value === 'number')
        .length;
    const tabelTeks = tables.filter((_, i) => i % 2 === 0);
    expect(tabelTeks).toHaveLength(separuh);
    expect(tabelTeks.filter(({ no }) => jumlahAngka(no) > 0)).toEqual([]);
    expect(tables.reduce((jumlah, { no }) => jumlah + jumlahAngka(no), 0)).toBeGreaterThanOrEqual(50);
  });

  it('Tabel 3.2.4 Jaten memuat 297 responden di atas baris jumlahnya', async () => {
    const buku = await buildBukuTerbit('jaten-2023');
    const { lembar, readTampak } = await openBuku(buku);
    const kunci = toKunci('3.2.4', 0, 0);
    expect(readTampak(buku.letak.get(kunci) ?? { sheet: '', address: '' })).toBe('SNilai /Unsur');
    expect(lembar.get('Tabel 3.2.4')?.rows).toHaveLength(1 + 3 + 297 + 4);
  });
});

describe('Angka tercetak sebagai angka Excel', () => {
  it.each([
    ['96,66', '96.66', '0.00'],
    ['109%', '1.09', '0%'],
    ['5%', '0.05', '0%'],
    ['97,78%', '0.9778', '0.00%'],
    ['100,02 %', '1.0002', '0.00\\ %'],
    ['6.369.500', '6369500', '#,##0'],
    ['6.000.000,00', '6000000.00', '#,##0.00'],
    ['0', '0', '0'],
    ['2023', '2023', '0'],
  ])('%s', (teks, number, format) => {
    expect(toAngkaExcel(teks)).toEqual({ number, format });
  });

  it.each([
    '6,369,000',
    '5.90',
    '101,543.500',
    '6.369.500,-',
    'Rp 500',
    '-',
    '',
    '01',
    '3.4.2',
    '7.01.03',
    '1.',
    '2 laporan',
  ])('"%s" tetap teks', (teks) => {
    expect(toAngkaExcel(teks)).toBe(teks);
  });
});

describe('Kepala tabel yang digabung', () => {
  const findKepala = (id: IdLaporan, no: string) =>
    findGabungan(readLaporanTerbit(id).tables.find((tabel) => tabel.no === no)?.header ?? []);

  it.each([
    [
      'juwana-2023',
      '3.11',
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 2],
        [0, 4, 2, 1],
        [0, 5, 2, 1],
        [0, 6, 2, 1],
      ],
    ],
    ['juai-2024', '3.3', [[0, 0, 1, 3]]],
    ['juai-2024', '1.1', []],
    [
      'jaten-2023',
      '3.4.4',
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 1, 3],
        [0, 5, 1, 3],
        [0, 8, 1, 3],
        [0, 11, 1, 3],
      ],
    ],
    [
      'jaten-2023',
      '3.2.4',
      [
        [0, 0, 2, 1],
        [0, 1, 1, 9],
      ],
    ],
    [
      'jaten-2023',
      '3.3.1',
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 2, 1],
        [0, 3, 1, 3],
        [0, 6, 2, 1],
        [0, 7, 2, 1],
      ],
    ],
    [
      'jiken-2023',
      '3.7',
      [
        [0, 0, 2, 1],
        [0, 1, 2, 1],
        [0, 2, 2, 1],
        [0, 3, 1, 3],
        [0, 6, 1, 3],
        [0, 9, 2, 1],
      ],
    ],
  ] as const)('%s Tabel %s', (id, no, gabungan) => {
    expect(findKepala(id, no)).toEqual(gabungan);
  });
});
