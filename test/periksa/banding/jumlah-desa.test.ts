import { findTabelCetak } from '../../../src/periksa';
import { DaftarFakta } from '../../../src/periksa/banding/fakta';
import { JUMLAH_DESA } from '../../../src/periksa/banding/jumlah-desa';

function check(nama: string, target: string, jumlahDesa: number | null) {
  const rows = [
    ['Tabel 2.5 Rencana Kerja Tahun 2023', null, null],
    ['No', 'Indikator Kinerja', 'Target'],
    ['1', nama, target],
    ['2', 'Nilai SAKIP', '75'],
  ];
  const lembar = { name: 'Bab II', firstRow: 1, firstColumn: 1, rows, numberFormat: () => 'General', merges: [] };
  const laporan = { tabel: findTabelCetak(lembar), tahun: 2023 };
  return JUMLAH_DESA.check(laporan, new DaftarFakta(jumlahDesa), { isTerpotongBiasa: false });
}

describe('Angka tentang jumlah desa (6)', () => {
  it('yang melebihi jumlah desa disebut dengan batasnya', () => {
    const [satu, ...lain] = check('Jumlah desa yang dibina', '95', 11);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'periksa', sel: 'C3', tertulis: '95', seharusnya: '11' });
    expect(satu?.pesan).toBe(JUMLAH_DESA.contoh);
  });

  it.each([
    ['Jumlah desa yang dibina', '11', 11],
    ['Jumlah desa yang dibina', '95', null],
    ['Jumlah dokumen desa', '95', 11],
    ['Jumlah desa yang dibina', '100%', 11],
  ])('%s %s dengan %s desa tidak disebut', (nama, target, jumlahDesa) => {
    expect(check(nama, target, jumlahDesa)).toEqual([]);
  });
});
