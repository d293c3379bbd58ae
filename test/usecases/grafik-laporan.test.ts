import { hitung, periksa } from '../../src/usecases';
import type { ReportSheet } from '../../src/workbook/workbook.port';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import { Zip } from '../../src/workbook/xlsx/zip';
import { buildContohLaporan, openContoh } from '../golden/contoh';
import type { IdLaporan } from '../golden/laporan-terbit';

const WORKBOOK = 'xl/workbook.xml';

async function findLembar(id: IdLaporan): Promise<readonly ReportSheet[]> {
  const { isiLembar } = await hitung(await openContoh(buildContohLaporan(id)), { tulis: 'tidak' });
  return isiLembar;
}

/** The same sheets with nothing in the rows that charts cover. */
function withoutCharts({ charts = [], ...lembar }: ReportSheet): ReportSheet {
  const isDitutup = (row: number) => charts.some(({ place }) => row >= place.row && row < place.row + place.rowSpan);
  return { ...lembar, rows: lembar.rows.map((row, i) => (isDitutup(i) ? { ...row, cells: [] } : row)) };
}

/** Findings about sheets that nobody knows any more to be Takar's, as when they were copied into another workbook. */
async function periksaSalinan(id: IdLaporan, lembar: readonly ReportSheet[]) {
  const workbook = await openContoh(buildContohLaporan(id));
  await workbook.write([], lembar);
  const zip = Zip.open(await workbook.toBytes());
  const xml = new TextDecoder().decode(await zip.read(WORKBOOK));
  const tanpaTanda = xml.replace(/<definedName name="_takar_id"[^>]*>.*?<\/definedName>/g, '');
  const salinan = await zip.with(new Map([[WORKBOOK, new TextEncoder().encode(tanpaTanda)]]));
  const { temuan, jumlahAngka } = await periksa(await XlsxWorkbook.open(await salinan.toBytes()));
  return { jumlahAngka, temuan: temuan.map(({ lembar: nama, sel, pesan }) => `${nama} ${sel} ${pesan}`) };
}

describe('Grafik di lembar laporan (5.2)', () => {
  it.each(['juwana-2023', 'jiken-2023', 'jaten-2023', 'juai-2024'] as const)(
    '[6] %s: angka di balik grafik tidak diperiksa sebagai tabel, juga di salinan lembarnya',
    async (id) => {
      const lembar = await findLembar(id);
      expect(lembar.some(({ charts = [] }) => charts.length > 0)).toBe(true);
      expect(await periksaSalinan(id, lembar)).toEqual(await periksaSalinan(id, lembar.map(withoutCharts)));
    },
    60_000,
  );

  it('[5.2] grafik di bawah sumber tabel, menutup sel angkanya, dan ikut tercetak', async () => {
    for (const { charts = [], rows, columnWidths } of await findLembar('jaten-2023')) {
      for (const { place, data, labels } of charts) {
        expect(rows[place.row - 1]?.cells.every((sel) => sel === null)).toBe(true);
        expect(place.row + place.rowSpan).toBe(rows.length);
        expect(place.columnSpan).toBeLessThanOrEqual(columnWidths.length);
        for (const range of [data, labels]) {
          expect(range.row).toBeGreaterThan(place.row);
          expect(range.row + range.rowSpan).toBeLessThanOrEqual(place.row + place.rowSpan);
          expect(range.column + range.columnSpan).toBeLessThanOrEqual(place.columnSpan);
        }
      }
    }
  });

  it('[5.2] sel grafik berisi angka, dan tulisan di sampingnya sama dengan tabelnya', async () => {
    const lembar = (await findLembar('jaten-2023')).find(({ id }) => id === '3.2.6');
    const [grafik] = lembar?.charts ?? [];
    const { data, labels } = grafik!;
    const sel = (row: number, column: number) => lembar?.rows[row]?.cells[column];
    expect(sel(data.row, data.column + 2)?.text).toBe('Realisasi');
    expect(sel(data.row + 5, data.column)).toEqual({ text: '2023' });
    expect(sel(data.row + 5, data.column + 2)).toEqual({ text: '83,20', number: 83.2 });
    expect(sel(labels.row + 4, labels.column + 1)).toEqual({ text: '83,20' });
    expect(sel(data.row + 1, data.column + 1)).toBeNull();
  });

  it('[5.3] grafik yang tidak muat lagi di halaman tabelnya mulai di halaman baru', async () => {
    const lembar = (await findLembar('jaten-2023')).find(({ id }) => id === '3.4.3');
    expect(lembar?.pageBreaks).toEqual([lembar?.charts?.[0]?.place.row]);
  });
});
