/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
import { describeRows } from './row-cases';

describe('Rows in Excel', () => describeRows(0));
