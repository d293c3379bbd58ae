import type { WorkbookPort } from '../workbook/workbook.port';
import { checkUbahan } from './check-ubahan';
import type { HasilHitung, PilihanHitung } from './hitung';
import { hitung } from './hitung';
import { HitungDitolak } from './hitung-ditolak';
import type { UbahanPengaturan } from './isi-pengaturan';
import type { Ringkasan } from './ringkasan';
import { buildRingkasan } from './ringkasan';
import type { TampilanPengaturan } from './tampilan-pengaturan';
import { readTampilanPengaturan } from './tampilan-pengaturan';
import type { HasilJson } from './to-json';
import { toJson } from './to-json';

/** What other settings would change, as printed. */
export interface PengaruhPengaturan {
  /** Figures of indicators, budget and SKM. */
  readonly angka: number;
  /** Categories, tingkat kemajuan, and mutu and kinerja of the SKM. */
  readonly label: number;
  /** Cells of the report tables, with their headers. */
  readonly sel: number;
  /** The settings and the summary as they would be. */
  readonly pengaturan: TampilanPengaturan;
  readonly ringkasan: Ringkasan;
}

/**
 * What would change with other settings; nothing is written.
 *
 * @param ubahan  value by key of tblPengaturan; null goes back to the profile's way
 * @param pilihan as for `hitung`: a year or profile asked for there wins over `ubahan` too; `sebelum` is what the
 *                workbook says without `ubahan`, calculated when left out
 * @throws HitungDitolak when a value cannot be used, or when nothing could be calculated with it
 */
export async function previewPengaturan(
  workbook: WorkbookPort,
  ubahan: UbahanPengaturan,
  { sebelum, ...pilihan }: Omit<PilihanHitung, 'ubahan' | 'tulis'> & { readonly sebelum?: HasilHitung } = {},
): Promise<PengaruhPengaturan> {
  checkUbahan(ubahan);
  const sesudah = await hitung(workbook, { ...pilihan, ubahan, tulis: 'tidak' });
  const lama = sebelum ?? (await hitungBilaDapat(workbook, pilihan));
  const [isiLama, isiBaru] = [lama && toIsi(lama), toIsi(sesudah)];
  return {
    angka: countBeda(isiLama, isiBaru, listAngka),
    label: countBeda(isiLama, isiBaru, listLabel),
    sel: countBeda(isiLama, isiBaru, listSel),
    pengaturan: await readTampilanPengaturan(workbook, ubahan),
    ringkasan: buildRingkasan(sesudah),
  };
}

/** A workbook without a year cannot be calculated yet; with one to try out it can. */
async function hitungBilaDapat(workbook: WorkbookPort, pilihan: PilihanHitung): Promise<HasilHitung | null> {
  try {
    return await hitung(workbook, { ...pilihan, tulis: 'tidak' });
  } catch (error) {
    if (error instanceof HitungDitolak) return null;
    throw error;
  }
}

function toIsi({ hasil, profil, tabel }: HasilHitung): HasilJson {
  return toJson(hasil, profil.id, tabel, []);
}

/** Text by place; a place without text is not in it. */
type DaftarTeks = ReadonlyMap<string, string>;

function countBeda(lama: HasilJson | null, baru: HasilJson, list: (isi: HasilJson) => DaftarTeks): number {
  const [sebelum, sesudah] = [lama === null ? new Map<string, string>() : list(lama), list(baru)];
  const tempat = new Set([...sebelum.keys(), ...sesudah.keys()]);
  return [...tempat].filter((satu) => sebelum.get(satu) !== sesudah.get(satu)).length;
}

function listAngka({ indikator, anggaran, skm }: HasilJson): DaftarTeks {
  return toDaftarTeks([
    ...indikator.map(({ realisasi, capaian, capaianRenstra, pagu, realisasiAnggaran, serapan, efisiensi }, i) => ({
      tempat: `indikator.${i}`,
      isi: [realisasi, capaian, capaianRenstra, pagu, realisasiAnggaran, serapan, efisiensi],
    })),
    ...anggaran.map(({ pagu, realisasi, sisa, serapan }, i) => ({
      tempat: `anggaran.${i}`,
      isi: [pagu, realisasi, sisa, serapan],
    })),
    ...skm.map(({ periode, ikm, indeks, unsur }) => ({
      tempat: `skm.${periode ?? ''}`,
      isi: [ikm, indeks, ...unsur.flatMap(({ nrr, nrrTertimbang }) => [nrr, nrrTertimbang])],
    })),
  ]);
}

function listLabel({ indikator, skm }: HasilJson): DaftarTeks {
  return toDaftarTeks([
    ...indikator.map(({ kategori, tingkatKemajuan, kategoriEfisiensi }, i) => ({
      tempat: `indikator.${i}`,
      isi: [kategori, tingkatKemajuan, kategoriEfisiensi],
    })),
    ...skm.map(({ periode, mutu, kinerja }) => ({ tempat: `skm.${periode ?? ''}`, isi: [mutu, kinerja] })),
  ]);
}

/** Tables are the same when number and title are. */
function listSel({ tabel }: HasilJson): DaftarTeks {
  return toDaftarTeks(
    tabel.flatMap(({ no, judul, kepala, baris }) =>
      [...kepala, ...baris].map((isi, i) => ({ tempat: `${no} ${judul}.${i}`, isi })),
    ),
  );
}

function toDaftarTeks(
  daftar: readonly { readonly tempat: string; readonly isi: readonly (string | null)[] }[],
): DaftarTeks {
  return new Map(
    daftar.flatMap(({ tempat, isi }) =>
      isi.flatMap((teks, i): [string, string][] => (teks === null || teks === '' ? [] : [[`${tempat}.${i}`, teks]])),
    ),
  );
}
