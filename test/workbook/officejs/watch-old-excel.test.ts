/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { describeWatch } from './watch-cases';

describe('Watching tables in the oldest Excel, which does not say who made a change', describeWatch);
