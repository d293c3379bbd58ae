import { buildRingkasan, hitung } from '../../src/usecases';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { IsiBuku } from './buku-uji';
import { ANGGARAN, REALISASI, SKM, TARGET, buildBuku, pengaturan, withSel } from './buku-uji';

async function ringkas(isi: IsiBuku = {}) {
  return buildRingkasan(await hitung(await XlsxWorkbook.open(await buildBuku(isi))));
}

describe('Ringkasan sesudah menghitung', () => {
  it('contoh Jiken: nama kantor, tahun, dan jumlah tiap kategori menurut urutan skalanya', async () => {
    const ringkasan = buildRingkasan(await hitung(await openContoh(buildContohLaporan('jiken-2023'))));
    expect(ringkasan).toMatchObject({ instansi: 'Kecamatan Jiken', tahun: 2023 });
    expect(ringkasan.kategori).toEqual([
      { label: 'Sangat Baik', jumlah: 1, warna: 'C6E0B4' },
      { label: 'Baik', jumlah: 7, warna: 'E2EFDA' },
    ]);
    expect(ringkasan.indikator).toHaveLength(8);
  });

  it('contoh Jaten: IKM dan serapan seperti di laporannya', async () => {
    const { skm, anggaran } = buildRingkasan(await hitung(await openContoh(buildContohLaporan('jaten-2023'))));
    expect(skm).toEqual({ ikm: '83,20', mutu: 'B', kinerja: 'Baik', responden: 297 });
    expect(anggaran).toEqual({ pagu: '3.413.100.300', realisasi: '3.129.257.771', serapan: '91,68' });
  });

  it('[CAP-1] cara hitung menyebut rumus, angka utuh, dan pembulatannya: 72,5 / 75 × 100 = 96,6666…', async () => {
    const { indikator } = await ringkas();
    expect(indikator[0]).toMatchObject({ target: '75', realisasi: '72,5', capaian: '96,67' });
    expect(indikator[0]?.cara).toMatchObject({
      rumus: 'R/T',
      utuh: '96,6666',
      isTerpotong: true,
      pembulatan: 'setengah-ke-atas',
      batas: null,
    });
    // 6 / 8 × 100 is exactly 75.
    expect(indikator[1]?.cara).toMatchObject({ utuh: '75', isTerpotong: false });
  });

  it('capaian yang terkena batas menyebut batasnya', async () => {
    const { indikator } = await ringkas({
      tblRealisasi: withSel(REALISASI, 0, 'Realisasi', 150),
      tblPengaturan: pengaturan(['Batas Capaian', 120]),
    });
    expect(indikator[0]).toMatchObject({ capaian: '120,00', cara: { batas: '120' } });
  });

  it('indikator yang belum dapat dihitung ikut dihitung jumlahnya, paling akhir dan tanpa label', async () => {
    const { kategori, indikator } = await ringkas({ tblRealisasi: withSel(REALISASI, 0, 'Realisasi', null) });
    expect(kategori.at(-1)).toEqual({ label: null, jumlah: 1, warna: null });
    expect(indikator[0]).toMatchObject({ realisasi: null, capaian: null, kategori: null, cara: null });
  });

  it('yang tidak ada di buku kerja tidak disebut', async () => {
    const tanpa = await ringkas({ tblAnggaran: null, tblSKM: null });
    expect(tanpa).toMatchObject({ anggaran: null, skm: null, efisiensi: [] });
    const hanyaSkm = await ringkas({ tblTarget: null, tblRealisasi: null, tblAnggaran: null, tblSKM: SKM });
    expect(hanyaSkm).toMatchObject({ indikator: [], kategori: [], anggaran: null });
  });

  it('[SRP-2] pagu 0 tidak punya serapan', async () => {
    const nol = withSel(withSel(ANGGARAN, 0, 'Pagu', 0), 1, 'Pagu', 0);
    expect((await ringkas({ tblTarget: TARGET, tblAnggaran: nol })).anggaran?.serapan).toBeNull();
  });
});
