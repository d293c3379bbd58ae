import { checkAngka } from '../../../src/periksa/angka';
import { buildLaporan, type TabelTeks } from './tabel';

const KINERJA = 'No | Indikator Kinerja | Target | Realisasi | Capaian (%)';
const UNSUR = 'No | Unsur Pelayanan | Nilai | Peringkat';

function check(...daftar: readonly TabelTeks[]): readonly string[] {
  const temuan = checkAngka(buildLaporan(...daftar), { isTerpotongBiasa: false });
  return temuan
    .filter(({ tingkat }) => tingkat !== 'info')
    .map(({ tingkat, tabel, sel, seharusnya }) => `${tingkat} ${tabel} ${sel} -> ${seharusnya ?? '?'}`)
    .sort();
}

/** The block below the answers of a survey of nine unsur, by the sum and NRR of each. */
function buildSkm(jumlah: readonly number[], nrr: readonly string[]): TabelTeks {
  return [
    '3.2',
    `Responden | ${jumlah.map((_, i) => `U${i + 1}`).join(' | ')}`,
    `S Nilai/Unsur | ${jumlah.join(' | ')}`,
    `NRR/Unsur | ${nrr.join(' | ')}`,
  ];
}

describe('Angka yang benar menurut cara lain (Spesifikasi 6)', () => {
  it.each<[string, readonly TabelTeks[], readonly string[]]>([
    ['capaian turun (2 × 34 − 36) ÷ 34 = 94,117… terpotong', [['3.1', KINERJA, '1 | Konflik | 34 | 36 | 94,11']], []],
    ['capaian turun yang tidak cocok', [['3.1', KINERJA, '1 | Konflik | 34 | 36 | 94,21']], ['salah 3.1 E3 -> 105,88']],
    ['capaian turun tidak pernah di bawah nol', [['3.1', KINERJA, '1 | Konflik | 10 | 25 | 0,00']], []],
    [
      'capaian turun 3 ÷ 2 = 150 yang dibatasi 120',
      [['3.1', KINERJA, '1 | Lama layanan | 3 | 2 | 120']],
      ['periksa 3.1 E3 -> 67'],
    ],
    [
      'capaian seribu persen dan lebih',
      [['3.1', KINERJA, '1 | Laporan | 81 | 963 | 1.189%', '2 | Desa | 10 | 10 | 100%']],
      [],
    ],
    [
      'peringkat nilai yang hanya sama sesudah dibulatkan',
      [['3.3', UNSUR, '1 | A | 0,36 | 1', '2 | B | 0,35 | 3', '3 | C | 0,35 | 2', '4 | D | 0,34 | 4']],
      [],
    ],
    [
      'peringkat di luar yang mungkin',
      [['3.3', UNSUR, '1 | A | 0,36 | 1', '2 | B | 0,35 | 3', '3 | C | 0,35 | 2', '4 | D | 0,34 | 3']],
      ['salah 3.3 D6 -> 4'],
    ],
    [
      'NRR unsur yang tidak diisi semua responden: 69 ÷ 20',
      [buildSkm([72, 65, 70, 69], ['3,428571', '3,095238', '3,333333', '3,45'])],
      [],
    ],
    [
      'NRR yang tidak cocok dengan banyak jawaban mana pun',
      [buildSkm([72, 65, 70, 69], ['3,428571', '3,095238', '3,333333', '3,47'])],
      ['periksa 3.2 E4 -> 3,29'],
    ],
  ])('%s', (_, daftar, harapan) => {
    expect(check(...daftar)).toEqual(harapan);
  });

  const PENDUKUNG = 'Sasaran | Program | Anggaran (Rp)';
  it.each([
    ['setiap kali ditulis', '7.000.000', []],
    ['satu kali', '6.000.000', []],
    ['entah bagaimana', '6.500.000', ['periksa 3.4 C6 -> 7.000.000']],
  ])('program yang mendukung dua sasaran dijumlahkan %s', (_, jumlah, harapan) => {
    const baris = [
      'Sasaran A | Program Satu | 1.000.000',
      '| Program Dua | 5.000.000',
      'Sasaran B | Program Satu | 1.000.000',
    ];
    expect(check(['3.4', PENDUKUNG, ...baris, `| JUMLAH | ${jumlah}`])).toEqual(harapan);
  });
});

describe('Nama yang hampir sama (Spesifikasi 6)', () => {
  const [APBDES, RPJMDES] = [
    'Persentase desa yang menyusun APBDes tepat waktu',
    'Persentase desa yang menyusun RPJMDes tepat waktu',
  ];
  const lain: TabelTeks = ['3.1', KINERJA, `1 | ${APBDES} | 80 | 60 | 75,00`];

  it('yang hampir semua angkanya berbeda adalah dua hal', () => {
    expect(check(lain, ['3.2', KINERJA, `1 | ${RPJMDES} | 90 | 45 | 50,00`])).toEqual([]);
  });

  it('yang satu angkanya berbeda perlu diperiksa, tetapi tidak disebut salah', () => {
    const temuan = check(
      lain,
      ['3.2', KINERJA, `1 | ${RPJMDES} | 80 | 60 | 75,00`],
      ['3.3', KINERJA, `1 | ${RPJMDES} | 80 | 61 | 76,25`],
    );
    expect(temuan.length).toBeGreaterThan(0);
    expect(temuan.filter((satu) => satu.startsWith('salah'))).toEqual([]);
  });
});

describe('Anggaran indikator dan anggaran programnya (Spesifikasi 6)', () => {
  it('program pertama sebuah indikator bukan anggaran indikator itu', () => {
    const indikator: TabelTeks = [
      '3.5',
      'Indikator Kinerja | Pagu (Rp) | Realisasi (Rp)',
      'Nilai SAKIP | 9.000.000 | 8.000.000',
    ];
    const program: TabelTeks = [
      '3.6',
      'Indikator Kinerja | Program | Pagu (Rp) | Realisasi (Rp)',
      'Nilai SAKIP | Program Penunjang | 4.000.000 | 3.500.000',
      '| Program Pelayanan | 5.000.000 | 4.500.000',
    ];
    expect(check(indikator, program)).toEqual([]);
    const [kepala, hanya] = [program[1], program[2]!];
    expect(check(indikator, ['3.6', kepala, hanya])).not.toEqual([]);
  });
});

describe('Efisiensi (Spesifikasi 6)', () => {
  const KEPALA = 'No | Sasaran | Capaian (%) | Serapan (%) | Efisiensi (%)';
  it('cara yang tidak terbukti dari baris lain tidak membuat angka salah', () => {
    const baris = ['1 | A | 100 | 90 | 10,00', '2 | B | 95 | 80 | 15,00', '3 | C | 90 | 60 | 33,33'];
    expect(check(['3.5', KEPALA, ...baris]).filter((satu) => satu.startsWith('salah'))).toEqual([]);
  });

  it('angka yang sama menurut semua cara tetap salah bila tidak cocok', () => {
    expect(check(['3.5', KEPALA, '1 | A | 100 | 90 | 10,00', '2 | B | 100 | 80 | 21,00'])).toEqual([
      'salah 3.5 E4 -> 20,00',
    ]);
  });

  it('capaian yang dicetak bulat berasal dari capaian berdesimal; 100 di antara capaian berdesimal tidak', () => {
    // 1 − 81,23 ÷ 78,77; 1 − 81,77 ÷ 100; 1 − 87,63 ÷ 83,98 = −4,35%; 1 − 90,86 ÷ 99,63 = 8,80%
    const baris = ['1 | A | 79 | 81,23 | -3,12', '2 | B | 100 | 81,77 | 18,23', '3 | C | 84 | 87,63 | -4,35'];
    const listSalah = (...lain: readonly string[]) =>
      check(['3.5', KEPALA, ...lain]).filter((satu) => satu.startsWith('salah'));
    expect(listSalah(...baris, '4 | D | 100 | 90,86 | 8,80')).toEqual([]);
    // Cut off: 1 − 90,46 ÷ 103,78 = 12,83%
    expect(listSalah(...baris, '4 | D | 103 | 90,46 | 12,83')).toEqual([]);
    expect(listSalah(...baris, '4 | D | 100 | 90,86 | 6,80')).toEqual(['salah 3.5 E6 -> 9,14']);
    const berdesimal = baris.map((satu) => satu.replace('79', '78,77').replace('84', '83,98'));
    expect(listSalah(...berdesimal, '4 | D | 100 | 90,86 | 8,80')).toEqual(['salah 3.5 E6 -> 9,14']);
  });

  const SKALA: TabelTeks = [
    '3.6',
    'No | Rentang | Tingkat Efisiensi',
    '1 | >0 | Sangat Efisien',
    '2 | =0 | Efisien',
    '3 | <0 | Kurang Efisien',
  ];
  const TINGKAT =
    'No | Sasaran | Target | Realisasi | Capaian % | Anggaran (Rp) | Realisasi (Rp) | Serapan % | Tingkat Efisiensi';
  it.each([
    ['98,4 sebelum dibulatkan', '1 | A | 80 | 78,80 | 98,50 | 1.000.000 | 984.000 | 98 | Sangat Efisien', []],
    ['97,8 sebelum dibulatkan', '1 | A | 80 | 78,32 | 97,90 | 1.000.000 | 978.000 | 98 | Sangat Efisien', []],
    [
      '97,8 sebelum dibulatkan',
      '1 | A | 80 | 78,32 | 97,90 | 1.000.000 | 978.000 | 98 | Efisien',
      ['salah 3.7 I3 -> Kurang Efisien'],
    ],
  ])('tingkat menurut serapan %s', (_, baris, harapan) => {
    expect(check(SKALA, ['3.7', TINGKAT, baris])).toEqual(harapan);
  });
});
