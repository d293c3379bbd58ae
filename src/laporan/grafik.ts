/**
 * - `kolom`: upright columns, for a few years or indicators
 * - `batang`: lying bars, for long names
 * - `garis`: a line over years
 * - `lingkaran`: parts of a whole
 */
export type JenisGrafik = 'kolom' | 'batang' | 'garis' | 'lingkaran';

export interface SeriGrafik {
  readonly nama: string;
  /** One per category, with a decimal point and the decimals the table prints ('83.20'); null where there is none. */
  readonly nilai: readonly (string | null)[];
}

/** A chart of the figures of a table; Excel, Word and the pane each draw it in their own way. */
export interface Grafik {
  /** '3.2.1', numbered apart from the tables; '' for one without a number. */
  readonly no: string;
  readonly judul: string;
  readonly jenis: JenisGrafik;
  /** What stands along the axis: years, indicators, unsur. */
  readonly kategori: readonly string[];
  readonly seri: readonly SeriGrafik[];
  /** The most decimals that one of its figures has. */
  readonly desimal: number;
  /** '%', or ''. */
  readonly satuan: string;
  /** Categories drawn in the colour of warning, counted from 0: the unsur to mend first. */
  readonly sorot: readonly number[];
}

/** 'Grafik 3.2.1 Target dan Realisasi …' */
export function formatJudulGrafik({ no, judul }: Grafik): string {
  return no === '' ? judul : `Grafik ${no} ${judul}`;
}

/** A figure as it stands at its bar, and in the table: '83,20', '109%'; '' where there is none. */
export function formatNilaiGrafik(nilai: string | null, { satuan }: Grafik): string {
  if (nilai === null) return '';
  const [bulat = '', pecahan] = nilai.split('.');
  const ribuan = bulat.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${ribuan}${pecahan === undefined ? '' : `,${pecahan}`}${satuan}`;
}

export function countDesimal(nilai: string): number {
  return nilai.includes('.') ? nilai.length - nilai.indexOf('.') - 1 : 0;
}

/** The same figures in words: '2022: Target 70, Realisasi 77,91; 2023: …'. */
export function describeGrafik(grafik: Grafik): string {
  const { kategori, seri, sorot } = grafik;
  return kategori
    .map((nama, i) => {
      const angka = seri.flatMap((satu) => {
        const teks = formatNilaiGrafik(satu.nilai[i] ?? null, grafik);
        return teks === '' ? [] : [seri.length > 1 ? `${satu.nama} ${teks}` : teks];
      });
      return `${nama}: ${angka.join(', ') || '-'}${sorot.includes(i) ? ' (terendah)' : ''}`;
    })
    .join('; ');
}
