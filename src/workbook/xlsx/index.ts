export { createWorkbook } from './new-workbook';
export { XlsxWorkbook } from './xlsx-workbook';
