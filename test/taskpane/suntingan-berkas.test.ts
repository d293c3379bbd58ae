/** @jest-environment jsdom */

import './peramban-uji';
import { PengelolaBuku } from '../../src/taskpane/pengelola-buku';
import type { Sumber } from '../../src/taskpane/sumber';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { hitungBuku } from '../usecases/buku-uji';
import { typeSel } from '../usecases/sunting-xlsx';
import { readLembar } from '../usecases/suntingan-uji';

/** A file opened on the page without Excel, as the user gave it: every run opens it anew. */
function sumberBerkas(nama: string, bytes: Uint8Array): Sumber {
  return {
    nama,
    open: async () => ({ workbook: await XlsxWorkbook.open(bytes) }),
    change: () => Promise.reject(new Error('tidak dipakai')),
  };
}

async function openPengelola(bytes: Uint8Array) {
  const pengelola = new PengelolaBuku(null, { readOtomatis: () => false, writeOtomatis: () => undefined });
  await pengelola.open(sumberBerkas('data.xlsx', bytes));
  await pengelola.calculate();
  const dihitung = () => pengelola.snapshot().buku!.dihitung!;
  const readSel = async (lembar: string, sel: string) =>
    (await readLembar(dihitung().terbuka.workbook)).get(lembar)?.get(sel);
  return { pengelola, suntingan: () => dihitung().isi.suntingan, readSel };
}

describe('Sel yang diubah, di halaman tanpa Excel (5.4)', () => {
  it('berkas yang dihitung membiarkan tabelnya sampai dipilih, dan pilihannya tinggal selama berkas itu terbuka', async () => {
    const awal = await hitungBuku();
    const [satu, lain] = awal.lembar.slice(-2).map(({ nama }) => nama) as [string, string];
    const bytes = await typeSel(await typeSel(awal.bytes, satu, { B2: 'Ubahan satu' }), lain, { B2: 'Ubahan lain' });
    const { pengelola, suntingan, readSel } = await openPengelola(bytes);
    expect(suntingan().map(({ nama, perluDiputuskan }) => [nama, perluDiputuskan])).toEqual([
      [satu, true],
      [lain, true],
    ]);
    expect([await readSel(satu, 'B2'), await readSel(lain, 'B2')]).toEqual(['Ubahan satu', 'Ubahan lain']);

    await pengelola.decideSuntingan([suntingan()[0]!], 'pertahankan');
    await pengelola.decideSuntingan([suntingan()[1]!], 'ganti');
    expect(suntingan().map(({ nama, perluDiputuskan }) => [nama, perluDiputuskan])).toEqual([[satu, false]]);
    expect([await readSel(satu, 'B2'), await readSel(lain, 'B2')]).toEqual(['Ubahan satu', readAwal(awal, lain)]);
    await pengelola.calculate();
    expect(await readSel(lain, 'B2')).toBe(readAwal(awal, lain));

    await pengelola.open(sumberBerkas('lain.xlsx', bytes));
    await pengelola.calculate();
    expect(suntingan().map(({ perluDiputuskan }) => perluDiputuskan)).toEqual([true, true]);
  });
});

function readAwal({ isiLembar }: Awaited<ReturnType<typeof hitungBuku>>, lembar: string): string | undefined {
  return isiLembar.find(({ name }) => name === lembar)?.rows[1]?.cells[1]?.text;
}
