import type { JenisKolom } from '../model';

/**
 * What a header alone says. `persen`, `capaian`, `realisasi`, `penggunaan` and `jumlah` still depend on the columns
 * beside it and on what the column holds.
 */
export type JenisKepala = JenisKolom | 'persen' | 'penggunaan';

/** From the most particular to the most general: the first that fits a header decides. */
const POLA: readonly (readonly [RegExp, JenisKepala])[] = [
  [/^(?:no|nomor)(?: urut| resp| responden)?$/, 'no'],
  [/^kode(?! warna)|^no(?:mor)? rek/, 'kode'],
  [/^indikator/, 'indikator'],
  [
    /penjelasan|makna|alasan|formulasi|sumber data|penanggung jawab|^ket(?:erangan)?\b|analisis|penyebab|solusi|menunjang|warna|^strategi\b|kebijakan|rekomendasi|tindak lanjut|faktor/,
    'lain',
  ],
  [/terhadap (?:kab|kota|rpjm|prov|nasional)|kab kota|rpjm|nasional|provinsi|standar|skala|interval|rentang/, 'lain'],
  [/^(?:tabel|judul|halaman|nilai persepsi|nilai interval|nilai absolut|mutu|kinerja unit|interpretasi)\b/, 'lain'],
  [/^(?:tingkat )?kemajuan/, 'tingkatKemajuan'],
  [/(?:kategori|tingkat|predikat|kriteria) ef[ie]siensi/, 'kategoriEfisiensi'],
  [/ef[ie]siensi/, 'efisiensi'],
  [/kategori|predikat|krite[r]?ia|peringkat kinerja/, 'kategori'],
  [/^satuan/, 'satuan'],
  [/^target (?:kinerja )?(?:jangka menengah|akhir)|^target renstra$|^target .*akhir renstra/, 'targetAkhir'],
  [/capaian .*(?:akhir|renstra|jangka menengah)|(?:akhir|renstra) .*capaian/, 'capaianRenstra'],
  [/serapan|penyerapan/, 'serapan'],
  [/penggunaan (?:sumber daya|anggaran)/, 'penggunaan'],
  [/^(?:selisih|sisa|lebih kurang)/, 'sisa'],
  [/^(?:porsi|proporsi)/, 'porsi'],
  [/^(?:%|pr[eo]sentase|persentase|persen|rasio)(?! capaian)(?! .*capaian)|^% (?!capaian)/, 'persen'],
  [/^rasio capaian/, 'persen'],
  [/^t$|^target/, 'target'],
  [/^r$|^real(?:isasi)?\b|^kondisi awal/, 'realisasi'],
  [/capaian/, 'capaian'],
  [/anggaran|^pagu|^(?:sebelum|setelah|sesudah) perubahan$/, 'anggaran'],
  [/^tahun$/, 'tahun'],
  [/sasaran/, 'sasaran'],
  [/^tujuan/, 'tujuan'],
  [/indikator/, 'indikator'],
  [/program|kegiatan/, 'program'],
  [/^(?:jumlah|jml|jlh|total)/, 'jumlah'],
  [/uraian|unsur|jenis|^nama|golongan|pendidikan|unit kerja|pangkat|skpd|belanja/, 'uraian'],
];

/** Letters, digits and '%' of a header in lower case; '(Rp)' and '(%)' stay as words. */
export function normalizeKepala(kepala: string): string {
  return kepala
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/\btahun anggaran\b/g, 'tahun')
    .trim();
}

const TAHUN = /(?<![\d-])(20\d\d)(?![\d-])/g;

/** The one year a header names; null for none and for a span of years. */
export function findTahunKepala(kepala: string): number | null {
  const rapat = kepala.replace(/\s*[-–—]\s*/g, '-');
  const daftar = [...rapat.matchAll(TAHUN)].map(([tahun]) => Number(tahun));
  return daftar.length > 0 && daftar.every((tahun) => tahun === daftar[0]) ? (daftar[0] ?? null) : null;
}

/** Whether a header names a year and nothing else. */
export function isHanyaTahun(kepala: string): boolean {
  return /^(?:tahun |ta )?20\d\d$/.test(kepala);
}

/**
 * Kind of a column by its header, lowest first; where the lowest says nothing, together with those above it.
 *
 * @param tingkat  header cells from top to bottom, normalised, each once
 * @returns  null when nothing in it is known
 * @example  findJenisKepala(['target kinerja pada tahun', '2022']) // 'target'
 */
export function findJenisKepala(tingkat: readonly string[]): JenisKepala | null {
  const berarti = tingkat.filter((teks) => !isHanyaTahun(teks));
  for (let i = berarti.length - 1; i >= 0; i -= 1) {
    const jenis = findPola((berarti[i] ?? '').replace(/\b(?:tahun )?20\d\d\b/g, '').trim());
    if (jenis !== null) return jenis;
  }
  return null;
}

function findPola(teks: string): JenisKepala | null {
  return POLA.find(([pola]) => pola.test(teks))?.[1] ?? null;
}

/** Whether a header speaks of money, in itself or by the group above it. */
export function isKepalaUang(tingkat: readonly string[]): boolean {
  return tingkat.some((teks) => /\brp\b|rupiah|keuangan|anggaran|pagu|belanja/.test(teks));
}

/** Whether a header says that the figures are percent. */
export function isKepalaPersen(tingkat: readonly string[]): boolean {
  return tingkat.some((teks) => /%|pr[eo]sentase|persen/.test(teks));
}
