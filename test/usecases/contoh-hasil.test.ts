import { hitung } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import { ID_LAPORAN } from '../golden/laporan-terbit';
import { lintPackage } from '../workbook/xlsx/lint';
import { hasSdkValidator, validateWithSdk } from '../workbook/xlsx/sdk-validator';

describe('Buku kerja contoh sesudah dihitung', () => {
  it.each(ID_LAPORAN)(
    '%s dibuka Excel tanpa perbaikan, dan hitungan kedua tidak mengubah satu byte pun',
    async (id) => {
      const workbook = await openContoh(buildContohLaporan(id));
      const { tertulis } = await hitung(workbook);
      expect(tertulis.changedCells).toBeGreaterThan(0);
      const bytes = await workbook.toBytes();
      expect(await lintPackage(bytes)).toEqual([]);
      if (hasSdkValidator) expect(validateWithSdk(bytes)).toEqual([]);

      const kedua = await XlsxWorkbook.open(bytes);
      expect((await hitung(kedua)).tertulis).toEqual({ changedCells: 0, changedSheets: [] });
      expect(Buffer.from(await kedua.toBytes()).equals(Buffer.from(bytes))).toBe(true);
    },
  );
});
