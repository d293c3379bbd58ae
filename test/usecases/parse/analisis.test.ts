import { hitungBuku } from '../buku-uji';

describe('Membaca tblAnalisis (Spesifikasi Takar 1)', () => {
  it('[1.3] uraian tentang indikator yang tidak dikenal atau tanpa kode disebut', async () => {
    const { pesan } = await hitungBuku({
      tblAnalisis: {
        kepala: ['Kode', 'Solusi'],
        baris: [
          ['IK9', 'a'],
          [null, 'b'],
          ['ik1', 'c'],
        ],
      },
    });
    expect(pesan).toEqual([
      'Lembar "Analisis", tblAnalisis, sel A2: indikator "IK9" tidak ada di tblTarget, sehingga uraian baris ini tidak dipakai; samakan kode atau namanya.',
      'Lembar "Analisis", tblAnalisis, sel A3: Kode kosong, sehingga baris ini tidak dihitung; isi kolom Kode, atau hapus barisnya.',
    ]);
  });

  it('[2.1] pembanding yang berupa angka tampil seperti di selnya', async () => {
    const { hasil } = await hitungBuku({
      tblAnalisis: {
        kepala: ['Kode', 'Pembanding Nasional', 'Pembanding Provinsi', 'Solusi'],
        baris: [['IK1', 72.5, { value: 0.9, numberFormat: '0%' }]],
      },
    });
    expect(hasil.data.analisis[0]).toMatchObject({ pembandingNasional: '72,5', pembandingProvinsi: '90%' });
  });

  it('[5.1] tanggal di tblPenghargaan tampil sebagai tanggal', async () => {
    const { hasil } = await hitungBuku({
      tblPenghargaan: {
        kepala: ['Tanggal', 'Penghargaan'],
        baris: [[{ value: 45291, numberFormat: 'dd/mm/yyyy' }, 'Juara']],
      },
    });
    expect(hasil.data.teks['tblPenghargaan']?.baris).toEqual([['31/12/2023', 'Juara']]);
  });
});
