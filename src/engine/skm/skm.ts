import type { DataSkm } from '../data';
import type { CatatanSkm } from '../galat';
import type { HasilSkm } from '../hasil';
import { desimal, sum, type Desimal, type IsiSel } from '../nilai';
import { isTeksKosong, normalizeTeks } from '../nilai/teks-angka';
import type { Pengaturan } from '../pengaturan';
import { toTemuan } from '../pesan';
import type { Temuan } from '../temuan';
import { findBobot } from './bobot';
import type { DasarIndeks } from './indeks';
import { calculateHasilSkm, findUnsurTanpaJawaban, findMutu } from './indeks';
import type { HasilRekap, RekapJawaban } from './jawaban';
import { calculateRekapGabungan, calculateRekapJawaban, calculateResponden } from './jawaban';
import { comparePeriode, compareTeks, parsePeriode } from './periode';

export type PengaturanSkm = Pick<Pengaturan, 'bobotSkm' | 'skmPeriode' | 'skalaSkm'>;

export interface HasilHitungSkm {
  readonly hasil: readonly HasilSkm[];
  readonly temuan: readonly Temuan[];
}

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
  const rekap = calculateRekapJawaban(data, tahun, data.kolomPeriode, parsePeriode);
  const { bobot, temuan: temuanBobot } = findBobot(data.unsur, pengaturan.bobotSkm);
  const temuan: CatatanSkm[] = [...buildCatatanJawaban(rekap, data), ...temuanBobot];
  const hasil = bobot === null ? [] : calculateTahun(rekap, { ...pengaturan, tahun, unsur: data.unsur, bobot }, temuan);
  return { hasil, temuan: temuan.map((catatan) => toTemuan(catatan)) };
}

/**
 * SKM of each layanan and each demographic group of a year, all periods pooled; blank cells belong to no group.
 * Computed on its own, because only the tables that print it need it. Findings about single cells are those of
 * `calculateSkm` and are not repeated; a group with an unsur that nobody filled in has no result and an own finding.
 *
 * @returns `kelompok` is 'Layanan: KTP', 'Jenis Kelamin: L'; per column in the order of the table, then by name
 */
export function calculateSkmKelompok(data: DataSkm, tahun: number, pengaturan: PengaturanSkm): HasilHitungSkm {
  const { bobot } = findBobot(data.unsur, pengaturan.bobotSkm);
  if (bobot === null) return { hasil: [], temuan: [] };
  const dasar: DasarIndeks = { tahun, unsur: data.unsur, bobot, skalaSkm: pengaturan.skalaSkm };
  const temuan: CatatanSkm[] = [];
  const layanan = data.kolomLayanan === null ? [] : [{ nama: 'Layanan', kolom: data.kolomLayanan }];
  const hasil = [...layanan, ...data.demografi].flatMap(({ nama, kolom }) =>
    calculateRekapJawaban(data, tahun, kolom, parseNamaKelompok)
      .kelompok.filter((rekap) => rekap.nama !== '' && calculateResponden(rekap) > 0)
      .sort((kiri, kanan) => compareTeks(kiri.nama, kanan.nama))
      .flatMap((rekap) => {
        const kelompok = `${nama}: ${rekap.nama}`;
        return calculateHasilAtauTemuan(rekap, { periode: '', kelompok }, dasar, temuan) ?? [];
      }),
  );
  return { hasil, temuan: temuan.map((catatan) => toTemuan(catatan)) };
}

function calculateTahun(
  { kelompok }: HasilRekap,
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

/** The result, or null and a finding when there is none. */
function calculateHasilAtauTemuan(
  rekap: RekapJawaban,
  nama: Pick<HasilSkm, 'periode' | 'kelompok'>,
  dasar: DasarIndeks,
  temuan: CatatanSkm[],
): HasilSkm | null {
  const lingkup = nama.periode || nama.kelompok;
  if (calculateResponden(rekap) === 0) {
    temuan.push({ kode: 'skm-tanpa-responden', jalur: 'tblSKM', tertulis: '', tahun: dasar.tahun, lingkup });
    return null;
  }
  const unsur = findUnsurTanpaJawaban(rekap, dasar.unsur);
  if (unsur.length > 0) {
    temuan.push({ kode: 'unsur-tanpa-jawaban', jalur: `tblSKM.0.${unsur[0] ?? ''}`, tertulis: '', unsur, lingkup });
    return null;
  }
  return calculateHasilSkm(rekap, nama, dasar);
}

function calculateRataRata(daftarNilai: readonly Desimal[]): Desimal {
  return sum(daftarNilai).divide(desimal(daftarNilai.length));
}

function buildCatatanJawaban(rekap: HasilRekap, { unsur }: DataSkm): CatatanSkm[] {
  const catatan: CatatanSkm[] = rekap.bukanNilai.map((sel) => {
    const kode = unsur[sel.unsur]?.kode ?? '';
    const { baris } = sel;
    return { kode: 'nilai-unsur', jalur: `tblSKM.${baris}.${kode}`, tertulis: toTertulis(sel.isi), unsur: kode, baris };
  });
  const terdaftar = rekap.bukanNilai.length;
  const lain = rekap.banyakBukanNilai - terdaftar;
  if (lain > 0) catatan.push({ kode: 'nilai-unsur-lain', jalur: 'tblSKM', tertulis: '', terdaftar, lain });
  for (const { isi, baris, banyak } of rekap.tahunTakTerbaca) {
    catatan.push({
      kode: 'tahun-skm',
      jalur: `tblSKM.${baris}.Tahun`,
      tertulis: toTertulis(isi),
      banyakBaris: banyak,
    });
  }
  return catatan;
}

function parseNamaKelompok(isi: IsiSel): string {
  const teks = normalizeTeks(toTertulis(isi));
  return typeof isi === 'object' || isTeksKosong(teks) ? '' : teks;
}

/** A cell as a reader of an Indonesian workbook sees it. */
function toTertulis(isi: IsiSel): string {
  if (isi === null) return '';
  if (typeof isi === 'number') return String(isi).replace('.', ',');
  if (typeof isi === 'boolean') return isi ? 'TRUE' : 'FALSE';
  return typeof isi === 'string' ? isi : isi.error;
}
