import type { IsiSel } from '../../../src/engine/nilai';
import { comparePeriode, compareTeks, parsePeriode } from '../../../src/engine/skm/periode';

describe('Periode responden', () => {
  it.each<[IsiSel, string]>([
    ['Semester I', 'Semester I'],
    ['semester 1', 'Semester I'],
    ['Smt. 2', 'Semester II'],
    ['SEM II', 'Semester II'],
    ['TW III', 'TW III'],
    ['Triwulan 4', 'TW IV'],
    ['tw-2', 'TW II'],
    [' Semester\u00a0II ', 'Semester II'],
    ['januari', 'Januari'],
    ['Gelombang 2', 'Gelombang 2'],
    ['Semester 3', 'Semester 3'],
    [1, '1'],
    ['-', ''],
    ['', ''],
    [null, ''],
    [true, ''],
    [{ error: '#N/A' }, ''],
  ])('[3.7] %p adalah periode %p', (isi, periode) => {
    expect(parsePeriode(isi)).toBe(periode);
  });

  it('[3.7] periode berurutan menurut tahun, nama lain sesudahnya menurut angkanya', () => {
    const acak = ['Gelombang 10', 'Semester II', 'TW II', 'Maret', 'Gelombang 2', 'TW I', 'Semester I', 'Januari'];
    expect(acak.sort(comparePeriode)).toEqual([
      'TW I',
      'TW II',
      'Semester I',
      'Semester II',
      'Januari',
      'Maret',
      'Gelombang 2',
      'Gelombang 10',
    ]);
  });

  it('[3.7] urutan nama kelompok tidak bergantung huruf besar', () => {
    expect(['SMA', 'D3', 'sd', 'S1'].sort(compareTeks)).toEqual(['D3', 'S1', 'sd', 'SMA']);
  });
});
