export { ExcelWorkbook } from './excel-workbook';
export type { ExcelOptions } from './session';
