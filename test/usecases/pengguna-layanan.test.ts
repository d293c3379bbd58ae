import { SKM, hitungBuku, pengaturan } from './buku-uji';

describe('Kunci "Pengguna Layanan" di tblPengaturan', () => {
  it.each([
    [1300, 1300],
    ['1.300', 1300],
    ['1.250.000', 1_250_000],
    ['1', 1],
  ])('%j dibaca %d orang', async (isi, pengguna) => {
    const { hasil, pesan } = await hitungBuku({ tblSKM: SKM, tblPengaturan: pengaturan(['Pengguna Layanan', isi]) });
    expect(hasil.data.penggunaLayanan).toBe(pengguna);
    expect(pesan).toEqual([]);
  });

  it.each([[0], [-5], ['banyak'], [12.5], ['1.3']])('%j ditolak dengan satu kalimat', async (isi) => {
    const { hasil, pesan } = await hitungBuku({ tblPengaturan: pengaturan(['Populasi SKM', isi]) });
    expect(hasil.data.penggunaLayanan).toBeNull();
    expect(pesan.map((satu) => satu.replace(/^.*?: /, ''))).toEqual([
      `pengaturan "Populasi SKM" berisi "${String(isi).replace('.5', ',5')}" yang tidak dikenal, sehingga cukupnya responden SKM tidak diperiksa; isi dengan banyaknya pengguna layanan setahun, misalnya 1300.`,
    ]);
  });

  it('tidak ada: kosong', async () => {
    expect((await hitungBuku()).hasil.data.penggunaLayanan).toBeNull();
  });
});

describe('Kunci "Jumlah Desa" di tblPengaturan', () => {
  it.each([
    [11, 11],
    ['21', 21],
  ])('%j dibaca %d desa', async (isi, jumlah) => {
    const { hasil, pesan } = await hitungBuku({ tblPengaturan: pengaturan(['Jumlah Desa', isi]) });
    expect(hasil.data.jumlahDesa).toBe(jumlah);
    expect(pesan).toEqual([]);
  });

  it.each([[0], ['sebelas']])('%j ditolak dengan satu kalimat', async (isi) => {
    const { pesan } = await hitungBuku({ tblPengaturan: pengaturan(['Jumlah Desa', isi]) });
    expect(pesan.map((satu) => satu.replace(/^.*?: /, ''))).toEqual([
      `pengaturan "Jumlah Desa" berisi "${isi}" yang tidak dikenal, sehingga angka tentang jumlah desa tidak diperiksa; isi dengan banyaknya desa dan kelurahan, misalnya 11.`,
    ]);
  });
});
