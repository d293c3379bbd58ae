import type { AngkaSel, DataAnalisis, HasilAnggaran, HasilIndikator, HasilIndikatorTahun } from '../../engine';
import { desimal, formatAngka } from '../../engine';
import { formatBacaan, formatHasil } from '../format-sel';
import type { Konteks } from '../konteks';
import type { IsiIndikator, IsiSumber, IsiUmum, PilihBaris, SelLayout } from '../layout';
import type { BarisSumber, NilaiSel } from './baris-sumber';

const TIDAK_ADA = '-';

/** A row per indicator of the wanted kinds. */
export function listIndikator(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  return selectIndikator(konteks, pilih).map((indikator) => buildBaris(konteks, indikator, 0));
}

/** A row per year of each indicator, kosong where the workbook has none. */
export function listIndikatorTahun(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  const [dari, sampai] = pilih.tahun ?? [0, 0];
  const daftarGeser = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
  return selectIndikator(konteks, pilih).flatMap((indikator) =>
    daftarGeser
      .filter((geser) => findTahun(indikator, konteks.hasil.tahun + geser) !== undefined)
      .map((geser) => buildBaris(konteks, indikator, geser)),
  );
}

/** A row per programme indicator, below each indicator that its programme supports. */
export function listIndikatorProgram(konteks: Konteks, pilih: PilihBaris): BarisSumber[] {
  const { hasil } = konteks;
  const daftarProgram = hasil.anggaran.filter(({ level, data }) => level === 'program' && data.tahun === hasil.tahun);
  const daftarIndikatorProgram = hasil.indikator.filter(({ data }) => data.jenis === 'program');
  return selectIndikator(konteks, pilih).flatMap((induk) => {
    const baris = buildBaris(konteks, induk, 0);
    return daftarIndikatorProgram.flatMap((indikatorProgram) =>
      daftarProgram
        .filter(
          ({ indikator }) => indikator.includes(induk.data.kode) && indikator.includes(indikatorProgram.data.kode),
        )
        .map((program) => ({
          ...baris,
          kunci: induk.data.kode,
          value: (sel: SelLayout<string>) => valueProgram(konteks, program, indikatorProgram, sel) ?? baris.value(sel),
        })),
    );
  });
}

function valueProgram(
  { profil, hasil }: Konteks,
  program: HasilAnggaran,
  indikatorProgram: HasilIndikator,
  sel: SelLayout<string>,
): string | undefined {
  const capaian = findTahun(indikatorProgram, hasil.tahun)?.capaian ?? null;
  switch (sel.isi as IsiSumber['indikator-program']) {
    case 'program':
      return program.data.uraian;
    case 'indikatorProgram':
      return indikatorProgram.data.indikator;
    case 'capaianProgram':
      return capaian === null ? TIDAK_ADA : formatHasil(capaian, sel, profil.pengaturan.pembulatanCapaian);
    case 'menunjang':
      if (capaian === null) return TIDAK_ADA;
      return capaian.bulat.compare(desimal(profil.batasMenunjang)) >= 0 ? 'Menunjang' : 'Tidak Menunjang';
    default:
      return undefined;
  }
}

/** Indicators of a block that its rows are made from. */
export function selectIndikator({ daftarIndikator }: Konteks, { jenis }: PilihBaris): readonly HasilIndikator[] {
  return jenis === undefined ? daftarIndikator : daftarIndikator.filter(({ data }) => jenis.includes(data.jenis));
}

function findTahun(indikator: HasilIndikator, tahun: number): HasilIndikatorTahun | undefined {
  return indikator.tahunan.find((hasil) => hasil.tahun === tahun);
}

function buildBaris(konteks: Konteks, indikator: HasilIndikator, geser: number): BarisSumber {
  const analisis = konteks.hasil.data.analisis.find(({ kode }) => kode === indikator.data.kode);
  return {
    level: '',
    kunci: geser === 0 ? indikator.data.sasaran || indikator.data.tujuan : indikator.data.kode,
    isKelompok: false,
    value: (sel) => valueIndikator(konteks, indikator, konteks.hasil.tahun + geser + (sel.tahun ?? 0), analisis, sel),
  };
}

function valueIndikator(
  { profil }: Konteks,
  indikator: HasilIndikator,
  tahun: number,
  analisis: DataAnalisis | undefined,
  sel: SelLayout<string>,
): NilaiSel | string {
  const { data } = indikator;
  const hasil = findTahun(indikator, tahun);
  const { pengaturan } = profil;
  switch (sel.isi as Exclude<IsiIndikator, IsiUmum>) {
    case 'tahun':
      return String(tahun);
    case 'tujuan':
      return data.tujuan;
    case 'sasaran':
      return data.sasaran;
    case 'tujuanAtauSasaran':
      return data.sasaran || data.tujuan;
    case 'indikator':
      return data.indikator;
    case 'namaLain':
      return data.namaLain || data.indikator;
    case 'satuan':
      return data.satuan;
    case 'sumberData':
      return data.sumberData;
    case 'target':
      return hasil === undefined ? TIDAK_ADA : formatBacaan(hasil.target, sel) || TIDAK_ADA;
    case 'realisasi':
      return hasil === undefined ? TIDAK_ADA : formatBacaan(hasil.realisasi, sel) || TIDAK_ADA;
    case 'capaian':
      return hasil?.capaian ? formatHasil(hasil.capaian, sel, pengaturan.pembulatanCapaian) : TIDAK_ADA;
    case 'kategori':
      return { teks: hasil?.kategori ?? TIDAK_ADA, warna: hasil?.warna ?? null };
    case 'targetAkhir':
      return formatTargetAkhir(data.targetAkhir, sel);
    case 'capaianRenstra':
      return hasil?.capaianRenstra
        ? formatHasil(hasil.capaianRenstra, sel, pengaturan.pembulatanCapaianRenstra)
        : TIDAK_ADA;
    case 'tingkatKemajuan':
      return hasil?.tingkatKemajuan ?? TIDAK_ADA;
    case 'pagu':
      return hasil?.pagu ? formatAngka(hasil.pagu, 0, 'setengah-ke-atas') : TIDAK_ADA;
    case 'realisasiAnggaran':
      return hasil?.realisasiAnggaran ? formatAngka(hasil.realisasiAnggaran, 0, 'setengah-ke-atas') : TIDAK_ADA;
    case 'sisaAnggaran':
      return hasil?.pagu && hasil.realisasiAnggaran
        ? formatAngka(hasil.pagu.subtract(hasil.realisasiAnggaran), 0, 'setengah-ke-atas')
        : TIDAK_ADA;
    case 'serapan':
      return hasil?.serapan ? formatHasil(hasil.serapan, sel, pengaturan.pembulatanSerapan) : TIDAK_ADA;
    case 'efisiensi':
      return hasil?.efisiensi ? formatHasil(hasil.efisiensi, sel, pengaturan.pembulatanEfisiensi) : TIDAK_ADA;
    case 'kategoriEfisiensi':
      return hasil?.kategoriEfisiensi ?? TIDAK_ADA;
    case 'analisis':
      return [analisis?.penyebabKeberhasilan, analisis?.penyebabKegagalan].filter(Boolean).join('\n');
    case 'penyebabKeberhasilan':
      return analisis?.penyebabKeberhasilan ?? '';
    case 'penyebabKegagalan':
      return analisis?.penyebabKegagalan ?? '';
    case 'solusi':
      return analisis?.solusi ?? '';
    case 'pembandingKabupaten':
      return analisis?.pembandingKabupaten || TIDAK_ADA;
    case 'pembandingProvinsi':
      return analisis?.pembandingProvinsi || TIDAK_ADA;
    case 'pembandingNasional':
      return analisis?.pembandingNasional || TIDAK_ADA;
  }
}

function formatTargetAkhir(targetAkhir: AngkaSel | null, sel: SelLayout<string>): string {
  return targetAkhir === null ? TIDAK_ADA : formatBacaan(targetAkhir.bacaan, sel) || TIDAK_ADA;
}
