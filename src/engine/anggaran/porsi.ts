import { calculatePersentase, type Persen, type Rupiah } from '../nilai';

/**
 * Share of an amount in a total; the shares of all parts add up to 100.
 *
 * [POR-1] Bagian / jumlah × 100; none when the total is 0 or either is kosong.
 *
 * @returns Persen, exact and unrounded, or null
 * @sumber  LKjIP Kecamatan Juwana 2023, Tabel 2.13 dan 3.20 (porsi dari 107.913.000)
 * @example calculatePorsi(rupiah(desimal('101543500')), rupiah(desimal('107913000'))) // 94.0975… persen
 */
export function calculatePorsi(bagian: Rupiah | null, jumlah: Rupiah | null): Persen | null {
  return bagian === null || jumlah === null || jumlah.isNol() ? null : calculatePersentase(bagian, jumlah);
}
