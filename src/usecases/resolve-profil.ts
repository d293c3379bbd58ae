import type { Pengaturan, Temuan } from '../engine';
import type { Profil } from '../laporan';
import { DAFTAR_PROFIL, findProfil } from '../laporan';
import type { DaftarTabel, TabelTerbaca } from './find-tables';
import { HitungDitolak } from './hitung-ditolak';
import type { IsiPengaturan } from './isi-pengaturan';
import type { TemuanBerlokasi } from './lokasi';
import { toTemuanBuku } from './lokasi';
import { PembacaTabel } from './parse/pembaca-tabel';
import { Pencatat } from './parse/pencatat';
import { applySkala } from './parse/skala';
import { hasBobot } from './parse/skm';
import type { BukuTerbaca } from './read-workbook';

export interface ProfilTerpakai {
  readonly profil: Profil;
  readonly tahun: number;
  /** About tblSkala: from the engine, still without a place, and from reading the table. */
  readonly temuanSkala: readonly Temuan[];
  readonly temuan: readonly TemuanBerlokasi[];
}

/**
 * The profile with the office's own settings, weights and scales over it, and the report year.
 *
 * @param pilihan what the caller asks for; wins over tblPengaturan
 * @throws HitungDitolak without a year, or when the caller asks for a profile that does not exist
 */
export function resolveProfil(
  { pengaturan, tabel, hal }: BukuTerbaca,
  pilihan: { readonly tahun?: number; readonly profil?: string },
): ProfilTerpakai {
  const dasar = findProfilDiminta(pilihan.profil ?? pengaturan.profil);
  const tahun = pilihan.tahun ?? pengaturan.tahun;
  if (tahun === null) {
    const sebab = pengaturan.tahunSalah ?? findPengaturanTakTerbaca(hal);
    throw new HitungDitolak(sebab === null ? { kode: 'tahun-hilang' } : { kode: 'tahun-salah', sebab: sebab.pesan });
  }
  const { berlaku, temuanSkala, temuan } = resolvePengaturan(pengaturan, tabel, dasar, tahun);
  return { profil: { ...dasar, pengaturan: berlaku }, tahun, temuanSkala, temuan };
}

/** What keeps tblPengaturan from being read, when it is there. */
function findPengaturanTakTerbaca(hal: BukuTerbaca['hal']): TemuanBerlokasi | null {
  const halangan = hal.find(({ hal: satu }) => satu.kode === 'kolom-wajib' && satu.peran === 'tblPengaturan');
  return halangan === undefined ? null : toTemuanBuku(halangan.hal, halangan.info);
}

/** What holds, in the order of who decides: the profile, tblUnsur, tblPengaturan, tblSkala. */
export interface PengaturanTerpakai {
  /** Where tblPengaturan says nothing. */
  readonly bawaan: Pengaturan;
  /** With tblPengaturan, but without the office's own scales. */
  readonly diatur: Pengaturan;
  readonly berlaku: Pengaturan;
  readonly temuanSkala: readonly Temuan[];
  readonly temuan: readonly TemuanBerlokasi[];
}

export function resolvePengaturan(
  pengaturan: IsiPengaturan,
  tabel: DaftarTabel,
  dasar: Profil,
  tahun: number,
): PengaturanTerpakai {
  const pencatat = new Pencatat();
  const buka = (satu: TabelTerbaca | undefined) => satu && new PembacaTabel(satu, tahun, pencatat);
  const unsur = buka(tabel.get('tblUnsur'));
  const skala = buka(tabel.get('tblSkala'));

  const bobot = unsur && hasBobot(unsur) ? ({ bobotSkm: { jenis: 'per-unsur' } } as const) : {};
  const bawaan = { ...dasar.pengaturan, ...bobot };
  const diatur = pengaturan.ubahan.reduce<Pengaturan>((aturan, { ubah }) => ubah(aturan, tahun), bawaan);
  const hasil = skala ? applySkala(diatur, skala, tahun) : { pengaturan: diatur, temuan: [] };
  return { bawaan, diatur, berlaku: hasil.pengaturan, temuanSkala: hasil.temuan, temuan: pencatat.temuan };
}

/** The profile asked for, or the first one. @throws HitungDitolak when there is none of that name */
export function findProfilDiminta(nama: string | null): Profil {
  if (nama === null) return DAFTAR_PROFIL[0];
  const profil = findProfil(nama);
  if (profil !== undefined) return profil;
  throw new HitungDitolak({ kode: 'profil-tidak-dikenal', profil: nama, daftar: DAFTAR_PROFIL.map(({ id }) => id) });
}
