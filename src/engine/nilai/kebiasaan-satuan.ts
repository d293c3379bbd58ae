/** Whether figures of a unit usually have decimals (an index) or are counted whole (rupiah, orang). */
export type KebiasaanSatuan = 'pecahan' | 'utuh';

const PECAHAN =
  /%|\b(?:indeks|index|skor|score|nilai|persen|persentase|poin|point|rasio|predikat|ikm|skm|juta|miliar|milyar|triliun)\b/i;
const UTUH =
  /\b(?:rp|rupiah|ribu|orang|jiwa|kk|keluarga|penduduk|pegawai|asn|peserta|responden|siswa|desa|kelurahan|kecamatan|dusun|rt|rw|lkd|lembaga|kelompok|umkm|posyandu|rumah|unit|buah|lembar|eksemplar|paket|dokumen|laporan|berkas|surat|permohonan|kegiatan|program|kasus|kali|hari|bulan|tahun)\b/i;

/**
 * What the unit says about a figure like '4.250'; undefined when it says nothing.
 *
 * @param satuan  'Indeks', '%', 'LKD', 'Orang Per Bulan', …
 * @sumber  Spesifikasi Takar 2.3
 * @example findKebiasaanSatuan('Indeks') // 'pecahan'
 */
export function findKebiasaanSatuan(satuan: string): KebiasaanSatuan | undefined {
  if (satuan === '') return undefined;
  if (PECAHAN.test(satuan)) return 'pecahan';
  return UTUH.test(satuan) ? 'utuh' : undefined;
}
