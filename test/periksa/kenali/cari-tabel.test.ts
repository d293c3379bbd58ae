import { findTabelCetak, type IsiLembar } from '../../../src/periksa/kenali';
import { buildLembar } from './build-lembar';

const KEPALA = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
const BARIS = [
  ['1', 'Nilai SAKIP', '70', '68,45', '97,78'],
  ['2', 'IKM', '75', '83,20', '110,93'],
];
const ANGGARAN = ['No', 'Program', 'Anggaran', 'Realisasi', '%'];

function describeLembar(lembar: IsiLembar): string[] {
  return findTabelCetak(lembar).map(
    ({ no, judul, selJudul, kepala, baris }) =>
      `${no}|${judul}|${selJudul}|${kepala.length} kepala|${baris.map(({ sel }) => sel[0]?.alamat).join(' ')}`,
  );
}

describe('Judul tabel tercetak (Spesifikasi Takar 6)', () => {
  it.each([
    ['Tabel 3.2 Capaian Kinerja', '3.2|Capaian Kinerja'],
    ['Tabel 3.2. Capaian Kinerja', '3.2|Capaian Kinerja'],
    ['TABEL 2.13', '2.13|'],
    ['Tabel. 3.4 Capaian Kinerja', '3.4|Capaian Kinerja'],
    ['Tabel 3. 1 Capaian', '3.1|Capaian'],
    ['Tabel 3.2.4: Capaian', '3.2.4|Capaian'],
    ['Tabel 3.2\nCapaian Kinerja\nTahun 2023', '3.2|Capaian Kinerja Tahun 2023'],
    ['Tabel 3.2 2 Indikator Kinerja', '3.2|2 Indikator Kinerja'],
    ['Capaian Kinerja Tahun 2023', '|Capaian Kinerja Tahun 2023'],
  ])('[6] "%s"', (judul, harapan) => {
    expect(describeLembar(buildLembar([[judul], KEPALA, ...BARIS]))).toEqual([`${harapan}|A1|1 kepala|A3 A4`]);
  });

  it.each([
    ['nomor di satu sel, nama di sel kanannya', [['Tabel 3.2', 'Capaian Kinerja']]],
    ['nama di baris bawahnya', [['Tabel 3.2'], ['Capaian Kinerja']]],
    ['nama bersambung ke baris bawahnya', [['Tabel 3.2 Capaian'], ['Kinerja']]],
    ['baris kosong di antaranya', [['Tabel 3.2 Capaian Kinerja'], []]],
    ['di atas kolom tengah', [['', '', 'Tabel 3.2 Capaian Kinerja']]],
  ])('[6] %s', (_, judul) => {
    const [tabel, ...lain] = findTabelCetak(buildLembar([...judul, KEPALA, ...BARIS]));
    expect(lain).toEqual([]);
    expect([tabel?.no, tabel?.judul, tabel?.baris.length]).toEqual(['3.2', 'Capaian Kinerja', 2]);
    expect(tabel?.kolom.map(({ jenis }) => jenis).join(' ')).toBe('no indikator target realisasi capaian');
  });

  it('[6] judul yang digabung selebar tabel', () => {
    const gabungan = [{ row: 0, column: 0, rowSpan: 1, columnSpan: 5 }];
    const lembar = buildLembar([['Tabel 3.2 Capaian Kinerja'], KEPALA, ...BARIS], { gabungan });
    expect(describeLembar(lembar)).toEqual(['3.2|Capaian Kinerja|A1|1 kepala|A3 A4']);
  });

  it('[6] kalimat tentang tabel bukan judul', () => {
    const kalimat = ['Tabel 3.2 menunjukkan capaian setiap indikator pada tahun 2023.'];
    expect(describeLembar(buildLembar([['Tabel 3.2 Capaian'], KEPALA, ...BARIS, [], kalimat]))).toEqual([
      '3.2|Capaian|A1|1 kepala|A3 A4',
    ]);
  });
});

describe('Letak tabel tercetak di lembar (Spesifikasi Takar 6)', () => {
  it('[6] kolom tabel yang selebar beberapa kolom lembar dibaca sebagai satu kolom', () => {
    const lebarkan = (baris: readonly string[]) => baris.flatMap((teks) => [teks, '']);
    const rows = [['Tabel 3.2 Capaian Kinerja'], KEPALA, ['(1)', '(2)', '(3)', '(4)', '(5)'], ...BARIS];
    const gabungan = rows.flatMap((baris, row) =>
      row === 0 ? [] : baris.map((_, i) => ({ row, column: 2 * i, rowSpan: 1, columnSpan: 2 })),
    );
    const [tabel, ...lain] = findTabelCetak(buildLembar(rows.map(lebarkan), { gabungan }));
    expect(lain).toEqual([]);
    expect(tabel?.kolom.map(({ jenis }) => jenis).join(' ')).toBe('no indikator target realisasi capaian');
    expect(tabel?.nomorKolom?.map(({ teks }) => teks)).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)']);
    expect(tabel?.baris.map(({ sel }) => sel.map(({ alamat }) => alamat).join(' '))).toEqual([
      'A4 C4 E4 G4 I4',
      'A5 C5 E5 G5 I5',
    ]);
  });

  it('[6] lembar kosong, dan lembar yang hanya berisi teks, tidak memuat tabel', () => {
    expect(findTabelCetak(buildLembar([]))).toEqual([]);
    const teks = ['BAB III', 'Sasaran kecamatan tahun ini tercapai.', 'Lihat Tabel 3.2 di bawah.', 'Tabel 3.2 Capaian'];
    expect(findTabelCetak(buildLembar(teks.map((satu) => [satu])))).toEqual([]);
    expect(
      findTabelCetak(
        buildLembar([
          ['Kepada', 'Yth. Bupati'],
          ['Perihal', 'Laporan kinerja'],
          ['a', 'b'],
        ]),
      ),
    ).toEqual([]);
  });

  it('[6] dua tabel bersebelahan', () => {
    const kiri = [['Tabel 3.1 Kinerja'], KEPALA, ...BARIS];
    const kanan = [['Tabel 3.2 Anggaran'], ANGGARAN, ['1', 'Program A', '1.000.000', '900.000', '90,00']];
    const rows = kiri.map((sel, i) => [...Array.from({ length: 5 }, (_, k) => sel[k] ?? ''), '', ...(kanan[i] ?? [])]);
    expect(describeLembar(buildLembar(rows))).toEqual(['3.1|Kinerja|A1|1 kepala|A3 A4', '3.2|Anggaran|G1|1 kepala|G3']);
  });

  it('[6] beberapa tabel bertumpuk, dengan baris sumber dan teks di antaranya', () => {
    const rows = [
      ['Tabel 3.1 Kinerja'],
      KEPALA,
      ...BARIS,
      ['Sumber : Bagian Organisasi'],
      ['Capaian di atas naik dibanding tahun lalu.'],
      ['Tabel 3.2 Anggaran'],
      ANGGARAN,
      ['1', 'Program A', '1.000.000', '900.000', '90,00'],
      ['Tabel 3.3 Ulangan'],
      KEPALA,
      ...BARIS,
    ];
    expect(describeLembar(buildLembar(rows))).toEqual([
      '3.1|Kinerja|A1|1 kepala|A3 A4',
      '3.2|Anggaran|A7|1 kepala|A9',
      '3.3|Ulangan|A10|1 kepala|A12 A13',
    ]);
  });

  it('[6] baris kosong sebelum JUMLAH masih bagian tabel; tabel lain tanpa judul di bawahnya tidak', () => {
    const rows = [
      ['Tabel 3.2 Anggaran'],
      ANGGARAN,
      ['1', 'Program A', '1.000.000', '900.000', '90,00'],
      [],
      ['', 'JUMLAH', '1.000.000', '900.000', '90,00'],
      [],
      KEPALA,
      ...BARIS,
    ];
    const daftar = findTabelCetak(buildLembar(rows));
    expect(daftar.map(({ baris }) => baris.map(({ jenis }) => jenis))).toEqual([
      ['data', 'kosong', 'jumlah'],
      ['data', 'data'],
    ]);
    expect(daftar.map(({ no, selJudul }) => [no, selJudul])).toEqual([
      ['3.2', 'A1'],
      ['', 'A7'],
    ]);
  });

  it('[6] blok kedua dengan kepala sendiri langsung di bawah blok pertama', () => {
    const rows = [
      ['Tabel 2.4 Perjanjian Kinerja'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target'],
      ['1', 'Meningkatnya layanan', 'Nilai SAKIP', '70'],
      ['2', 'Meningkatnya kepuasan', 'IKM', '75'],
      ['No', 'Program', 'Anggaran', 'Ket'],
      ['1', 'Program A', '1.000.000', 'APBD'],
    ];
    expect(findTabelCetak(buildLembar(rows)).map(({ kolom }) => kolom.map(({ jenis }) => jenis).join(' '))).toEqual([
      'no sasaran indikator target',
      'no program anggaran lain',
    ]);
  });

  it('[6] kepala yang diulang di halaman berikutnya bukan baris tabel', () => {
    const rows = [['Tabel 3.2 Kinerja'], KEPALA, BARIS[0]!, KEPALA, BARIS[1]!];
    expect(describeLembar(buildLembar(rows))).toEqual(['3.2|Kinerja|A1|1 kepala|A3 A5']);
  });

  it('[6] Excel Table tanpa judul; tabel data Takar dilewati', () => {
    const rows = [KEPALA, ...BARIS, [], ['Kode', 'Indikator', 'Target'], ['IK1', 'IKM', '75']];
    const tabel = [
      { headerRow: 3, firstColumn: 2, columnCount: 5, rowCount: 2 },
      { headerRow: 7, firstColumn: 2, columnCount: 3, rowCount: 1, isData: true },
    ];
    expect(describeLembar(buildLembar(rows, { tabel, firstRow: 3, firstColumn: 2 }))).toEqual(['||B3|1 kepala|B4 B5']);
  });

  it('[6] Excel Table di bawah judul bernomor memakai judul itu, sekali saja', () => {
    const tabel = [{ headerRow: 2, firstColumn: 1, columnCount: 5, rowCount: 2 }];
    expect(describeLembar(buildLembar([['Tabel 3.2 Kinerja'], KEPALA, ...BARIS], { tabel }))).toEqual([
      '3.2|Kinerja|A1|1 kepala|A3 A4',
    ]);
  });
});

describe('Kepala tabel tercetak di lembar (Spesifikasi Takar 6)', () => {
  const ATAS = ['No', 'Indikator Kinerja', 'Tahun 2022', '', 'Tahun 2023', ''];
  const BAWAH = ['', '', 'Target', 'Realisasi', 'Target', 'Realisasi'];
  const ISI = ['1', 'IKM', '74', '80,96', '75', '83,20'];
  const JENIS = 'no indikator target:2022 realisasi:2022 target:2023 realisasi:2023';
  const GABUNGAN = [
    { row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 1, column: 1, rowSpan: 2, columnSpan: 1 },
    { row: 1, column: 2, rowSpan: 1, columnSpan: 2 },
    { row: 1, column: 4, rowSpan: 1, columnSpan: 2 },
  ];

  it.each([
    ['digabung', ATAS, BAWAH, GABUNGAN],
    ['tidak digabung, dengan sel kosong', ATAS, BAWAH, []],
    [
      'tidak digabung, teks diulang',
      ['No', 'Indikator Kinerja', 'Tahun 2022', 'Tahun 2022', 'Tahun 2023', 'Tahun 2023'],
      BAWAH,
      [],
    ],
    ['teks diulang ke bawah juga', ATAS, ['No', 'Indikator Kinerja', ...BAWAH.slice(2)], []],
  ])('[6] dua baris kepala %s', (_, atas, bawah, gabungan) => {
    const [tabel] = findTabelCetak(buildLembar([['Tabel 3.3 Perbandingan'], atas, bawah, ISI], { gabungan }));
    expect(tabel?.kolom.map(({ jenis, tahun }) => (tahun === null ? jenis : `${jenis}:${tahun}`)).join(' ')).toBe(
      JENIS,
    );
    expect(tabel?.kepala).toHaveLength(2);
    expect(tabel?.baris.map(({ sel }) => sel.map(({ teks }) => teks))).toEqual([ISI]);
    expect(tabel?.kolom[3]?.kepala).toBe('Tahun 2022 / Realisasi');
  });

  it('[6] tiga baris kepala dan baris nomor kolom', () => {
    const rows = [
      ['Tabel 3.3 Perbandingan'],
      ['No', 'Indikator', 'Realisasi Kinerja', '', '', ''],
      ['', '', 'Tahun 2022', '', 'Tahun 2023', ''],
      ['', '', 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ISI,
    ];
    const gabungan = [
      { row: 1, column: 0, rowSpan: 3, columnSpan: 1 },
      { row: 1, column: 1, rowSpan: 3, columnSpan: 1 },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 4 },
      { row: 2, column: 2, rowSpan: 1, columnSpan: 2 },
      { row: 2, column: 4, rowSpan: 1, columnSpan: 2 },
    ];
    const [tabel] = findTabelCetak(buildLembar(rows, { gabungan }));
    expect(tabel?.kepala).toHaveLength(3);
    expect(tabel?.nomorKolom?.map(({ teks }) => teks).join('')).toBe('(1)(2)(3)(4)(5)(6)');
    expect(tabel?.kolom.map(({ jenis, tahun }) => `${jenis}:${tahun}`).slice(2)).toEqual([
      'target:2022',
      'realisasi:2022',
      'target:2023',
      'realisasi:2023',
    ]);
    expect(tabel?.baris).toHaveLength(1);
  });

  it('[6] tahun sebagai angka di baris kepala kedua', () => {
    const rows = [['Tabel 2.2'], ['Indikator', 'Target', '', ''], ['', 2022, 2023, 2024], ['IKM', 82, 83, 85]];
    const [tabel] = findTabelCetak(buildLembar(rows));
    expect(tabel?.kolom.map(({ jenis, tahun }) => `${jenis}:${tahun}`)).toEqual([
      'indikator:null',
      'target:2022',
      'target:2023',
      'target:2024',
    ]);
  });

  it('[6] sel isi yang tertutup gabungan kosong dan ditandai; angka dibaca dengan format selnya', () => {
    const rows = [
      ['Tabel 3.2 Kinerja'],
      ['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['Meningkatnya layanan', 'Desa mandiri', 0.034, 0.069, 2.0294],
      ['', 'IKM', 75, 83.2, 1.1093],
    ];
    const format = { '2,2': '0.0%', '2,3': '0.00%', '2,4': '0%', '3,3': '0.00', '3,4': '0.00%' };
    const gabungan = [{ row: 2, column: 0, rowSpan: 2, columnSpan: 1 }];
    const [tabel] = findTabelCetak(buildLembar(rows, { format, gabungan }));
    expect(tabel?.baris.map(({ sel }) => sel.map(({ teks }) => teks))).toEqual([
      ['Meningkatnya layanan', 'Desa mandiri', '3,4%', '6,90%', '203%'],
      ['', 'IKM', '75', '83,20', '110,93%'],
    ]);
    expect(tabel?.baris[1]?.sel[0]).toMatchObject({ alamat: 'A4', tertutup: true });
    expect(tabel?.baris[0]?.sel[4]?.bacaan).toMatchObject({ jenis: 'angka', persen: true, desimal: 0 });
  });
});

describe('Tabel pendek dan tabel tanpa isi (Spesifikasi Takar 6)', () => {
  const JUDUL = ['Tabel 3.2.2 Perbandingan Realisasi'];
  const TAHUN = ['No', 'Tahun', 'Target', 'Capaian Kinerja'];
  const TEKS = ['Realisasi tahun ini naik dibanding target tahun sebelumnya, berkat koordinasi yang baik.'];
  const SUMBER = ['Sumber: Bagian Organisasi'];
  const TERBACA = '3.2.2|Perbandingan Realisasi|A1|1 kepala|';

  it.each<[string, (string | number)[][], string]>([
    ['satu tahun', [TAHUN, ['1', '2020', '60', '61']], 'A3'],
    ['satu tahun tanpa angka', [TAHUN, ['1', '2020', '-', '-']], 'A3'],
    ['satu tahun tanpa kolom nomor', [TAHUN.slice(1), ['2020', '60', '61']], 'A3'],
    ['tahun berupa angka', [TAHUN.slice(1), [2020, 60, 61]], 'A3'],
    ['tahun yang sel lainnya kosong', [TAHUN.slice(1), ['2020', '', '']], 'A3'],
    [
      'dua tahun, langsung diikuti sumber',
      [TAHUN, ['1', '2020', '60', '61'], ['2', '2021', '60', '62'], SUMBER],
      'A3 A4',
    ],
    ['tanpa satu tahun pun', [TAHUN], ''],
    ['tanpa satu tahun pun, diikuti sumber', [TAHUN, SUMBER, TEKS], ''],
    ['tanpa satu tahun pun, diikuti kalimat', [TAHUN, TEKS], ''],
    ['tanpa satu tahun pun, dengan nomor kolom', [TAHUN, ['(1)', '(2)', '(3)', '(4)']], ''],
  ])('[6] tabel tahun: %s', (_, rows, baris) => {
    expect(describeLembar(buildLembar([JUDUL, ...rows]))).toEqual([TERBACA + baris]);
  });

  it('[6] dua baris kepala tanpa isi', () => {
    const rows = [JUDUL, ['No', 'Indikator', 'Tahun 2022', ''], ['', '', 'Target', 'Realisasi'], [], ['BAB IV']];
    expect(describeLembar(buildLembar(rows))).toEqual(['3.2.2|Perbandingan Realisasi|A1|2 kepala|']);
  });

  it('[6] tabel tanpa isi tidak mengambil baris tabel berikutnya', () => {
    const rows = [JUDUL, TAHUN, [], ['Tabel 3.2.3 Kinerja'], KEPALA, ...BARIS];
    expect(describeLembar(buildLembar(rows))).toEqual([TERBACA, '3.2.3|Kinerja|A4|1 kepala|A6 A7']);
  });

  it.each<[string, string[][]]>([
    ['kalimat', [TEKS]],
    ['beberapa kalimat', [TEKS, TEKS, [], TEKS]],
    ['kalimat dalam beberapa sel', [['Sasaran tercapai dengan baik.', 'Program berjalan.', 'Target tercapai.']]],
    ['satu kata kepala saja di tiap kolom', [['Kepada', 'Yth. Bupati']]],
    ['dua kolom saja', [['Tahun', 'Realisasi']]],
    ['gambar, yang tidak memuat sel', [[], [], [], [], [], [], [], TEKS]],
    ['gambar dengan sumber', [[], SUMBER, TEKS]],
    ['judul lain, juga tanpa tabel', [['Tabel 3.2.3 Kinerja']]],
  ])('[6] judul yang diikuti %s tidak membuat tabel', (_, rows) => {
    expect(describeLembar(buildLembar([JUDUL, ...rows]))).toEqual([]);
  });

  it('[6] dari dua judul berturut-turut, tabelnya milik yang kedua', () => {
    expect(describeLembar(buildLembar([JUDUL, ['Tabel 3.2.3 Kinerja'], KEPALA, ...BARIS]))).toEqual([
      '3.2.3|Kinerja|A2|1 kepala|A4 A5',
    ]);
  });

  it('[6] judul gambar bukan judul tabel di bawah baris sumbernya', () => {
    expect(describeLembar(buildLembar([JUDUL, [], SUMBER, [], KEPALA, ...BARIS]))).toEqual(['||A5|1 kepala|A6 A7']);
  });

  it.each<[string, string[][]]>([
    [
      'dua kolom',
      [['Tabel 3.1 Capaian', '12'], ['Tabel 3.2 Target', '13'], [], ['DAFTAR GAMBAR'], ['Gambar 3.1', '14']],
    ],
    [
      'tiga kolom',
      [
        ['Tabel 3.1', 'Capaian', '12'],
        ['Tabel 3.2', 'Realisasi', '13'],
        ['DAFTAR GAMBAR'],
        ['Gambar 3.1', 'Target', '14'],
        ['Gambar 3.2', 'Realisasi', '15'],
      ],
    ],
    [
      'kepala',
      [
        ['No', 'Judul Tabel', 'Halaman'],
        ['Tabel 3.1', 'Capaian', '12'],
        ['Tabel 3.2', 'Realisasi', '13'],
      ],
    ],
  ])('[6] judul dalam daftar tabel dengan %s tidak membuat tabel', (_, rows) => {
    expect(describeLembar(buildLembar([['DAFTAR TABEL'], ...rows]))).toEqual([]);
  });

  it('[6] kolom "Keterangan:" adalah kepala, bukan baris keterangan', () => {
    const rows = [JUDUL, ['No', 'Program', 'Keterangan:'], ['1', 'Program A', 'APBD']];
    expect(describeLembar(buildLembar(rows))).toEqual([`${TERBACA}A3`]);
  });
});

describe('Kecepatan', () => {
  it('[6] 200 lembar berisi 500 sel dalam kurang dari satu detik', () => {
    const isi = Array.from({ length: 98 }, (_, i) => [`${i + 1}`, `Indikator ${i}`, '75', '83,20', '110,93']);
    const lembar = buildLembar([['Tabel 3.2 Kinerja'], KEPALA, ...isi]);
    const timeDuaPuluh = (): number => {
      const mulai = performance.now();
      for (let i = 0; i < 20; i += 1) expect(findTabelCetak(lembar)).toHaveLength(1);
      return performance.now() - mulai;
    };
    // The best of several runs: other work on the machine only ever makes a run slower.
    const terbaik = Math.min(...Array.from({ length: 10 }, timeDuaPuluh));
    expect(terbaik * 10).toBeLessThan(1000);
  });
});
