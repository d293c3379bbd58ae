import type { DataAnalisis } from '../../../engine';
import { listIndikatorProgram } from '../../sumber/indikator';
import { isMencetak, listBlok, listIndikatorSemua } from '../tabel-laporan';
import { fillKalimat, formatBanyak, joinDaftar, joinKalimat } from '../templat';
import type { BahanKelompok } from './bahan-kelompok';
import { findSatuGolongan, formatRincian } from './rincian';

const KALIMAT = {
  uraian: 'Analisis kinerja tahun {tahun} memuat {daftar}.',
  butir: '{uraian} untuk {banyak} indikator',
  menunjangSemua: 'Seluruh program pendukung, sebanyak {banyak} program, {sebutan} pencapaian kinerja.',
  menunjang: 'Dari {banyak} program pendukung, {rincian} pencapaian kinerja.',
} as const;

/** Texts of tblAnalisis, and the cells that print them. */
const URAIAN: readonly {
  readonly sebutan: string;
  readonly sel: readonly string[];
  readonly isi: keyof DataAnalisis;
}[] = [
  { sebutan: 'penyebab keberhasilan', sel: ['analisis', 'penyebabKeberhasilan'], isi: 'penyebabKeberhasilan' },
  { sebutan: 'penyebab kegagalan', sel: ['analisis', 'penyebabKegagalan'], isi: 'penyebabKegagalan' },
  { sebutan: 'alternatif solusi', sel: ['solusi'], isi: 'solusi' },
];

/** For how many indicators causes and solutions are given, and how many programmes support what they should. */
export function formatNarasiAnalisis(bahan: BahanKelompok): string | null {
  return joinKalimat([formatUraian(bahan), formatMenunjang(bahan)]);
}

function formatUraian({ umum, daftarTabel }: BahanKelompok): string | null {
  const daftarKode = new Set(listIndikatorSemua(daftarTabel).map(({ data }) => data.kode));
  const daftarAnalisis = umum.hasil.data.analisis.filter(({ kode }) => daftarKode.has(kode));
  const butir = URAIAN.filter(({ sel }) => daftarTabel.some((tabel) => isMencetak(tabel, sel))).flatMap(
    ({ sebutan, isi }) => {
      const banyak = daftarAnalisis.filter((analisis) => analisis[isi].trim() !== '').length;
      return banyak === 0 ? [] : [fillKalimat(KALIMAT.butir, { uraian: sebutan, banyak: formatBanyak(banyak) })];
    },
  );
  return butir.length === 0
    ? null
    : fillKalimat(KALIMAT.uraian, { tahun: String(umum.hasil.tahun), daftar: joinDaftar(butir) });
}

function formatMenunjang({ daftarTabel }: BahanKelompok): string | null {
  const jawaban = daftarTabel.flatMap((tabel) =>
    listBlok(tabel, 'indikator-program').flatMap((blok) =>
      listIndikatorProgram(tabel.konteks, blok.pilih ?? {}).map((baris) => baris.value({ isi: 'menunjang' })),
    ),
  );
  const golongan = [
    { banyak: jawaban.filter((satu) => satu === 'Menunjang').length, sebutan: 'menunjang' },
    { banyak: jawaban.filter((satu) => satu === 'Tidak Menunjang').length, sebutan: 'tidak menunjang' },
  ];
  const jumlah = golongan.reduce((semua, { banyak }) => semua + banyak, 0);
  if (jumlah === 0) return null;
  const banyak = formatBanyak(jumlah);
  const satuGolongan = findSatuGolongan(golongan);
  if (satuGolongan === null) {
    return fillKalimat(KALIMAT.menunjang, { banyak, rincian: formatRincian('program', golongan) });
  }
  return fillKalimat(KALIMAT.menunjangSemua, { banyak, sebutan: satuGolongan.sebutan });
}
