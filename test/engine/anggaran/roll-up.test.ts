import { calculateRollUp, type SimpulUang } from '../../../src/engine/anggaran/roll-up';
import type { Hal } from '../../../src/engine/galat';
import type { Tingkat } from '../../../src/engine/temuan';
import { sel } from '../build-data';

type Isi = readonly [pagu: string | null, anak?: readonly number[]];

function hitung(daftar: readonly Isi[]) {
  const temuan: { hal: Hal; tingkat: Tingkat | undefined }[] = [];
  const simpul = daftar.map(([pagu, anak = []], i): SimpulUang => {
    const selPagu = sel(pagu, `tblAnggaran.${i}.Pagu`, { rupiah: true });
    return { nama: `Baris ${i}`, tahun: 2023, pagu: selPagu, realisasi: null, anak };
  });
  const hasil = calculateRollUp(simpul, 'Pagu', (hal, tingkat) => temuan.push({ hal, tingkat }));
  return { jumlah: hasil.map((satu) => satu?.toFixed(0, 'potong') ?? null), temuan };
}

describe('Penjumlahan bertingkat (3.5)', () => {
  it.each<[Isi[], (string | null)[], string]>([
    [[['300'], ['100'], ['200']], ['300', '100', '200'], 'tanpa anak'],
    [[[null, [1, 2]], ['100'], ['200']], ['300', '100', '200'], 'RLP-3: 100 + 200'],
    [[[null, [1]], [null, [2, 3]], ['100'], ['200']], ['300', '300', '100', '200'], 'RLP-3: dua tingkat'],
    [[['300', [1, 2]], ['100'], ['200']], ['300', '100', '200'], 'RLP-1: tertulis sama dengan 100 + 200'],
    [[[null, [1, 2]], ['100'], ['-']], ['100', '100', null], 'RLP-3: anak kosong tidak ikut'],
    [[[null, [1]], [null]], [null, null], 'RLP-3: tidak satu pun terisi'],
    [[['0', [1]], [null]], ['0', null], 'nol bukan kosong'],
    [[['1.000', [1]], [null]], ['1000', null], 'induk tertulis, anak kosong'],
  ])('[RLP-1] [RLP-3] %j berjumlah %j: %s', (daftar, jumlah) => {
    expect(hitung(daftar)).toEqual({ jumlah, temuan: [] });
  });

  it.each<[Isi[], string, Tingkat, string | undefined, string]>([
    [[['310', [1, 2]], ['100'], ['200']], '310', 'salah', '300', '310 ≠ 100 + 200'],
    [[['290', [1, 2]], ['100'], ['200']], '290', 'salah', '300', '290 ≠ 100 + 200'],
    [[['90', [1, 2]], ['100'], ['-']], '90', 'salah', '100', 'satu anak kosong, tetapi 100 sudah melampaui 90'],
    [[['310', [1, 2]], ['100'], ['-']], '310', 'periksa', undefined, 'anak yang kosong dapat menjelaskan selisihnya'],
  ])('[RLP-2] %j: induk tetap %s, temuan %s, seharusnya %s: %s', (daftar, induk, tingkat, seharusnya) => {
    const { jumlah, temuan } = hitung(daftar);
    expect(jumlah[0]).toBe(induk);
    expect(temuan.map((t) => [t.hal.kode, t.hal.jalur, t.hal.seharusnya, t.tingkat])).toEqual([
      ['induk-beda-anak', 'tblAnggaran.0.Pagu', seharusnya, tingkat],
    ]);
  });

  it('[RLP-2] temuan menyebut kedua jumlah dan selisihnya', () => {
    const { temuan } = hitung([['2.460.328', [1, 2]], ['2.453.328'], ['6.000']]);
    expect(temuan[0]!.hal).toMatchObject({ induk: 'Rp2.460.328', anak: 'Rp2.459.328', selisih: 'Rp1.000' });
  });

  it('[RLP-2] induk yang salah di tengah dijumlahkan ke atas apa adanya, dan dilaporkan sekali', () => {
    const { jumlah, temuan } = hitung([[null, [1]], ['310', [2]], ['300']]);
    expect(jumlah).toEqual(['310', '310', '300']);
    expect(temuan).toHaveLength(1);
  });

  it('[RLP-4] teks yang bukan angka dilaporkan dan dianggap kosong', () => {
    const { jumlah, temuan } = hitung([['lihat DPA', [1]], ['100']]);
    expect(jumlah).toEqual(['100', '100']);
    expect(temuan.map((t) => [t.hal.kode, t.hal.jalur])).toEqual([['bukan-angka', 'tblAnggaran.0.Pagu']]);
  });
});
