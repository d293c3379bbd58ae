import { HitungDitolak, buildEmptyWorkbook } from '../../src/usecases';
import { DAFTAR_KUNCI } from '../../src/usecases/daftar-kunci';
import { TABLES } from '../../src/workbook/contract';
import { XlsxWorkbook, createWorkbook } from '../../src/workbook/xlsx';

async function buat(tahun?: number, profil?: string): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(await createWorkbook(buildEmptyWorkbook(tahun, profil)));
}

describe('Buku kerja kosong (Spesifikasi Takar 8.1)', () => {
  it('[8.1] berisi setiap tabel dan kolom kontrak, dan setiap kunci pengaturan', async () => {
    const workbook = await buat();
    const daftarInfo = await workbook.listTables();
    expect(daftarInfo.map(({ name }) => name)).toEqual(TABLES.map(({ peran }) => peran));
    for (const { peran, kolom } of TABLES)
      expect(daftarInfo.find(({ name }) => name === peran)!.header).toEqual(kolom.map(({ nama }) => nama));
    const [pengaturan] = await workbook.readTables(['tblPengaturan']);
    expect(pengaturan!.rows.map(([kunci]) => kunci)).toEqual(
      expect.arrayContaining(DAFTAR_KUNCI.map(({ kunci }) => kunci)),
    );
  });

  it('[8.1] tahun dan profil yang diminta terisi', async () => {
    const [pengaturan] = await (await buat(2024, 'Jiken')).readTables(['tblPengaturan']);
    const isi = new Map(pengaturan!.rows.map(([kunci, nilai]) => [kunci, nilai]));
    expect([isi.get('Tahun'), isi.get('Profil')]).toEqual([2024, 'jiken']);
  });

  it('[8.1] profil yang tidak ada ditolak', () => {
    expect(() => buildEmptyWorkbook(2024, 'kota')).toThrow(HitungDitolak);
  });
});
