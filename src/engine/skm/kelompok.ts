import type { DataSkm } from '../data';
import type { CatatanSkm } from '../galat';
import type { IsiSel } from '../nilai';
import { isTeksKosong, normalizeTeks } from '../nilai/teks-angka';
import { toTemuan } from '../pesan';
import { findBobot } from './bobot';
import type { DasarIndeks, HasilHitungSkm, PengaturanSkm } from './indeks';
import { calculateHasilAtauTemuan } from './indeks';
import { calculateRekapJawaban, calculateResponden, toTertulis } from './jawaban';
import { compareTeks } from './periode';

/**
 * SKM of each layanan and each demographic group of a year, all periods pooled; blank cells belong to no group.
 * Computed on its own, because only the tables that print it need it. Findings about single cells are those of
 * `calculateSkm` and are not repeated; a group with an unsur that nobody filled in has no result and an own finding.
 *
 * @returns `kelompok` is 'Layanan: KTP', 'Jenis Kelamin: L'; per column in the order of the table, then by name
 */
export function calculateSkmKelompok(data: DataSkm, tahun: number, pengaturan: PengaturanSkm): HasilHitungSkm {
  const { bobot } = findBobot(data.unsur, pengaturan.bobotSkm);
  if (bobot === null) return { hasil: [], temuan: [] };
  const dasar: DasarIndeks = { tahun, unsur: data.unsur, bobot, skalaSkm: pengaturan.skalaSkm };
  const temuan: CatatanSkm[] = [];
  const layanan = data.kolomLayanan === null ? [] : [{ nama: 'Layanan', kolom: data.kolomLayanan }];
  const hasil = [...layanan, ...data.demografi].flatMap(({ nama, kolom }) =>
    calculateRekapJawaban(data, {
      tahun,
      tahunLain: 'lewati',
      kolomKelompok: kolom,
      parseNama: parseNamaKelompok,
    })
      .tahunan[0].kelompok.filter((rekap) => rekap.nama !== '' && calculateResponden(rekap) > 0)
      .sort((kiri, kanan) => compareTeks(kiri.nama, kanan.nama))
      .flatMap((rekap) => {
        const kelompok = `${nama}: ${rekap.nama}`;
        return calculateHasilAtauTemuan(rekap, { periode: '', kelompok }, dasar, temuan) ?? [];
      }),
  );
  return { hasil, temuan: temuan.map((catatan) => toTemuan(catatan)) };
}

function parseNamaKelompok(isi: IsiSel): string {
  const teks = normalizeTeks(toTertulis(isi));
  return typeof isi === 'object' || isTeksKosong(teks) ? '' : teks;
}
