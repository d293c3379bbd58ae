import { PERIKSA_NAMA_KATA } from '../../../src/periksa/label/nama-kata';
import { listTemuan, type TabelUji } from './tabel';

const buildTabel = (tujuan: string, indikator = 'Indeks pelayanan publik kecamatan'): TabelUji => ({
  kepala: ['No | Tujuan | Indikator | Target'],
  baris: [`1 | ${tujuan} | ${indikator} | 80`],
});

describe('Kata terpotong', () => {
  it('"pelayan publik" di kebanyakan tabel, "pelayanan publik" di nama lain', () => {
    expect(
      listTemuan(PERIKSA_NAMA_KATA, [
        buildTabel('Meningkatnya kualitas pelayan publik'),
        buildTabel('Meningkatnya kualitas pelayan publik'),
        buildTabel('Meningkatnya kualitas pelayanan publik'),
      ]),
    ).toEqual(['Lembar1!B3 periksa Meningkatnya kualitas pelayan publik -> Meningkatnya kualitas pelayanan publik']);
  });

  it('tanpa nama lain yang menulis utuh tidak ada yang dapat dikatakan', () => {
    expect(
      listTemuan(PERIKSA_NAMA_KATA, [
        buildTabel('Meningkatnya kualitas pelayan publik', 'Indeks kepuasan masyarakat'),
        buildTabel('Meningkatnya kualitas pelayan publik', 'Indeks kepuasan masyarakat'),
        buildTabel('Meningkatnya kualitas pelayanan publik', 'Indeks kepuasan masyarakat'),
      ]),
    ).toEqual([]);
  });
});
