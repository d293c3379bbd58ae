import { ANGGARAN, REALISASI, SKM, TARGET, hitungBuku, withBaris, withSel } from './buku-uji';

const KUNCI = {
  indikator:
    'kode indikator tahun target realisasi capaian kategori capaianRenstra tingkatKemajuan pagu realisasiAnggaran serapan efisiensi kategoriEfisiensi',
  anggaran: 'kode no uraian level tahun pagu realisasi sisa serapan',
  skm: 'periode responden unsur indeks ikm mutu kinerja',
  unsur: 'kode nama jumlah terisi nrr nrrTertimbang peringkat',
  tabel: 'no judul kepala baris',
  temuan: 'kode tingkat tabel sel tertulis seharusnya pesan',
};
const kunci = (isi: object | undefined) => Object.keys(isi ?? {}).join(' ');

describe('Bentuk --json (Spesifikasi Takar 9)', () => {
  it('[9] kunci tiap bagian persis seperti di spesifikasi', async () => {
    const { json } = await hitungBuku({ tblSKM: withSel(SKM, 0, 'U1', 9) });
    expect(kunci(json)).toBe('profil instansi tahun indikator anggaran skm tabel temuan');
    expect(kunci(json.indikator[0])).toBe(KUNCI.indikator);
    expect(kunci(json.anggaran[0])).toBe(KUNCI.anggaran);
    expect(kunci(json.skm[0])).toBe(KUNCI.skm);
    expect(kunci(json.skm[0]!.unsur[0])).toBe(KUNCI.unsur);
    expect(kunci(json.tabel[0])).toBe(KUNCI.tabel);
    expect(kunci(json.temuan[0])).toBe(KUNCI.temuan);
  });

  it('[9] angka adalah teks dengan titik desimal, dibulatkan seperti tercetak; kosong adalah null', async () => {
    const { json } = await hitungBuku({
      tblTarget: withSel(TARGET, 0, 'Target', { value: 75, numberFormat: '0.00' }),
      tblRealisasi: withSel(withSel(REALISASI, 0, 'Realisasi', '72,5'), 1, 'Realisasi', '-'),
      tblAnggaran: withBaris(
        ANGGARAN,
        ['1', 'Program', 2023, 1_000_000.5, 900_000, 'IK1'],
        ['2', 'Lain', 2023, null, null, null],
      ),
    });
    expect(json.indikator).toMatchObject([
      {
        target: '75.00',
        realisasi: '72.5',
        capaian: '96.67',
        pagu: '1000000.50',
        realisasiAnggaran: '900000',
        capaianRenstra: null,
      },
      { target: '8', realisasi: null, capaian: null, kategori: null, pagu: null, serapan: null, efisiensi: null },
    ]);
    expect(json.anggaran).toMatchObject([
      { kode: null, no: '1', sisa: '100000.50', serapan: '90.00' },
      { pagu: null, realisasi: null, sisa: null, serapan: null },
    ]);
    const angka = json.indikator.flatMap(({ target, realisasi, capaian, serapan }) => [
      target,
      realisasi,
      capaian,
      serapan,
    ]);
    for (const teks of angka) if (teks !== null) expect(teks).toMatch(/^-?\d+(\.\d+)?$/);
  });

  it('[9] target rentang ditulis dengan titik desimal', async () => {
    const { json } = await hitungBuku({
      tblTarget: {
        kepala: ['Kode', 'Indikator', 'Arah', 'Tahun', 'Target'],
        baris: [['IK1', 'pH air', 'rentang', 2023, '7,35 - 7,45']],
      },
      tblRealisasi: { kepala: ['Kode', 'Realisasi'], baris: [['IK1', 7.4]] },
      tblAnggaran: null,
    });
    expect(json.indikator[0]).toMatchObject({ target: '7.35 - 7.45', capaian: '100.00' });
  });

  it('[9] skm hanya tahun laporan: setahun dahulu, lalu periodenya', async () => {
    const { json } = await hitungBuku({
      tblSKM: withBaris(
        SKM,
        SKM.baris[0]!.with(1, 2022),
        SKM.baris[0]!.with(2, 'Semester II'),
        SKM.baris[1]!.with(2, 'Semester I'),
      ),
    });
    expect(json.skm.map(({ periode, responden }) => [periode, responden])).toEqual([
      [null, 2],
      ['Semester I', 1],
      ['Semester II', 1],
    ]);
  });

  it('[9] sel temuan bernama lembar, dengan tanda petik bila perlu', async () => {
    const salah = withSel(REALISASI, 0, 'Realisasi', 'dua puluh');
    const sel = async (lembar: string) =>
      (await hitungBuku({ tblRealisasi: { ...salah, lembar } })).json.temuan.map(({ tabel, sel: alamat, tertulis }) => [
        tabel,
        alamat,
        tertulis,
      ]);
    expect(await sel('Realisasi')).toEqual([['tblRealisasi', 'Realisasi!D2', 'dua puluh']]);
    expect(await sel("Realisasi '23")).toEqual([['tblRealisasi', "'Realisasi ''23'!D2", 'dua puluh']]);
  });

  it('[9] tabel berisi teks yang dilihat pembaca', async () => {
    const { json } = await hitungBuku();
    const tabel = json.tabel.find(({ judul }) => judul.startsWith('Perbandingan Target dan Realisasi Kinerja'));
    expect(tabel!.baris[0]).toEqual(expect.arrayContaining(['Nilai SAKIP', '75', '72,5', '96,67', 'Sangat Tinggi']));
  });
});
