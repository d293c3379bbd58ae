import { HitungDitolak, isMasukan, readIkhtisar } from '../../src/usecases';
import { TABLES } from '../../src/workbook/contract';
import type { WorkbookPort } from '../../src/workbook/workbook.port';
import { WorkbookError } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { IsiBuku } from './buku-uji';
import { REALISASI, TARGET, buildBuku, pengaturan, withKolom } from './buku-uji';

async function ikhtisar(isi: IsiBuku = {}) {
  return readIkhtisar(await XlsxWorkbook.open(await buildBuku(isi)));
}

describe('Ikhtisar buku kerja sebelum dihitung', () => {
  it('menyebut kantor, tahun, dan tabel tiap peran menurut urutan kontrak', async () => {
    const { instansi, tahun, peran } = await ikhtisar();
    expect({ instansi, tahun }).toEqual({ instansi: 'Kecamatan Contoh', tahun: 2023 });
    expect(peran.map((satu) => satu.peran)).toEqual(TABLES.map((contract) => contract.peran));
    expect(peran.find((satu) => satu.peran === 'tblTarget')).toMatchObject({
      tabel: { nama: 'tblTarget', jumlahBaris: 2 },
      pesan: [],
    });
    expect(peran.find((satu) => satu.peran === 'tblBelanja')).toMatchObject({ tabel: null, pesan: [] });
  });

  it('tabel bernama lain dikenali dari kepalanya', async () => {
    const { peran } = await ikhtisar({ tblTarget: null, Data1: { ...TARGET, nama: 'Data1' } });
    expect(peran.find((satu) => satu.peran === 'tblTarget')?.tabel?.nama).toBe('Data1');
  });

  it('tabel tanpa kolom wajib disebut sebabnya', async () => {
    const { peran } = await ikhtisar({ tblTarget: { kepala: ['Kode', 'Indikator'], baris: [['IK1', 'Nilai']] } });
    const target = peran.find((satu) => satu.peran === 'tblTarget');
    expect(target?.tabel).toBeNull();
    expect(target?.pesan).toEqual([expect.stringContaining('Target')]);
  });

  it('pemetaan ke tabel yang tidak ada disebut pada perannya', async () => {
    const { peran } = await ikhtisar({ tblPengaturan: pengaturan(['Tabel tblBelanja', 'Entah']) });
    expect(peran.find((satu) => satu.peran === 'tblBelanja')?.pesan).toHaveLength(1);
  });

  it('pemetaan ke kolom yang tidak ada disebut pada perannya', async () => {
    const { peran } = await ikhtisar({ tblPengaturan: pengaturan(['Kolom tblTarget.Target', 'Entah']) });
    expect(peran.find((satu) => satu.peran === 'tblTarget')?.pesan).toHaveLength(1);
  });

  it('[7.5] buku kerja yang tidak dapat dibaca ditolak dengan satu kalimat', async () => {
    const rusak: WorkbookPort = {
      listTables: () => Promise.reject(new WorkbookError({ kode: 'sesi-hilang' })),
      readTables: () => Promise.resolve([]),
      write: () => Promise.reject(new Error('unused')),
      checkReports: () => Promise.resolve([]),
    };
    await expect(readIkhtisar(rusak)).rejects.toThrow(HitungDitolak);
  });

  it.each([
    ['tblTarget', ['Target'], true],
    ['tblRealisasi', ['Realisasi'], true],
    ['tblRealisasi', ['Realisasi', 'Capaian (%)'], true],
    ['tblRealisasi', ['Capaian (%)'], false],
    ['tblRealisasi', null, true],
    ['tblLain', ['Realisasi'], false],
    ['', null, false],
  ])('[7.3] suntingan di %s kolom %j mengubah angka: %s', async (table, columns, hasil) => {
    const buku = await ikhtisar({
      tblRealisasi: withKolom(REALISASI, 'Capaian (%)'),
      Lain: { nama: 'tblLain', kepala: ['Catatan'], baris: [['x']] },
    });
    expect(buku.tabelLain).toEqual(['tblLain']);
    expect(isMasukan(buku, { table, columns })).toBe(hasil);
  });
});
