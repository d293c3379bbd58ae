import { desimal } from '../../../src/engine/nilai';
import { calculatePeringkat } from '../../../src/engine/skm/peringkat';

describe('Peringkat unsur', () => {
  it.each([
    [['3', '4', '2'], [2, 1, 3], 'tanpa seri'],
    [['3', '4', '3', '2'], [2, 1, 2, 4], 'dua seri: peringkat 3 dilewati'],
    [['3', '3', '3'], [1, 1, 1], 'semua seri'],
    [['3.2356', '3.2357'], [2, 1], 'sama setelah dibulatkan, tetapi tidak seri'],
    [['3'], [1], 'satu unsur'],
  ])('[3.7] NRR %p berperingkat %p: %s', (nrr, peringkat) => {
    expect(calculatePeringkat(nrr.map((teks) => desimal(teks)))).toEqual(peringkat);
  });

  it('[3.7] pecahan yang sama nilainya seri: 2/3 dan 4/6', () => {
    const duaPertiga = desimal(2).divide(desimal(3));
    const empatPerenam = desimal(4).divide(desimal(6));
    expect(calculatePeringkat([duaPertiga, empatPerenam, desimal(1)])).toEqual([2, 2, 1]);
  });
});
