import { buildPohonAnggaran } from '../../../src/engine/anggaran';
import { buildDaftarAnggaran, DUA_DESIMAL } from '../build-data';

function build(daftar: Parameters<typeof buildDaftarAnggaran>[0]) {
  const { hasil, temuan } = buildPohonAnggaran(buildDaftarAnggaran(daftar), DUA_DESIMAL);
  const baris = hasil.map(({ level, induk, isDaun, pagu, realisasi, sisa, serapan, indikator }) => ({
    level,
    induk,
    isDaun,
    pagu: pagu?.toFixed(0, 'potong') ?? null,
    realisasi: realisasi?.toFixed(0, 'potong') ?? null,
    sisa: sisa?.toFixed(0, 'potong') ?? null,
    serapan: serapan?.bulat.toFixed(serapan.desimal, 'potong') ?? null,
    indikator: indikator.join(' '),
  }));
  return { baris, temuan };
}

describe('Pohon anggaran (3.5)', () => {
  it('[POH-1] [POH-3] program 2 Juai 2024: jumlah, sisa dan serapan setiap tingkat', () => {
    const { baris, temuan } = build([
      { kode: '7.01.02', indikator: ['IK2'] },
      { kode: '7.01.02.2.02' },
      { kode: '7.01.02.2.02.0003', pagu: '219.579.800', realisasi: '219.183.899' },
      { kode: '7.01.02.2.04' },
      { kode: '7.01.02.2.04.0003', pagu: '214.634.900', realisasi: '213.065.000' },
    ]);
    expect(temuan).toEqual([]);
    expect(baris.map(({ pagu, realisasi, sisa, serapan }) => [pagu, realisasi, sisa, serapan])).toEqual([
      ['434214700', '432248899', '1965801', '99.55'],
      ['219579800', '219183899', '395901', '99.82'],
      ['219579800', '219183899', '395901', '99.82'],
      ['214634900', '213065000', '1569900', '99.27'],
      ['214634900', '213065000', '1569900', '99.27'],
    ]);
    expect(baris.map(({ level, induk, isDaun }) => [level, induk, isDaun])).toEqual([
      ['program', null, false],
      ['kegiatan', 0, false],
      ['sub kegiatan', 1, true],
      ['kegiatan', 0, false],
      ['sub kegiatan', 3, true],
    ]);
  });

  it('[POH-2] baris tanpa kode indikator mewarisi induk terdekat yang menyebutnya', () => {
    const { baris } = build([
      { no: '1', indikator: ['IK1', 'IK2'] },
      { no: '1.1' },
      { no: '1.1.1', indikator: ['IK2'] },
      { no: '1.1.2' },
      { no: '2' },
    ]);
    expect(baris.map(({ indikator }) => indikator)).toEqual(['IK1 IK2', 'IK1 IK2', 'IK2', 'IK1 IK2', '']);
  });

  it('[POH-3] serapan induk adalah nisbah jumlahnya, bukan rata-rata: 190 / 300, bukan (100 + 45) / 2', () => {
    const { baris } = build([
      { no: '1' },
      { no: '1.1', pagu: '100', realisasi: '100' },
      { no: '1.2', pagu: '200', realisasi: '90' },
    ]);
    expect(baris[0]!.serapan).toBe('63.33');
  });

  it('[POH-3] baris boleh membawa banyak desimal serapannya sendiri', () => {
    const { baris } = build([
      { no: '1', pagu: '1.775.815.000', realisasi: '1.703.546.918', desimalSerapan: 0 },
      { no: '2', pagu: '1.775.815.000', realisasi: '1.703.546.918' },
    ]);
    expect(baris.map(({ serapan }) => serapan)).toEqual(['96', '95.93']);
  });

  it('[3.5] induk tertulis dengan anak kosong dihitung sebagai daun', () => {
    const { baris } = build([{ no: '1', pagu: '500', realisasi: '400' }, { no: '1.1' }]);
    expect(baris.map(({ isDaun, serapan }) => [isDaun, serapan])).toEqual([
      [true, '80.00'],
      [true, null],
    ]);
  });

  it('[3.5] induk yang berbeda dari anaknya dilaporkan untuk pagu dan realisasi masing-masing', () => {
    const { temuan } = build([
      { no: '1', pagu: '310', realisasi: '250' },
      { no: '1.1', pagu: '300', realisasi: '240' },
    ]);
    expect(temuan.map(({ kode, tingkat, jalur }) => [kode, tingkat, jalur])).toEqual([
      ['induk-beda-anak', 'salah', 'tblAnggaran.0.Pagu'],
      ['induk-beda-anak', 'salah', 'tblAnggaran.0.Realisasi'],
    ]);
  });

  it('[3.5] tanpa baris tidak ada hasil', () => {
    expect(build([])).toEqual({ baris: [], temuan: [] });
  });
});
