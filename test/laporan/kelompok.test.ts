import { hitung } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';

/** Numbers of the tables of a report, by what they are about. */
async function groupNomor(id: Parameters<typeof buildContohLaporan>[0]): Promise<Record<string, string>> {
  const { tabel } = await hitung(await openContoh(buildContohLaporan(id)), { tulis: 'tidak' });
  const kelompok: Record<string, string[]> = {};
  for (const satu of tabel) (kelompok[satu.kelompok] ??= []).push(satu.no);
  return Object.fromEntries(Object.entries(kelompok).map(([nama, nomor]) => [nama, nomor.join(' ')]));
}

describe('Kelompok tabel laporan (7.2)', () => {
  it.each([
    [
      'jiken-2023',
      { capaian: '3.1 3.2', perbandingan: '3.3 3.4', analisis: '3.5 3.8', efisiensi: '3.6 3.7', anggaran: '3.9' },
    ],
    [
      'jaten-2023',
      {
        capaian: '3.1.1 3.2.1 3.2.5',
        perbandingan: '3.2.2 3.2.6 3.3.1 3.3.2',
        skm: '3.2.3 3.2.4 3.2.4 (unsur)',
        anggaran: '3.4.1 3.4.2 3.4.3 3.4.4 3.4.5',
        efisiensi: '3.5.1',
      },
    ],
    [
      'juai-2024',
      {
        perbandingan: '3.1 3.2 3.5 3.8 3.11',
        anggaran: '3.3 3.6 3.9 3.12 3.13',
        efisiensi: '3.4 3.7 3.10 3.14',
        analisis: '3.15 tanpa nomor (3.4)',
      },
    ],
  ] as const)('%s', async (id, kelompok) => {
    expect(await groupNomor(id)).toEqual(kelompok);
  });
});
