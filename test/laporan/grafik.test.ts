import { formatBaris, formatJudulGrafik, formatNilaiGrafik, type Grafik, type Tabel } from '../../src/laporan';
import { hitung } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import { ID_LAPORAN, type IdLaporan } from '../golden/laporan-terbit';

const perLaporan = new Map<IdLaporan, readonly Tabel[]>();

beforeAll(async () => {
  for (const id of ID_LAPORAN) {
    const { tabel } = await hitung(await openContoh(buildContohLaporan(id)), {});
    perLaporan.set(id, tabel);
  }
});

function listTabel(id: IdLaporan): readonly Tabel[] {
  return perLaporan.get(id) ?? [];
}

function findGrafik(id: IdLaporan, nomorTabel: string): Grafik | undefined {
  return listTabel(id).find(({ no }) => no === nomorTabel)?.grafik[0];
}

function listNilai(grafik: Grafik | undefined, seri: number): string[] {
  return (grafik?.seri[seri]?.nilai ?? []).map((nilai) => (grafik ? formatNilaiGrafik(nilai, grafik) : ''));
}

describe('Grafik dari angka tabel (5.2)', () => {
  it.each([
    [
      'juwana-2023',
      [
        '3.2: Grafik 3.1 Capaian Indikator Kinerja Tahun 2023',
        '3.22: Grafik 3.2 Serapan Anggaran per Sasaran Tahun 2023',
      ],
    ],
    [
      'jiken-2023',
      [
        '3.2: Grafik 3.1 Capaian Indikator Kinerja Tahun 2023',
        '3.9: Grafik 3.2 Serapan Anggaran per Program Tahun 2023',
      ],
    ],
    [
      'jaten-2023',
      [
        '3.2.2: Grafik 3.2.1 Target dan Realisasi Nilai SAKIP Tahun 2019 – 2022',
        '3.2.4 (unsur): Nilai Rata-rata Unsur Pelayanan Tahun 2023',
        '3.2.6: Grafik 3.2.2 Target dan Realisasi IKM Tahun 2019 – 2023',
        '3.4.3: Grafik 3.4.1 Serapan Anggaran per Program Tahun 2023',
      ],
    ],
    [
      'juai-2024',
      [
        '3.13: Grafik 3.1 Serapan Anggaran per Program Tahun 2024',
        '3.14: Grafik 3.2 Capaian Kinerja dan Serapan Anggaran per Indikator Tahun 2024',
      ],
    ],
  ] as const)('[5.2] %s: nomor dan judul grafik, di bawah tabelnya', (id, daftar) => {
    const judul = listTabel(id).flatMap(({ no, grafik }) => grafik.map((satu) => `${no}: ${formatJudulGrafik(satu)}`));
    expect(judul).toEqual(daftar);
  });

  it.each(ID_LAPORAN)(
    '[5.2] %s: angka tiap grafik tercetak sama di tabelnya, kecuali yang tidak dicetak tabelnya',
    (id) => {
      // Counts of categories, and programmes whose percentage Jiken leaves blank, stand in no cell.
      const tanpaSel = (grafik: Grafik, no: string) =>
        grafik.jenis === 'lingkaran' || (id === 'jiken-2023' && no === '3.9');
      for (const { no, grafik, baris } of listTabel(id).map((tabel) => ({ ...tabel, baris: formatBaris(tabel) }))) {
        const tercetak = new Set(baris.flat().map((teks) => teks.replace('%', '')));
        for (const satu of grafik.filter((g) => !tanpaSel(g, no))) {
          const angka = satu.seri.flatMap((_, i) => listNilai(satu, i)).filter((teks) => teks !== '');
          expect(angka.filter((teks) => !tercetak.has(teks.replace('%', '')))).toEqual([]);
        }
      }
    },
  );

  it('[5.2] Jaten, Grafik 3.2.1: target dan realisasi SAKIP 2019 – 2022; tahun tanpa angka tetap punya tempat', () => {
    const grafik = findGrafik('jaten-2023', '3.2.2');
    expect(grafik?.jenis).toBe('kolom');
    expect(grafik?.kategori).toEqual(['2019', '2020', '2021', '2022']);
    expect(grafik?.seri.map(({ nama }) => nama)).toEqual(['Target', 'Realisasi']);
    expect(listNilai(grafik, 0)).toEqual(['', '64', '66', '68']);
    expect(listNilai(grafik, 1)).toEqual(['', '75,23', '75,28', '68,45']);
  });

  it('[5.2] Jaten, Grafik 3.2.2: target dan IKM 2019 – 2023', () => {
    const grafik = findGrafik('jaten-2023', '3.2.6');
    expect(listNilai(grafik, 0)).toEqual(['', '70', '72', '74', '75']);
    expect(listNilai(grafik, 1)).toEqual(['77,03', '77,91', '78,79', '80,96', '83,20']);
  });

  it('[5.2] SKM per unsur: batang, dan hanya unsur terendah yang disorot', () => {
    const grafik = findGrafik('jaten-2023', '3.2.4 (unsur)');
    expect(grafik?.jenis).toBe('batang');
    expect(grafik?.sorot.map((letak) => grafik.kategori[letak])).toEqual(['Waktu pelayanan']);
    expect(listNilai(grafik, 0)).toContain('3,118');
  });

  it('[5.2] nama panjang memakai batang mendatar, angka dengan persen memakai tanda persen', () => {
    const grafik = findGrafik('juwana-2023', '3.2');
    expect(grafik?.jenis).toBe('batang');
    expect(listNilai(grafik, 0).slice(0, 4)).toEqual(['109%', '200%', '100%', '203%']);
  });

  it('[5.2] tanpa dua hal yang dibandingkan tidak ada grafik', () => {
    // All indicators of Juwana share a category, and the tables of Jaten per tujuan hold one indicator each.
    expect(findGrafik('juwana-2023', '3.1')).toBeUndefined();
    expect(findGrafik('jaten-2023', '3.3.1')).toBeUndefined();
  });

  it.each([
    ['jiken-2023', '3.1'],
    ['jaten-2023', '3.1.1'],
  ] as const)('[5.2] %s, tabel %s: dua indikator belum punya komposisi kategori', (id, no) => {
    expect(listTabel(id).some((tabel) => tabel.no === no)).toBe(true);
    expect(findGrafik(id, no)).toBeUndefined();
  });
});
