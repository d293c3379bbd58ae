import type { ColumnWrite, NewTable } from '../../../src/workbook/workbook.port';
import { createWorkbook, XlsxWorkbook } from '../../../src/workbook/xlsx';
import { buildPackage, featureRichParts } from './package-builder';

export async function openFeatureRich(changes: Record<string, string | Uint8Array> = {}) {
  const bytes = await buildPackage({ ...featureRichParts(), ...changes });
  return { bytes, workbook: await XlsxWorkbook.open(bytes) };
}

/** The feature-rich workbook with one piece of text of a part replaced. */
export async function openWithReplacement(part: string, search: string, replacement: string) {
  const content = String(featureRichParts()[part]);
  if (!content.includes(search)) throw new Error(`${part} does not contain ${search}`);
  return openFeatureRich({ [part]: content.replace(search, () => replacement) });
}

/** A new workbook with one table named Data. */
export async function openNew(table: Pick<NewTable, 'columns' | 'rows'>): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(
    await createWorkbook({ sheets: [{ name: 'Lembar', text: [], tables: [{ name: 'Data', ...table }] }] }),
  );
}

export function capaian(values: ColumnWrite['values'], change: Partial<ColumnWrite> = {}): ColumnWrite {
  return { table: 'Kinerja', header: 'Capaian\n(%)', values, numberFormat: '0.00', ...change };
}
