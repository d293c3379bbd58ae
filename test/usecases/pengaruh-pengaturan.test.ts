import { HitungDitolak, hitung, previewPengaturan } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IsiBuku } from './buku-uji';
import { SKM, buildBuku, pengaturan } from './buku-uji';

async function pengaruh(isi: IsiBuku, ...ubahan: readonly (readonly [string, string | null])[]) {
  const workbook = await XlsxWorkbook.open(await buildBuku(isi));
  const sebelum = await workbook.toBytes();
  const hasil = await previewPengaturan(workbook, new Map(ubahan));
  expect(Buffer.compare(await workbook.toBytes(), sebelum)).toBe(0);
  return hasil;
}

const jumlah = ({ angka, label, sel }: { angka: number; label: number; sel: number }) => ({ angka, label, sel });

describe('Pengaruh pengaturan sebelum ditulis (Spesifikasi Takar 4, 7.2)', () => {
  it('[4] menghitung angka yang berubah: 96,67 menjadi 97 dan 75,00 menjadi 75', async () => {
    const hasil = await pengaruh({ tblAnggaran: null }, ['Desimal Capaian', '0']);
    // Each capaian stands in one report table.
    expect(jumlah(hasil)).toMatchObject({ angka: 2, label: 0 });
    expect(hasil.sel).toBeGreaterThanOrEqual(2);
    expect(hasil.ringkasan.indikator.map(({ capaian }) => capaian)).toEqual(['97', '75']);
  });

  it('[4] menghitung kategori yang berubah: 96,67 Sangat Tinggi menjadi Sangat Berhasil', async () => {
    const hasil = await pengaruh({}, ['Skala Capaian', 'lan']);
    expect(jumlah(hasil)).toMatchObject({ angka: 0, label: 2 });
    expect(hasil.pengaturan.skala.jenjang.map(({ label }) => label)).toContain('Sangat Berhasil');
  });

  it('[3.7] bobot SKM mengubah IKM, indeks, dan nilai tertimbang tiap unsur', async () => {
    // 75 becomes 74,93: IKM, index and nine weighted values.
    expect(jumlah(await pengaruh({ tblSKM: SKM }, ['Bobot SKM', '0,111']))).toMatchObject({ angka: 11, label: 0 });
  });

  it('[5.3] rupa laporan tidak mengubah angka maupun isi tabel', async () => {
    const hasil = await pengaruh({}, ['Kertas', 'F4'], ['Huruf', 'Arial']);
    expect(jumlah(hasil)).toEqual({ angka: 0, label: 0, sel: 0 });
    expect(hasil.pengaturan.daftar.find(({ kunci }) => kunci === 'Kertas')).toMatchObject({
      nilai: 'F4',
      dari: 'buku',
    });
  });

  it('[4] nilai yang sama dengan yang berlaku tidak mengubah apa pun', async () => {
    const isi = { tblPengaturan: pengaturan(['Desimal Capaian', 2]) };
    expect(jumlah(await pengaruh(isi, ['Desimal Capaian', null], ['Tahun', '2023']))).toEqual({
      angka: 0,
      label: 0,
      sel: 0,
    });
  });

  it('[4] kembali ke cara profil juga terlihat pengaruhnya', async () => {
    const isi = { tblPengaturan: pengaturan(['Desimal Capaian', 0]) };
    expect(jumlah(await pengaruh(isi, ['Desimal Capaian', null]))).toMatchObject({ angka: 2 });
  });

  it('[4] contoh Jiken dengan capaian dibulatkan biasa, bukan dipotong, dan hasil yang sudah ada tidak dihitung lagi', async () => {
    const workbook = await openContoh(buildContohLaporan('jiken-2023'));
    const sebelum = await hitung(workbook, { tulis: 'tidak' });
    const ubahan = new Map([['Pembulatan Capaian', 'setengah ke atas']]);
    const hasil = await previewPengaturan(workbook, ubahan, { sebelum });
    expect(jumlah(hasil)).toEqual(jumlah(await previewPengaturan(workbook, ubahan)));
    const bulat = (isi: typeof sebelum) =>
      isi.hasil.indikator.flatMap(({ tahunan }) => tahunan.map(({ capaian }) => capaian?.bulat.toFixed(2, 'potong')));
    const baru = bulat(await hitung(workbook, { ubahan, tulis: 'tidak' }));
    expect(hasil.angka).toBe(bulat(sebelum).filter((angka, i) => angka !== baru[i]).length);
    expect(hasil.angka).toBeGreaterThan(0);
  });

  it('[4] tahun yang dicoba membuat buku kerja tanpa tahun dapat dihitung', async () => {
    const hasil = await pengaruh({ tblPengaturan: pengaturan(['Tahun', null]) }, ['Tahun', '2023']);
    expect(hasil.angka).toBeGreaterThan(0);
    expect(hasil.ringkasan.tahun).toBe(2023);
  });

  it('[4] tanpa tblPengaturan pengaturan tetap dapat dicoba', async () => {
    const hasil = await pengaruh({ tblPengaturan: null }, ['Tahun', '2023'], ['Desimal Capaian', '0']);
    expect(hasil.ringkasan.indikator.map(({ capaian }) => capaian)).toEqual(['97', '75']);
    expect(hasil.pengaturan.hasTabel).toBe(false);
  });

  it('[4] nilai yang tidak dikenal, dan hasil yang tidak dapat dihitung, ditolak', async () => {
    await expect(pengaruh({}, ['Desimal Capaian', '9'])).rejects.toThrow('isi dengan angka 0 sampai 6.');
    await expect(pengaruh({}, ['Tahun', null])).rejects.toThrow(HitungDitolak);
  });
});
