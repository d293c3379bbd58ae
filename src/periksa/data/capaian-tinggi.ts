import type { Desimal, HasilIndikator, HasilIndikatorTahun } from '../../engine';
import { formatAngka, SERATUS } from '../../engine';
import { BATAS_CAPAIAN_WAJAR } from '../rentang-wajar';
import type { HalData, PemeriksaanData } from './pemeriksaan-data';
import { toTemuanData } from './pemeriksaan-data';

/** A capaian so high that the target was too low, or one of the two figures is wrong. */
export const CAPAIAN_TINGGI: PemeriksaanData = {
  kode: 'capaian-tinggi',
  tingkat: 'periksa',
  keterangan: 'Capaian tahun laporan di atas 120%: targetnya mungkin terlalu rendah, atau salah satu angkanya keliru.',
  contoh:
    'Capaian "Jumlah laporan" tahun 2023 adalah 200,00% (realisasi 2, target 1), di atas 120%; periksa kedua angka, dan bila benar, jelaskan sebabnya dan tinjau target tahun berikutnya.',
  check: ({ tahun, indikator }) =>
    toTemuanData(
      CAPAIAN_TINGGI,
      indikator.flatMap((satu) => {
        const tahunan = satu.tahunan.find((t) => t.tahun === tahun);
        const hal = tahunan === undefined ? null : checkTahun(satu, tahunan);
        return hal === null ? [] : [hal];
      }),
    ),
};

function checkTahun({ data }: HasilIndikator, tahunan: HasilIndikatorTahun): HalData | null {
  const capaian = findCapaianUtuh(data.arah, tahunan);
  const { tahun, target, realisasi } = tahunan;
  if (capaian === null || capaian.compare(BATAS_CAPAIAN_WAJAR) <= 0) return null;
  const sel = data.tahunan.find((satu) => satu.tahun === tahun)?.target;
  const persen = formatAngka(capaian, 2, 'setengah-ke-atas');
  return {
    jalur: sel?.jalur ?? data.jalur,
    tertulis: target.teks,
    pesan: `Capaian "${data.indikator}" tahun ${tahun} adalah ${persen}% (realisasi ${realisasi.teks}, target ${target.teks}), di atas 120%; periksa kedua angka, dan bila benar, jelaskan sebabnya dan tinjau target tahun berikutnya.`,
  };
}

/** Without the upper limit of the office, which would hide what is looked for. */
function findCapaianUtuh(arah: string, { target, realisasi, capaian }: HasilIndikatorTahun): Desimal | null {
  if (capaian === null) return null;
  if (arah !== 'naik' || target.jenis !== 'angka' || realisasi.jenis !== 'angka') return capaian.utuh;
  return realisasi.nilai.divide(target.nilai).multiply(SERATUS);
}
