import type { DataSkm } from '../../../src/engine/data';
import type { Pengaturan } from '../../../src/engine/pengaturan';
import { findBobot } from '../../../src/engine/skm/bobot';
import { buildUnsur } from './build-skm';

const dengan = (...bobot: (string | null)[]): DataSkm['unsur'] =>
  buildUnsur(bobot.length).map((unsur, i) => ({ ...unsur, bobot: bobot[i] ?? null }));
const teksBobot = (unsur: DataSkm['unsur'], pengaturan: Pengaturan['bobotSkm']) =>
  findBobot(unsur, pengaturan).bobot?.map((bobot) => bobot.toFixed(4, 'setengah-ke-atas')) ?? null;
const kodeTemuan = (unsur: DataSkm['unsur'], pengaturan: Pengaturan['bobotSkm']) =>
  findBobot(unsur, pengaturan).temuan.map(({ kode, jalur, tertulis }) => [kode, jalur, tertulis]);

describe('Bobot unsur', () => {
  it('[3.7] [SKM-3] sama rata adalah tepat 1/n: sembilan kali 1/9 berjumlah 1', () => {
    const { bobot, temuan } = findBobot(buildUnsur(9), { jenis: 'rata' });
    const jumlah = bobot?.reduce((a, b) => a.add(b));
    expect(jumlah?.toFixed(30, 'potong')).toBe(`1.${'0'.repeat(30)}`);
    expect(temuan).toEqual([]);
  });

  it.each([
    [9, '0.111', '1/9 dengan 3 desimal'],
    [9, '0.11', '1/9 dengan 2 desimal'],
    [9, '0,1111', '1/9 dengan koma'],
    [6, '0.17', '1/6 dibulatkan'],
    [6, '0.16', '1/6 dipotong'],
    [14, '0.071', '1/14'],
    [9, '11,1%', '1/9 dalam persen'],
  ])('[3.7] untuk %i unsur bobot tercetak %s dipakai apa adanya: %s', (n, bobot) => {
    expect(kodeTemuan(buildUnsur(n), { jenis: 'tetap', bobot })).toEqual([]);
  });

  it.each([
    [7, '0.111', '0,111', 'bobot sembilan unsur pada tujuh unsur'],
    [9, '0.112', '0,112', 'tepat di atas 1/9'],
    [9, '1', '1', 'lupa dibagi'],
  ])('[3.7] [SKM-3] untuk %i unsur bobot %s bukan 1/n: %s', (n, bobot, tertulis) => {
    expect(teksBobot(buildUnsur(n), { jenis: 'tetap', bobot })).toHaveLength(n);
    expect(kodeTemuan(buildUnsur(n), { jenis: 'tetap', bobot })).toEqual([
      ['bobot-bukan-satu-per-n', 'tblPengaturan', tertulis],
    ]);
  });

  it('[3.7] bobot sendiri yang berjumlah 1 dipakai: 0,5 + 0,3 + 20% = 1', () => {
    const unsur = dengan('0.5', '0,3', '20 %');
    expect(teksBobot(unsur, { jenis: 'per-unsur' })).toEqual(['0.5000', '0.3000', '0.2000']);
    expect(kodeTemuan(unsur, { jenis: 'per-unsur' })).toEqual([]);
  });

  it('[3.7] bobot sendiri yang tidak berjumlah 1 dipakai apa adanya dan ditemukan: 0,5 + 0,4 = 0,9', () => {
    const unsur = dengan('0.5', '0.4');
    expect(teksBobot(unsur, { jenis: 'per-unsur' })).toEqual(['0.5000', '0.4000']);
    expect(kodeTemuan(unsur, { jenis: 'per-unsur' })).toEqual([['bobot-tidak-satu', 'tblUnsur', '0,9']]);
  });

  it('[3.7] bobot sendiri yang semuanya kosong berarti sama rata', () => {
    expect(teksBobot(dengan(null, '', ' - ', null), { jenis: 'per-unsur' })).toEqual(Array(4).fill('0.2500'));
  });

  it.each([
    ['kosong', null, ''],
    ['bukan angka', 'banyak', 'banyak'],
    ['negatif', '-0.5', '-0.5'],
  ])('[3.7] sebuah bobot sendiri %s: tidak ada bobot, satu temuan pada unsurnya', (_, bobot, tertulis) => {
    const unsur = dengan('0.5', bobot);
    expect(teksBobot(unsur, { jenis: 'per-unsur' })).toBeNull();
    expect(kodeTemuan(unsur, { jenis: 'per-unsur' })).toEqual([['bobot-tidak-terbaca', 'tblUnsur.U2.Bobot', tertulis]]);
  });

  it('[3.7] bobot tetap yang bukan angka: tidak ada bobot, satu temuan', () => {
    expect(teksBobot(buildUnsur(9), { jenis: 'tetap', bobot: 'x' })).toBeNull();
    expect(kodeTemuan(buildUnsur(9), { jenis: 'tetap', bobot: 'x' })).toEqual([
      ['bobot-tidak-terbaca', 'tblPengaturan', 'x'],
    ]);
  });
});
