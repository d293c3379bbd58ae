import { BANTUAN, PilihanSalah, parsePerintah } from '../../src/cli/options';

function kalimat(...argv: string[]): string {
  try {
    return JSON.stringify(parsePerintah(argv));
  } catch (error) {
    if (error instanceof PilihanSalah) return error.message;
    throw error;
  }
}

describe('Baris perintah (Spesifikasi Takar 8.1)', () => {
  it.each([
    [['hitung'], 'Sebut berkasnya: takar hitung berkas.xlsx.'],
    [['contoh'], 'Sebut contohnya: takar contoh juwana, jiken, jaten, atau juai.'],
    [
      ['ukur', 'a.xlsx'],
      'Perintah "ukur" tidak dikenal; pakai contoh, hitung, periksa, tabel, atau buat (lihat takar --help).',
    ],
    [['hitung', 'a.xlsx', 'b.xlsx'], '"b.xlsx" berlebih; lihat takar --help.'],
    [['buat', 'a.xlsx'], '"a.xlsx" berlebih; pakai -o untuk nama berkasnya.'],
    [['hitung', 'a.xlsx', '--cepat'], 'Pilihan --cepat tidak dikenal; lihat takar --help.'],
    [['hitung', 'a.xlsx', '-o'], 'Pilihan --keluaran belum diisi; lihat takar --help.'],
    [['hitung', 'a.xlsx', '-o', '--json'], 'Pilihan -o belum diisi; lihat takar --help.'],
    [['hitung', 'a.xlsx', '--json=ya'], 'Pilihan --json ditulis tanpa isi; lihat takar --help.'],
    [['contoh', 'juai', '--json'], 'Pilihan --json tidak berlaku untuk takar contoh; hapus saja.'],
    [['buat', '--di-tempat'], 'Pilihan --di-tempat tidak berlaku untuk takar buat; hapus saja.'],
    [['hitung', 'a.xlsx', '-o', 'b.xlsx', '--di-tempat'], 'Pilih salah satu: -o berkas.xlsx atau --di-tempat.'],
    [['hitung', 'a.xlsx', '--tahun', '23'], '--tahun "23" bukan tahun; tulis empat angka, misalnya --tahun 2023.'],
    [['hitung', 'a.xlsx', '--tahun', '2O23'], '--tahun "2O23" bukan tahun; tulis empat angka, misalnya --tahun 2023.'],
    [['hitung', 'a.xlsx', '-o', 'hasil.pdf'], 'Nama berkas keluaran "hasil.pdf" harus berakhiran .xlsx.'],
    [['hitung', 'a.xlsm', '-o', 'hasil.xlsx'], 'Nama berkas keluaran "hasil.xlsx" harus berakhiran .xlsm.'],
    [['hitung', 'a.tmp', '-o', 'hasil'], 'Nama berkas keluaran "hasil" harus berakhiran .xlsx atau .xlsm.'],
    [
      ['hitung', 'a.xlsx', '--suntingan', 'simpan'],
      '--suntingan "simpan" tidak dikenal; pakai pertahankan atau ganti.',
    ],
    [
      ['periksa', 'a.xlsx', '--suntingan', 'ganti'],
      'Pilihan --suntingan tidak berlaku untuk takar periksa; hapus saja.',
    ],
    [['tabel'], 'Sebut berkasnya: takar tabel berkas.xlsx.'],
    [['tabel', 'a.xlsx', '--docx'], 'Pilihan --docx belum diisi; lihat takar --help.'],
    [['tabel', 'a.xlsx', '--docx', 'b.doc'], 'Nama berkas keluaran "b.doc" harus berakhiran .docx.'],
    [['tabel', 'a.xlsx', '-o', 'b.docx'], 'Dokumen Word disebut dengan --docx: takar tabel berkas.xlsx --docx b.docx.'],
    [
      ['constructor', 'a.xlsx', '--json'],
      'Perintah "constructor" tidak dikenal; pakai contoh, hitung, periksa, tabel, atau buat (lihat takar --help).',
    ],
    [['hitung', 'a.xltx', '-o', 'hasil.xlsx'], 'Nama berkas keluaran "hasil.xlsx" harus berakhiran .xltx.'],
    [['tabel', 'a.xlsx', '--json'], 'Pilihan --json tidak berlaku untuk takar tabel; hapus saja.'],
    [['hitung', 'a.xlsx', '--docx', 'b.docx'], 'Pilihan --docx tidak berlaku untuk takar hitung; hapus saja.'],
    [['buat', '-o', ''], 'Nama berkas keluaran "" harus berakhiran .xlsx.'],
  ])('[8.1] takar %j ditolak dengan satu kalimat', (argv, harapan) => {
    expect(kalimat(...argv)).toBe(harapan);
  });

  it('[8.1] semua pilihan hitung terbaca', () => {
    expect(
      parsePerintah(['hitung', 'a.XLSX', '-o', 'b.xlsx', '--json', '--tahun', '2023', '--profil', 'jiken']),
    ).toEqual({
      nama: 'hitung',
      masukan: 'a.XLSX',
      keluaran: 'b.xlsx',
      diTempat: false,
      json: true,
      suntingan: null,
      tahun: 2023,
      profil: 'jiken',
    });
  });

  it('[5.4] pilihan untuk sel yang diubah terbaca', () => {
    for (const cara of ['pertahankan', 'ganti']) {
      expect(parsePerintah(['hitung', 'a.xlsx', '--suntingan', cara])).toMatchObject({ suntingan: cara });
    }
  });

  it('[8.1] semua pilihan tabel terbaca', () => {
    expect(parsePerintah(['tabel', 'a.xlsx', '--docx', 'b.DOCX', '--tahun', '2023', '--profil', 'jiken'])).toEqual({
      nama: 'tabel',
      masukan: 'a.xlsx',
      keluaran: 'b.DOCX',
      tahun: 2023,
      profil: 'jiken',
    });
  });

  it.each([[[]], [['--help']], [['-h']], [['hitung', '--help']], [['hitung', 'a.xlsx', '-h']]])(
    '[8.1] takar %j memberi bantuan',
    (argv) => {
      expect(parsePerintah(argv)).toEqual({ nama: 'bantuan' });
    },
  );

  it('[8.1] bantuan menyebut tiap perintah dan pilihan, dalam bahasa Indonesia', () => {
    for (const sebutan of [
      'takar contoh',
      'takar hitung',
      'takar tabel',
      'takar buat',
      '-o',
      '--docx',
      '--di-tempat',
      '--json',
      '--tahun',
      '--profil',
    ])
      expect(BANTUAN).toContain(sebutan);
    expect(BANTUAN).not.toMatch(/\b(usage|options?|file|output|default|exit)\b/i);
  });
});
