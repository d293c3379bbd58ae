import { describeGrafik } from '../../src/laporan';
import { buildRingkasan, hitung } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';

async function findRiwayat(id: 'jaten-2023' | 'juwana-2023') {
  const hasil = await hitung(await openContoh(buildContohLaporan(id)), { tulis: 'tidak' });
  return buildRingkasan(hasil).indikator.map(({ indikator, riwayat }) => [
    indikator,
    riwayat && describeGrafik(riwayat),
  ]);
}

describe('Riwayat indikator di panel', () => {
  it('tahun-tahun dengan realisasi sampai tahun laporan, bila ada tiga atau lebih', async () => {
    const riwayat = await findRiwayat('jaten-2023');
    expect(riwayat.find(([nama]) => nama === 'IKM')?.[1]).toBe(
      '2019: Realisasi 77,03; 2020: Target 70, Realisasi 77,91; 2021: Target 72, Realisasi 78,79; ' +
        '2022: Target 74, Realisasi 80,96; 2023: Target 75, Realisasi 83,20',
    );
  });

  it('tidak ada bila tahunnya kurang', async () => {
    expect((await findRiwayat('juwana-2023')).every(([, riwayat]) => riwayat === null)).toBe(true);
  });
});
