import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changePengaturan, hitung, periksa } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { ID_LAPORAN, type IdLaporan } from '../golden/laporan-terbit';

/** What is found in the report tables of an example once they are copied to where Takar no longer knows them as its own. */
async function periksaSalinan(id: IdLaporan, lembarLaporan: string): Promise<Record<string, number>> {
  const berkas = join(__dirname, '../../assets/contoh', `${id}.xlsx`);
  const workbook = await XlsxWorkbook.open(new Uint8Array(readFileSync(berkas)));
  await changePengaturan(workbook, new Map([['Lembar Laporan', lembarLaporan]]));
  await hitung(workbook);
  const lembar = (await workbook.readSheets())
    .filter(({ reportId }) => reportId !== null)
    .map((satu) => ({ ...satu, reportId: null }));
  const { temuan, jumlahTabel, jumlahAngka } = await periksa(
    {
      listTables: () => Promise.resolve([]),
      readTables: () => Promise.resolve([]),
      write: () => Promise.reject(new Error('nothing is written')),
      checkReports: () => Promise.resolve([]),
      readSheets: () => Promise.resolve(lembar),
    },
    { tahun: Number(id.slice(-4)) },
  );
  const banyak: Record<string, number> = { jumlahTabel, jumlahAngka };
  for (const { tingkat, kode } of temuan) banyak[`${tingkat} ${kode}`] = (banyak[`${tingkat} ${kode}`] ?? 0) + 1;
  return banyak;
}

describe('Salinan tabel laporan yang diperiksa (Spesifikasi Takar 6)', () => {
  it.each(ID_LAPORAN)('[6] %s: semua tabel di satu lembar dibaca sama dengan satu lembar per tabel', async (id) => {
    const perTabel = await periksaSalinan(id, 'satu lembar per tabel');
    expect(perTabel['jumlahTabel']).toBeGreaterThan(5);
    expect(Object.keys(perTabel).filter((kode) => kode.startsWith('salah'))).toEqual([]);
    expect(await periksaSalinan(id, 'satu lembar')).toEqual(perTabel);
  });
});
