import fc from 'fast-check';
import type { Arah, Bacaan, CaraHitung, DataKinerja, HasilIndikator, HasilKinerja } from '../../../src/engine';
import { calculateKinerja, formatAngka, formatRupiah } from '../../../src/engine';
import type { Profil, Tabel } from '../../../src/laporan';
import { DAFTAR_PROFIL, buildLaporan, buildNarasiIndikator } from '../../../src/laporan';
import {
  bacaan,
  buildAnggaran,
  buildDaftarBelanja,
  buildIndikator,
  buildKinerja,
  buildPeriode,
  buildTahun,
  sel,
} from '../../engine/build-data';
import { bacaTerbilang } from '../../engine/nilai/baca-terbilang';
import { listAngka, listAngkaTeks, listCela, omitNama } from './baca-paragraf';

const TAHUN = 2023;

const angkaUtuh = fc.integer({ min: 0, max: 12_000 }).map((n) => formatAngka(bacaanNilai(String(n)), 0, 'potong'));
const angkaPecahan = fc
  .integer({ min: 0, max: 15_000 })
  .map((n) => `${Math.floor(n / 100)},${String(n % 100).padStart(2, '0')}`);
const angkaPersen = angkaPecahan.map((teks) => `${teks}%`);
const kosong = fc.constantFrom('', '-', 'NA');
const ukuran = fc.oneof(
  { weight: 6, arbitrary: angkaPecahan },
  { weight: 3, arbitrary: angkaUtuh },
  { weight: 2, arbitrary: angkaPersen },
  { weight: 1, arbitrary: fc.constantFrom('0', '75', '75,00', '70 LKD', '100%') },
  { weight: 1, arbitrary: kosong },
);
const target = fc.oneof(
  { weight: 8, arbitrary: ukuran },
  { weight: 1, arbitrary: fc.constantFrom('7,35 - 7,45', '40 - 60', 'Sangat memuaskan') },
);
const uang = fc.option(
  fc.oneof(
    fc.constant('0'),
    fc.integer({ min: 0, max: 2_000_000_000 }).map((n) => formatRupiah(bacaanNilai(String(n)))),
  ),
  { nil: undefined },
);

function bacaanNilai(teks: string) {
  const terbaca = bacaan(teks);
  if (terbaca.jenis !== 'angka') throw new Error(teks);
  return terbaca.nilai;
}

const NAMA_PERIODE = ['TW I', 'TW II', 'TW III', 'Semester II'];
const periode = fc.oneof(
  { weight: 3, arbitrary: ukuran.map((realisasi) => [buildPeriode({ realisasi })]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 3_000 }), fc.option(angkaPersen))
      .map(([pembilang, penyebut, realisasi]) => [
        buildPeriode({
          pembilang: String(pembilang),
          penyebut: String(penyebut),
          ...(realisasi !== null && { realisasi }),
        }),
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(ukuran, { minLength: 1, maxLength: 4 })
      .map((daftar) => daftar.map((realisasi, i) => buildPeriode({ periode: NAMA_PERIODE[i] ?? '', realisasi }, i))),
  },
);
const tahunan = (tahun: number) =>
  fc.tuple(target, periode).map(([isi, daftar]) => buildTahun({ tahun, target: isi, periode: daftar }));

const indikator = (kode: string) =>
  fc
    .record({
      nama: fc.oneof(
        fc.constantFrom('Nilai SAKIP', 'Persentase desa (2 dari 29).', 'IKM 2023: 83,20%; naik', '“Odd” <b>', ' \n '),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
      ),
      satuan: fc.constantFrom('%', 'skor', 'indeks', 'Laporan', 'LKD', 'Orang Per Bulan', '', 'Rp'),
      arah: fc.constantFrom<Arah>('naik', 'turun', 'rentang'),
      caraHitung: fc.constantFrom<CaraHitung>('posisi akhir', 'kumulatif', 'rata-rata'),
      lalu: fc.option(tahunan(TAHUN - 1)),
      kini: tahunan(TAHUN),
      akhir: fc.option(ukuran),
      tahunAkhir: fc.option(fc.constantFrom(2023, 2026)),
    })
    .map(({ nama, lalu, kini, akhir, ...lain }) =>
      buildIndikator({
        ...lain,
        kode,
        indikator: nama,
        targetAkhir: sel(akhir, 'tblTarget.0.Target Akhir Renstra'),
        tahunan: lalu === null ? [kini] : [lalu, kini],
      }),
    );

const data: fc.Arbitrary<DataKinerja> = fc
  .record({
    pertama: indikator('IK1'),
    kedua: indikator('IK2'),
    anggaran: fc.array(fc.record({ pagu: uang, realisasi: uang, kode: fc.constantFrom('IK1', 'IK2', '') }), {
      maxLength: 4,
    }),
    belanja: fc.option(fc.tuple(uang, uang, uang)),
  })
  .map(({ pertama, kedua, anggaran, belanja }) =>
    buildKinerja({
      instansi: 'Kecamatan Jiken',
      indikator: [pertama, kedua],
      anggaran: anggaran.map(({ pagu, realisasi, kode }, i) =>
        buildAnggaran({
          no: String(i + 1),
          uraian: `Program ke-${i + 1}`,
          baris: i,
          level: 'program',
          indikator: kode === '' ? [] : [kode],
          ...(pagu !== undefined && { pagu }),
          ...(realisasi !== undefined && { realisasi }),
        }),
      ),
      belanja:
        belanja === null
          ? []
          : buildDaftarBelanja([
              { jenis: 'Belanja', ...isiUang(belanja[0], belanja[1]) },
              { jenis: 'Belanja Operasi', induk: 'Belanja', ...isiUang(belanja[0], belanja[2]) },
            ]),
    }),
  );

function isiUang(pagu: string | undefined, realisasi: string | undefined) {
  return { ...(pagu !== undefined && { pagu }), ...(realisasi !== undefined && { realisasi }) };
}

const profil: fc.Arbitrary<Profil> = fc
  .tuple(
    fc.constantFrom(...DAFTAR_PROFIL),
    fc.constantFrom('tercetak', 'komponen'),
    fc.constantFrom('(2T-R)/T', 'T/R'),
    fc.constantFrom(null, '100', '120'),
  )
  .map(([satu, dasarCapaian, rumusTurun, batasCapaian]) => ({
    ...satu,
    pengaturan: { ...satu.pengaturan, dasarCapaian, rumusTurun, batasCapaian } as Profil['pengaturan'],
  }));

/** Figures of one reading: as shown, and as a reader of the same decimals writes them. */
function listAngkaBacaan(isi: Bacaan): string[] {
  const tampil = isi.jenis === 'angka' ? [formatAngka(isi.nilai, isi.desimal, 'setengah-ke-atas')] : [];
  return [...tampil, ...listAngkaTeks(isi.teks)];
}

/** Every figure among the indicator's own results, and the years it is about. */
function listAngkaHasil({ data: milik, tahunan: daftar }: HasilIndikator): Set<string> {
  const angka = [TAHUN, TAHUN - 1, milik.tahunAkhir ?? TAHUN].map(String);
  angka.push(...(milik.targetAkhir === null ? [] : listAngkaBacaan(milik.targetAkhir.bacaan)));
  for (const hasil of daftar) {
    angka.push(...listAngkaBacaan(hasil.target), ...listAngkaBacaan(hasil.realisasi));
    for (const satu of [hasil.capaian, hasil.capaianRenstra, hasil.serapan, hasil.efisiensi]) {
      if (satu === null) continue;
      angka.push(formatAngka(satu.bulat, satu.desimal, 'potong'));
      // a column may print a whole figure without decimals, or fewer decimals than the profile has
      if (satu.utuh.isTepat(0)) angka.push(formatAngka(satu.utuh, 0, 'potong'));
      angka.push(formatAngka(satu.utuh, 0, 'setengah-ke-atas'));
    }
    for (const satu of [hasil.pagu, hasil.realisasiAnggaran]) if (satu !== null) angka.push(formatRupiah(satu));
  }
  const kini = milik.tahunan.find(({ tahun }) => tahun === TAHUN);
  for (const { realisasi, pembilang, penyebut } of kini?.periode ?? []) {
    for (const komponen of [realisasi, pembilang, penyebut]) {
      if (komponen !== null) angka.push(...listAngkaBacaan(komponen.bacaan));
    }
  }
  return new Set(angka);
}

function listAngkaTabel(tabel: readonly Tabel[]): Set<string> {
  const angka = new Set([String(TAHUN), String(TAHUN - 1)]);
  for (const { baris } of tabel) {
    for (const { teks } of baris.flat()) for (const satu of listAngkaTeks(teks)) angka.add(satu);
  }
  return angka;
}

function isLebihBaik(arah: Arah, beda: number): boolean {
  return arah === 'naik' ? beda > 0 : arah === 'turun' && beda < 0;
}

/** The printed figures of target and realisasi compared here, without the code that writes the paragraph. */
function findBeda({ target: dituju, realisasi }: HasilIndikator['tahunan'][number]): number | null {
  if (dituju.jenis !== 'angka' || realisasi.jenis !== 'angka') return null;
  const tercetak = (isi: typeof dituju) => isi.nilai.round(isi.desimal, 'setengah-ke-atas');
  return tercetak(realisasi).compare(tercetak(dituju));
}

function hitung(isi: DataKinerja, satu: Profil): { hasil: HasilKinerja; paragraf: [HasilIndikator, string][] } {
  const hasil = calculateKinerja(isi, satu.pengaturan);
  return { hasil, paragraf: [...buildNarasiIndikator(hasil, satu)] };
}

describe('Angka dalam narasi (3.8)', () => {
  it('tiap angka dalam paragraf indikator adalah angka hasil indikator itu', () => {
    fc.assert(
      fc.property(data, profil, (isi, satu) => {
        for (const [milik, paragraf] of hitung(isi, satu).paragraf) {
          const hasil = listAngkaHasil(milik);
          expect(listAngka(paragraf).filter((angka) => !hasil.has(angka))).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('tiap angka dalam paragraf kelompok tercetak di tabel laporan, atau hasil indikatornya', () => {
    fc.assert(
      fc.property(data, profil, (isi, satu) => {
        const { hasil, paragraf } = hitung(isi, satu);
        const tabel = buildLaporan(hasil, satu);
        const indikatorSaja = new Set(paragraf.map(([, teks]) => teks));
        const boleh = listAngkaTabel(tabel);
        for (const milik of hasil.indikator) for (const angka of listAngkaHasil(milik)) boleh.add(angka);
        for (const teks of tabel
          .flatMap(({ narasi }) => narasi)
          .filter((paragrafIni) => !indikatorSaja.has(paragrafIni))) {
          expect(listAngka(teks).filter((angka) => !boleh.has(angka))).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('tiap paragraf rapi, apa pun isi datanya, dan tidak berdiri di bawah dua tabel', () => {
    fc.assert(
      fc.property(data, profil, (isi, satu) => {
        const tabel = buildLaporan(hitung(isi, satu).hasil, satu);
        const semua = tabel.flatMap(({ narasi }) => narasi);
        expect(semua.flatMap(listCela)).toEqual([]);
        // two indicators may be alike to the last letter, but nothing is said of more paragraphs than there are
        expect(semua.filter((teks) => /^(?:Target|Realisasi) indikator/.test(teks)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 600 },
    );
  });

  it('melampaui, mencapai, dan belum mencapai mengikuti angka tercetak dan arahnya', () => {
    const sebut = /realisasi tersebut (?:berada .*? sehingga )?(melampaui|mencapai|belum mencapai) target/i;
    fc.assert(
      fc.property(data, fc.constantFrom(...DAFTAR_PROFIL), (isi, satu) => {
        for (const [milik, paragraf] of hitung(isi, satu).paragraf) {
          const kini = milik.tahunan.find(({ tahun }) => tahun === TAHUN)!;
          const status = sebut.exec(omitNama(paragraf))?.[1] ?? null;
          const beda = findBeda(kini);
          if (beda === null || kini.target.jenis === 'rentang') {
            if (beda === null && kini.target.jenis !== 'rentang') expect(status).toBeNull();
            continue;
          }
          if (status === null) expect(paragraf).toContain('tidak dapat dihitung dari data yang ada');
          else if (beda === 0) expect(status).toBe('mencapai');
          else expect(status).toBe(isLebihBaik(milik.data.arah, beda) ? 'melampaui' : 'belum mencapai');
          // what was capped or cannot be computed is said without it, never against it
          const { capaian } = kini;
          if (status === 'melampaui' && capaian !== null)
            expect(capaian.utuh.compare(bacaanNilai('100'))).toBeGreaterThan(0);
          if (status === 'mencapai' && capaian !== null) expect(capaian.utuh.compare(bacaanNilai('100'))).toBe(0);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('naik, turun, dan tetap mengikuti realisasi tercetak dua tahun', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(...DAFTAR_PROFIL), (isi, satu) => {
        for (const [milik, paragraf] of hitung(isi, satu).paragraf) {
          const perubahan = /realisasi tahun 2023 (naik|turun|tetap|hampir sama)/.exec(omitNama(paragraf))?.[1];
          if (perubahan === undefined) continue;
          const [lalu, kini] = [TAHUN - 1, TAHUN].map((dicari) => milik.tahunan.find(({ tahun }) => tahun === dicari)!);
          const beda = findBeda({ ...kini!, target: lalu!.realisasi })!;
          expect(perubahan).toBe(beda === 0 ? 'tetap' : beda > 0 ? 'naik' : 'turun');
          const membaik = /kinerjanya (lebih|kurang) baik/.exec(omitNama(paragraf).split('; ')[0]!)?.[1];
          if (milik.data.arah !== 'turun' || beda === 0) expect(membaik).toBeUndefined();
          else expect(membaik).toBe(beda < 0 ? 'lebih' : 'kurang');
        }
      }),
      { numRuns: 600 },
    );
  });

  it('terbilang dan angka di depannya adalah jumlah yang sama', () => {
    let banyak = 0;
    fc.assert(
      fc.property(data, profil, (isi, satu) => {
        const bersuara = { ...satu, narasi: { ...satu.narasi, terbilang: true } };
        for (const paragraf of buildLaporan(hitung(isi, bersuara).hasil, bersuara).flatMap(({ narasi }) => narasi)) {
          for (const [, angka = '', kata = ''] of omitNama(paragraf).matchAll(/Rp([\d.]+) \(([a-z ]+) rupiah\)/g)) {
            expect(bacaTerbilang(kata)).toBe(BigInt(angka.replaceAll('.', '')));
            banyak++;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(banyak).toBeGreaterThan(100);
  });
});
