/** Names of the contract, in the order of the year. */
export const PERIODE: readonly string[] = ['TW I', 'TW II', 'TW III', 'TW IV', 'Semester I', 'Semester II'];

const ROMAWI: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

/**
 * The contract's name of a periode: 'TW 2', 'Triwulan II', 'Smt 1', 'Tahunan'.
 *
 * @param kepala header of the column: under 'Semester', 'I' is Semester I
 * @returns '' for the whole year; null when not understood
 */
export function parsePeriode(tertulis: string, kepala = ''): string | null {
  const teks = tertulis.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (teks === '' || teks === 'tahunan' || teks === 'setahun' || teks === 'tahun') return '';
  const cocok = /^(tw|triwulan|semester|smt|sem)?([1-4]|iv|i{1,3})$/.exec(teks);
  if (cocok === null) return null;
  const [, jenis = /semester/i.test(kepala) ? 'semester' : 'tw', nomor = ''] = cocok;
  const periode = `${jenis.startsWith('s') ? 'Semester' : 'TW'} ${ROMAWI[nomor] ?? nomor.toUpperCase()}`;
  return PERIODE.includes(periode) ? periode : null;
}
