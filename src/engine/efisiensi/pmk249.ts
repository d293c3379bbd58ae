import { desimal, NOL, persen, SERATUS, sum, type Desimal, type Persen, type Rupiah } from '../nilai';
import { NILAI_EFISIENSI, type KetentuanNilaiEfisiensi } from '../peraturan/nilai-efisiensi';
import { gagal, ok, type Result } from '../result';

export interface MasukanPmk249 {
  /** RA, realisasi anggaran. */
  readonly realisasiAnggaran: Rupiah;
  /** PA, pagu anggaran, not 0. */
  readonly paguAnggaran: Rupiah;
  /** RK, realisasi kinerja (volume keluaran). */
  readonly realisasiKinerja: Desimal;
  /** TK, target kinerja, not 0. */
  readonly targetKinerja: Desimal;
}

/**
 * Efisiensi of one indicator: how much less a unit of keluaran cost than planned.
 *
 * [PMK249-1] E = (1 − (RA / RK) / (PA / TK)) × 100.
 * [PMK249-2] E of several is the mean of their E.
 * [PMK249-3] Nilai efisiensi NE = 50 % + E / 20 × 50, held between 0 and 100: see `NILAI_EFISIENSI`.
 *
 * @returns Persen, exact and unrounded; 0 when the keluaran cost what was planned, negative when it cost more
 * @galat   'capaian-nol' when RK is 0: nothing was achieved, so a unit has no cost; 'pagu-nol' when PA or TK is 0
 * @sumber  PMK 249/PMK.02/2011; LKjIP Kecamatan Juai 2024, Tabel 3.14
 * @example calculateEfisiensiPmk249({ RA 432.248.899, PA 434.214.700, RK 87,67, TK 87,65 }) // 0.4754… persen
 */
export function calculateEfisiensiPmk249(masukan: MasukanPmk249): Result<Persen, 'capaian-nol' | 'pagu-nol'> {
  const { realisasiAnggaran, paguAnggaran, realisasiKinerja, targetKinerja } = masukan;
  if (realisasiKinerja.isNol()) return gagal('capaian-nol');
  if (paguAnggaran.isNol() || targetKinerja.isNol()) return gagal('pagu-nol');
  const biaya = realisasiAnggaran.divide(realisasiKinerja);
  const rencana = paguAnggaran.divide(targetKinerja);
  return ok(persen(SERATUS.subtract(biaya.divide(rencana).multiply(SERATUS))));
}

/** Mean of the E of several indicators (PMK249-2); null for none. */
export function calculateRataEfisiensi(daftar: readonly Persen[]): Persen | null {
  return daftar.length === 0 ? null : persen(sum(daftar).divide(desimal(daftar.length)));
}

/**
 * Nilai efisiensi of an E (PMK249-3).
 *
 * @returns Persen from 0 to 100
 * @example calculateNilaiEfisiensi(persen(desimal('4.86'))) // 62.15
 */
export function calculateNilaiEfisiensi(
  efisiensi: Persen,
  ketentuan: KetentuanNilaiEfisiensi = NILAI_EFISIENSI[0],
): Persen {
  const tengah = desimal(ketentuan.tengah);
  const nilai = tengah.add(efisiensi.divide(desimal(ketentuan.penuh)).multiply(tengah));
  if (nilai.compare(NOL) < 0) return persen(NOL);
  return persen(nilai.compare(SERATUS) > 0 ? SERATUS : nilai);
}
