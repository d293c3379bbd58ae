import { periksa } from '../../src/usecases';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { editPart, typeSel } from './sunting-xlsx';
import { readLembar } from './suntingan-uji';

import { hitungBuku, hitungBytes, pengaturan } from './buku-uji';

/** Realisasi of IK1, typed by the officer in the data table. */
async function ubahRealisasi(bytes: Uint8Array, realisasi: number): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes);
  await workbook.writeRows([{ table: 'tblRealisasi', row: 0, cells: { Realisasi: realisasi } }]);
  return workbook.toBytes();
}

async function tambahIndikator(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes);
  await workbook.writeRows([
    {
      table: 'tblTarget',
      row: 0,
      cells: { Kode: 'IK0', Indikator: 'Persentase Desa Mandiri', Satuan: '%', Tahun: 2023, Target: 90 },
    },
    {
      table: 'tblTarget',
      row: null,
      cells: { Kode: 'IK1', Indikator: 'Nilai SAKIP', Satuan: 'skor', Tahun: 2023, Target: 75 },
    },
    { table: 'tblRealisasi', row: null, cells: { Kode: 'IK0', Tahun: 2023, Realisasi: 81 } },
  ]);
  return workbook.toBytes();
}

const isiSel = async (bytes: Uint8Array, lembar: string, sel: string) =>
  (await readLembar(await XlsxWorkbook.open(bytes))).get(lembar)?.get(sel) ?? '';

/** A workbook with its tables, and where the realisasi of IK1 stands in the first of them. */
async function buildAwal(ubah: Parameters<typeof hitungBuku>[0] = {}) {
  const awal = await hitungBuku(ubah);
  const letak = awal.isiLembar.flatMap((lembar) =>
    lembar.rows.flatMap(({ cells }, baris) => {
      const kolom = cells.findIndex((cell) => cell?.text === '72,5');
      return kolom < 0 || !cells.some((cell) => cell?.text === 'Nilai SAKIP') ? [] : [{ lembar, baris, kolom }];
    }),
  );
  const { lembar, baris, kolom } = letak[0]!;
  const di = (r: number, c: number) => `${String.fromCharCode(65 + c)}${r + 1}`;
  return {
    ...awal,
    id: lembar.id,
    nama: lembar.name,
    sel: di(baris, kolom),
    baris,
    kolom,
    di,
    akhir: lembar.rows.length,
  };
}

describe('Sel yang diubah di tabel laporan (5.4)', () => {
  it('sel yang dipertahankan tidak ditanyakan lagi sampai angka Takar di sel itu berubah', async () => {
    const { bytes, id, nama, sel } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [sel]: '73 (LHE)' });
    const pertama = await hitungBytes(tersunting);
    expect(pertama.suntingan).toMatchObject([{ id, nama, perluDiputuskan: true }]);
    const tetap = await hitungBytes(pertama.bytes, {
      suntingan: { [id]: { keputusan: 'pertahankan', dilihat: pertama.suntingan[0]!.sel } },
    });
    expect(await isiSel(tetap.bytes, nama, sel)).toBe('73 (LHE)');

    const lagi = await hitungBytes(tetap.bytes);
    expect(lagi.suntingan).toMatchObject([
      { id, perluDiputuskan: false, sel: [{ alamat: sel, sekarang: '73 (LHE)' }] },
    ]);
    expect(lagi.tertulis.changedSheets).toEqual([]);

    const berubah = await hitungBytes(await ubahRealisasi(lagi.bytes, 60));
    expect(berubah.suntingan).toMatchObject([
      { id, perluDiputuskan: true, sel: [{ alamat: sel, ditulisTakar: '72,5', sekarang: '73 (LHE)', baru: '60' }] },
    ]);
    expect(berubah.lembar.find((satu) => satu.id === id)?.keadaan).toBe('disunting');
    expect(await isiSel(berubah.bytes, nama, sel)).toBe('73 (LHE)');
  });

  it('sel lain di tabel yang sama tetap diperbarui tanpa bertanya bila angka di sel yang dipertahankan tidak berubah', async () => {
    const { bytes, id, nama, di, baris } = await buildAwal();
    const namaIndikator = di(baris, 2);
    const tetap = await hitungBytes(await typeSel(bytes, nama, { [namaIndikator]: 'Nilai SAKIP (hasil LHE)' }), {
      suntingan: 'pertahankan',
    });
    const berubah = await hitungBytes(await ubahRealisasi(tetap.bytes, 60));
    expect(berubah.suntingan).toMatchObject([{ id, perluDiputuskan: false }]);
    expect(berubah.tertulis.changedSheets).toContain(nama);
    expect(await isiSel(berubah.bytes, nama, namaIndikator)).toBe('Nilai SAKIP (hasil LHE)');
  });

  it('sel yang diubah menjadi angka yang kemudian ditulis Takar sendiri bukan lagi suntingan', async () => {
    const { bytes, nama, sel } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [sel]: '60' });
    const isi = await hitungBytes(await ubahRealisasi(tersunting, 60));
    expect(isi.suntingan).toEqual([]);
    expect(isi.tertulis.changedSheets).toContain(nama);
    expect((await hitungBytes(isi.bytes)).tertulis.changedSheets).toEqual([]);
  });

  it('sel yang dipertahankan ikut barisnya bila tabel bertambah baris di atasnya', async () => {
    const { bytes, id, nama, sel, di, baris, kolom } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [sel]: '73' });
    const isi = await hitungBytes(await tambahIndikator(tersunting), { suntingan: 'pertahankan' });
    const barisBaru = isi.isiLembar
      .find((satu) => satu.name === nama)!
      .rows.findIndex(({ cells }) => cells.some((cell) => cell?.text === 'Nilai SAKIP'));
    expect(barisBaru).not.toBe(baris);
    expect(await isiSel(isi.bytes, nama, di(barisBaru, kolom))).toBe('73');
    expect(await isiSel(isi.bytes, nama, sel)).not.toBe('73');
    expect(isi.suntingan).toMatchObject([{ id, hilang: [], sel: [{ alamat: di(barisBaru, kolom), sekarang: '73' }] }]);
    expect((await hitungBytes(isi.bytes)).tertulis.changedSheets).toEqual([]);
  });

  it('sel yang barisnya tidak ada lagi disebut tidak dapat dipertahankan, sebelum dan sesudah dipilih', async () => {
    const { bytes, nama, sel } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [sel]: '73' });
    const workbook = await XlsxWorkbook.open(tersunting);
    const lain = { Kode: 'IK9', Indikator: 'Angka Kriminalitas', Satuan: 'kasus' };
    await workbook.writeRows([
      { table: 'tblTarget', row: 0, cells: lain },
      { table: 'tblRealisasi', row: 0, cells: { Kode: 'IK9' } },
    ]);
    const diganti = await workbook.toBytes();
    const hilang = { alamat: sel, ditulisTakar: '72,5', sekarang: '73', baru: null };
    const isi = await hitungBytes(diganti);
    expect(isi.suntingan.find((satu) => satu.nama === nama)).toMatchObject({ perluDiputuskan: true, sel: [hilang] });
    expect(await isiSel(isi.bytes, nama, sel)).toBe('73');
    const tetap = await hitungBytes(diganti, { suntingan: 'pertahankan' });
    expect(tetap.suntingan.find((satu) => satu.nama === nama)).toMatchObject({ sel: [], hilang: [hilang] });
  });

  it('catatan di bawah dan di samping tabel tidak ditanyakan dan tidak hilang, juga bila tabel memanjang', async () => {
    const { bytes, nama, di, akhir } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [di(akhir + 1, 0)]: 'Catatan Camat', Z2: 'cek lagi' });
    const berubah = await hitungBytes(await ubahRealisasi(tersunting, 60));
    expect(berubah.suntingan).toEqual([]);
    expect(berubah.tertulis.changedSheets).toContain(nama);
    expect(await isiSel(berubah.bytes, nama, di(akhir + 1, 0))).toBe('Catatan Camat');
    expect(await isiSel(berubah.bytes, nama, 'Z2')).toBe('cek lagi');
    const panjang = await hitungBytes(await tambahIndikator(berubah.bytes));
    expect(panjang.suntingan).toEqual([]);
    const tambahan = panjang.isiLembar.find((satu) => satu.name === nama)!.rows.length - akhir;
    expect(tambahan).toBeGreaterThan(0);
    expect(await isiSel(panjang.bytes, nama, di(akhir + 1 + tambahan, 0))).toBe('Catatan Camat');
    expect((await hitungBytes(panjang.bytes)).tertulis.changedSheets).toEqual([]);
  });

  it('Hitung saja menyebut sel yang diubah tanpa menulis lembarnya; lembar yang dipilih saja yang diputuskan', async () => {
    const { bytes, lembar, sel, nama, di } = await buildAwal();
    const lain = lembar.find((satu) => satu.nama !== nama)!;
    const tersunting = await typeSel(await typeSel(bytes, nama, { [sel]: '73' }), lain.nama, { [di(2, 1)]: 'diubah' });
    const kolom = await hitungBytes(tersunting, { tulis: 'kolom', suntingan: 'ganti' });
    expect(kolom.suntingan.map(({ perluDiputuskan }) => perluDiputuskan)).toEqual([true, true]);
    const sebagian = await hitungBytes(tersunting, { lembar: [lain.id], suntingan: 'ganti' });
    expect(sebagian.suntingan.map(({ nama: satu }) => satu)).toEqual([nama]);
    expect(await isiSel(sebagian.bytes, nama, sel)).toBe('73');
  });

  it('satu lembar untuk semua tabel: selnya ditanyakan untuk lembar itu', async () => {
    const { bytes, nama, sel } = await buildAwal({ tblPengaturan: pengaturan(['Lembar Laporan', 'satu lembar']) });
    expect(nama).toBe('Tabel Bab III');
    const berubah = await ubahRealisasi(await typeSel(bytes, nama, { [sel]: '73' }), 60);
    expect((await hitungBytes(berubah)).suntingan).toMatchObject([{ id: 'semua', perluDiputuskan: true }]);
    const tetap = await hitungBytes(berubah, { suntingan: 'pertahankan' });
    expect(await isiSel(tetap.bytes, nama, sel)).toBe('73');
    expect((await hitungBytes(tetap.bytes)).tertulis.changedSheets).toEqual([]);
  });

  it('tanpa ingatan (buku kerja lama) lembar yang sama dengan datanya tidak ditanyakan; yang berbeda ditanyakan sekali', async () => {
    const { bytes, nama, sel } = await buildAwal();
    const lupa = await editPart(bytes, 'customXml/item1.xml', () => '<lain xmlns="urn:lain"/>');
    expect((await hitungBytes(lupa)).suntingan).toEqual([]);

    const berubah = await ubahRealisasi(await typeSel(lupa, nama, { [sel]: '73' }), 60);
    const isi = await hitungBytes(berubah);
    const suntingan = isi.suntingan.find((satu) => satu.nama === nama);
    expect(suntingan?.sel).toContainEqual({ alamat: sel, ditulisTakar: null, sekarang: '73', baru: '60' });
    expect(await isiSel(isi.bytes, nama, sel)).toBe('73');
    const baru = await hitungBytes(berubah, { suntingan: 'ganti' });
    expect((await hitungBytes(await ubahRealisasi(baru.bytes, 61))).suntingan).toEqual([]);
  });

  it('Periksa tetap menyebut sel yang berbeda dari yang dihitung Takar, juga yang dipertahankan', async () => {
    const { bytes, nama, sel } = await buildAwal();
    const tetap = await hitungBytes(await typeSel(bytes, nama, { [sel]: '73' }), { suntingan: 'pertahankan' });
    const { temuan } = await periksa(await XlsxWorkbook.open(tetap.bytes));
    expect(temuan.filter(({ kode }) => kode === 'lembar-disunting')).toMatchObject([
      { lembar: nama, sel, tertulis: '73', seharusnya: '72,5' },
    ]);
  });

  it('pilihan berlaku untuk sel yang sudah diperlihatkan; yang diubah sesudahnya ditanyakan dahulu', async () => {
    const { bytes, id, nama, sel, di, baris } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [sel]: '73' });
    const { suntingan } = await hitungBytes(tersunting);
    const putusan = { keputusan: 'ganti', dilihat: suntingan[0]!.sel } as const;
    for (const susulan of [{ [sel]: '74' }, { [di(baris, 2)]: 'SAKIP' }]) {
      const kemudian = await typeSel(tersunting, nama, susulan);
      const isi = await hitungBytes(kemudian, { suntingan: { [id]: putusan } });
      expect(isi.suntingan).toMatchObject([{ id, perluDiputuskan: true }]);
      for (const [alamat, teks] of Object.entries(susulan)) expect(await isiSel(isi.bytes, nama, alamat)).toBe(teks);
    }
    expect((await hitungBytes(tersunting, { suntingan: { [id]: putusan } })).suntingan).toEqual([]);
  });

  it('nama tab yang diganti ikut disebut', async () => {
    const { bytes, nama, sel } = await buildAwal();
    const tersunting = await typeSel(bytes, nama, { [sel]: '73' });
    const diganti = await editPart(tersunting, 'xl/workbook.xml', (xml) => xml.replaceAll(nama, 'Capaian kita'));
    expect((await hitungBytes(diganti)).suntingan).toMatchObject([{ nama, tab: 'Capaian kita' }]);
  });
});
