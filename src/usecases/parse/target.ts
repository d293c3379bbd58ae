import type { AngkaSel, Arah, CaraHitung, DataIndikator, JenisIndikator, RealisasiPeriode } from '../../engine';
import { parseAngka } from '../../engine';
import type { PembacaTabel } from './pembaca-tabel';

const JENIS: Readonly<Record<string, JenisIndikator>> = { tujuan: 'tujuan', sasaran: 'sasaran', program: 'program' };
const ARAH: Readonly<Record<string, Arah>> = { naik: 'naik', turun: 'turun', rentang: 'rentang' };
const CARA_HITUNG: Readonly<Record<string, CaraHitung>> = {
  posisiakhir: 'posisi akhir',
  kumulatif: 'kumulatif',
  ratarata: 'rata-rata',
  skm: 'SKM',
};

/** Target and realisasi of one year, while the tables are read. */
export interface TahunTerbaca {
  readonly tahun: number;
  target: AngkaSel | null;
  program: readonly string[];
  readonly periode: RealisasiPeriode[];
}

/** An indicator while the tables are read: its years come in the order of the rows. */
export interface IndikatorTerbaca extends DataIndikator {
  readonly tahunan: TahunTerbaca[];
}

/** Codes and names are compared without case and double spaces. */
export function toKunci(nama: string): string {
  return nama.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The indicators of tblTarget, by code or, where an office keeps no codes, by name.
 *
 * @param findPeriode periode of a row, '' where each indicator's year has one row; in a table that serves tblRealisasi
 *                    too, it may have one row per periode
 */
export function parseTarget(
  target: PembacaTabel,
  findPeriode: (baris: number) => string,
): ReadonlyMap<string, IndikatorTerbaca> {
  const perKunci = new Map<string, IndikatorTerbaca>();
  const pertama = new Map<string, string>();
  const nextKode = buildPemberiKode(target);
  for (const baris of target.rows()) {
    const nama = target.teks(baris, 'Indikator');
    const kode = target.teks(baris, 'Kode');
    if (nama === '') {
      if (target.isTerisi(baris, 'Kode', 'Target'))
        target.catat({ kode: 'nama-kosong', kolom: 'Indikator' }, baris, 'Indikator');
      continue;
    }
    const tahun = target.tahun(baris);
    const kunci = toKunci(kode || nama);
    const kolomKunci = kode === '' ? 'Indikator' : 'Kode';
    const periode = findPeriode(baris);
    const kunciBaris = `${kunci}|${tahun}|${periode}`;
    const barisPertama = pertama.get(kunciBaris);
    if (barisPertama !== undefined && tahun !== null) {
      const sebutan = `${kode || nama} tahun ${tahun}${periode && ` ${periode}`}`;
      target.catat({ kode: 'kunci-ganda', kunci: sebutan, barisPertama }, baris, kolomKunci);
      addProgram(target, baris, perKunci.get(kunci), tahun);
      continue;
    }
    pertama.set(kunciBaris, target.sel(baris, kolomKunci));
    const sebelum = perKunci.get(kunci);
    const terbaca = readIndikator(target, baris, sebelum?.kode ?? (kode || nextKode()), sebelum);
    perKunci.set(kunci, terbaca);
    if (tahun === null) continue;
    addTarget(target, baris, terbaca, tahun);
    addProgram(target, baris, terbaca, tahun);
  }
  return perKunci;
}

/** Codes IK1, IK2, … for indicators without one, passing over those the office uses itself. */
function buildPemberiKode(target: PembacaTabel): () => string {
  const dipakai = new Set(target.rows().map((baris) => toKunci(target.teks(baris, 'Kode'))));
  let nomor = 0;
  return () => {
    do nomor += 1;
    while (dipakai.has(`ik${nomor}`));
    return `IK${nomor}`;
  };
}

/** The last filled target of a year holds; rows per periode that say different things are a finding. */
function addTarget(target: PembacaTabel, baris: number, { tahunan }: IndikatorTerbaca, tahun: number): void {
  const angka = target.bacaan(baris, 'Target', { rentang: true });
  const ada = tahunan.find((satu) => satu.tahun === tahun);
  if (ada === undefined) {
    tahunan.push({ tahun, target: angka, program: [], periode: [] });
    return;
  }
  if (angka === null || angka.bacaan.jenis === 'kosong') return;
  const lama = ada.target?.bacaan;
  if (lama !== undefined && lama.jenis !== 'kosong' && lama.teks !== angka.bacaan.teks) {
    const dipakai = angka.bacaan.teks;
    target.catat(
      { kode: 'target-beda', sebutan: target.teks(baris, 'Indikator'), tahun, lama: lama.teks, dipakai },
      baris,
      'Target',
    );
  }
  ada.target = angka;
}

/** Rows of a year add up: a table that is the budget too has a row for each programme. */
function addProgram(target: PembacaTabel, baris: number, indikator: IndikatorTerbaca | undefined, tahun: number): void {
  const ada = indikator?.tahunan.find((satu) => satu.tahun === tahun);
  if (ada === undefined) return;
  ada.program = [...new Set([...ada.program, ...listProgram(target.teks(baris, 'Program Pendukung'))])];
}

/** Names between semicolons or on lines of their own; commas belong to names. '-' and the like are no name. */
function listProgram(tertulis: string): readonly string[] {
  return tertulis
    .split(/[;\n]/)
    .map((nama) => nama.trim())
    .filter((nama) => parseAngka(nama, 'General').jenis !== 'kosong');
}

/** Texts of an indicator come from its last row; a blank there keeps what an earlier year says. */
function readIndikator(
  target: PembacaTabel,
  baris: number,
  kode: string,
  sebelum: IndikatorTerbaca | undefined,
): IndikatorTerbaca {
  const teks = (kolom: string, lama = '') => target.teks(baris, kolom) || lama;
  const targetAkhir = readTargetAkhir(target, baris, sebelum);
  const tahunAkhir = /^(19|20)\d\d$/.exec(target.teks(baris, 'Tahun Akhir Renstra'));
  return {
    kode,
    jenis: target.pilihan(baris, 'Jenis', JENIS, sebelum?.jenis ?? 'sasaran'),
    tujuan: teks('Tujuan', sebelum?.tujuan),
    sasaran: teks('Sasaran', sebelum?.sasaran),
    indikator: teks('Indikator', sebelum?.indikator),
    namaLain: teks('Nama Lain', sebelum?.namaLain),
    satuan: teks('Satuan', sebelum?.satuan),
    arah: target.pilihan(baris, 'Arah', ARAH, sebelum?.arah ?? 'naik'),
    caraHitung: target.pilihan(baris, 'Cara Hitung', CARA_HITUNG, sebelum?.caraHitung ?? 'posisi akhir'),
    sumberData: teks('Sumber Data', sebelum?.sumberData),
    targetAkhir,
    tahunAkhir: tahunAkhir === null ? (sebelum?.tahunAkhir ?? null) : Number(tahunAkhir[0]),
    jalur: target.jalur(baris),
    tahunan: sebelum?.tahunan ?? [],
  };
}

/** The last filled one holds, as the Renstra may have been changed; rows that say different things are a finding. */
function readTargetAkhir(target: PembacaTabel, baris: number, sebelum: IndikatorTerbaca | undefined): AngkaSel | null {
  const kolom = 'Target Akhir Renstra';
  const angka = target.bacaan(baris, kolom, { rentang: true });
  if (angka === null || angka.bacaan.jenis === 'kosong') return sebelum?.targetAkhir ?? angka;
  const lama = sebelum?.targetAkhir?.bacaan ?? angka.bacaan;
  if (lama.jenis !== 'kosong' && lama.teks !== angka.bacaan.teks) {
    const dipakai = angka.bacaan.teks;
    target.catat(
      { kode: 'target-renstra-beda', sebutan: target.teks(baris, 'Indikator'), lama: lama.teks, dipakai },
      baris,
      kolom,
    );
  }
  return angka;
}
