import type { ExcelHost } from './excel-host';

declare global {
  /** The emulated Excel behind Office.js, in test files with the environment of this folder. */
  const excelHost: ExcelHost;
}
