/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { codeOf } from './code-of';

beforeEach(() => {
  excelHost.reset();
  excelHost.workbook.addTable(excelHost.workbook.sheet('Sheet1')!.fill('A1', [['a'], [1]]), 'A1:A2', true, 'Tbl');
});

const write = async (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getItem('Sheet1').getRange('C1').values = [['x']];
  await context.sync();
};

const written = (): unknown => excelHost.workbook.sheet('Sheet1')?.value(0, 2);

describe('A protected sheet', () => {
  beforeEach(() => {
    excelHost.workbook.sheet('Sheet1')!.protection = { options: {} };
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('C1').values = [['x']])],
    ['formats', (sheet) => (sheet.getRange('C1').format.font.bold = true)],
    ['number formats', (sheet) => (sheet.getRange('C1').numberFormat = [['0']])],
    ['merging', (sheet) => sheet.getRange('C1:D1').merge()],
    ['widths', (sheet) => (sheet.getRange('C:C').format.columnWidth = 50)],
    ['table columns', (sheet) => sheet.tables.getItem('Tbl').columns.add(undefined, [['b'], [2]])],
    ['clearing', (sheet) => sheet.getRange('C1').clear()],
  ])('refuses %s', async (_, change) => {
    const code = await codeOf(async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  it('takes values into cells that are not locked', async () => {
    excelHost.workbook.sheet('Sheet1')!.setFormat(0, 2, { locked: false });
    expect([await codeOf(write), written()]).toEqual(['none', 'x']);
  });

  it('can be asked, and opened only with its password', async () => {
    excelHost.workbook.sheet('Sheet1')!.protection = { options: {}, password: 'sandi' };
    const open = (password: string) =>
      codeOf(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Sheet1').load('protection/protected');
        await context.sync();
        expect(protection.protected).toBe(true);
        protection.unprotect(password);
        await context.sync();
      });
    expect([await open('salah'), await open('sandi'), await codeOf(write)]).toEqual(['AccessDenied', 'none', 'none']);
  });
});

it('a protected structure takes no new sheet', async () => {
  excelHost.workbook.isStructureProtected = true;
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.add('Baru');
    await context.sync();
  });
  expect([code, await codeOf(write)]).toEqual(['AccessDenied', 'none']);
});

describe('While the user types in a cell', () => {
  it('a request is refused', async () => {
    excelHost.isCellEditing = true;
    expect([await codeOf(write), written()]).toEqual(['InvalidOperationInCellEditMode', '']);
  });

  it('a request with delayForCellEdit waits for the Enter', async () => {
    excelHost.isCellEditing = true;
    const run = Excel.run({ delayForCellEdit: true }, write);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(written()).toBe('');
    excelHost.isCellEditing = false;
    await run;
    expect(written()).toBe('x');
  });
});

describe('Failures', () => {
  it('of the session', async () => {
    excelHost.isSessionDropped = true;
    expect(await codeOf(write)).toBe('InvalidOrTimedOutSession');
  });

  it('of too large a request: 5 MB as on the web', async () => {
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1:C200');
      range.values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('of too large an answer', async () => {
    excelHost.limits.responseBytes = 500;
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:Z50').load('values');
      await context.sync();
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('that nobody reports: a read that is too large has no values', async () => {
    excelHost.workbook.mostCellsAnswered = 100;
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [large, small] = [sheet.getRange('A1:Z50').load('values'), sheet.getRange('A1:A2').load('values')];
      await context.sync();
      return [large.values, small.values];
    });
    expect(seen).toEqual([null, [['a'], [1]]]);
  });

  it('planned for a request: the ones before and after it succeed', async () => {
    excelHost.failOn({ code: 'GeneralException', request: 2 });
    expect([await codeOf(write), await codeOf(write), await codeOf(write)]).toEqual([
      'none',
      'GeneralException',
      'none',
    ]);
  });

  it('planned for a host-level code: nothing of the request is done', async () => {
    excelHost.failOn({ code: 'InvalidOrTimedOutSession' });
    expect([await codeOf(write), written(), await codeOf(write)]).toEqual(['InvalidOrTimedOutSession', '', 'none']);
  });

  it('planned for the second use of a member: the first one is done', async () => {
    excelHost.failOn({ code: 'AccessDenied', member: 'Values', action: 2 });
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C1').values = [['pertama']];
      sheet.getRange('C2').values = [['kedua']];
      await context.sync();
    });
    expect(excelHost.trace[0]?.error).toMatchObject({ Code: 'AccessDenied', Location: 'Range.values' });
    expect([code, written(), excelHost.workbook.sheet('Sheet1')?.value(1, 2)]).toEqual(['AccessDenied', 'pertama', '']);
  });
});

describe('A command that Excel refuses', () => {
  it('ends every request that has it, with its place; what came before stays done', async () => {
    excelHost.refuse('RangeFont.bold', 'InvalidArgument');
    const writeBold = async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
      range.values = [['x']];
      range.format.font.bold = true;
      await context.sync();
    };
    const error = await Excel.run(writeBold).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'RangeFont.bold' } });
    expect([written(), await codeOf(writeBold), await codeOf(write)]).toEqual(['x', 'InvalidArgument', 'none']);
  });

  it('is carried out again after a reset', async () => {
    excelHost.refuse('Range.values');
    expect(await codeOf(write)).toBe('GeneralException');
    excelHost.reset();
    expect(await codeOf(write)).toBe('none');
  });
});

describe('The trace', () => {
  it('counts syncs, and leaves out what the library sends on its own', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      range.values = [['y']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excelHost.syncCount).toBe(2);
    expect(excelHost.trace.filter(({ isHousekeeping }) => isHousekeeping)).toHaveLength(1);
    expect(excelHost.trace[1]?.actions).toContain('Values');
    expect(excelHost.trace[1]?.requestBytes).toBeGreaterThan(100);
  });

  it('references are let go of after Excel.run', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      expect(excelHost.referenceCount).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excelHost.referenceCount).toBe(0);
  });
});
