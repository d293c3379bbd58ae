import { OoxmlPackage } from '../../../../src/workbook/xlsx/package';
import { Zip } from '../../../../src/workbook/xlsx/zip';
import { lintParts } from './lint-parts';
import { lintWorkbook } from './lint-workbook';

/**
 * Checks rules that Excel has and that nothing else tells: a file that breaks one of them opens with the question
 * whether it shall be repaired. LibreOffice opens such files without a word.
 *
 * @returns one sentence per broken rule
 */
export async function lintPackage(bytes: Uint8Array): Promise<string[]> {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const zip = Zip.open(bytes);
  await lintParts(zip, report);
  await lintWorkbook(new OoxmlPackage(zip), report);
  return problems;
}

export type Report = (problem: string) => void;
