import { readSharedFormula, shiftFormula } from '../../../src/workbook/xlsx/shared-formula';

describe('A formula that moves two rows down and one column to the right', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+B$2+$C$3', '$A3+C$2+$C$3'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:B)+SUM($A:$A)', 'SUM(B:C)+SUM($A:$A)'],
    ['SUM(1:2)', 'SUM(3:4)'],
    ['\'Data A1\'!A1&"A1"', '\'Data A1\'!B3&"A1"'],
    ['Data1!A1', 'Data1!B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['Kinerja[[#This Row],[A1]]*A1', 'Kinerja[[#This Row],[A1]]*B3'],
    ['Pagu_A1+1E5', 'Pagu_A1+1E5'],
  ])('%s reads %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('is shared only when it says so', () => {
    expect(readSharedFormula('<f t="shared" ref="A1:A2" si="3">B1&amp;1</f>')).toEqual({ index: '3', text: 'B1&1' });
    expect(readSharedFormula('<f>B1</f>')).toBeUndefined();
  });
});
