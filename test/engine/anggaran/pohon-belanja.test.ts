import { buildPohonBelanja } from '../../../src/engine/anggaran';
import { buildDaftarBelanja, DUA_DESIMAL } from '../build-data';

function build(daftar: Parameters<typeof buildDaftarBelanja>[0]) {
  const { hasil, temuan } = buildPohonBelanja(buildDaftarBelanja(daftar), DUA_DESIMAL);
  return {
    baris: hasil.map(({ tingkat, pagu, sisa, serapan }) => [
      tingkat,
      pagu?.toFixed(0, 'potong') ?? null,
      sisa?.toFixed(0, 'potong') ?? null,
      serapan?.bulat.toFixed(serapan.desimal, 'potong') ?? null,
    ]),
    temuan: temuan.map(({ kode, tingkat, jalur }) => [kode, tingkat, jalur]),
  };
}

describe('Pohon belanja (3.5)', () => {
  it('[BLJ-1] [BLJ-3] Juai 2024: belanja operasi dijumlahkan dari pegawai dan barang', () => {
    expect(
      build([
        { jenis: 'Belanja' },
        { jenis: 'Belanja Operasi', induk: 'Belanja' },
        { jenis: 'Belanja Pegawai', induk: 'Belanja Operasi', pagu: '3.269.845.678', realisasi: '2.939.443.064' },
        { jenis: 'Belanja Barang', induk: 'Belanja Operasi', pagu: '3.752.823.200', realisasi: '3.641.486.341' },
        { jenis: 'Belanja Modal', induk: 'Belanja', pagu: '973.994.200', realisasi: '909.424.999' },
      ]),
    ).toEqual({
      baris: [
        [0, '7996663078', '506308674', '93.67'],
        [1, '7022668878', '441739473', '93.71'],
        [2, '3269845678', '330402614', '89.90'],
        [2, '3752823200', '111336859', '97.03'],
        [1, '973994200', '64569201', '93.37'],
      ],
      temuan: [],
    });
  });

  it('[BLJ-1] induk boleh di bawah anaknya, dan huruf serta spasi tidak dibedakan', () => {
    const { baris, temuan } = build([
      { jenis: 'Belanja Operasi', induk: 'total  belanja', pagu: '100', realisasi: '90' },
      { jenis: 'Total Belanja' },
    ]);
    expect(baris).toEqual([
      [1, '100', '10', '90.00'],
      [0, '100', '10', '90.00'],
    ]);
    expect(temuan).toEqual([]);
  });

  it('[BLJ-1] induk dicari di tahun yang sama', () => {
    const { baris, temuan } = build([
      { jenis: 'Belanja', tahun: 2022 },
      { jenis: 'Belanja Modal', induk: 'Belanja', tahun: 2023, pagu: '100' },
    ]);
    expect(baris.map(([tingkat]) => tingkat)).toEqual([0, 0]);
    expect(temuan).toEqual([['induk-tidak-ditemukan', 'periksa', 'tblBelanja.1.Induk']]);
  });

  it.each([
    ['dirinya sendiri', [{ jenis: 'Belanja', induk: 'Belanja', pagu: '100' }], 'tblBelanja.0.Induk'],
    [
      'anaknya sendiri',
      [
        { jenis: 'Belanja', induk: 'Belanja Modal', pagu: '100' },
        { jenis: 'Belanja Modal', induk: 'Belanja', pagu: '100' },
      ],
      'tblBelanja.1.Induk',
    ],
  ])('[BLJ-2] induk yang kembali ke %s dilaporkan sekali dan diabaikan', (_nama, daftar, jalur) => {
    expect(build(daftar).temuan).toEqual([['induk-melingkar', 'salah', jalur]]);
  });

  it('[BLJ-3] jumlah tertulis yang berbeda dari rinciannya dilaporkan (Juwana 2023, narasi 3.21)', () => {
    const { temuan } = build([
      { jenis: 'Total Belanja', pagu: '2.460.328.000', realisasi: '2.453.621.533' },
      { jenis: 'Belanja Operasi', induk: 'Total Belanja', pagu: '2.453.328.000', realisasi: '2.343.848.718' },
      { jenis: 'Belanja Modal', induk: 'Total Belanja', pagu: '7.000.000', realisasi: '6.400.000' },
    ]);
    expect(temuan).toEqual([['induk-beda-anak', 'salah', 'tblBelanja.0.Realisasi']]);
  });
});
