import { checkAngka } from '../../../src/periksa/angka';
import { buildLaporan, type TabelTeks } from './tabel';

const SISA = 'No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)';
const SERAPAN = 'No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %';
const ANGGARAN = 'No | Program | Anggaran (Rp)';
const SEN = 'mungkin pembulatan sen';

/** 'periksa E3 -> 83 (mungkin pembulatan sen)' for each finding. */
function check(...daftar: readonly TabelTeks[]): string[] {
  return checkAngka(buildLaporan(...daftar), { isTerpotongBiasa: false }).map(
    ({ tingkat, sel, seharusnya, sebab }) =>
      `${tingkat} ${sel} -> ${seharusnya ?? '?'}${sebab === null ? '' : ` (${sebab})`}`,
  );
}

/** Three programmes of 1.000.001 each and their sum as printed. */
const buildJumlah = (jumlah: string): TabelTeks => [
  '3.9',
  ANGGARAN,
  '1 | Program A | 1.000.001',
  '2 | Program B | 2.000.001',
  '3 | Program C | 3.000.001',
  `| Jumlah | ${jumlah}`,
];

describe('Jumlah dan selisih angka yang sennya dibulatkan satu per satu (Spesifikasi Takar 6)', () => {
  it.each([
    ['2.641.495', [], 'tepat'],
    ['2.641.496', [`periksa E3 -> 2.641.495 (${SEN})`], '14.238.400,37 − 11.596.904,62 = 2.641.495,75'],
    ['2.641.494', [`periksa E3 -> 2.641.495 (${SEN})`], 'sebaliknya'],
    ['2.641.497', ['periksa E3 -> 2.641.495'], 'dua angka tidak membuat selisih 2 rupiah'],
  ])('[6] sisa 14.238.400 − 11.596.905 tertulis %s: %j, %s', (sisa, temuan) => {
    expect(check(['3.9', SISA, `1 | Program A | 14.238.400 | 11.596.905 | ${sisa}`])).toEqual(temuan);
  });

  it.each([
    ['6.000.001', [`periksa C6 -> 6.000.003 (${SEN})`], 'tiga angka: paling banyak 3 × ½ + ½ = 2 rupiah'],
    ['6.000.005', [`periksa C6 -> 6.000.003 (${SEN})`], 'juga ke atas'],
    ['6.000.000', ['periksa C6 -> 6.000.003'], '3 rupiah'],
    ['6.000.006', ['periksa C6 -> 6.000.003'], '3 rupiah'],
  ])('[6] jumlah 6.000.003 tertulis %s: %j, %s', (jumlah, temuan) => {
    expect(check(buildJumlah(jumlah))).toEqual(temuan);
  });

  it('[6] kalimatnya menyebut pembulatan sen, dan semua angka yang dijumlahkan', () => {
    const [temuan] = checkAngka(buildLaporan(buildJumlah('6.000.002')), { isTerpotongBiasa: false });
    expect(temuan?.pesan).toBe(
      'Jumlah 6.000.002 tidak sama dengan 1.000.001 + 2.000.001 + 3.000.001 = 6.000.003; selisih sekecil itu dapat ' +
        'berasal dari pembulatan sen tiap angka. Biarkan bila angka aslinya memuat sen, selain itu betulkan.',
    );
    expect(temuan?.selLain).toEqual(['Tabel 3.9!C3', 'Tabel 3.9!C4', 'Tabel 3.9!C5']);
  });

  it('[6] angka yang menurut tabel lain keliru dan membuat jumlahnya tepat bila dibetulkan: salah', () => {
    const salinan: TabelTeks = ['3.10', ANGGARAN, '1 | Program A | 1.000.001', '2 | Program B | 2.000.001'];
    const keliru = buildJumlah('6.000.003').map((baris) => baris.replace('2.000.001', '2.000.002')) as [string, string];
    expect(check(keliru, salinan)).toEqual(['salah C4 -> 2.000.001']);
  });

  it.each(['3.8', '3.10'])('[6] salinan di Tabel %s yang berbeda 1 rupiah dari angka yang jumlahnya tepat', (no) => {
    const daftar: TabelTeks[] = [
      buildJumlah('6.000.003'),
      [no, ANGGARAN, '1 | Program A | 1.000.001', '2 | Program B | 2.000.002'],
    ];
    const laporan = buildLaporan(...(no === '3.8' ? daftar.reverse() : daftar));
    const temuan = checkAngka(laporan, { isTerpotongBiasa: false });
    expect(temuan.map(({ lembar, sel, seharusnya }) => `${lembar}!${sel} -> ${seharusnya}`)).toEqual([
      `Tabel ${no}!C4 -> 2.000.001`,
    ]);
  });

  it('[6] angka induk dengan satu anak hanya mengulangnya: sen tidak membuat keduanya berbeda', () => {
    const temuan = check([
      '3.9',
      SERAPAN,
      '1 | Program A | 30.000.000 | 27.000.001 | 90,00',
      '1.1 | Kegiatan A | 30.000.000 | 27.000.000 | 90,00',
    ]);
    expect(temuan).toHaveLength(1);
    expect(temuan.join()).not.toContain(SEN);
  });

  it('[6] orang tidak dibulatkan: jumlah pegawai yang meleset 1', () => {
    const temuan = check(['1.2', 'No | Golongan | Jumlah', '1 | IV | 3', '2 | III | 9', '| Jumlah | 13']);
    expect(temuan).toHaveLength(1);
    expect(temuan.join()).not.toContain(SEN);
  });

  it('[6] angka yang tercetak dengan sen tidak dibulatkan', () => {
    const temuan = check([
      '3.9',
      ANGGARAN,
      '1 | Program A | 1.000.000,25',
      '2 | Program B | 2.000.000,50',
      '| Jumlah | 3.000.000,76',
    ]);
    expect(temuan).toHaveLength(1);
    expect(temuan.join()).not.toContain(SEN);
  });

  it('[6] serapan jumlah yang kecil: 3.333,33 ÷ 5.000 = 66,67, tercetak dengan realisasi 3.333', () => {
    const buildSerapan = (serapan: string): TabelTeks => ['3.9', SERAPAN, `1 | Program A | 5.000 | 3.333 | ${serapan}`];
    expect(check(buildSerapan('66,67'))).toEqual(['periksa E3 -> 66,66 (dihitung dari angka yang belum dibulatkan)']);
    expect(check(buildSerapan('66,71'))).toEqual(['salah E3 -> 66,66']);
  });
});
