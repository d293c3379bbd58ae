/**
 * @jest-environment <rootDir>/test/excel-host/environment.ts
 * @excel-api 1.14
 */

import type { RowWriter, WorkbookPort } from '../../src/usecases';
import { changePengaturan, previewPengaturan, readTampilanPengaturan } from '../../src/usecases';
import { openSample } from '../workbook/officejs/open-sample';

async function open(batas: { value: number; format: string }): Promise<WorkbookPort & RowWriter> {
  const tables = [
    {
      name: 'tblTarget',
      at: 'A1',
      header: ['Kode', 'Indikator', 'Tahun', 'Target'],
      rows: [['IK1', 'Nilai', 2023, 10]],
    },
    { name: 'tblRealisasi', at: 'G1', header: ['Kode', 'Tahun', 'Realisasi'], rows: [['IK1', 2023, 20]] },
    {
      name: 'tblPengaturan',
      at: 'L1',
      header: ['Kunci', 'Nilai'],
      rows: [
        ['Tahun', 2023],
        ['Batas Capaian', batas],
      ],
    },
  ];
  return (await openSample([{ name: 'Data', tables }])).workbook;
}

describe('Pengaturan di buku kerja yang terbuka di Excel (Spesifikasi Takar 4, 7.2)', () => {
  it.each([
    [{ value: 120, format: 'General' }, '112,5', '112,5'],
    [{ value: 1.2, format: '0%' }, '110', '110'],
    [{ value: 120, format: 'General' }, null, 'tidak ada'],
  ])('[4] Batas Capaian %j diubah menjadi %s', async (batas, nilai, tampil) => {
    const workbook = await open(batas);
    const ubahan = new Map([['Batas Capaian', nilai]]);
    const { angka, ringkasan } = await previewPengaturan(workbook, ubahan);
    expect(angka).toBe(1);
    await changePengaturan(workbook, new Map<string, string | null>([...ubahan, ['Rumus Turun', 'T/R']]));
    const { daftar } = await readTampilanPengaturan(workbook);
    const isi = Object.fromEntries(daftar.map((satu) => [satu.kunci, satu]));
    expect(isi['Batas Capaian']).toMatchObject({ nilai: tampil, dari: nilai === null ? 'profil' : 'buku' });
    expect(isi['Rumus Turun']).toMatchObject({ nilai: 'T/R', dari: 'buku' });
    expect((await previewPengaturan(workbook, new Map())).ringkasan).toEqual(ringkasan);
  });
});
