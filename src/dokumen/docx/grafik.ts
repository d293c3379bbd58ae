import { Paragraph } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import { ChartRun } from 'docx/charts';
import type { Grafik } from '../../laporan';
import { formatJudulGrafik, formatNilaiGrafik } from '../../laporan';
import { CHART_HIGHLIGHT, chartColor } from '../../workbook/chart-part';
import { measureTextWidth } from '../../workbook/text-width';
import type { RupaDokumen } from './rupa';
import { cleanTeks } from './teks';

const TWIP_PER_PIKSEL = 15;
const TINGGI_PER_LEBAR = 0.5;
/** Pixels for a lying bar, and for what is around all of them. */
const TINGGI_BATANG = 30;
const TINGGI_SEKITAR = 70;
const POIN_PER_PIKSEL = 0.75;
/** Part of the width that names take before they are wrapped, and the distance of their lines. */
const BAGIAN_NAMA = 0.35;
const JARAK_BARIS = 1.15;
/** Length of the axis per length of the longest bar: a figure stands above a column, but beside a lying bar. */
const RUANG_FIGUR = { kolom: 1.15, garis: 1.15, batang: 1.35 } as const;
const HITAM = '000000';

/** A native chart on a line of its own, kept with the caption below it. Word opens its figures with Edit Data. */
export function buildGrafik(grafik: Grafik, lebarTeks: number, { huruf, ukuranHuruf }: RupaDokumen): Paragraph {
  const width = Math.floor(lebarTeks / TWIP_PER_PIKSEL);
  const font = { name: huruf, size: ukuranHuruf - 1, color: HITAM };
  const tinggi = grafik.jenis === 'batang' ? measureBatang(grafik, width, font) : width * TINGGI_PER_LEBAR;
  const height = Math.round(Math.min(tinggi, width));
  return new Paragraph({
    alignment: 'center',
    keepNext: true,
    spacing: { before: 240 },
    children: [
      new ChartRun({
        ...buildJenis(grafik, font),
        transformation: { width, height },
        legend: grafik.seri.length > 1 || grafik.jenis === 'lingkaran' ? { position: 'bottom', font } : false,
        altText: { name: cleanTeks(formatJudulGrafik(grafik)), description: cleanTeks(describe(grafik)) },
      }),
    ],
  });
}

/** Pixels for lying bars: a program leaves out names that have no room beside their bars. */
function measureBatang({ kategori, seri }: Grafik, lebar: number, { name, size }: Font): number {
  const huruf = { fontName: name ?? '', fontSize: size ?? 0 };
  const lebarNama = lebar * BAGIAN_NAMA * POIN_PER_PIKSEL;
  const baris = Math.max(1, ...kategori.map((nama) => Math.ceil(measureTextWidth(nama, huruf) / lebarNama)));
  const tinggiNama = (baris + 1) * huruf.fontSize * JARAK_BARIS;
  return TINGGI_SEKITAR + kategori.length * Math.max(TINGGI_BATANG * seri.length, tinggiNama / POIN_PER_PIKSEL);
}

type Font = NonNullable<NonNullable<Exclude<ChartRunOptions['legend'], false>>['font']>;

function buildJenis(grafik: Grafik, font: Font): ChartRunOptions {
  const { jenis, kategori, seri, sorot, desimal } = grafik;
  const categories = kategori.map(cleanTeks);
  const numberFormat = desimal === 0 ? '0' : `0.${'0'.repeat(desimal)}`;
  const umum = { dataLabels: { value: true, numberFormat, font } };
  const series = seri.map(({ nama, nilai }, i) => ({
    name: cleanTeks(nama),
    values: nilai.map(toTergambar),
    color: chartColor(i, seri.length),
    // Word writes figures in the notation of the PC; the report's is Indonesian everywhere.
    pointLabels: nilai.map((satu) => (satu === null ? undefined : { text: formatNilaiGrafik(satu, grafik) })),
  }));
  if (jenis === 'lingkaran') {
    const [satu] = series;
    const colors = kategori.map((_, i) => (sorot.includes(i) ? CHART_HIGHLIGHT : chartColor(i, kategori.length)));
    const dataLabels = { ...umum.dataLabels, position: 'outsideEnd' } as const;
    return { type: 'pie', categories, dataLabels, series: satu === undefined ? [] : [{ ...satu, colors }] };
  }
  const sumbu = {
    categories,
    ...umum,
    categoryAxis: { font },
    // The figures stand at their bars.
    valueAxis: { visible: false, gridlines: false, ...findBatas(grafik) },
  };
  if (jenis === 'garis') return { type: 'line', ...sumbu, markers: true, series };
  const berwarna = series.map((satu, letak) => ({
    ...satu,
    colors: kategori.map((_, i) => (letak === seri.length - 1 && sorot.includes(i) ? CHART_HIGHLIGHT : undefined)),
  }));
  if (jenis === 'kolom') return { type: 'column', ...sumbu, gapWidth: 60, overlap: 0, series: berwarna };
  // Lying bars are drawn from below; turned round, the first stands on top.
  return {
    type: 'bar',
    ...sumbu,
    gapWidth: 60,
    overlap: 0,
    categoryAxis: { font, reverseOrder: true },
    series: berwarna,
  };
}

/** A figure that can be drawn; one of more than 308 digits is too large for any chart. */
function toTergambar(nilai: string | null): number | null {
  return nilai !== null && Number.isFinite(Number(nilai)) ? Number(nilai) : null;
}

/** Bars begin at 0 and leave room for their figures; with a figure below 0 the program finds the ends itself. */
function findBatas({ seri, jenis }: Grafik): { readonly minimum?: number; readonly maximum?: number } {
  const nilai = seri.flatMap((satu) => satu.nilai.map((figur) => toTergambar(figur) ?? 0));
  const terbesar = Math.max(...nilai);
  if (jenis === 'lingkaran' || nilai.some((satu) => satu < 0) || terbesar <= 0) return {};
  return { minimum: 0, maximum: terbesar * RUANG_FIGUR[jenis] };
}

/** What a screen reader says. */
function describe(grafik: Grafik): string {
  const isi = grafik.seri.map(({ nama, nilai }) => {
    const figur = grafik.kategori.map((kategori, i) => {
      const satu = nilai[i] ?? null;
      return `${kategori} ${satu === null ? 'tidak ada' : formatNilaiGrafik(satu, grafik)}`;
    });
    return `${nama}: ${figur.join('; ')}.`;
  });
  return [`${formatJudulGrafik(grafik)}.`, ...isi].join(' ');
}
