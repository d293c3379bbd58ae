import { IndeksNama, type NamaTerindeks } from './indeks-nama';
import { BATAS_MIRIP, calculateKemiripan, isNamaDipotong, type JenisNama, type NamaBaris } from './nama';

/** Kinds of names by which two rows are compared: the first that both have. */
const URUTAN: readonly JenisNama[] = ['uraian', 'indikator', 'sasaran', 'tujuan'];
const KONTEKS: readonly JenisNama[] = ['sasaran', 'tujuan'];

type Pasangan = readonly [letakKiri: number, letakKanan: number];

interface Calon {
  readonly letak: number;
  readonly jenis: JenisNama;
  readonly nama: NamaTerindeks;
}

/** Names of some rows of a table, to be found in those of another table. */
export class NamaTabel {
  private readonly indeks: readonly { readonly jenis: JenisNama; readonly nama: IndeksNama }[];
  private readonly pasangan = new Map<NamaTabel, readonly Pasangan[]>();

  constructor(private readonly daftar: readonly NamaBaris[]) {
    this.indeks = URUTAN.filter((jenis) => daftar.some((nama) => nama[jenis] !== undefined)).map((jenis) => ({
      jenis,
      nama: new IndeksNama(daftar.map((nama) => nama[jenis])),
    }));
  }

  isSama(daftar: readonly NamaBaris[]): boolean {
    return daftar.length === this.daftar.length && daftar.every((nama, i) => nama === this.daftar[i]);
  }

  /** Places of rows with the same name; a similar name counts when each is the most similar one to the other. */
  match(kanan: NamaTabel): readonly Pasangan[] {
    const ada = this.pasangan.get(kanan);
    if (ada !== undefined) return ada;
    const daftar: Pasangan[] = [];
    for (let letak = 0; letak < this.daftar.length; letak += 1) {
      const letakKanan = kanan.findPasangan(this, letak);
      if (letakKanan !== null && this.findPasangan(kanan, letakKanan) === letak) daftar.push([letak, letakKanan]);
    }
    this.pasangan.set(kanan, daftar);
    return daftar;
  }

  /** Place of the row here that is the one at `letakDari` of the other table. */
  private findPasangan(dari: NamaTabel, letakDari: number): number | null {
    const sama = this.listCalon(dari, letakDari, (indeks, nama) => indeks.findSama(nama));
    if (sama.length === 1) return sama[0]?.letak ?? null;
    if (sama.length > 1) {
      const sekonteks = sama.filter(({ letak }) =>
        KONTEKS.some((jenis) => dari.daftar[letakDari]?.[jenis] === (this.daftar[letak]?.[jenis] ?? '')),
      );
      return sekonteks.length === 1 ? (sekonteks[0]?.letak ?? null) : null;
    }
    let termirip: { readonly letak: number; readonly mirip: number } | null = null;
    for (const calon of this.listCalon(dari, letakDari, (indeks, nama) => indeks.findMungkinMirip(nama))) {
      const { letak, jenis, nama } = calon;
      const lain = dari.getNama(jenis, letakDari);
      if (lain === undefined) continue;
      const mirip = calculateKemiripan(nama.kata, lain.kata);
      const isMirip = mirip >= BATAS_MIRIP || (jenis === 'uraian' && isNamaDipotong(nama.teks, lain.teks));
      if (isMirip && (termirip === null || mirip > termirip.mirip)) termirip = { letak, mirip };
    }
    return termirip?.letak ?? null;
  }

  private getNama(cari: JenisNama, letak: number): NamaTerindeks | undefined {
    return this.indeks.find(({ jenis }) => jenis === cari)?.nama.get(letak);
  }

  /** Those whose most telling name that both have is found by `find`. */
  private listCalon(
    dari: NamaTabel,
    letakDari: number,
    find: (indeks: IndeksNama, nama: NamaTerindeks) => readonly NamaTerindeks[],
  ): readonly Calon[] {
    const hasil: Calon[] = [];
    const lebihJelas: JenisNama[] = [];
    for (const { jenis, nama: indeksDari } of dari.indeks) {
      const dicari = indeksDari.get(letakDari);
      if (dicari === undefined) continue;
      const indeks = this.indeks.find((satu) => satu.jenis === jenis)?.nama;
      for (const nama of indeks === undefined ? [] : find(indeks, dicari)) {
        for (const letak of nama.letak) {
          const hasLebihJelas = lebihJelas.some((lain) => this.daftar[letak]?.[lain] !== undefined);
          if (!hasLebihJelas) hasil.push({ letak, jenis, nama });
        }
      }
      lebihJelas.push(jenis);
    }
    return hasil;
  }
}
