/** How the tests read a paragraph: without the names it quotes, figure by figure. */

/** The sentences without the names that the office typed, which may hold anything. */
export function omitNama(paragraf: string): string {
  return paragraf.replace(/“[^”]*”/g, '“”');
}

/** Every figure outside names, as printed and without its sign Rp or %. */
export function listAngka(paragraf: string): string[] {
  return listAngkaTeks(omitNama(paragraf));
}

/** The figures inside any text, a cell of a table or a reading. */
export function listAngkaTeks(teks: string): string[] {
  return teks.match(/-?\d+(?:[.,]\d+)*/g) ?? [];
}

/** What an editor would strike out; empty for a clean paragraph. */
export function listCela(paragraf: string): string[] {
  const kalimat = omitNama(paragraf);
  const cela: readonly (readonly [string, RegExp])[] = [
    ['spasi ganda', /\s{2}/],
    ['spasi di tepi', /^\s|\s$/],
    ['baris baru', /[\n\r\t]/],
    ['spasi sebelum tanda baca', /\s[.,;:%)]/],
    ['tanda baca ganda', /[.,;:]{2}|%%/],
    ['kata ganda', /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu],
    ['tidak diakhiri titik', /[^.]$/],
    ['awal kalimat tidak kapital', /^\P{Lu}|\. \P{Lu}/u],
    ['kurung kosong atau kurawal', /\(\)|[{}]/],
    ['bukan kata', /undefined|null|NaN|\[object/],
    ['huruf kapital sesudah koma', /, (?:Realisasi|Target|Capaian|Dibandingkan)/],
  ];
  return cela.flatMap(([nama, pola]) => (pola.test(kalimat) ? [`${nama}: ${paragraf}`] : []));
}
