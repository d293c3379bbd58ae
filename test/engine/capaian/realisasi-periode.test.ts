import { parsePeriode, checkKomponen, type NilaiPeriode } from '../../../src/engine/capaian/realisasi-periode';
import { buildIndikator, buildPeriode } from '../build-data';

type Isi = Parameters<typeof buildPeriode>[0];
const DATA = buildIndikator({ indikator: 'Persentase desa mandiri', satuan: '%' });

function parse(isi: Isi, persentase = true) {
  return parsePeriode(DATA, 2023, buildPeriode(isi), persentase);
}

describe('Satu baris tblRealisasi (3.1)', () => {
  it.each<[Isi, string | null, string | null, string]>([
    [{ realisasi: '6,89%' }, '6,89%', null, 'angka tertulis'],
    [{ pembilang: '2', penyebut: '29' }, null, '6.8966', 'PRD-1: 2 / 29 × 100'],
    [{ realisasi: '6,89', pembilang: '2', penyebut: '29' }, '6,89', '6.8966', 'PRD-2: keduanya'],
    [
      { realisasi: '100%', pembilang: '0', penyebut: '0' },
      '100%',
      null,
      'tidak ada kasus: 0 / 0, angka tertulis berlaku',
    ],
    [{ realisasi: '100%', pembilang: '6' }, '100%', null, 'komponen tidak lengkap di samping angka tertulis'],
    [{ realisasi: '-', pembilang: '2', penyebut: '29' }, null, '6.8966', 'realisasi "-" adalah kosong'],
  ])('[PRD-1] [PRD-2] %j memberi tertulis %s dan komponen %s: %s', (isi, tertulis, komponen) => {
    const hasil = parse(isi);
    const nilai = hasil.ok ? hasil.value : null;
    expect(nilai?.tertulis?.teks ?? null).toBe(tertulis);
    expect(nilai?.nilaiKomponen?.toFixed(4, 'setengah-ke-atas') ?? null).toBe(komponen);
  });

  it('[PRD-1] bukan persentase: tanpa × 100', () => {
    const hasil = parse({ pembilang: '250', penyebut: '100' }, false);
    expect(hasil.ok && hasil.value?.nilaiKomponen?.toFixed(2, 'potong')).toBe('2.50');
  });

  it.each<[Isi, string]>([
    [{}, 'tidak ada sel'],
    [{ realisasi: '-' }, 'ditulis "-"'],
    [{ realisasi: 'NA', pembilang: '', penyebut: '-' }, 'semuanya kosong'],
  ])('[PRD-3] %j adalah kosong, bukan nol: %s', (isi) => {
    expect(parse(isi)).toEqual({ ok: true, value: null });
  });

  it.each([
    [{ realisasi: 'belum dihitung' }, 'bukan-angka', 'tblRealisasi.0.Realisasi'],
    [{ pembilang: 'dua', penyebut: '29' }, 'bukan-angka', 'tblRealisasi.0.Pembilang'],
    [{ pembilang: '2', penyebut: 'semua' }, 'bukan-angka', 'tblRealisasi.0.Penyebut'],
    [{ pembilang: '2', penyebut: '0' }, 'penyebut-nol', 'tblRealisasi.0.Penyebut'],
    [{ pembilang: '2' }, 'komponen-tidak-lengkap', 'tblRealisasi.0.Pembilang'],
    [{ penyebut: '29' }, 'komponen-tidak-lengkap', 'tblRealisasi.0.Penyebut'],
  ])('[1.3] %j tidak dapat dihitung: %s di %s', (isi, kode, jalur) => {
    const hasil = parse(isi);
    expect(hasil.ok ? null : [hasil.galat.kode, hasil.galat.jalur]).toEqual([kode, jalur]);
  });

  it.each<[string, string | null, string]>([
    ['6,90', null, '6,8966 terbaca 6,90'],
    ['6,89', '6,90%', '6,8966 terbaca 6,90'],
    ['6,9', null, '6,8966 terbaca 6,9'],
    ['7', null, '6,8966 terbaca 7'],
    ['6', '7%', '6,8966 terbaca 7'],
  ])('[PRD-2] 2 dari 29 tertulis %s seharusnya %s: %s', (realisasi, seharusnya) => {
    const baris = buildPeriode({ realisasi, pembilang: '2', penyebut: '29' });
    const hasil = parsePeriode(DATA, 2023, baris, true) as { value: NilaiPeriode };
    const catatan = checkKomponen(DATA, 2023, baris, hasil.value, true);
    expect(catatan?.seharusnya ?? null).toBe(seharusnya);
    if (seharusnya !== null) expect(catatan).toMatchObject({ kode: 'komponen-beda', pembagian: '2 / 29 × 100' });
  });
});
