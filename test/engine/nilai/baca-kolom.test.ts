import { parseKolomAngka, type IsiSel, type KolomAngka, type PilihanBacaKolom } from '../../../src/engine/nilai';

function readKolom(daftarIsi: readonly IsiSel[], pilihan: PilihanBacaKolom = {}, format = 'General'): KolomAngka {
  return parseKolomAngka(daftarIsi, () => format, pilihan);
}

function nilaiBaris({ daftar }: KolomAngka, baris: number): string {
  const bacaan = daftar[baris];
  return bacaan?.jenis === 'angka' ? bacaan.nilai.toFixed(bacaan.desimal, 'potong') : `${bacaan?.jenis}`;
}

describe('Angka ambigu dalam kolom', () => {
  it.each<[IsiSel[], string, string, string, string]>([
    [['3,31', '3,62', '4.250'], '', '4.250', 'kolom', 'besarnya seperti indeks yang lain'],
    [[3.31, 3.62, '4.250'], '', '4.250', 'kolom', 'sel angka juga petunjuk'],
    [[4100, 3900, '4.250'], '', '4250', 'kolom', 'besarnya seperti ribuan yang lain'],
    [['4100', '3900', '3,310'], '', '3310', 'kolom', 'koma ribuan menurut besarnya'],
    [['3,31', '3,62', '3,310'], '', '3.310', 'kolom', 'notasi dan besarnya sama'],
    [['72,50', '1.250'], '', '1250', 'kolom', 'besar tidak memutus, notasi Indonesia'],
    [['1.234.567', '4.250'], '', '4250', 'kolom', 'titik ribuan di sel lain'],
    [['1,234,567', '3,310'], '', '3310', 'kolom', 'koma ribuan di sel lain'],
    [['1.234.567', '5', '4.250'], '', '4250', 'kolom', 'kedua bacaan wajar, notasi memutus'],
    [['-', 'NA', '4.250'], 'Indeks', '4.250', 'satuan', 'tidak ada sel lain'],
    [['3,310', '3,440', '4.250'], 'Indeks', '4.250', 'satuan', 'sel lain ambigu juga'],
    [[0, '4.250'], 'orang', '4250', 'satuan', 'nol tidak memberi petunjuk'],
    [['4.250'], '', '4250', 'kebiasaan', 'tidak ada petunjuk'],
    [[70, '4.250'], '', '4250', 'kebiasaan', 'besar sel lain tidak dekat'],
  ])('[2.3] %j dengan satuan "%s": yang terakhir %s menurut %s, karena %s', (isi, satuan, nilai, alasan) => {
    const kolom = readKolom(isi, { satuan: () => satuan });
    const baris = isi.length - 1;
    expect(nilaiBaris(kolom, baris)).toBe(nilai);
    expect(kolom.catatan.find((catatan) => catatan.baris === baris)).toMatchObject({ kode: 'ambigu', alasan });
  });

  it('[2.3] dalam kolom dengan banyak satuan hanya sel sesatuan yang dibandingkan besarnya', () => {
    const satuan = ['orang', 'Indeks', 'Indeks', 'orang'];
    const kolom = readKolom(['5.000.000', '3,31', '4.250', '4.250'], { satuan: (baris) => satuan[baris] ?? '' });
    expect([2, 3].map((baris) => nilaiBaris(kolom, baris))).toEqual(['4.250', '4250']);
  });

  it('[2.3] satuan sebuah baris didahulukan dari notasi baris bersatuan lain', () => {
    const satuan = ['skor', 'Indeks'];
    const kolom = readKolom(['72,50', '4.250'], { satuan: (baris) => satuan[baris] ?? '' });
    expect(nilaiBaris(kolom, 1)).toBe('4.250');
  });

  it('[2.3] yang dilaporkan adalah yang tertulis dan yang dibaca', () => {
    expect(readKolom(['3,31', ' 4.250 ']).catatan).toEqual([
      { kode: 'ambigu', baris: 1, teks: '4.250', dibaca: '4,250', alasan: 'kolom' },
    ]);
  });

  it('[2.3] dalam kolom rupiah tidak ada yang ambigu', () => {
    const kolom = readKolom(['4.250', '107,913', '6.369.500'], { rupiah: true });
    expect([0, 1, 2].map((baris) => nilaiBaris(kolom, baris))).toEqual(['4250', '107913', '6369500']);
    expect(kolom.catatan.map(({ kode, baris }) => `${kode} ${baris}`)).toEqual(['notasi-inggris 1']);
  });

  it('[2.3] rentang yang ambigu mengikuti sel lain', () => {
    const { daftar } = readKolom(['5,90', '3.310 - 3.440'], { rentang: true });
    expect(daftar[1]).toMatchObject({ jenis: 'rentang', teks: '3,310 - 3,440' });
  });
});

describe('Catatan tentang sebuah kolom', () => {
  it('[2.1] notasi Inggris dilaporkan bila kolom memuat notasi Indonesia', () => {
    const kolom = readKolom(['107.913.000', '5.90', '6,369,500', '36,4']);
    expect(kolom.catatan).toEqual([
      { kode: 'notasi-inggris', baris: 1, teks: '5.90', dibaca: '5,90' },
      { kode: 'notasi-inggris', baris: 2, teks: '6,369,500', dibaca: '6.369.500' },
    ]);
  });

  it('[2.1] kolom yang seluruhnya bernotasi Inggris tidak dilaporkan', () => {
    expect(readKolom(['5.90', '36.40', 42.96]).catatan).toEqual([]);
  });

  it.each<[IsiSel, string, PilihanBacaKolom, string, string, string]>([
    ['101,543.500', 'General', { rupiah: true }, 'notasi-campur', '101,543.500', '101.543.500'],
    ['101,543.500', 'General', {}, 'notasi-campur', '101,543.500', '101.543,500'],
    [{ error: '#DIV/0!' }, 'General', {}, 'kesalahan-sel', '#DIV/0!', ''],
    [45291, 'dd/mm/yyyy', {}, 'tanggal', '31/12/2023', ''],
  ])('[2.1] %j berformat %s dengan pilihan %j dilaporkan sebagai %s', (isi, format, pilihan, kode, teks, dibaca) => {
    expect(readKolom([isi], pilihan, format).catatan).toEqual([{ kode, baris: 0, teks, dibaca }]);
  });

  it('[2.1] kosong dan teks biasa tidak dilaporkan di sini', () => {
    expect(readKolom([null, '-', 'Tidak ada', 'Baik', true]).catatan).toEqual([]);
  });

  it('[2.2] format ditanya per baris, hanya untuk angka', () => {
    const ditanya: number[] = [];
    const { daftar } = parseKolomAngka([1, '5,90', null, 0.5], (baris) => {
      ditanya.push(baris);
      return baris === 0 ? '0%' : '0.00';
    });
    expect(ditanya).toEqual([0, 3]);
    expect(daftar.map(({ teks }) => teks)).toEqual(['100%', '5,90', '', '0,50']);
  });
});
