import type { HasilHitung, WorkbookPort } from '../../src/usecases';
import type { ReportSheet, RowWriter, SheetReader } from '../../src/workbook/workbook.port';

export type BukuUji = WorkbookPort & RowWriter & SheetReader;

/** What the user types over a cell of a report table. */
export interface KetikanUji {
  readonly id: string;
  readonly lembar: string;
  readonly sel: string;
  readonly baris: number;
  readonly kolom: number;
  readonly tertulis: string;
  readonly ketikan: string;
}

/** One cell of the body of every report table, a figure if it has one. */
export function pilihSel(isiLembar: readonly ReportSheet[]): KetikanUji[] {
  return isiLembar.map((lembar) => {
    const calon = lembar.rows.flatMap(({ cells }, baris) =>
      cells.flatMap((cell, kolom) =>
        baris < 2 || !cell?.border || cell.text === '' || cell.number !== undefined
          ? []
          : [{ baris, kolom, teks: cell.text }],
      ),
    );
    const dipilih = calon.findLast(({ teks }) => /^[\d.,]+%?$/.test(teks)) ?? calon.at(-1);
    if (dipilih === undefined) throw new Error(`Tidak ada sel di ${lembar.name}`);
    const { baris, kolom, teks } = dipilih;
    const sel = formatA1(baris, kolom);
    return { id: lembar.id, lembar: lembar.name, sel, baris, kolom, tertulis: teks, ketikan: `${teks} (diubah)` };
  });
}

export function formatA1(baris: number, kolom: number): string {
  const huruf = kolom < 26 ? '' : String.fromCharCode(64 + Math.floor(kolom / 26));
  return `${huruf}${String.fromCharCode(65 + (kolom % 26))}${baris + 1}`;
}

/** New figures: every realisasi a little less, also of the budget and of the answers of a survey. */
export async function ubahData(workbook: BukuUji): Promise<void> {
  await workbook.listTables();
  for (const [nama, daftarKolom] of Object.entries(DIUBAH)) {
    const info = (await workbook.listTables()).find(({ name }) => name === nama);
    if (info === undefined) continue;
    const [tabel] = await workbook.readTables([nama]);
    const letak = info.header.flatMap((kepala, i) => (daftarKolom.test(kepala) ? [[kepala, i] as const] : []));
    const baris = (tabel?.rows ?? []).flatMap((isi, row) => {
      const cells = letak.flatMap(([kepala, i]) => {
        const nilai = isi[i];
        if (typeof nilai !== 'number') return [];
        return [[kepala, nama === 'tblSKM' ? Math.max(1, nilai - 1) : kecilkan(nilai)] as const];
      });
      return cells.length === 0 ? [] : [{ table: nama, row, cells: Object.fromEntries(cells) }];
    });
    await workbook.writeRows(baris);
  }
}

const DIUBAH = {
  tblRealisasi: /^(Realisasi|Pembilang)$/,
  tblAnggaran: /^Realisasi$/,
  tblBelanja: /^Realisasi$/,
  tblSKM: /^U1$/,
};

/** With as many decimals as before. */
function kecilkan(nilai: number): number {
  const desimal = String(nilai).split('.')[1]?.length ?? 0;
  return Number((nilai * 0.93).toFixed(desimal));
}

/** Texts of the report sheets, by name of the tab and address. */
export async function readLembar(workbook: BukuUji): Promise<Map<string, Map<string, string>>> {
  const lembar = (await workbook.readSheets()).filter(({ reportId }) => reportId !== null);
  return new Map(
    lembar.map(({ name, firstRow, firstColumn, rows }) => {
      const isi = rows.flatMap((cells, r) =>
        cells.flatMap((value, c) =>
          value === null ? [] : [[formatA1(firstRow - 1 + r, firstColumn - 1 + c), String(value)] as const],
        ),
      );
      return [name, new Map(isi)];
    }),
  );
}

/** Texts that the report sheets have to hold, in the same form. */
export function toIsi({ isiLembar }: Pick<HasilHitung, 'isiLembar'>): Map<string, Map<string, string>> {
  return new Map(
    isiLembar.map(({ name, rows }) => {
      const isi = rows.flatMap(({ cells }, r) =>
        cells.flatMap((cell, c) => {
          const teks = String(cell?.number ?? cell?.text ?? '');
          return teks === '' ? [] : [[formatA1(r, c), teks] as const];
        }),
      );
      return [name, new Map(isi)];
    }),
  );
}

/** Where each typed cell went in the present tables: its text stands there in place of Takar's. */
export function withKetikan(
  isi: ReadonlyMap<string, ReadonlyMap<string, string>>,
  ketikan: readonly KetikanUji[],
): Map<string, Map<string, string>> {
  const hasil = new Map([...isi].map(([lembar, sel]) => [lembar, new Map(sel)]));
  for (const satu of ketikan) hasil.get(satu.lembar)?.set(satu.sel, satu.ketikan);
  return hasil;
}
