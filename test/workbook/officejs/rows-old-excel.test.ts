/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { describeRows } from './row-cases';

describe('Rows in the oldest Excel', () => describeRows(2));
