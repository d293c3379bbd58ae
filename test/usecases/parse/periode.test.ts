import { parsePeriode } from '../../../src/usecases/parse/periode';

describe('Nama periode (Spesifikasi Takar 1)', () => {
  it.each([
    ['TW I', 'TW I'],
    ['tw.2', 'TW II'],
    ['Triwulan III', 'TW III'],
    ['triwulan-4', 'TW IV'],
    ['IV', 'TW IV'],
    ['3', 'TW III'],
    ['Semester I', 'Semester I'],
    ['Smt. 2', 'Semester II'],
    ['', ''],
    ['Tahunan', ''],
    ['Setahun', ''],
    ['Semester III', null],
    ['TW V', null],
    ['TW 5', null],
    ['Januari', null],
    ['TW I dan II', null],
  ])('[1] "%s" dibaca %j', (tertulis, periode) => {
    expect(parsePeriode(tertulis)).toBe(periode);
  });

  it('[1] di bawah kepala Semester, I adalah Semester I', () => {
    expect(parsePeriode('I', 'Semester')).toBe('Semester I');
    expect(parsePeriode('TW I', 'Semester')).toBe('TW I');
    expect(parsePeriode('III', 'Semester')).toBeNull();
  });
});
