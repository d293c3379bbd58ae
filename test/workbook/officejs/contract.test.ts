/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
import { describeMergedRanges, describeWorkbookPort } from '../contract';
import { openSample } from './open-sample';

describe('Excel as a workbook', () => {
  describeWorkbookPort(openSample);
  describeMergedRanges(openSample);
});
