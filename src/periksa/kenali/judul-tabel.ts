export interface JudulTabel {
  /** '3.2' */
  readonly no: string;
  /** What follows the number; '' where it stands in another cell. */
  readonly judul: string;
}

const JUDUL = /^tabel\s*\.?\s*((?:\d+|[ivx]+)(?:\s*\.\s*\d+)*)(?![\p{L}\d])(?!\s*\.\s*\d)\s*[.:)–-]*\s*(.*)$/iu;
/** 'Tabel 3.2 menunjukkan …' is a sentence about the table. */
const KALIMAT =
  /^(?:di (?:atas|bawah|samping)|tersebut|diatas|dibawah|berikut\b|(?:me|ber|ter)\p{Ll}+(?:kan|i)?\b|dapat\b|dan tabel)/u;
const MAKS_JUDUL = 250;

/**
 * The number and title in a caption: 'Tabel 3.2 Capaian …', 'Tabel 3. 2. …', 'TABEL 2.13', 'Tabel. 3.4 : …'.
 *
 * @returns  null for anything else, sentences that begin with the number of a table among them
 * @example  parseJudul('Tabel 3. 2. Capaian Kinerja') // { no: '3.2', judul: 'Capaian Kinerja' }
 */
export function parseJudul(teks: string): JudulTabel | null {
  const awal = teks.charAt(0);
  const cocok = (awal === 'T' || awal === 't') && teks.length <= MAKS_JUDUL ? JUDUL.exec(teks) : null;
  if (cocok === null) return null;
  const [, no = '', judul = ''] = cocok;
  return KALIMAT.test(judul) ? null : { no: no.replace(/\s/g, ''), judul: judul.trim() };
}

/** Lines that stand below a table and end it. */
export function isKakiTabel(teks: string): boolean {
  return /^(?:sumber(?: data)?|keterangan|catatan|ket\.?)\s*[:;]/i.test(teks);
}

const JUDUL_LAIN =
  /^(?:daftar (?:isi|tabel|gambar|grafik|bagan|lampiran)$|bab [ivx\d]+\b|(?:gambar|grafik)\s*\.?\s*\d)/i;

/** Whether no table of a caption above stands behind a line: the caption is that of a picture, or in a list of tables. */
export function isPemutusJudul(teks: string): boolean {
  return isKakiTabel(teks) || JUDUL_LAIN.test(teks);
}
