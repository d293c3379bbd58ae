import { findTabelCetak } from '../../../src/periksa';
import { checkJumlahDesa } from '../../../src/periksa/banding/jumlah-desa';

function laporan(nama: string, target: string) {
  const rows = [
    ['Tabel 2.5 Rencana Kerja Tahun 2023', null, null],
    ['No', 'Indikator Kinerja', 'Target'],
    ['1', nama, target],
    ['2', 'Nilai SAKIP', '75'],
  ];
  const lembar = { name: 'Bab II', firstRow: 1, firstColumn: 1, rows, numberFormat: () => 'General', merges: [] };
  return { tabel: findTabelCetak(lembar), tahun: 2023 };
}

describe('Angka tentang jumlah desa (6)', () => {
  it('yang melebihi jumlah desa disebut dengan batasnya', () => {
    const [satu, ...lain] = checkJumlahDesa(laporan('Jumlah desa yang dibina', '95'), 11);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'periksa', sel: 'C3', tertulis: '95', seharusnya: '11' });
    expect(satu?.pesan).toBe(
      '"Jumlah desa yang dibina" tertulis 95, padahal desa dan kelurahannya hanya 11; betulkan angkanya, atau kunci "Jumlah Desa" di tblPengaturan.',
    );
  });

  it.each([
    ['Jumlah desa yang dibina', '11', 11],
    ['Jumlah desa yang dibina', '95', null],
    ['Jumlah dokumen desa', '95', 11],
    ['Jumlah desa yang dibina', '100%', 11],
  ])('%s %s dengan %s desa tidak disebut', (nama, target, jumlahDesa) => {
    expect(checkJumlahDesa(laporan(nama, target), jumlahDesa)).toEqual([]);
  });
});
