/** Style and other attributes of an element; what is null is left out. */
export interface Sifat {
  /** As CSS; Word's own properties ('mso-…') may be among them. */
  readonly gaya?: Readonly<Record<string, string | null>>;
  readonly atribut?: Readonly<Record<string, string | null>>;
}

/** An element with its content; text stays text, whatever signs it has in it. */
export function buildElemen(
  dokumen: Document,
  nama: string,
  { gaya = {}, atribut = {} }: Sifat,
  isi: readonly (Node | string)[],
): HTMLElement {
  const elemen = dokumen.createElement(nama);
  for (const [kunci, nilai] of Object.entries(atribut)) if (nilai !== null) elemen.setAttribute(kunci, nilai);
  const daftarGaya = Object.entries(gaya).flatMap(([kunci, nilai]) => (nilai === null ? [] : [`${kunci}:${nilai}`]));
  // Set as an attribute, because the style object forgets what only Word knows.
  if (daftarGaya.length > 0) elemen.setAttribute('style', daftarGaya.join(';'));
  elemen.append(...isi);
  return elemen;
}

/** Text with its line breaks. */
export function buildBarisTeks(dokumen: Document, teks: string): (Node | string)[] {
  return teks.split('\n').flatMap((baris, i) => (i === 0 ? [baris] : [dokumen.createElement('br'), baris]));
}
