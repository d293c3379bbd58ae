import { desimal } from '../../src/engine';
import { formatNilaiGrafik } from '../../src/laporan';
import { buildGrafik } from '../../src/laporan/build-grafik';
import type { Konteks } from '../../src/laporan/konteks';
import { KOMPOSISI_KATEGORI, RATA_RATA_UNSUR } from '../../src/laporan/tabel/grafik';

/** A report about nothing but the unsur of a survey, with these averages. */
function buildKonteks(daftarNrr: Readonly<Record<string, string>>): Konteks {
  const unsur = Object.entries(daftarNrr).map(([nama, nrr]) => ({ kode: nama, nama, nrr: desimal(nrr) }));
  const skm = [{ tahun: 2023, periode: '', kelompok: '', unsur }];
  const hasil = { tahun: 2023, data: { instansi: '', kabupaten: '' }, skm };
  return { hasil, profil: { pengaturan: {} } } as unknown as Konteks;
}

/** A report about nothing but the categories that its indicators reached. */
function buildKonteksKategori(daftarKategori: readonly (string | null)[], jenis = 'sasaran'): Konteks {
  const daftarIndikator = daftarKategori.map((kategori) => ({ data: { jenis }, tahunan: [{ tahun: 2023, kategori }] }));
  const hasil = { tahun: 2023, data: { instansi: '', kabupaten: '' } };
  const jenjang = ['Sangat Baik', 'Baik', 'Cukup', 'Kurang'].map((label) => ({ label }));
  return { hasil, profil: { pengaturan: { skalaCapaian: { jenjang } } }, daftarIndikator } as unknown as Konteks;
}

describe('Komposisi kategori', () => {
  it('menurut urutan skala, tanpa kategori yang kosong', () => {
    const konteks = buildKonteksKategori(['Kurang', 'Baik', 'Sangat Baik', 'Baik', null]);
    const grafik = buildGrafik(KOMPOSISI_KATEGORI, konteks);
    expect(grafik?.kategori).toEqual(['Sangat Baik', 'Baik', 'Kurang']);
    expect(grafik?.seri.map(({ nilai }) => nilai)).toEqual([['1', '2', '1']]);
  });

  it.each([
    ['dua indikator, dua kategori', ['Baik', 'Kurang'], false],
    ['tiga indikator, satu belum berkategori', ['Baik', 'Kurang', null], false],
    ['tiga indikator, dua kategori', ['Baik', 'Kurang', 'Baik'], true],
    ['tiga indikator, satu kategori', ['Baik', 'Baik', 'Baik'], false],
  ])('%s', (_, daftarKategori, isAda) => {
    expect(buildGrafik(KOMPOSISI_KATEGORI, buildKonteksKategori(daftarKategori)) !== null).toBe(isAda);
  });

  it('indikator program tidak ikut dihitung', () => {
    expect(buildGrafik(KOMPOSISI_KATEGORI, buildKonteksKategori(['Baik', 'Kurang', 'Baik'], 'program'))).toBeNull();
  });
});

describe('Grafik dari baris tabel', () => {
  it.each([
    ['satu yang terendah', { A: '3.2', B: '3.1', C: '3.3' }, [1]],
    ['dua yang sama rendah, keduanya', { A: '3.1', B: '3.3', C: '3.1' }, [0, 2]],
    ['sama menurut angka tercetak, meski berbeda sebelum dibulatkan', { A: '3.1001', B: '3.1004', C: '3.2' }, [0, 1]],
  ])('sorot: %s', (_, nrr, sorot) => {
    expect(buildGrafik(RATA_RATA_UNSUR, buildKonteks(nrr))?.sorot).toEqual(sorot);
  });

  it('angka ditulis dengan desimal yang tercetak di tabel', () => {
    const grafik = buildGrafik(RATA_RATA_UNSUR, buildKonteks({ A: '3', B: '3.25' }));
    expect(grafik).toMatchObject({ desimal: 3, judul: 'Nilai Rata-rata Unsur Pelayanan Tahun 2023' });
    expect(grafik?.seri[0]?.nilai).toEqual(['3.000', '3.250']);
  });

  it('kurang dari dua yang dibandingkan: tidak ada grafik', () => {
    expect(buildGrafik(RATA_RATA_UNSUR, buildKonteks({ A: '3' }))).toBeNull();
    expect(buildGrafik(RATA_RATA_UNSUR, buildKonteks({}))).toBeNull();
  });

  it('lebih dari 40 yang dibandingkan: tidak ada grafik, karena tidak terbaca', () => {
    const daftar = (banyak: number) =>
      Object.fromEntries(Array.from({ length: banyak }, (_, i) => [`Unsur ${i + 1}`, '3.5']));
    expect(buildGrafik(RATA_RATA_UNSUR, buildKonteks(daftar(40)))?.kategori).toHaveLength(40);
    expect(buildGrafik(RATA_RATA_UNSUR, buildKonteks(daftar(41)))).toBeNull();
  });

  it.each([
    ['1234567.50', '', '1.234.567,50'],
    ['-1200', '', '-1.200'],
    ['999', '%', '999%'],
    ['83.20', '%', '83,20%'],
    [null, '%', ''],
  ])('angka %s dengan satuan "%s" tertulis "%s"', (nilai, satuan, tertulis) => {
    expect(
      formatNilaiGrafik(nilai, { ...buildGrafik(RATA_RATA_UNSUR, buildKonteks({ A: '1', B: '2' }))!, no: '', satuan }),
    ).toBe(tertulis);
  });
});
