import { calculateEfisiensiPmk22 } from '../../../src/engine/efisiensi';
import { desimal, persen, rupiah } from '../../../src/engine/nilai';

function hitung(daftar: readonly (readonly [pa: string, ra: string, capaian: string])[]): string {
  const hasil = calculateEfisiensiPmk22(
    daftar.map(([pa, ra, capaian]) => ({
      paguAnggaran: rupiah(desimal(pa)),
      realisasiAnggaran: rupiah(desimal(ra)),
      capaian: persen(desimal(capaian)),
    })),
  );
  return hasil.ok ? hasil.value.toFixed(2, 'setengah-ke-atas') : hasil.galat;
}

describe('Efisiensi PMK 22/PMK.02/2021', () => {
  it.each<[[string, string, string][], string, string]>([
    [[['100', '90', '100']], '10.00', '(100×1 − 90) / (100×1)'],
    [[['100', '90', '120']], '25.00', '(100×1,2 − 90) / (100×1,2)'],
    [[['100', '90', '80']], '-12.50', '(100×0,8 − 90) / (100×0,8)'],
    [
      [
        ['100', '90', '100'],
        ['300', '300', '100'],
      ],
      '2.50',
      '(10 + 0) / 400, bukan rata-rata 10 dan 0',
    ],
    [[['100', '90', '0']], 'capaian-nol', 'tidak ada keluaran'],
    [[], 'capaian-nol', 'tidak ada indikator'],
  ])('[PMK22-1] %j: E = %s, %s', (daftar, hasil) => {
    expect(hitung(daftar)).toBe(hasil);
  });
});
