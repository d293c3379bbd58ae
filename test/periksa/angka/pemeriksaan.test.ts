import { checkAngka } from '../../../src/periksa/angka';
import { buildLaporan, type TabelTeks } from './tabel';

const KINERJA = 'No | Indikator Kinerja | Target | Realisasi | Capaian (%)';
const ANGGARAN = 'No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %';

/** 'salah C3 -> 83' for each finding. */
function check(daftar: readonly TabelTeks[], isTerpotongBiasa = false): string[] {
  return checkAngka(buildLaporan(...daftar), { isTerpotongBiasa }).map(
    ({ tingkat, sel, seharusnya, sebab }) =>
      `${tingkat} ${sel} -> ${seharusnya ?? '?'}${sebab === null ? '' : ` (${sebab})`}`,
  );
}

describe('Pemeriksaan angka satu per satu (Spesifikasi 6)', () => {
  it.each<[string, readonly TabelTeks[], readonly string[]]>([
    ['capaian 72,50 ÷ 75 dibulatkan', [['3.1', KINERJA, '1 | Nilai A | 75 | 72,50 | 96,67']], []],
    [
      'capaian terpotong',
      [['3.1', KINERJA, '1 | Nilai A | 75 | 72,50 | 96,66']],
      ['periksa E3 -> 96,67 (terpotong, bukan dibulatkan)'],
    ],
    ['capaian yang tidak cocok', [['3.1', KINERJA, '1 | Nilai A | 75 | 72,50 | 69,66']], ['salah E3 -> 96,67']],
    ['capaian turun (2T − R) ÷ T', [['3.1', KINERJA, '1 | Angka konflik | 10 | 8 | 120,00']], []],
    ['capaian turun T ÷ R', [['3.1', KINERJA, '1 | Angka konflik | 10 | 8 | 125,00']], []],
    ['capaian dibatasi 100', [['3.1', KINERJA, '1 | Nilai A | 70 | 77 | 100']], ['periksa E3 -> 110']],
    ['kosong bukan kesalahan', [['3.1', KINERJA, '1 | Nilai A | 75 | - | -', '2 | Nilai B | | 3 | NA']], []],
    [
      'realisasi dibulatkan sebelum dihitung: 86 ÷ 90 = 95,55…',
      [['3.1', KINERJA, '1 | Nilai A | 90 | 86,55 | 95,56']],
      ['periksa E3 -> 96,17 (dihitung dari angka yang sudah dibulatkan)'],
    ],
    [
      'serapan yang tidak cocok',
      [['3.9', ANGGARAN, '1 | Program A | 4.500.000 | 4.360.000 | 98,14']],
      ['salah E3 -> 96,89'],
    ],
    ['anggaran nol', [['3.9', ANGGARAN, '1 | Program A | 0 | 0 | 0', '2 | Program B | - | - | -']], []],
    [
      'sisa yang tidak cocok: satu dari tiga angka itu keliru',
      [
        [
          '3.9',
          'No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)',
          '1 | Program A | 9.000.000 | 8.000.000 | 1.100.000',
        ],
      ],
      ['periksa E3 -> 1.000.000 (satu digit berbeda)'],
    ],
    [
      'induk tidak sama dengan jumlah anak',
      [
        [
          '3.9',
          ANGGARAN,
          '1 | Program A | 30.000.000 | 27.000.000 | 90,00',
          '1.1 | Kegiatan A | 10.000.000 | 9.000.000 | 90,00',
          '1.2 | Kegiatan B | 20.000.000 | 19.000.000 | 95,00',
        ],
      ],
      ['salah D3 -> 28.000.000 (satu digit berbeda)', 'salah E3 -> 93,33'],
    ],
    [
      'angka tahun lalu tersalin; anaknya tidak dikuatkan angka lain',
      [
        [
          '3.4',
          'No | Program/Kegiatan | Realisasi 2022 (Rp) | Realisasi 2023 (Rp)',
          '1 | Program A | 28.700.000 | 28.700.000',
          '1.1 | Kegiatan A | 9.500.000 | 14.000.000',
          '1.2 | Kegiatan B | 19.200.000 | 20.300.000',
        ],
      ],
      ['periksa D3 -> 34.300.000 (angka tahun lalu tersalin)'],
    ],
    [
      'porsi yang berjumlah 99,99 karena pembulatan',
      [
        [
          '2.1',
          'Uraian | Anggaran (Rp) | %',
          'Belanja A | 1.000.000 | 33,33',
          'Belanja B | 1.000.000 | 33,33',
          'Belanja C | 1.000.000 | 33,33',
          'Jumlah | 3.000.000 | 100',
        ],
      ],
      [],
    ],
    [
      'target yang sama, dicetak berbeda di tabel lain',
      [
        ['2.1', 'No | Indikator Kinerja | Target', '1 | Persentase desa mandiri | 12%'],
        ['3.1', 'No | Indikator Kinerja | Target', '1 | Persentase desa mandiri | 100%'],
        ['3.2', 'No | Indikator Kinerja | Target', '1 | Persentase Desa Mandiri | 100%'],
        ['3.3', 'No | Indikator Kinerja | Target', '1 | Persentase desa mandiri | 100%'],
      ],
      ['salah C3 -> 100%'],
    ],
    [
      'dua tabel berselisih, tidak ada yang memutuskan',
      [
        ['2.1', 'No | Indikator Kinerja | Target', '1 | Persentase desa mandiri | 12%'],
        ['3.1', 'No | Indikator Kinerja | Target', '1 | Persentase desa mandiri | 100%'],
      ],
      ['periksa C3 -> 100%'],
    ],
    [
      'peringkat yang tidak urut',
      [
        [
          '3.5',
          'No | Unsur Pelayanan | Nilai Rata-rata | Peringkat',
          'U1 | Persyaratan | 3,24 | 3',
          'U2 | Prosedur | 3,27 | 2',
          'U3 | Waktu | 3,12 | 3',
          'U4 | Biaya | 3,68 | 1',
        ],
      ],
      ['salah D5 -> 4'],
    ],
    [
      'satu di antara peringkat yang bukan peringkat',
      [
        [
          '3.5',
          'No | Unsur Pelayanan | Nilai Rata-rata | ',
          'U1 | Persyaratan | 3,24 | 3',
          'U2 | Prosedur | 3,27 | 0',
          'U3 | Waktu | 3,12 | 4',
          'U4 | Biaya | 3,68 | 1',
        ],
      ],
      ['periksa D4 -> 2'],
    ],
    [
      'kategori menurut skala yang tercetak',
      [
        [
          '3.1',
          'No | Skala Capaian Kinerja | Kategori',
          '1 | Lebih dari 100% | Sangat Baik',
          '2 | >85 - 100% | Baik',
          '3 | <= 85% | Cukup',
        ],
        [
          '3.2',
          `${KINERJA} | Kategori`,
          '1 | Nilai A | 75 | 72,50 | 96,67 | Cukup',
          '2 | Nilai B | 83 | 86 | 103,61 | Sangat baik',
        ],
      ],
      ['salah F3 -> Baik'],
    ],
    [
      'angka yang tidak terbaca',
      [
        [
          '3.9',
          ANGGARAN,
          '1 | Program A | 34.90.000 | 4.360.000 | 98,14',
          '2 | Program B | 2.000.000 | 1.000.000 | 50,00',
        ],
      ],
      ['periksa C3 -> ?'],
    ],
  ])('%s', (_, daftar, harapan) => {
    expect(check(daftar).sort()).toEqual(harapan);
  });

  it('terpotong hanya info di kantor yang biasa memotong', () => {
    expect(check([['3.1', KINERJA, '1 | Nilai A | 75 | 72,50 | 96,66']], true)).toEqual([
      'info E3 -> 96,67 (terpotong, bukan dibulatkan)',
    ]);
  });

  it('kalimatnya menyebut hitungan', () => {
    const [temuan] = checkAngka(buildLaporan(['3.9', ANGGARAN, '1 | Program A | 4.500.000 | 4.360.000 | 98,14']), {
      isTerpotongBiasa: false,
    });
    expect(temuan?.pesan).toBe(
      'Serapan 98,14 tidak sama dengan 4.360.000 ÷ 4.500.000 × 100 = 96,8888…; tulis 96,89, atau betulkan angka yang dihitung.',
    );
    expect(temuan?.selLain).toEqual(['Tabel 3.9!D3', 'Tabel 3.9!C3']);
  });
});
