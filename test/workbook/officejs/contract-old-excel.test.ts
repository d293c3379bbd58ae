/** @jest-environment <rootDir>/test/excel-host/environment.ts */
// The oldest Excel that is promised, with the check of every member's requirement set switched on.
import { describeWorkbookPort } from '../contract';
import { openSample } from './open-sample';

describe('The oldest Excel as a workbook', () => describeWorkbookPort(openSample));
