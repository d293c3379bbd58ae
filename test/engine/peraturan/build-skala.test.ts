import fc from 'fast-check';
import { desimal } from '../../../src/engine/nilai';
import { buildSkala, findJenjang, type BarisSkala } from '../../../src/engine/peraturan';
import { bacaan } from '../build-data';

function baris(dari: string, label: string, ubah: Partial<BarisSkala> = {}): BarisSkala {
  return { label, dari: bacaan(dari), termasukBatas: '', warna: '', jalur: `tblSkala.${label}`, ...ubah };
}

const BARIS = [
  baris('100', 'Sangat Baik', { termasukBatas: 'Tidak', warna: '#c6e0b4' }),
  baris('75', 'Baik', { termasukBatas: 'ya', warna: 'E2EFDA' }),
  baris('55', 'Cukup'),
  baris('', 'Kurang'),
];

function build(daftar: readonly BarisSkala[]) {
  const { skala, temuan } = buildSkala('Skala kantor', daftar, '2023-01-01');
  return { skala, kode: temuan.map((t) => `${t.kode} ${t.tingkat} ${t.jalur}`) };
}

describe('Skala dari tblSkala', () => {
  it('[1] baris menjadi jenjang dari yang tertinggi; Termasuk Batas kosong berarti ya', () => {
    const { skala, kode } = build(BARIS);
    expect(kode).toEqual([]);
    expect(skala!.jenjang).toEqual([
      { label: 'Sangat Baik', dari: '100', termasukBatas: false, sampai: null, warna: 'C6E0B4' },
      { label: 'Baik', dari: '75', termasukBatas: true, sampai: null, warna: 'E2EFDA' },
      { label: 'Cukup', dari: '55', termasukBatas: true, sampai: null },
      { label: 'Kurang', dari: null, termasukBatas: true, sampai: null },
    ]);
  });

  it('[1] urutan baris tidak berpengaruh', () => {
    const acak = fc.shuffledSubarray(BARIS, { minLength: BARIS.length });
    fc.assert(
      fc.property(acak, (daftar) => expect(build(daftar)).toEqual(build(BARIS))),
      { seed: 2023 },
    );
  });

  it('[3.3] batas yang sama, satu tidak termasuk dan satu termasuk, adalah dua jenjang', () => {
    const { skala, kode } = build([
      baris('0', 'Efisien'),
      baris('0', 'Sangat Efisien', { termasukBatas: 'tidak' }),
      baris('', 'Kurang Efisien'),
    ]);
    expect(kode).toEqual([]);
    expect(['0.01', '0', '-1'].map((nilai) => findJenjang(skala!, desimal(nilai)).jenjang.label)).toEqual([
      'Sangat Efisien',
      'Efisien',
      'Kurang Efisien',
    ]);
  });

  it.each([
    ['label kosong', baris('60', ' '), 'skala-label-kosong salah tblSkala. .Label'],
    ['Dari berupa teks', baris('enam puluh', 'Lumayan'), 'skala-batas-bukan-angka salah tblSkala.Lumayan.Dari'],
    ['Dari berulang', baris('75', 'Lumayan'), 'skala-batas-ganda salah tblSkala.Lumayan.Dari'],
    ['dua jenjang terendah', baris('-', 'Lumayan'), 'skala-batas-ganda salah tblSkala.Lumayan.Dari'],
  ])('[1.3] baris dengan %s dilewati dengan satu temuan', (_sebab, tambahan, temuan) => {
    const { skala, kode } = build([...BARIS, tambahan]);
    expect(kode).toEqual([temuan]);
    expect(skala!.jenjang.map(({ label }) => label)).toEqual(['Sangat Baik', 'Baik', 'Cukup', 'Kurang']);
  });

  it.each([
    [
      'Termasuk Batas lain',
      { termasukBatas: 'mungkin' },
      'skala-termasuk-batas periksa tblSkala.Lumayan.Termasuk Batas',
    ],
    ['warna yang tidak dikenal', { warna: 'hijau' }, 'skala-warna periksa tblSkala.Lumayan.Warna'],
  ])('[1.3] baris dengan %s tetap dipakai, dengan satu temuan', (_sebab, ubah, temuan) => {
    const { skala, kode } = build([...BARIS, baris('60', 'Lumayan', ubah)]);
    expect(kode).toEqual([temuan]);
    expect(skala!.jenjang[2]).toEqual({ label: 'Lumayan', dari: '60', termasukBatas: true, sampai: null });
  });

  it('[3.3] tanpa jenjang terendah, jenjang paling bawah menampung sisanya, dengan temuan', () => {
    const { skala, kode } = build(BARIS.slice(0, 3));
    expect(kode).toEqual(['skala-tanpa-terendah periksa tblSkala.Cukup.Dari']);
    expect(findJenjang(skala!, desimal('10')).jenjang.label).toBe('Cukup');
  });

  it('[3.3] jenjang terendah dari 0 sudah menampung semuanya', () => {
    expect(build([...BARIS.slice(0, 3), baris('0', 'Kurang')]).kode).toEqual([]);
  });

  it('[3.3] batas berdesimal dibaca tepat', () => {
    const { skala } = build([baris('88,31', 'A'), baris('', 'B')]);
    expect(findJenjang(skala!, desimal('88.31')).jenjang.label).toBe('A');
    expect(findJenjang(skala!, desimal('88.309')).jenjang.label).toBe('B');
  });

  it('[1.3] kurang dari dua jenjang bukan skala', () => {
    expect(build([baris('75', 'Baik')])).toEqual({ skala: null, kode: ['skala-kurang-jenjang salah tblSkala.Baik'] });
    expect(build([])).toEqual({ skala: null, kode: ['skala-kurang-jenjang salah tblSkala'] });
  });
});
