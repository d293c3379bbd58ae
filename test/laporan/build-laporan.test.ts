import type { DataIndikator, DataKinerja } from '../../src/engine';
import { calculateKinerja } from '../../src/engine';
import type { Tabel } from '../../src/laporan';
import { buildLaporan, findProfil } from '../../src/laporan';
import { buildDaftarAnggaran, buildIndikator, buildKinerja } from '../engine/build-data';

function build(profil: string, ubah: Partial<DataKinerja>): readonly Tabel[] {
  const milik = findProfil(profil)!;
  return buildLaporan(calculateKinerja(buildKinerja(ubah), milik.pengaturan), milik);
}

const buildSasaran = (kode: string, ubah: Partial<DataIndikator> = {}): DataIndikator =>
  buildIndikator({ kode, indikator: `Indeks ${kode}`, sasaran: 'Meningkatnya pelayanan', ...ubah });

describe('Tabel laporan (Spesifikasi Takar 3.5, 4)', () => {
  it('dua indikator satu sasaran: judul yang hanya menyebut sasaran dilengkapi indikatornya', () => {
    const judul = build('juwana', { indikator: [buildSasaran('IK1'), buildSasaran('IK2')] }).map(
      (tabel) => tabel.judul,
    );
    expect(judul).toContain('Capaian Kinerja Meningkatnya pelayanan: Indeks IK1');
    expect(judul).toContain('Capaian Kinerja Meningkatnya pelayanan: Indeks IK2');
    expect(new Set(judul).size).toBe(judul.length);
  });

  it('satu indikator: judulnya tetap', () => {
    const judul = build('juwana', { indikator: [buildSasaran('IK1')] }).map((tabel) => tabel.judul);
    expect(judul).toContain('Capaian Kinerja Meningkatnya pelayanan');
  });

  it('tabel perkembangan yang tidak punya tahun sebelumnya tidak dicetak, dan nomor berikutnya tidak melompat', () => {
    const daftar = build('jaten', { indikator: [buildSasaran('IK1')] });
    expect(daftar.filter(({ baris }) => baris.length === 0).map(({ no }) => no)).toEqual([]);
    const bagian = daftar.map(({ no }) => /^(\d+\.\d+)\.(\d+)$/.exec(no)).filter((cocok) => cocok !== null);
    const urutan = (awalan: string) => bagian.filter(([, milik]) => milik === awalan).map(([, , urut]) => Number(urut));
    for (const awalan of new Set(bagian.map(([, milik = '']) => milik))) {
      expect(urutan(awalan)).toEqual(urutan(awalan).map((_, i) => i + 1));
    }
  });

  it.each([
    ['1.000.000,3', '1.000.000,30'],
    ['1.000.000,00', '1.000.000,00'],
    ['1.000.000', '1.000.000'],
  ])('pagu %s dicetak %s', (pagu, tercetak) => {
    const anggaran = buildDaftarAnggaran([{ no: '1', uraian: 'Program Pelayanan', pagu, indikator: ['IK1'] }]);
    const tabel = build('permenpanrb53', { indikator: [buildSasaran('IK1')], anggaran }).find(({ judul }) =>
      judul.startsWith('Realisasi Anggaran Tahun'),
    );
    expect(tabel?.baris[0]?.[2]?.teks).toBe(tercetak);
  });

  it('serapan program yang realisasinya belum diisi kosong, bukan 0', () => {
    const tabel = build('jaten', {
      indikator: [buildSasaran('IK1')],
      anggaran: buildDaftarAnggaran([{ no: '1', uraian: 'Program Pelayanan', pagu: '1000000', indikator: ['IK1'] }]),
    }).find(({ judul }) => judul === 'Realisasi Anggaran Pendukung Pencapaian Sasaran');
    expect(tabel?.baris[0]?.map(({ teks }) => teks).slice(3)).toEqual(['1.000.000', '', '']);
  });

  it('jumlah di bawah program pendukung sasaran hanya menjumlahkan program itu, masing-masing sekali', () => {
    const tabel = build('jaten', {
      indikator: [
        buildSasaran('IK1'),
        buildSasaran('IK2', { sasaran: 'Lain' }),
        buildSasaran('IKP', { jenis: 'program' }),
      ],
      anggaran: buildDaftarAnggaran([
        { no: '1', uraian: 'Program Pelayanan', pagu: '1000000', indikator: ['IK1', 'IK2'] },
        { no: '2', uraian: 'Program Desa', pagu: '500000', indikator: ['IK2'] },
        { no: '3', uraian: 'Program Lain', pagu: '2000000', indikator: ['IKP'] },
      ]),
    }).find(({ judul }) => judul === 'Realisasi Anggaran Pendukung Pencapaian Sasaran');
    expect(tabel?.baris.map((sel) => sel.map(({ teks }) => teks).slice(2, 4))).toEqual([
      ['Pelayanan', '1.000.000'],
      ['Pelayanan', '1.000.000'],
      ['Desa', '500.000'],
      ['JUMLAH TOTAL', '1.500.000'],
    ]);
  });
});
