import { hasSdkValidator, validateWithSdk } from './sdk-validator';
import { report } from '../samples';
import { capaian, openFeatureRich, openNew } from './workbook-samples';

(hasSdkValidator ? describe : describe.skip)('The schema of Open XML', () => {
  it('allows what is written into a new workbook', async () => {
    const columns = [
      { header: 'A\nB', width: 9, numberFormat: '0.0', hint: 'Isi', choices: ['1', '2'] },
      { header: 'C', width: 9, numberFormat: '@', computed: true },
    ];
    const workbook = await openNew({ columns, rows: [[1, 'x']] });
    const column = { table: 'Data', header: 'Baru', values: [0.5], numberFormat: '0.00%' };
    await workbook.write([column], [report(), report({ id: '2', paper: 'A4', landscape: false })]);
    expect(validateWithSdk(await workbook.toBytes())).toEqual([]);
  }, 30_000);

  it('finds no more in a workbook after a write than before', async () => {
    const { bytes, workbook } = await openFeatureRich();
    await workbook.write(
      [capaian([1, 2, 'tiga'], { header: 'Baru' }), capaian([1, 2, 3], { header: 'Hitungan' })],
      [report()],
    );
    expect(validateWithSdk(await workbook.toBytes())).toEqual(validateWithSdk(bytes));
  }, 30_000);
});
