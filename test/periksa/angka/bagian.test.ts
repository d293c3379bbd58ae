import { desimal, normalizeNama } from '../../../src/engine';
import { mergeTemuan } from '../../../src/periksa/angka';
import { findPita, type SkalaCetak } from '../../../src/periksa/angka/skala-cetak';
import { parseInterval } from '../../../src/periksa/interval';
import { isNamaMirip } from '../../../src/periksa/angka/nama';
import { findSebabDigit } from '../../../src/periksa/sebab';
import type { TemuanCetak } from '../../../src/periksa/model';
import { buildLaporan } from './tabel';

describe('Sebab dari digit', () => {
  it.each<[string, string, string | null, string?]>([
    ['96428800', '95428800', 'satu digit berbeda'],
    ['9641', '9644', null, 'digit terakhir dapat berbeda karena pembulatan'],
    ['95800', '98500', 'digit tertukar'],
    ['123400', '12340', 'kelebihan angka nol'],
    ['1234', '12034', 'kekurangan angka nol'],
    ['99', '89', null, 'terlalu pendek untuk menjadi bukti'],
    ['9314', '9689', null, 'beda di lebih dari satu tempat'],
  ])('%s seharusnya %s: %s', (tertulis, seharusnya, sebab) => {
    expect(findSebabDigit(tertulis, seharusnya)).toBe(sebab);
  });
});

describe('Nama untuk dibandingkan', () => {
  it('IKM dan IKM pelayanan dan kesejahteraan sosial adalah dua indikator', () => {
    const ikm = normalizeNama('Indeks Kepuasan Masyarakat (IKM)');
    expect(isNamaMirip(ikm, normalizeNama('Indeks Kepuasan Masyarakat (IKM) Pelayanan dan Kesejahteraan Sosial'))).toBe(
      false,
    );
    expect(isNamaMirip(normalizeNama('Nilai SAKIP OPD'), normalizeNama('Nilai SAKIP'))).toBe(true);
  });
});

describe('Golongan sebuah nilai di skala tercetak', () => {
  const [tabel] = buildLaporan(['3.1', 'No | Skala | Kategori']).tabel;
  const skala: SkalaCetak | null =
    tabel === undefined
      ? null
      : {
          tabel,
          jenis: 'kategori',
          pita: [
            ['> 100', 'A'],
            ['75 – 100', 'B'],
            ['55 – 74', 'C'],
            ['< 55', 'D'],
          ].flatMap(([teks = '', label = '']) => {
            const interval = parseInterval(teks);
            return interval === null ? [] : [{ label, ...interval }];
          }),
        };

  it.each([
    ['100.01', 'A', 'di atas batas'],
    ['100', 'B', 'tepat di batas atas'],
    ['75', 'B', 'tepat di batas bawah'],
    ['74.5', 'C', 'di celah: pita yang lebih rendah'],
    ['54.99', 'D', 'di bawah batas'],
  ])('[3.3] %s masuk %s: %s', (nilai, label) => {
    expect(skala === null ? null : findPita(skala, desimal(nilai))?.label).toBe(label);
  });
});

describe('Satu temuan per sel', () => {
  const temuan = (ubah: Partial<TemuanCetak>): TemuanCetak => ({
    kode: 'angka-serapan',
    tingkat: 'periksa',
    lembar: 'Tabel 3.9',
    tabel: '3.9',
    sel: 'E3',
    tertulis: '98,14',
    seharusnya: null,
    selLain: [],
    sebab: null,
    pesan: '',
    ...ubah,
  });

  it.each([
    ['yang lebih kuat', { tingkat: 'salah' as const }],
    ['yang tahu angka yang benar', { seharusnya: '96,89' }],
    ['yang tahu sebabnya', { sebab: 'persentase tahun lalu tersalin' }],
  ])('tinggal %s', (_, ubah) => {
    const kuat = temuan(ubah);
    expect(mergeTemuan([temuan({}), kuat])).toEqual([kuat]);
    expect(mergeTemuan([kuat, temuan({})])).toEqual([kuat]);
  });

  it('sel lain tetap', () => {
    expect(mergeTemuan([temuan({}), temuan({ sel: 'E4' }), temuan({ lembar: 'Tabel 3.8' })])).toHaveLength(3);
  });
});
