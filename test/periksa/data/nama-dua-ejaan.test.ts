import { NAMA_DUA_EJAAN } from '../../../src/periksa/data/nama-dua-ejaan';
import { buildDaftarAnggaran, buildDaftarBelanja, buildIndikator } from '../../engine/build-data';
import { buildData, buildUnsur } from '../../engine/skm/build-skm';
import { buildTemuan, check } from './check-data';

function checkSasaran(...daftarSasaran: string[]) {
  return check(NAMA_DUA_EJAAN, {
    indikator: daftarSasaran.map((sasaran, i) => buildIndikator({ kode: `IK${i}`, sasaran, jalur: `tblTarget.${i}` })),
  });
}

function checkUraian(...daftarUraian: string[]) {
  const anggaran = buildDaftarAnggaran(daftarUraian.map((uraian) => ({ uraian })));
  return check(NAMA_DUA_EJAAN, { anggaran }).map(({ jalur }) => jalur);
}

describe('Satu nama dengan dua ejaan', () => {
  it('huruf besar dan titik: yang lebih jarang disebut', () => {
    const lazim = 'Meningkatnya Pelayanan Publik';
    expect(checkSasaran('Meningkatnya pelayanan publik.', lazim, lazim)).toEqual([
      buildTemuan(NAMA_DUA_EJAAN, 'tblTarget.0.Sasaran', { tertulis: 'Meningkatnya pelayanan publik.' }),
    ]);
  });

  it('sasaran dan tujuan yang selalu sama, juga yang kosong', () => {
    expect(checkSasaran('Meningkatnya Pelayanan Publik', 'Meningkatnya Pelayanan Publik', '')).toEqual([]);
  });

  it('satu huruf salah ketik di tblAnggaran', () => {
    expect(checkUraian('Pembinaan Aparatur Desa', 'Pembinan Aparatur Desa')).toEqual(['tblAnggaran.1.Uraian']);
  });

  it.each([
    ['Pembinaan Aparatur Desa', 'Pembinaan Aparatur Kota'],
    ['Penyediaan Jasa 2022', 'Penyediaan Jasa 2023'],
    ['Rapat Koordinasi Semester I', 'Rapat Koordinasi Semester II'],
  ])('"%s" dan "%s" adalah dua nama', (satu, lain) => {
    expect(checkUraian(satu, lain)).toEqual([]);
  });

  it('di tblBelanja dan pada kelompok responden', () => {
    const temuan = check(NAMA_DUA_EJAAN, {
      belanja: buildDaftarBelanja([
        { jenis: 'Belanja Barang dan Jasa' },
        { jenis: 'Belanja Barang dan jasa', tahun: 2022 },
      ]),
      skm: buildData(
        [
          ['KTP', 'Laki-laki', 4],
          ['ktp', 'Laki-laki ', 4],
          [7, null, 4],
        ],
        { kolomLayanan: 0, demografi: [{ nama: 'Jenis Kelamin', kolom: 1 }], unsur: buildUnsur(1, 2) },
      ),
    });
    expect(temuan.map(({ jalur, tertulis }) => `${jalur}: ${tertulis}`)).toEqual([
      'tblBelanja.1.Jenis Belanja: Belanja Barang dan jasa',
      'tblSKM.1.Layanan: ktp',
    ]);
  });
});
