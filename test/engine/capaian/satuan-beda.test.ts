import { checkSatuan } from '../../../src/engine/capaian';
import type { Angka } from '../../../src/engine/nilai';
import { bacaan, buildIndikator, sel } from '../build-data';

function periksa(satuan: string, target: string, realisasi: string) {
  const data = buildIndikator({ satuan, indikator: 'Cakupan layanan' });
  const selRealisasi = sel(realisasi, 'tblRealisasi.0.Realisasi')!;
  return checkSatuan(data, 2023, bacaan(target) as Angka, selRealisasi.bacaan as Angka, selRealisasi);
}

describe('Satuan target dan realisasi (2.2)', () => {
  it.each<[string, string, string, string | null, string]>([
    ['', '100%', '97', 'satuan-beda', 'hanya target yang berpersen'],
    ['', '75', '72%', 'satuan-beda', 'hanya realisasi yang berpersen'],
    ['%', '100%', '97', null, 'satuan % sudah mengatakannya'],
    ['%', '100', '97%', null, 'satuan % sudah mengatakannya'],
    ['', '100%', '97%', null, 'keduanya berpersen'],
    ['', '75', '72,50', null, 'keduanya tanpa persen'],
    ['%', '100%', '1', 'mungkin-persen', '100% diketik di sel tanpa format persen'],
    ['', '100%', '1', 'mungkin-persen', 'lebih tepat daripada satuan-beda'],
    ['%', '100%', '1%', null, 'satu persen memang tertulis'],
    ['%', '100', '1', 'mungkin-persen', 'target 100 bersatuan %'],
    ['laporan', '100', '1', null, 'satu dari seratus laporan'],
    ['%', '2%', '1', null, 'satu persen dari target dua persen'],
  ])('[SAT-1] [SAT-2] satuan "%s", target %s, realisasi %s: %s, %s', (satuan, target, realisasi, kode) => {
    expect(periksa(satuan, target, realisasi)?.kode ?? null).toBe(kode);
  });

  it('[SAT-2] temuan menunjuk sel realisasi dan menyebut yang seharusnya', () => {
    expect(periksa('%', '100%', '1')).toMatchObject({
      jalur: 'tblRealisasi.0.Realisasi',
      tertulis: '1',
      seharusnya: '100%',
    });
  });
});
