import { desimal } from '../../../src/engine';
import { findTabelCetak } from '../../../src/periksa';
import { BEDA_DATA } from '../../../src/periksa/banding/banding-data';
import { DaftarFakta } from '../../../src/periksa/banding/fakta';

function buildFakta() {
  const fakta = new DaftarFakta();
  fakta.addIndikator(['Nilai SAKIP', '']);
  fakta.add('realisasi', 2022, ['Nilai SAKIP'], { nilai: desimal('75.28'), teks: '75,28' });
  return fakta;
}

function check(judul: string, realisasi: string, fakta = buildFakta()) {
  const rows = [
    [judul, null, null],
    ['No', 'Tahun', 'Realisasi'],
    ['1', '2022', realisasi],
    ['2', '2023', '68,45'],
  ];
  const lembar = { name: 'Bab III', firstRow: 1, firstColumn: 1, rows, numberFormat: () => 'General', merges: [] };
  const laporan = { tabel: findTabelCetak(lembar), tahun: 2023 };
  return BEDA_DATA.check(laporan, fakta, { isTerpotongBiasa: false });
}

describe('Tabel tanpa kolom nama (6)', () => {
  it('dibandingkan dengan indikator yang disebut judulnya', () => {
    const [satu, ...lain] = check('Tabel 3.2.2 Perbandingan Nilai SAKIP Tahun 2022-2023', '25,28');
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ tingkat: 'salah', sel: 'C3', seharusnya: '75,28' });
    expect(satu?.pesan).toContain('"nilai sakip" tahun 2022 tertulis 25,28');
  });

  it.each([
    ['Tabel 3.2.2 Perbandingan Nilai SAKIP Tahun 2022-2023', '75,28'],
    ['Tabel 3.2.2 Perbandingan Indeks Tahun 2022-2023', '25,28'],
  ])('%s: %s tidak disebut', (judul, realisasi) => {
    expect(check(judul, realisasi)).toEqual([]);
  });
});

describe('Kolom yang isinya milik tahun laporan (6)', () => {
  const fakta = buildFakta();
  fakta.add('realisasi', 2023, ['Nilai SAKIP'], { nilai: desimal('68.45'), teks: '68,45' });
  const checkKolom = (kepala: readonly string[], isi: readonly string[]) => {
    const rows = [
      ['Tabel 3.1 Capaian Tahun 2023', ...kepala.slice(1).map(() => null)],
      ['Indikator Kinerja', ...kepala],
      ['Nilai SAKIP', ...isi],
    ];
    const lembar = { name: 'Bab III', firstRow: 1, firstColumn: 1, rows, numberFormat: () => 'General', merges: [] };
    return BEDA_DATA.check({ tabel: findTabelCetak(lembar), tahun: 2023 }, fakta, { isTerpotongBiasa: false });
  };

  it('di bawah kepala tahun lain: kepalanya yang keliru, bukan angkanya', () => {
    expect(checkKolom(['Target', 'Realisasi 2022'], ['75', '68,45'])).toEqual([]);
  });

  it('kecuali bila tabelnya sudah punya kolom tahun laporan', () => {
    expect(checkKolom(['Realisasi 2022', 'Realisasi 2023'], ['68,45', '68,45'])).toMatchObject([
      { sel: 'B3', seharusnya: '75,28' },
    ]);
  });
});

describe('Bagian dari nol (6)', () => {
  it('angka yang sama dengan tabel data tetap disebut bila Penyebutnya nol', () => {
    const fakta = buildFakta();
    fakta.addTanpaPenyebut(2022, ['Nilai SAKIP', '']);
    const [satu, ...lain] = check('Tabel 3.2.2 Perbandingan Nilai SAKIP Tahun 2022-2023', '75,28', fakta);
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ kode: 'beda-data', tingkat: 'periksa', sel: 'C3', seharusnya: null });
    expect(satu?.pesan).toContain('Penyebutnya 0');
  });
});

describe('Baris yang bernama sasaran dan indikator (6)', () => {
  const fakta = new DaftarFakta();
  fakta.add('anggaran', 2023, ['Pelayanan Perizinan', ''], { nilai: desimal('6369500'), teks: '6.369.500' });
  fakta.add('anggaran', 2023, ['Persentase layanan', ''], { nilai: desimal('9000000'), teks: '9.000.000' });
  const checkAnggaran = (anggaran: string, sasaran = 'Pelayanan Perizinan') => {
    const rows = [
      ['Tabel 3.9 Rekapitulasi Anggaran', null, null],
      ['Sasaran', 'Indikator Kinerja', 'Anggaran (Rp)'],
      [sasaran, sasaran === 'Pelayanan Perizinan' ? 'Persentase layanan' : 'Jumlah desa', anggaran],
      ['Pelayanan Lain', 'Jumlah laporan', '1.000'],
    ];
    const lembar = { name: 'Bab III', firstRow: 1, firstColumn: 1, rows, numberFormat: () => 'General', merges: [] };
    return BEDA_DATA.check({ tabel: findTabelCetak(lembar), tahun: 2023 }, fakta, { isTerpotongBiasa: false });
  };

  it.each(['6.369.500', '9.000.000'])('anggaran %s milik salah satunya, jadi cocok', (anggaran) => {
    expect(checkAnggaran(anggaran)).toEqual([]);
  });

  it.each(['1.250,75', '1.251', '1.250'])('sen ditulis, dibulatkan, atau ditinggalkan: %s', (anggaran) => {
    fakta.add('anggaran', 2023, ['Layanan bersen', ''], { nilai: desimal('1250.75'), teks: '1.251' });
    expect(checkAnggaran(anggaran, 'Layanan bersen')).toEqual([]);
    expect(checkAnggaran('1.252', 'Layanan bersen')).toHaveLength(1);
  });

  it('anggaran yang bukan milik salah satunya tetap disebut', () => {
    expect(checkAnggaran('6.369.000')).toHaveLength(1);
  });
});
