import { calculateKinerja, type DataKinerja, type Pengaturan, type Temuan } from '../../../src/engine';
import type { PemeriksaanData } from '../../../src/periksa/data';
import { buildKinerja, buildPengaturan } from '../../engine/build-data';

/** What a check says about Jiken 2023 with this changed. */
export function check(
  pemeriksaan: PemeriksaanData,
  ubah: Partial<DataKinerja>,
  pengaturan: Partial<Pengaturan> = {},
): readonly Temuan[] {
  return pemeriksaan.check(calculateKinerja(buildKinerja(ubah), buildPengaturan(pengaturan)));
}

/** The finding of a check at this place, in the words of its example unless `pesan` says otherwise. */
export function buildTemuan(
  { kode, tingkat, contoh }: PemeriksaanData,
  jalur: string,
  { tertulis = '', pesan = contoh }: { readonly tertulis?: string; readonly pesan?: string } = {},
): Temuan {
  return { kode, tingkat, jalur, tertulis, seharusnya: null, pesan };
}
