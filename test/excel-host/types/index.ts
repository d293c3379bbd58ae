import './range';
import './range-format';
import './range-areas';
import './worksheet';
import './page-layout';
import './named-item';
import './table';
import './table-parts';
import './workbook';
import './custom-xml';
import './chart';
import './chart-series';

export { allTypes } from '../wire/host-type';
export type { WorkbookObject } from './workbook';
