import { jawabanSkm } from '../../../src/periksa/angka/jawaban-skm';
import { buildLaporan } from './tabel';

/** Ten respondents with 3 and 4 for the two unsur. */
const JAWABAN = Array.from({ length: 10 }, (_, i) => `${i + 1} | 3 | 4`);

function check(jawaban: readonly string[], jumlah = 'Jumlah Nilai | 30 | 40') {
  const laporan = buildLaporan(['3.2', 'No. Resp | U1 | U2', ...jawaban, jumlah, 'NRR per unsur | 3,00 | 4,00']);
  return jawabanSkm
    .check(laporan, { isTerpotongBiasa: false })
    .map(({ tingkat, sel, seharusnya }) => `${tingkat} ${sel} -> ${seharusnya ?? '?'}`);
}

describe('Jawaban survei yang tercetak per responden', () => {
  it('yang jumlahnya cocok tidak disebut', () => {
    expect(check(JAWABAN)).toEqual([]);
  });

  it('jumlah yang tidak sama dengan jawabannya disebut di barisnya', () => {
    expect(check(['1 | 4 | 4', ...JAWABAN.slice(1)])).toEqual(['periksa B13 -> 31']);
  });

  it('jawaban di luar 1–4 disebut di selnya', () => {
    expect(check(['1 | 3 | 7', ...JAWABAN.slice(1)], 'Jumlah Nilai | 30 | 43')).toEqual(['periksa C3 -> ?']);
  });

  it('beberapa baris saja bukan daftar jawaban', () => {
    expect(check(JAWABAN.slice(0, 3))).toEqual([]);
  });
});
