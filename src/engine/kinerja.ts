import { buildAnggaranIndikator, buildPohonAnggaran, buildPohonBelanja, calculateSerapan } from './anggaran';
import type { AnggaranIndikator, FindAnggaranIndikator } from './anggaran';
import {
  calculateCapaian,
  calculateCapaianRenstra,
  calculateRealisasiTahunan,
  capCapaian,
  checkSatuan,
  findBarisRealisasi,
  findKategori,
  roundAngka,
} from './capaian';
import type { HasilRealisasiTahunan, NilaiTarget, RealisasiTahunan } from './capaian';
import type { AngkaSel, DataIndikator, DataKinerja, DataSkm, IndikatorTahun } from './data';
import { calculateEfisiensi } from './efisiensi';
import type { Hal, KodeGalatCapaian } from './galat';
import type { AngkaHasil, HasilIndikator, HasilIndikatorTahun, HasilKinerja, HasilSkm } from './hasil';
import { formatAngka, persen, type Bacaan, type Desimal, type Persen } from './nilai';
import type { AturanPembulatan, Pengaturan } from './pengaturan';
import type { Jenjang } from './peraturan';
import { toTemuan } from './pesan';
import { calculateSkm } from './skm';
import type { Temuan, Tingkat } from './temuan';

/**
 * Everything a performance report needs, from the data of its workbook.
 *
 * A figure that cannot be calculated stays null and leaves one finding; everything else goes on. A year that lies
 * behind or ahead of the report year may be kosong: behind, that is only worth an info; ahead, nothing.
 *
 * @returns results of every indicator and year, of every row of the budget, of the survey, and all findings
 * @sumber  Spesifikasi Takar 3
 */
export function calculateKinerja(data: DataKinerja, pengaturan: Pengaturan): HasilKinerja {
  const temuan: Temuan[] = [];
  const anggaran = buildPohonAnggaran(data.anggaran, pengaturan.pembulatanSerapan);
  const belanja = buildPohonBelanja(data.belanja, pengaturan.pembulatanSerapan);
  const skm = calculateSkmTahunan(data, pengaturan);
  const konteks: Konteks = {
    tahunLaporan: data.tahun,
    pengaturan,
    findAnggaran: buildAnggaranIndikator(anggaran.hasil),
    skm: new Map(skm.hasil.filter(isSetahunSemua).map((hasil) => [hasil.tahun, hasil])),
    catat: (hal, tingkat) => void temuan.push(toTemuan(hal, tingkat)),
  };
  const indikator = data.indikator.map((satu) => calculateIndikator(satu, konteks));
  return {
    data,
    tahun: data.tahun,
    indikator,
    anggaran: anggaran.hasil,
    belanja: belanja.hasil,
    skm: skm.hasil,
    temuan: [...temuan, ...anggaran.temuan, ...belanja.temuan, ...skm.temuan],
  };
}

interface Konteks {
  readonly tahunLaporan: number;
  readonly pengaturan: Pengaturan;
  readonly findAnggaran: FindAnggaranIndikator;
  /** Survey of each year, all periods and all respondents. */
  readonly skm: ReadonlyMap<number, HasilSkm>;
  readonly catat: (hal: Hal, tingkat?: Tingkat) => void;
}

const KOSONG: Bacaan = { jenis: 'kosong', teks: '' };

function isSetahunSemua({ periode, kelompok }: HasilSkm): boolean {
  return periode === '' && kelompok === '';
}

function calculateSkmTahunan(
  { skm, tahun: tahunLaporan }: DataKinerja,
  pengaturan: Pengaturan,
): { readonly hasil: readonly HasilSkm[]; readonly temuan: readonly Temuan[] } {
  if (skm === null) return { hasil: [], temuan: [] };
  const tahunan = findTahunSkm(skm, tahunLaporan).map((tahun) =>
    calculateSkm(tahun === tahunLaporan ? skm : omitTanpaTahun(skm), tahun, pengaturan),
  );
  // A cell whose year cannot be read is noticed in every year.
  const temuan = new Map(tahunan.flatMap((satu) => satu.temuan.map((t) => [`${t.jalur} ${t.pesan}`, t])));
  return { hasil: tahunan.flatMap(({ hasil }) => hasil), temuan: [...temuan.values()] };
}

/** Years that have respondents; the report year even without. */
function findTahunSkm({ rows, kolomTahun }: DataSkm, tahunLaporan: number): readonly number[] {
  const tahun = new Set([tahunLaporan]);
  if (kolomTahun !== null) {
    for (const row of rows) {
      const isi = Number(row[kolomTahun] ?? tahunLaporan);
      if (Number.isInteger(isi) && isi >= TAHUN_TERAWAL) tahun.add(isi);
    }
  }
  return [...tahun].sort((kiri, kanan) => kiri - kanan);
}

/** A row without a year is of the report year and of no other; it stays as a blank row, so that rows keep their number. */
function omitTanpaTahun(skm: DataSkm): DataSkm {
  const { kolomTahun } = skm;
  if (kolomTahun === null) return skm;
  return { ...skm, rows: skm.rows.map((row) => (String(row[kolomTahun] ?? '').trim() === '' ? [] : row)) };
}

/** Survei kepuasan began with KepmenPAN 25/2004; anything before is a slip of the pen. */
const TAHUN_TERAWAL = 2004;

function calculateIndikator(data: DataIndikator, konteks: Konteks): HasilIndikator {
  const renstra = parseTargetAkhir(data, konteks);
  return { data, tahunan: data.tahunan.map((tahunan) => calculateTahun(data, tahunan, renstra, konteks)) };
}

interface TargetAkhir {
  readonly nilai: NilaiTarget | null;
  /** One finding is enough for a target that spoils every year. */
  isDilaporkan: boolean;
}

function parseTargetAkhir(data: DataIndikator, { pengaturan, catat }: Konteks): TargetAkhir {
  const sel = data.targetAkhir;
  if (sel?.bacaan.jenis === 'bukan-angka') catat(toBukanAngka('Target Akhir Renstra', data, sel));
  return { nilai: parseTarget(sel, pengaturan), isDilaporkan: false };
}

function calculateTahun(
  data: DataIndikator,
  tahunan: IndikatorTahun,
  renstra: TargetAkhir,
  konteks: Konteks,
): HasilIndikatorTahun {
  const { pengaturan } = konteks;
  const { tahun } = tahunan;
  const skm = konteks.skm.get(tahun) ?? null;
  const hasilRealisasi = calculateRealisasiTahunan(data, tahunan, skm, pengaturan.desimalRealisasi);
  reportRealisasi(data, tahunan, hasilRealisasi, konteks);
  const realisasi = hasilRealisasi.realisasi.ok ? hasilRealisasi.realisasi.value : null;
  const capaian = realisasi && calculateCapaianTahun(data, tahunan, realisasi, konteks);
  const kemajuan = realisasi && calculateKemajuan(data, tahunan, realisasi, renstra, konteks);
  const anggaran = konteks.findAnggaran(data.kode, tahun);
  const serapan = calculateSerapanIndikator(anggaran, pengaturan.pembulatanSerapan);
  const efisiensi = calculateEfisiensiTahun(data, tahunan, capaian?.angka ?? null, serapan, konteks);
  return {
    tahun,
    target: tahunan.target?.bacaan ?? KOSONG,
    realisasi: realisasi?.bacaan ?? findBacaanRealisasi(tahunan),
    capaian: capaian?.angka ?? null,
    kategori: capaian?.jenjang.label ?? null,
    warna: capaian?.jenjang.warna ?? null,
    capaianRenstra: kemajuan?.angka ?? null,
    tingkatKemajuan: kemajuan?.jenjang.label ?? null,
    pagu: anggaran?.pagu ?? null,
    realisasiAnggaran: anggaran?.realisasi ?? null,
    serapan,
    efisiensi: efisiensi?.angka ?? null,
    kategoriEfisiensi: efisiensi?.kategori ?? null,
    barisRealisasi: findBarisRealisasi(tahunan),
  };
}

/** What stands in the year's cell when it gives no figure: a text such as '-' is shown as it is. */
function findBacaanRealisasi({ periode }: IndikatorTahun): Bacaan {
  return periode.findLast(({ realisasi }) => realisasi !== null)?.realisasi?.bacaan ?? KOSONG;
}

function reportRealisasi(
  data: DataIndikator,
  tahunan: IndikatorTahun,
  { realisasi, catatan }: HasilRealisasiTahunan,
  { tahunLaporan, catat }: Konteks,
): void {
  const { tahun, target, periode } = tahunan;
  const tingkatKosong: Tingkat = tahun === tahunLaporan ? 'periksa' : 'info';
  const isTargetKosong = target === null || target.bacaan.jenis === 'kosong';
  for (const hal of catatan) catat(hal);
  if (target?.bacaan.jenis === 'bukan-angka') catat(toBukanAngka('Target', data, target));
  if (realisasi.ok) {
    if (isTargetKosong) catat({ kode: 'target-kosong', ...buildHal(data, tahun, target) }, tingkatKosong);
    return;
  }
  const { galat } = realisasi;
  if (galat.kode !== 'realisasi-kosong' && galat.kode !== 'skm-kosong') {
    catat(galat);
    return;
  }
  const isDinanti = tahun === tahunLaporan || (tahun < tahunLaporan && periode.length > 0);
  if (isDinanti && !isTargetKosong) catat(galat, tingkatKosong);
}

interface AngkaBerkategori {
  readonly angka: AngkaHasil;
  readonly jenjang: Jenjang;
}

function calculateCapaianTahun(
  data: DataIndikator,
  tahunan: IndikatorTahun,
  realisasi: RealisasiTahunan,
  konteks: Konteks,
): AngkaBerkategori | null {
  const { pengaturan, catat } = konteks;
  const sel = tahunan.target;
  const target = parseTarget(sel, pengaturan);
  if (sel === null || target === null) return null;
  if (sel.bacaan.jenis === 'angka') {
    const beda = checkSatuan(data, tahunan.tahun, sel.bacaan, realisasi.bacaan, findSelRealisasi(tahunan) ?? sel);
    if (beda !== null) catat(beda);
  }
  const capaian = calculateCapaian(data.arah, target, findDasar(realisasi, pengaturan), pengaturan.rumusTurun);
  if (!capaian.ok) {
    catat(toGalatCapaian(capaian.galat, data, tahunan, sel));
    return null;
  }
  return rateCapaian(capaian.value, pengaturan.pembulatanCapaian, data, tahunan, konteks);
}

function calculateKemajuan(
  data: DataIndikator,
  tahunan: IndikatorTahun,
  realisasi: RealisasiTahunan,
  renstra: TargetAkhir,
  konteks: Konteks,
): AngkaBerkategori | null {
  const { pengaturan, catat } = konteks;
  if (renstra.nilai === null || data.targetAkhir === null) return null;
  const dasar = findDasar(realisasi, pengaturan);
  const capaian = calculateCapaianRenstra(data.arah, renstra.nilai, dasar, pengaturan.rumusTurun);
  if (capaian.ok) return rateCapaian(capaian.value, pengaturan.pembulatanCapaianRenstra, data, tahunan, konteks);
  if (!renstra.isDilaporkan) catat(toGalatCapaian(capaian.galat, data, tahunan, data.targetAkhir));
  renstra.isDilaporkan = true;
  return null;
}

function rateCapaian(
  capaian: Persen,
  aturan: AturanPembulatan,
  data: DataIndikator,
  tahunan: IndikatorTahun,
  { pengaturan, catat }: Konteks,
): AngkaBerkategori {
  const { skalaCapaian, kategoriDari, batasCapaian } = pengaturan;
  const angka = roundAngka(capCapaian(capaian, batasCapaian), aturan);
  const { jenjang, celah } = findKategori(angka, skalaCapaian, kategoriDari);
  if (celah) {
    catat({
      kode: 'celah-skala',
      ...buildHal(data, tahunan.tahun, findSelRealisasi(tahunan) ?? tahunan.target),
      skala: skalaCapaian.judul,
      nilai: formatTepat(kategoriDari === 'bulat' ? angka.bulat : angka.utuh),
      label: jenjang.label,
      batasAtas: jenjang.sampai?.replace('.', ',') ?? '',
    });
  }
  return { angka, jenjang };
}

/** Four decimals tell any figure from a printed bound; zeros at the end say nothing. */
function formatTepat(nilai: Desimal): string {
  return formatAngka(nilai, 4, 'potong', { buangNol: true });
}

function calculateSerapanIndikator(anggaran: AnggaranIndikator | null, aturan: AturanPembulatan): AngkaHasil | null {
  const serapan = anggaran && calculateSerapan(anggaran.pagu, anggaran.realisasi);
  return serapan && roundAngka(serapan, aturan);
}

function calculateEfisiensiTahun(
  data: DataIndikator,
  tahunan: IndikatorTahun,
  capaian: AngkaHasil | null,
  serapan: AngkaHasil | null,
  { pengaturan, catat }: Konteks,
): { readonly angka: AngkaHasil; readonly kategori: string | null } | null {
  const { metodeEfisiensi, efisiensiDari, skalaEfisiensi, kategoriDari, pembulatanEfisiensi } = pengaturan;
  const toDasar = (angka: AngkaHasil | null): Persen | null => angka && persen(angka[efisiensiDari]);
  const efisiensi = calculateEfisiensi(metodeEfisiensi, toDasar(capaian), toDasar(serapan));
  if (!efisiensi.ok) {
    catat({ kode: efisiensi.galat, ...buildHal(data, tahunan.tahun, findSelRealisasi(tahunan)) });
    return null;
  }
  if (efisiensi.value === null) return null;
  const angka = roundAngka(efisiensi.value, pembulatanEfisiensi);
  return { angka, kategori: skalaEfisiensi && findKategori(angka, skalaEfisiensi, kategoriDari).jenjang.label };
}

/** Capaian is taken from the figures the reader sees, or from the exact ones. */
function findDasar({ utuh, bacaan }: RealisasiTahunan, { dasarCapaian }: Pengaturan): Desimal {
  return dasarCapaian === 'komponen' ? utuh : bacaan.nilai.round(bacaan.desimal, 'setengah-ke-atas');
}

function parseTarget(sel: AngkaSel | null, { dasarCapaian }: Pengaturan): NilaiTarget | null {
  const bacaan = sel?.bacaan;
  if (bacaan?.jenis === 'rentang') return bacaan;
  if (bacaan?.jenis !== 'angka') return null;
  return dasarCapaian === 'komponen' ? bacaan.nilai : bacaan.nilai.round(bacaan.desimal, 'setengah-ke-atas');
}

function findSelRealisasi({ periode }: IndikatorTahun): AngkaSel | null {
  return periode.findLast(({ realisasi }) => realisasi !== null)?.realisasi ?? null;
}

function toGalatCapaian(kode: KodeGalatCapaian, data: DataIndikator, tahunan: IndikatorTahun, target: AngkaSel): Hal {
  const sel = kode === 'realisasi-tidak-positif' ? (findSelRealisasi(tahunan) ?? target) : target;
  return { kode, ...buildHal(data, tahunan.tahun, sel) };
}

function toBukanAngka(kolom: string, data: DataIndikator, { jalur, bacaan }: AngkaSel): Hal {
  return { kode: 'bukan-angka', jalur, tertulis: bacaan.teks, kolom, milik: data.indikator };
}

function buildHal(
  { indikator, jalur }: DataIndikator,
  tahun: number,
  sel: AngkaSel | null,
): { readonly jalur: string; readonly tertulis: string; readonly indikator: string; readonly tahun: number } {
  return { jalur: sel?.jalur ?? jalur, tertulis: sel?.bacaan.teks ?? '', indikator, tahun };
}
