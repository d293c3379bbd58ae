import { formatPersen, formatUkuran } from './angka';
import type { BahanIndikator } from './bahan';
import { compareTarget } from './banding';
import { fillKalimat } from './templat';

const KALIMAT = {
  banding: 'Realisasi tahun {tahun} {status} {sebutan}{tahunAkhir}, yaitu {targetAkhir}{hasil}.',
  capaian: ', dengan capaian {capaian}',
  capaianKemajuan: ', dengan capaian {capaian} dan tingkat kemajuan {kemajuan}',
  tahunAkhir: ' tahun {tahun}',
} as const;

const STATUS = { melampaui: 'sudah melampaui', mencapai: 'sudah mencapai', belum: 'belum mencapai' } as const;

/** The realisasi of the year against the last target of the Renstra; null without one of them. */
export function formatKalimatRenstra(bahan: BahanIndikator): string | null {
  const { umum, indikator, kini } = bahan;
  const { targetAkhir, tahunAkhir } = indikator.data;
  const teks = targetAkhir && formatUkuran(targetAkhir.bacaan, umum.sel.find('targetAkhir'), indikator.data);
  const banding = targetAkhir && compareTarget(bahan, targetAkhir.bacaan);
  if (teks === null || banding === null) return null;
  return fillKalimat(KALIMAT.banding, {
    tahun: String(kini.hasil.tahun),
    status: STATUS[banding.status],
    sebutan: umum.gaya.sebutanTargetAkhir,
    tahunAkhir: tahunAkhir === null ? '' : fillKalimat(KALIMAT.tahunAkhir, { tahun: String(tahunAkhir) }),
    targetAkhir: teks,
    hasil: formatHasilRenstra(bahan),
  });
}

/** Tingkat kemajuan only where the report prints it. */
function formatHasilRenstra({ umum, kini }: BahanIndikator): string {
  const { capaianRenstra, tingkatKemajuan } = kini.hasil;
  if (capaianRenstra === null) return '';
  const { pembulatanCapaianRenstra } = umum.profil.pengaturan;
  const capaian = formatPersen(capaianRenstra, umum.sel.find('capaianRenstra'), pembulatanCapaianRenstra);
  if (tingkatKemajuan === null || !umum.sel.has('tingkatKemajuan')) return fillKalimat(KALIMAT.capaian, { capaian });
  return fillKalimat(KALIMAT.capaianKemajuan, { capaian, kemajuan: tingkatKemajuan });
}
