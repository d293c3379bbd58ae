import { calculateKinerja } from '../../../src/engine';
import { listButirTahunan } from '../../../src/laporan/sumber/butir-tahunan';
import { buildDaftarAnggaran, buildKinerja, buildPengaturan } from '../../engine/build-data';

type Baris = readonly [tahun: number, no: string, uraian: string, pagu: string, kode?: string];

/** Number, name and pagu of each year of the programmes and kegiatan of 2022 and 2023. */
function list(...daftar: readonly Baris[]): readonly string[] {
  const anggaran = buildDaftarAnggaran(
    daftar.map(([tahun, no, uraian, pagu, kode = '']) => ({ tahun, no, uraian, pagu, kode })),
  );
  const { anggaran: hasil } = calculateKinerja(buildKinerja({ anggaran }), buildPengaturan());
  return listButirTahunan(hasil, [2022, 2023], ({ level }) => level !== 'sub kegiatan').map(
    ({ no, pertama, perTahun }) =>
      [
        no,
        pertama.data.uraian,
        ...[2022, 2023].map((tahun) => perTahun.get(tahun)?.pagu?.toFixed(0, 'potong') ?? '-'),
      ].join(' | '),
  );
}

describe('Program dan kegiatan dari tahun ke tahun', () => {
  it('kegiatan yang nomornya berubah tetap satu baris, dan yang baru tidak mengambil angkanya', () => {
    expect(
      list(
        [2022, '1', 'Program Pelayanan', '300'],
        [2022, '1.1', 'Kegiatan Lama', '100'],
        [2022, '1.2', 'Kegiatan Tetap', '200'],
        [2023, '1', 'Program Pelayanan', '350'],
        [2023, '1.1', 'Kegiatan Tetap', '250'],
        [2023, '1.2', 'Penyuluhan Hukum', '100'],
      ),
    ).toEqual([
      '1 | Program Pelayanan | 300 | 350',
      '1.1 | Kegiatan Lama | 100 | -',
      '1.2 | Kegiatan Tetap | 200 | 250',
      '1.3 | Penyuluhan Hukum | - | 100',
    ]);
  });

  it('program dikenali dari kodenya, walau nomor dan namanya berganti', () => {
    expect(
      list(
        [2022, '1', 'Program Pelayanan Administrasi', '300', '7.01.01'],
        [2022, '2', 'Program Desa', '100', '7.01.03'],
        [2023, '1', 'Program Desa', '150', '7.01.03'],
        [2023, '2', 'Program Penunjang Urusan Pemerintahan', '350', '7.01.01'],
      ),
    ).toEqual(['1 | Program Pelayanan Administrasi | 300 | 350', '2 | Program Desa | 100 | 150']);
  });

  it('nama yang sedikit lain pada nomor yang sama adalah satu program; yang sama sekali lain bukan', () => {
    expect(
      list(
        [2022, '1', 'Program Penunjang Urusan Pemerintah Daerah', '300'],
        [2022, '2', 'Program Desa', '100'],
        [2023, '1', 'Program Penunjang Urusan Pemerintahan Daerah', '350'],
        [2023, '2', 'Program Ketenteraman', '150'],
      ),
    ).toEqual([
      '1 | Program Penunjang Urusan Pemerintah Daerah | 300 | 350',
      '2 | Program Desa | 100 | -',
      '3 | Program Ketenteraman | - | 150',
    ]);
  });

  it('kegiatan yang senama di bawah program lain adalah kegiatan lain', () => {
    expect(
      list(
        [2022, '1', 'Program Pelayanan', '300'],
        [2022, '1.1', 'Koordinasi', '300'],
        [2023, '1', 'Program Desa', '100'],
        [2023, '1.1', 'Koordinasi', '100'],
      ),
    ).toEqual([
      '1 | Program Pelayanan | 300 | -',
      '1.1 | Koordinasi | 300 | -',
      '2 | Program Desa | - | 100',
      '2.1 | Koordinasi | - | 100',
    ]);
  });

  it('dua kegiatan senama dalam satu tahun tetap dua baris', () => {
    expect(
      list(
        [2022, '1', 'Program Pelayanan', '300'],
        [2022, '1.1', 'Koordinasi', '100'],
        [2022, '1.2', 'Koordinasi', '200'],
        [2023, '1', 'Program Pelayanan', '330'],
        [2023, '1.1', 'Koordinasi', '110'],
        [2023, '1.2', 'Koordinasi', '220'],
      ),
    ).toEqual(['1 | Program Pelayanan | 300 | 330', '1.1 | Koordinasi | 100 | 110', '1.2 | Koordinasi | 200 | 220']);
  });
});
