import type { DataSkm, HasilKinerja, Jalur } from '../../engine';
import type { PemeriksaanData } from './pemeriksaan-data';
import { toKolom, toTemuanData } from './pemeriksaan-data';

/** Years that a report may look back or ahead: a Renstra of five years and the one beside it. */
const JARAK_TERJAUH = 10;

/** A year so far from the report year that it was most likely typed wrong: 2032 for 2023. */
export const TAHUN_JANGGAL: PemeriksaanData = {
  kode: 'tahun-janggal',
  tingkat: 'periksa',
  keterangan: `Tahun yang berjarak lebih dari ${JARAK_TERJAUH} tahun dari tahun laporan, mungkin salah ketik.`,
  contoh: 'Tahun tertulis 2034, berjarak 11 tahun dari tahun laporan 2023; periksa apakah salah ketik.',
  check: (hasil) =>
    toTemuanData(
      TAHUN_JANGGAL,
      listTahun(hasil).flatMap(({ tahun, jalur }) => {
        const jarak = Math.abs(tahun - hasil.tahun);
        if (jarak <= JARAK_TERJAUH) return [];
        const pesan = `Tahun tertulis ${tahun}, berjarak ${jarak} tahun dari tahun laporan ${hasil.tahun}; periksa apakah salah ketik.`;
        return [{ jalur: toKolom(jalur, 'Tahun'), tertulis: String(tahun), pesan }];
      }),
    ),
};

interface TahunTertulis {
  readonly tahun: number;
  readonly jalur: Jalur;
}

function listTahun({ data }: HasilKinerja): readonly TahunTertulis[] {
  return [
    ...data.indikator.flatMap(({ tahunan, jalur }) =>
      tahunan.flatMap(({ tahun, target, periode }) => [
        ...(target === null && periode.length > 0 ? [] : [{ tahun, jalur: target?.jalur ?? jalur }]),
        ...periode.map((satu) => ({ tahun, jalur: satu.jalur })),
      ]),
    ),
    ...data.anggaran,
    ...data.belanja,
    ...(data.skm === null ? [] : listTahunSkm(data.skm)),
  ];
}

/** Each year of the respondents once, at the first row that has it. */
function listTahunSkm({ rows, kolomTahun }: DataSkm): readonly TahunTertulis[] {
  if (kolomTahun === null) return [];
  const pertama = new Map<number, number>();
  rows.forEach((row, baris) => {
    const isi = row[kolomTahun];
    const tahun = typeof isi === 'number' || typeof isi === 'string' ? Number(isi) : Number.NaN;
    if (/^(?:19|20)\d\d$/.test(String(tahun)) && !pertama.has(tahun)) pertama.set(tahun, baris);
  });
  return [...pertama].map(([tahun, baris]) => ({ tahun, jalur: `tblSKM.${baris}` }));
}
