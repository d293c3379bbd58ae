import type { Angka, AngkaSel, DataIndikator } from '../../engine';
import { desimal, isPersentase, NOL } from '../../engine';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { findAngka, toTemuanData } from './pemeriksaan-data';

/** What figures of a kind of indicator may be. */
interface RentangWajar {
  readonly sebutan: string;
  readonly isBerlaku: (data: DataIndikator) => boolean;
  /** Bounds, both included; one pair must hold the figure. */
  readonly rentang: readonly (readonly [number, number])[];
}

const PERUBAHAN = /pertumbuhan|peningkatan|kenaikan|penurunan|laju/i;
const IKM = /\bIKM\b|\b(?:indeks|nilai|hasil)\b.*kepuasan masyarakat/i;

/** The first that applies holds. A growth may be below 0 and above 100. */
const DAFTAR_RENTANG: readonly RentangWajar[] = [
  {
    sebutan: 'persentase dari 0 sampai 100',
    isBerlaku: (data) => isPersentase(data) && !PERUBAHAN.test(data.indikator),
    rentang: [[0, 100]],
  },
  {
    sebutan: 'IKM dari 25 sampai 100, atau nilai rata-rata unsur dari 1 sampai 4',
    isBerlaku: ({ caraHitung, indikator }) =>
      caraHitung === 'SKM' || (IKM.test(indikator) && !/^jumlah/i.test(indikator)),
    rentang: [
      [25, 100],
      [1, 4],
    ],
  },
  {
    sebutan: 'nilai SAKIP dari 0 sampai 100',
    isBerlaku: ({ indikator }) => /\bnilai\b.*\b(?:SAKIP|AKIP)\b/i.test(indikator),
    rentang: [[0, 100]],
  },
];

/** A target or realisasi that figures of its kind cannot reach. What the engine refuses is left to it. */
export const NILAI_DI_LUAR_RENTANG: PemeriksaanData = {
  kode: 'nilai-di-luar-rentang',
  tingkat: 'periksa',
  keterangan: 'Target atau realisasi yang tidak mungkin bagi jenis angkanya: persentase, IKM, atau nilai SAKIP.',
  contoh:
    'Realisasi "Nilai SAKIP" tahun 2023 tertulis 725, padahal lazimnya nilai SAKIP dari 0 sampai 100; periksa angka dan letak komanya.',
  check: ({ indikator }) =>
    toTemuanData(
      NILAI_DI_LUAR_RENTANG,
      indikator.flatMap(({ data }) => checkIndikator(data)),
    ),
};

function checkIndikator(data: DataIndikator): readonly HalData[] {
  const wajar = DAFTAR_RENTANG.find(({ isBerlaku }) => isBerlaku(data));
  if (wajar === undefined) return [];
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
  { sebutan, rentang }: RentangWajar,
): readonly HalData[] {
  const angka = findAngka(sel);
  const isTargetNegatif = kolom === 'Target' && angka !== null && angka.nilai.compare(NOL) < 0;
  if (sel === null || angka === null || isTargetNegatif || rentang.some((batas) => isDalam(angka, batas))) return [];
  const pesan = `${kolom} "${indikator}" tahun ${tahun} tertulis ${angka.teks}, padahal lazimnya ${sebutan}; periksa angka dan letak komanya.`;
  return [{ jalur: sel.jalur, tertulis: angka.teks, pesan }];
}

function isDalam({ nilai }: Angka, [bawah, atas]: readonly [number, number]): boolean {
  return nilai.compare(desimal(bawah)) >= 0 && nilai.compare(desimal(atas)) <= 0;
}
