/**
 * Survei Kepuasan Masyarakat (SKM), PermenPANRB 14/2017. The mutu bands of the index are a scale: see `skala-skm.ts`.
 *
 * [SKM-1] An answer to an unsur is 1, 2, 3 or 4.
 * [SKM-2] NRR of an unsur = sum of its values / number of filled answers.
 * [SKM-3] Weight of an unsur = 1 / number of unsur; the weights add up to 1. NRR tertimbang = NRR × weight.
 * [SKM-4] Index = sum of the NRR tertimbang × 25, so 25 to 100.
 * [SKM-5] There are nine unsur; an office may add its own or leave out one that its service does not have.
 */
export interface KetentuanSkm {
  /** ISO date from which it holds. */
  readonly berlakuSejak: string;
  readonly sumber: string;
  /** `true` where the text was taken from memory of the field and awaits a look at the printed page. */
  readonly periksa?: boolean;
  /** From the scale 1–4 to the scale 25–100. */
  readonly pengaliIndeks: string;
  /** Names of the unsur by code, in the order of the regulation's questionnaire. */
  readonly unsur: readonly { readonly kode: string; readonly nama: string }[];
}

/** Latest first. */
export const KETENTUAN_SKM: readonly [KetentuanSkm, ...KetentuanSkm[]] = [
  {
    berlakuSejak: '2017-05-09',
    sumber: 'PermenPANRB 14/2017, Lampiran: unsur SKM, kuesioner, dan pengolahan data',
    periksa: true,
    pengaliIndeks: '25',
    // The list of unsur in the annex has pengaduan as 8 and sarana as 9; its questionnaire, whose numbers become the
    // codes U1–U9 of the tabulated answers (Jaten 2023, Tabel 3.2.4), has them the other way round.
    unsur: [
      { kode: 'U1', nama: 'Persyaratan' },
      { kode: 'U2', nama: 'Sistem, Mekanisme, dan Prosedur' },
      { kode: 'U3', nama: 'Waktu Penyelesaian' },
      { kode: 'U4', nama: 'Biaya/Tarif' },
      { kode: 'U5', nama: 'Produk Spesifikasi Jenis Pelayanan' },
      { kode: 'U6', nama: 'Kompetensi Pelaksana' },
      { kode: 'U7', nama: 'Perilaku Pelaksana' },
      { kode: 'U8', nama: 'Sarana dan Prasarana' },
      { kode: 'U9', nama: 'Penanganan Pengaduan, Saran, dan Masukan' },
    ],
  },
];

export type NilaiUnsur = 1 | 2 | 3 | 4;

/** [SKM-1] */
export const NILAI_UNSUR_TERENDAH: NilaiUnsur = 1;
export const NILAI_UNSUR_TERTINGGI: NilaiUnsur = 4;

/**
 * Rules that hold at the end of a year.
 *
 * @param tahun year of the survey; before the first entry the first entry is used, because the survey that
 *              PermenPANRB 16/2014 prescribed has the same values, weights and nine unsur (periksa)
 * @example findKetentuanSkm(2023).pengaliIndeks // '25'
 */
export function findKetentuanSkm(tahun: number): KetentuanSkm {
  const berlaku = KETENTUAN_SKM.find((ketentuan) => ketentuan.berlakuSejak <= `${tahun}-12-31`);
  return berlaku ?? KETENTUAN_SKM.at(-1) ?? KETENTUAN_SKM[0];
}

/**
 * Name of an unsur that the workbook gives no name.
 *
 * @param kode       header of the column ('U7')
 * @param daftarKode codes of all unsur of the survey: with other codes than the regulation's nine, its names may not fit
 * @returns the regulation's name, or the code itself
 */
export function findNamaUnsur(kode: string, daftarKode: readonly string[], ketentuan: KetentuanSkm): string {
  const isBaku =
    daftarKode.length === ketentuan.unsur.length &&
    ketentuan.unsur.every((unsur) => daftarKode.some((lain) => lain.toUpperCase() === unsur.kode));
  if (!isBaku) return kode;
  return ketentuan.unsur.find((unsur) => unsur.kode === kode.toUpperCase())?.nama ?? kode;
}
