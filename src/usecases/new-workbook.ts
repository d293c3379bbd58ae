import type { ColumnContract, TableContract } from '../workbook/contract';
import type { NewCell, NewColumn, NewSheet, NewTable } from '../workbook/workbook.port';

function buildNewColumn(kolom: ColumnContract): NewColumn {
  return {
    header: kolom.nama,
    width: kolom.lebar,
    numberFormat: kolom.format,
    hint: kolom.petunjuk,
    ...(kolom.pilihan === undefined ? {} : { choices: kolom.pilihan }),
    ...(kolom.dihitung === undefined ? {} : { computed: true }),
  };
}

function findColumn(contract: TableContract, nama: string): ColumnContract {
  const kolom = contract.kolom.find((calon) => calon.nama === nama);
  if (kolom === undefined) throw new Error(`Kolom "${nama}" tidak ada di kontrak ${contract.peran}`);
  return kolom;
}

/**
 * A table of the contract as it stands in a new workbook.
 *
 * @param rows         cells in the order of `daftarKolom`
 * @param daftarKolom  names of the columns to make; left out, every column of the contract
 */
export function buildNewTable(
  contract: TableContract,
  rows: readonly (readonly NewCell[])[],
  daftarKolom: readonly string[] = contract.kolom.map((kolom) => kolom.nama),
): NewTable {
  return {
    name: contract.peran,
    columns: daftarKolom.map((nama) => buildNewColumn(findColumn(contract, nama))),
    rows,
  };
}

/** The sheet of one table: its name as heading, what belongs in it, and the table. */
export function buildNewSheet(contract: TableContract, table: NewTable): NewSheet {
  return { name: contract.lembar, text: [contract.lembar, contract.keterangan], tables: [table] };
}
