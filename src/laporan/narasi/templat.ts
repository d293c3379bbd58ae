import { desimal, terbilang } from '../../engine';

/** Names in the braces of a template: 'Target {tahun}' has 'tahun'. */
type Kunci<Templat extends string> = Templat extends `${string}{${infer Nama}}${infer Sisa}`
  ? Nama | Kunci<Sisa>
  : never;

/**
 * Fills the braces of a sentence. A brace without a text does not compile, and a text that holds braces itself (a name
 * typed by the office) is not filled again.
 *
 * @example fillKalimat('Target tahun {tahun} adalah {target}.', { tahun: '2023', target: '75' })
 */
export function fillKalimat<Templat extends string>(
  templat: Templat,
  isi: Readonly<Record<Kunci<Templat>, string>>,
): string {
  const teks: Readonly<Record<string, string>> = isi;
  return templat.replace(/\{([a-zA-Z]+)\}/g, (_, nama: string) => teks[nama] ?? '');
}

/** Sentences of one paragraph; null is a sentence that the figures do not allow. */
export function joinKalimat(daftarKalimat: readonly (string | null)[]): string | null {
  const paragraf = daftarKalimat.filter((kalimat) => kalimat !== null).join(' ');
  return paragraf === '' ? null : paragraf;
}

/** 'a', 'a dan b', 'a, b, dan c'. */
export function joinDaftar(daftar: readonly string[]): string {
  if (daftar.length <= 2) return daftar.join(' dan ');
  return `${daftar.slice(0, -1).join(', ')}, dan ${daftar.at(-1) ?? ''}`;
}

/** A text typed by the office on one line, without the mark it ends with, so that it does not end the sentence. */
export function rapikanNama(nama: string): string {
  return nama
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/[\s.,;:]+$/, '');
}

/** A name inside a sentence, in quotes, so that it does not run into the figures beside it. */
export function formatNama(nama: string): string {
  return `“${rapikanNama(nama.replace(/["“”„«»]/g, "'"))}”`;
}

/**
 * Names in a row behind what they name; more than three are only counted, and what the name itself begins with is not
 * said twice.
 *
 * @example formatDaftarNama('program', ['Program Pelayanan Publik']) // '“Program Pelayanan Publik”'
 */
export function formatDaftarNama(jenis: string, daftarNama: readonly string[]): string {
  if (daftarNama.length > MAKS_NAMA) return `${formatBanyak(daftarNama.length)} ${jenis}`;
  const nama = joinDaftar(daftarNama.map(formatNama));
  const isSudahDisebut = daftarNama.every((satu) => satu.trim().toLowerCase().startsWith(`${jenis} `));
  return isSudahDisebut ? nama : `${jenis} ${nama}`;
}

const MAKS_NAMA = 3;

/** How many: in words where one or two words say it, as EYD has it, else in figures. */
export function formatBanyak(banyak: number): string {
  const kata = terbilang(desimal(banyak));
  return kata !== null && kata.split(' ').length <= 2 ? kata : String(banyak);
}
