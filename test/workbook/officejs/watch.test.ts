/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */
import { describeWatch } from './watch-cases';

describe('Watching tables in Excel', describeWatch);
