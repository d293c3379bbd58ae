const HARI_1900_01_01 = 1;
const HARI_1900_03_01 = 61;
/** Days from 0000-03-01 to Excel's day 0 (1899-12-30), in the calendar that counts years from March. */
const HARI_SEBELUM_EXCEL = 693_899;

/**
 * The date that Excel shows for a serial number, for a message that repeats what the reader sees.
 *
 * @param serial  days as Excel counts them, from 1 = 1 January 1900; the time of day is left out
 * @returns  '31/12/2023', or '' when the number is no date
 * @example  formatTanggalSel(45291) // '31/12/2023'
 */
export function formatTanggalSel(serial: number): string {
  const hari = Math.floor(serial);
  if (hari < HARI_1900_01_01 || hari > 2_958_465) return '';
  // Excel knows a 29 February 1900, so its days before March 1900 are one ahead.
  const sejakMaret0 = hari + HARI_SEBELUM_EXCEL + (hari < HARI_1900_03_01 ? 1 : 0);
  const era = Math.floor(sejakMaret0 / 146_097);
  const hariEra = sejakMaret0 - era * 146_097;
  const tahunEra = Math.floor(
    (hariEra - Math.floor(hariEra / 1_460) + Math.floor(hariEra / 36_524) - Math.floor(hariEra / 146_096)) / 365,
  );
  const hariTahun = hariEra - (365 * tahunEra + Math.floor(tahunEra / 4) - Math.floor(tahunEra / 100));
  const bulanDariMaret = Math.floor((5 * hariTahun + 2) / 153);
  const tanggal = hariTahun - Math.floor((153 * bulanDariMaret + 2) / 5) + 1;
  const bulan = bulanDariMaret < 10 ? bulanDariMaret + 3 : bulanDariMaret - 9;
  const tahun = tahunEra + era * 400 + (bulan <= 2 ? 1 : 0);
  return `${String(tanggal).padStart(2, '0')}/${String(bulan).padStart(2, '0')}/${tahun}`;
}
