import type { AngkaSel, DataIndikator } from '../../engine';
import { isPersentase, NOL } from '../../engine';
import { findRentangWajar, isDalamRentang, type RentangWajar } from '../rentang-wajar';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** A target or realisasi that figures of its kind cannot reach. What the engine refuses is left to it. */
export const NILAI_DI_LUAR_RENTANG: PemeriksaanData = {
  kode: 'nilai-di-luar-rentang',
  tingkat: 'periksa',
  keterangan: 'Target atau realisasi yang tidak mungkin bagi jenis angkanya: persentase, IKM, nilai SAKIP, atau bulan.',
  contoh:
    'Realisasi "Nilai SAKIP" tahun 2023 tertulis 725, padahal lazimnya nilai SAKIP dari 0 sampai 100; periksa angka dan letak komanya.',
  check: ({ indikator }) =>
    toTemuanData(
      NILAI_DI_LUAR_RENTANG,
      indikator.flatMap(({ data }) => checkIndikator(data)),
    ),
};

function checkIndikator(data: DataIndikator): readonly HalData[] {
  const wajar = findRentangWajar({
    indikator: data.indikator,
    satuan: data.satuan,
    isPersen: isPersentase(data),
    isSkm: data.caraHitung === 'SKM',
  });
  if (wajar === null) return [];
  return data.tahunan.flatMap(({ tahun, target, periode }) => [
    ...checkSel('Target', target, tahun, data, wajar),
    ...periode.flatMap(({ realisasi }) => checkSel('Realisasi', realisasi, tahun, data, wajar)),
  ]);
}

function checkSel(
  kolom: 'Target' | 'Realisasi',
  sel: AngkaSel | null,
  tahun: number,
  { indikator }: DataIndikator,
  wajar: RentangWajar,
): readonly HalData[] {
  const angka = findAngka(sel);
  const isTargetNegatif = kolom === 'Target' && angka !== null && angka.nilai.compare(NOL) < 0;
  if (sel === null || angka === null || isTargetNegatif || isDalamRentang(wajar, angka.nilai)) return [];
  const pesan = `${kolom} "${indikator}" tahun ${tahun} tertulis ${angka.teks}, padahal lazimnya ${wajar.sebutan}; periksa angka dan letak komanya.`;
  return [{ jalur: sel.jalur, tertulis: angka.teks, pesan }];
}
