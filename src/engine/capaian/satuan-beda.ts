import type { AngkaSel, DataIndikator } from '../data';
import type { Catatan } from '../galat';
import { desimal, SERATUS, type Angka } from '../nilai';
import { isSatuanPersen } from './satuan-indikator';

const SATU = desimal(1);

/**
 * Whether target and realisasi are in the same unit. A mismatch is reported, never converted: a percent figure is in
 * percent points already, so 100 typed against 100% is the same figure.
 *
 * [SAT-1] Only one of the two carries a percent sign and the satuan is not %: 'satuan-beda'.
 * [SAT-2] The target is 100 (a percentage) and the realisasi exactly 1 without a percent sign: 'mungkin-persen', a
 *         percentage typed into a cell that is not formatted as one.
 *
 * @returns the finding, or null
 * @sumber  Spesifikasi Takar 2.2
 */
export function checkSatuan(
  data: DataIndikator,
  tahun: number,
  target: Angka,
  realisasi: Angka,
  sel: AngkaSel,
): Catatan | null {
  const isBersatuanPersen = isSatuanPersen(data.satuan);
  const isi = {
    jalur: sel.jalur,
    tertulis: realisasi.teks,
    indikator: data.indikator,
    tahun,
    target: target.teks,
    realisasi: realisasi.teks,
  };
  const isTargetPersen = target.persen || isBersatuanPersen;
  const isSatu = realisasi.nilai.compare(SATU) === 0 && !realisasi.persen;
  if (isTargetPersen && isSatu && target.nilai.compare(SERATUS) === 0) {
    return { kode: 'mungkin-persen', seharusnya: '100%', ...isi };
  }
  return target.persen !== realisasi.persen && !isBersatuanPersen ? { kode: 'satuan-beda', ...isi } : null;
}
