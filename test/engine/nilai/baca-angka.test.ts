import fc from 'fast-check';
import { desimal, parseAngka, SERATUS, type Bacaan, type IsiSel } from '../../../src/engine/nilai';

fc.configureGlobal({ seed: 20250101 });

/** 'nilai|desimal|persen|satuan|teks' of a figure, else its kind. */
function ringkas(bacaan: Bacaan): string {
  if (bacaan.jenis !== 'angka') return bacaan.jenis;
  const { nilai, persen, satuan, teks } = bacaan;
  return [nilai.toFixed(bacaan.desimal, 'potong'), persen ? '%' : '', satuan, teks].join('|');
}

describe('Angka dari teks', () => {
  it.each([
    ['3,31', '3.31|||3,31'],
    ['1.234.567,89', '1234567.89|||1.234.567,89'],
    ['1.000,00', '1000.00|||1.000,00'],
    ['6369500', '6369500|||6369500'],
    ['05', '5|||5'],
    ['-5', '-5|||-5'],
    ['+5', '5|||5'],
    ['- 5', '-5|||-5'],
    ["'72,50", '72.50|||72,50'],
  ])('[2.1] %s dibaca sebagai %s', (teks, hasil) => {
    expect(ringkas(parseAngka(teks, 'General'))).toBe(hasil);
  });

  it.each([
    ['Rp. 6.369.500,-', '6369500|||6.369.500'],
    ['Rp6.369.500,00', '6369500.00|||6.369.500,00'],
    ['Rp 4.250', '4250|||4.250'],
    ['rp.5', '5|||5'],
    ['6.369.500,-', '6369500|||6.369.500'],
    ['6.369.500,--', '6369500|||6.369.500'],
    ['6.369.500.-', '6369500|||6.369.500'],
    ['6.369.500,–', '6369500|||6.369.500'],
    ['250,-', '250|||250'],
    ['4.250,-', '4250|||4.250'],
    ['4.684.500,', '4684500|||4.684.500'],
    ['-Rp1.000', '-1000|||-1.000'],
    ['Rp-1.000', '-1000|||-1.000'],
    ['(1.000)', '-1000|||-1.000'],
    ['Rp (1.000,00)', '-1000.00|||-1.000,00'],
    ['(Rp1.000,-)', '-1000|||-1.000'],
    ['4.250 rupiah', '4250||rupiah|4.250 rupiah'],
  ])('[2.1] uang: %s dibaca sebagai %s', (teks, hasil) => {
    expect(ringkas(parseAngka(teks, 'General'))).toBe(hasil);
  });

  it.each([
    ['107,913,000', '107913000|||107.913.000'],
    ['5.90', '5.90|||5,90'],
    ['1,234.5', '1234.5|||1.234,5'],
    ['0.250', '0.250|||0,250'],
    ['101,543.500', '101543.500|||101.543,500'],
  ])('[2.1] notasi Inggris: %s dibaca sebagai %s', (teks, hasil) => {
    expect(ringkas(parseAngka(teks, 'General'))).toBe(hasil);
  });

  it.each([
    ['97,78 %', '97.78|%||97,78%'],
    ['0,34%', '0.34|%||0,34%'],
    ['100%', '100|%||100%'],
    ['(2,5)%', '-2.5|%||-2,5%'],
    ['80 persen', '80|%||80%'],
    ['100 % (Baik)', '100|%||100% (Baik)'],
    ['> 75%', '75|%||> 75%'],
    ['≥90', '90|||≥ 90'],
    ['>= 90', '90|||>= 90'],
  ])('[2.1] persen dan pembanding: %s dibaca sebagai %s', (teks, hasil) => {
    expect(ringkas(parseAngka(teks, 'General'))).toBe(hasil);
  });

  it.each([
    ['70 LKD', '70||LKD|70 LKD'],
    ['70LKD', '70||LKD|70 LKD'],
    ['2 laporan', '2||laporan|2 laporan'],
    ['12 bulan', '12||bulan|12 bulan'],
    ['22 Orang  Per Bulan', '22||Orang Per Bulan|22 Orang Per Bulan'],
    ['2 (dua)', '2|||2 (dua)'],
    ['2 (dua) laporan', '2||laporan|2 (dua) laporan'],
    ['12 Dokumen (dua belas)', '12||Dokumen|12 Dokumen (dua belas)'],
    ['72,50 (BB)', '72.50|||72,50 (BB)'],
    ['Baik (67,50)', '67.50|||Baik (67,50)'],
    ['Sangat Baik ( 88,31 )', '88.31|||Sangat Baik (88,31)'],
    ['150 m2', '150||m2|150 m2'],
    ['95,5*', '95.5|||95,5'],
    ['95,5 **)', '95.5|||95,5'],
  ])('[2.1] satuan dan kata: %s dibaca sebagai %s', (teks, hasil) => {
    expect(ringkas(parseAngka(teks, 'General'))).toBe(hasil);
  });

  it.each([
    ['Rp\u00a06.369.500', '6369500|||6.369.500'],
    ['\u200b72,50\u202f', '72.50|||72,50'],
    ['\u22125', '-5|||-5'],
    ['\u20135', '-5|||-5'],
    [' 70\nLKD ', '70||LKD|70 LKD'],
  ])('[2.1] spasi dan tanda khusus: %j dibaca sebagai %s', (teks, hasil) => {
    expect(ringkas(parseAngka(teks, 'General'))).toBe(hasil);
  });

  it.each(['-', '–', '—', '−', '--', 'NA', 'N/A', 'n/a', 'n.a.', 'Tidak ada', 'TIDAK ADA', '', '   ', 'Rp -', '...'])(
    '[2.1] "%s" adalah kosong, bukan 0',
    (teks) => {
      expect(parseAngka(teks, 'General')).toEqual({ jenis: 'kosong', teks: teks.trim() });
    },
  );

  it('[2.1] sel tanpa isi adalah kosong', () => {
    expect(parseAngka(null, '0.00')).toEqual({ jenis: 'kosong', teks: '' });
  });

  it.each([
    ['Tahun 2023 belum', 'kalimat'],
    ['5 belum', 'kalimat'],
    ['2 dari lima desa', 'dua angka'],
    ['IK1', 'kode'],
    ['1a', 'label'],
    ['7.01.02', 'kode rekening'],
    ['1.2.3', 'nomor'],
    ['5.', 'nomor urut'],
    ['5,', 'desimalnya hilang'],
    ['2/29', 'pecahan'],
    ['12-15', 'rentang'],
    ['12 bulan 3 hari', 'dua angka'],
    ['31 Desember', 'tanggal'],
    ['31/12/2023', 'tanggal'],
    ['5 juta', 'kelipatan, nilainya bukan 5'],
    ['Rp 2,5 miliar', 'kelipatan'],
    ['1e5', 'bukan notasi kantor'],
    ['--5', 'dua tanda'],
    ['1 234', 'spasi di tengah'],
    ['%', 'tanpa angka'],
    ['Baik', 'tanpa angka'],
    ['1.234.567.89', 'titik tidak beraturan'],
    [`${'1'.repeat(130)}`, 'terlalu panjang'],
  ])('[2.1] %s bukan angka: %s', (teks) => {
    expect(parseAngka(teks, 'General')).toEqual({ jenis: 'bukan-angka', teks });
  });

  it.each<[IsiSel, string]>([
    [{ error: '#DIV/0!' }, '#DIV/0!'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [NaN, 'NaN'],
  ])('[2.1] %j bukan angka', (isi, teks) => {
    expect(parseAngka(isi, 'General')).toEqual({ jenis: 'bukan-angka', teks });
  });

  it('[2.1] teks apa pun dibaca tanpa galat dan tanpa lama', () => {
    const huruf = fc.constantFrom(...'0123456789.,-–()% RrpPlkdab/≥>*²\u00a0'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: huruf, maxLength: 140 }), (teks) => {
        expect(() => parseAngka(teks, 'General', { rentang: true })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Angka dalam notasi Inggris', () => {
  it('[2.1] angka dengan koma ribuan dan titik desimal tetap sama nilainya', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 2, 4), (digit, jumlah) => {
        const nilai = desimal(`${digit}e-${jumlah}`);
        const [bulat = '', pecahan = ''] = nilai.toFixed(jumlah, 'potong').split('.');
        const bacaan = parseAngka(`${bulat.replace(/\B(?=(\d{3})+$)/g, ',')}.${pecahan}`, 'General');
        expect(bacaan).toMatchObject({ jenis: 'angka', desimal: jumlah });
        expect(bacaan.jenis === 'angka' && bacaan.nilai.compare(nilai)).toBe(0);
      }),
    );
  });
});

describe('Angka ambigu tanpa kolom', () => {
  it.each([
    ['4.250', '', '4250', 'notasi Indonesia'],
    ['3,310', '', '3.310', 'notasi Indonesia'],
    ['4.250', 'Indeks', '4.250', 'indeks berdesimal'],
    ['3,310', 'orang', '3310', 'orang dihitung utuh'],
    ['1.234', 'desa', '1234', 'desa dihitung utuh'],
    ['97.778%', '', '97.778', 'persen berdesimal'],
    ['4.250 indeks', '', '4.250', 'satuan di dalam sel'],
    ['107,913', 'Rp', '107913', 'rupiah selalu utuh'],
  ])('[2.3] %s dengan satuan "%s" adalah %s: %s', (teks, satuan, nilai) => {
    const bacaan = parseAngka(teks, 'General', { satuan });
    expect(bacaan.jenis === 'angka' && bacaan.nilai.compare(desimal(nilai))).toBe(0);
  });

  it.each([
    ['107,913', '107.913'],
    ['6.369.500', '6.369.500'],
    ['101,543.500', '101.543.500'],
    ['6369500', '6.369.500'],
  ])('[2.3] %s dalam kolom rupiah dibaca %s', (teks, dibaca) => {
    expect(parseAngka(teks, 'General', { rupiah: true })).toMatchObject({ jenis: 'angka', desimal: 0, teks: dibaca });
  });

  it('[2.2] angka General dalam kolom rupiah tampil dengan titik ribuan', () => {
    expect(parseAngka(6369500, 'General', { rupiah: true })).toMatchObject({ teks: '6.369.500' });
  });
});

describe('Angka dari sel berformat persen', () => {
  it('[2.2] sel persen yang memuat 1 berarti 100 %', () => {
    expect(ringkas(parseAngka(1, '0%'))).toBe('100|%||100%');
  });

  it('[2.2] nilai sel persen adalah seratus kali isinya, tepat', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (angka) => {
        const bacaan = parseAngka(angka, '0.00%');
        expect(bacaan).toMatchObject({ jenis: 'angka', persen: true, desimal: 2 });
        expect(bacaan.jenis === 'angka' && bacaan.nilai.compare(desimal(angka).multiply(SERATUS))).toBe(0);
      }),
    );
  });
});

describe('Target berbentuk rentang', () => {
  it.each([
    ['7,35 - 7,45', '7.35', '7.45', '7,35 - 7,45', false, ''],
    ['70–75', '70', '75', '70 - 75', false, ''],
    ['70-75 %', '70', '75', '70 - 75%', true, ''],
    ['70% s.d. 75%', '70', '75', '70 - 75%', true, ''],
    ['70 s/d 75 orang', '70', '75', '70 - 75 orang', false, 'orang'],
    ['70 sampai dengan 75', '70', '75', '70 - 75', false, ''],
    ['-5 - 5', '-5', '5', '-5 - 5', false, ''],
    ['7 - 7', '7', '7', '7 - 7', false, ''],
  ])('[3.1] %s dibaca dari %s sampai %s', (teks, bawah, atas, tertulis, persen, satuan) => {
    const bacaan = parseAngka(teks, 'General', { rentang: true });
    expect(bacaan).toMatchObject({ jenis: 'rentang', teks: tertulis, persen, satuan });
    if (bacaan.jenis !== 'rentang') return;
    expect(bacaan.bawah.compare(desimal(bawah))).toBe(0);
    expect(bacaan.atas.compare(desimal(atas))).toBe(0);
  });

  it.each(['75 - 70', '>90-100', '70 -', '70 - 75 - 80'])('[3.1] %s bukan rentang', (teks) => {
    expect(parseAngka(teks, 'General', { rentang: true }).jenis).toBe('bukan-angka');
  });

  it('[3.1] rentang dibaca hanya bila diminta', () => {
    expect(parseAngka('7,35 - 7,45', 'General').jenis).toBe('bukan-angka');
    expect(parseAngka('-5', 'General', { rentang: true }).jenis).toBe('angka');
  });
});
