import type { DataSkm } from '../data';
import type { CatatanSkm } from '../galat';
import type { HasilSkm } from '../hasil';
import { desimal, sum, type Desimal } from '../nilai';
import { toTemuan } from '../pesan';
import { findBobot } from './bobot';
import type { DasarIndeks, HasilHitungSkm, PengaturanSkm } from './indeks';
import { calculateHasilAtauTemuan, findMutu } from './indeks';
import type { PilihanRekap, RekapJawaban, RekapTahun, TahunTakTerbaca } from './jawaban';
import { calculateRekapGabungan, calculateRekapJawaban, calculateResponden, toTertulis } from './jawaban';
import { comparePeriode, parsePeriode } from './periode';

/**
 * SKM of a year: the whole year first (periode ''), then each periode in the order of the year.
 *
 * With `skmPeriode: 'rata-rata'` the index of the year is the mean of the periods' IKM of two decimals, because that
 * is what an office has published by then and what a reader can recompute: Juai 2024, (87,56 + 87,78) / 2 = 87,67.
 * The unsur of the year are those of all respondents together in either case, so that NRR = jumlah / terisi; under
 * 'rata-rata' the index is therefore not exactly 25 × their weighted sum. Respondents without a periode are in the
 * unsur of the year but in no mean; a finding says how many. A periode that cannot be computed is left out of the mean,
 * with a finding.
 *
 * @param tahun respondents of other years are left out; a blank year is this year
 * @returns no result for a year or periode without respondents, or with an unsur that nobody filled in; a finding says so
 * @sumber  spec 3.7; PermenPANRB 14/2017, see peraturan/skm.ts
 * @example calculateSkm(jaten, 2023, { bobotSkm: { jenis: 'tetap', bobot: '0.111' }, … }).hasil[0].ikm // 83.20
 */
export function calculateSkm(data: DataSkm, tahun: number, pengaturan: PengaturanSkm): HasilHitungSkm {
  return calculateDaftarTahun(data, tahun, 'lewati', pengaturan);
}

/**
 * SKM of every year the table holds, in ascending years and each as `calculateSkm` gives it, from one pass over the
 * rows. A blank year is the report year and no other.
 *
 * @param tahunLaporan has a finding when it has no respondents
 */
export function calculateSkmTahunan(data: DataSkm, tahunLaporan: number, pengaturan: PengaturanSkm): HasilHitungSkm {
  return calculateDaftarTahun(data, tahunLaporan, 'ikut', pengaturan);
}

function calculateDaftarTahun(
  data: DataSkm,
  tahun: number,
  tahunLain: PilihanRekap['tahunLain'],
  pengaturan: PengaturanSkm,
): HasilHitungSkm {
  const { unsur } = data;
  const rekap = calculateRekapJawaban(data, {
    tahun,
    tahunLain,
    kolomKelompok: data.kolomPeriode,
    parseNama: parsePeriode,
  });
  const { bobot, temuan: temuanBobot } = findBobot(unsur, pengaturan.bobotSkm);
  const temuan: CatatanSkm[] = [
    ...rekap.tahunan.flatMap((satu) => buildCatatanJawaban(satu, unsur)),
    ...rekap.tahunTakTerbaca.map(buildCatatanTahun),
    ...temuanBobot,
  ];
  const hasil =
    bobot === null
      ? []
      : rekap.tahunan.flatMap((satu) =>
          calculateTahun(satu.kelompok, { ...pengaturan, tahun: satu.tahun, unsur, bobot }, temuan),
        );
  return { hasil, temuan: temuan.map((catatan) => toTemuan(catatan)) };
}

function calculateTahun(
  kelompok: readonly RekapJawaban[],
  dasar: DasarIndeks & PengaturanSkm,
  temuan: CatatanSkm[],
): readonly HasilSkm[] {
  const semua = calculateRekapGabungan(kelompok, dasar.unsur.length);
  const setahun = calculateHasilAtauTemuan(semua, { periode: '', kelompok: '' }, dasar, temuan);
  if (setahun === null) return [];

  const daftarPeriode = kelompok
    .filter((rekap) => rekap.nama !== '')
    .sort((kiri, kanan) => comparePeriode(kiri.nama, kanan.nama));
  const hasilPeriode = daftarPeriode.flatMap(
    (rekap) => calculateHasilAtauTemuan(rekap, { periode: rekap.nama, kelompok: '' }, dasar, temuan) ?? [],
  );
  if (dasar.skmPeriode === 'gabungan' || hasilPeriode.length === 0) return [setahun, ...hasilPeriode];

  const tanpaPeriode = kelompok.find((rekap) => rekap.nama === '');
  const respondenTanpaPeriode = tanpaPeriode === undefined ? 0 : calculateResponden(tanpaPeriode);
  if (respondenTanpaPeriode > 0) {
    temuan.push({ kode: 'periode-skm-kosong', jalur: 'tblSKM', tertulis: '', responden: respondenTanpaPeriode });
  }
  const indeks = calculateRataRata(hasilPeriode.map(({ ikm }) => ikm));
  return [{ ...setahun, ...findMutu(indeks, dasar.skalaSkm) }, ...hasilPeriode];
}

function calculateRataRata(daftarNilai: readonly Desimal[]): Desimal {
  return sum(daftarNilai).divide(desimal(daftarNilai.length));
}

function buildCatatanJawaban({ bukanNilai, banyakBukanNilai }: RekapTahun, unsur: DataSkm['unsur']): CatatanSkm[] {
  const catatan: CatatanSkm[] = bukanNilai.map(({ baris, unsur: kolom, isi }) => {
    const kode = unsur[kolom]?.kode ?? '';
    return { kode: 'nilai-unsur', jalur: `tblSKM.${baris}.${kode}`, tertulis: toTertulis(isi), unsur: kode };
  });
  const terdaftar = bukanNilai.length;
  const lain = banyakBukanNilai - terdaftar;
  if (lain > 0) catatan.push({ kode: 'nilai-unsur-lain', jalur: 'tblSKM', tertulis: '', terdaftar, lain });
  return catatan;
}

function buildCatatanTahun({ isi, baris, banyak }: TahunTakTerbaca): CatatanSkm {
  return { kode: 'tahun-skm', jalur: `tblSKM.${baris}.Tahun`, tertulis: toTertulis(isi), banyakBaris: banyak };
}
