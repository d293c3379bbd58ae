import { IndeksNama } from './indeks-nama';
import { BATAS_MIRIP, calculateKemiripan, isNamaDipotong, type JenisNama, type NamaBaris } from './nama';

/** Kinds of names by which two rows are compared: the first that both have. */
const URUTAN: readonly JenisNama[] = ['uraian', 'indikator', 'sasaran', 'tujuan'];
const KONTEKS: readonly JenisNama[] = ['sasaran', 'tujuan'];

type Pasangan = readonly [letakKiri: number, letakKanan: number];

interface Calon {
  readonly letak: number;
  readonly jenis: JenisNama;
}

/** Names of some rows of a table, to be found in those of another table. */
export class NamaTabel {
  private readonly indeks = new Map<JenisNama, IndeksNama>();
  private readonly pasangan = new Map<NamaTabel, readonly Pasangan[]>();

  constructor(private readonly daftar: readonly NamaBaris[]) {
    for (const jenis of URUTAN) {
      if (daftar.some((nama) => nama[jenis] !== undefined)) {
        this.indeks.set(jenis, new IndeksNama(daftar.map((nama) => nama[jenis])));
      }
    }
  }

  isSama(daftar: readonly NamaBaris[]): boolean {
    return daftar.length === this.daftar.length && daftar.every((nama, i) => nama === this.daftar[i]);
  }

  /** Places of rows with the same name; a similar name counts when each is the most similar one to the other. */
  match(kanan: NamaTabel): readonly Pasangan[] {
    const ada = this.pasangan.get(kanan);
    if (ada !== undefined) return ada;
    const daftar: Pasangan[] = [];
    this.daftar.forEach((nama, letak) => {
      const letakKanan = kanan.findPasangan(nama);
      const namaKanan = letakKanan === null ? undefined : kanan.daftar[letakKanan];
      if (letakKanan === null || namaKanan === undefined || this.findPasangan(namaKanan) !== letak) return;
      daftar.push([letak, letakKanan]);
    });
    this.pasangan.set(kanan, daftar);
    return daftar;
  }

  private findPasangan(nama: NamaBaris): number | null {
    const sama = this.listCalon(nama, (indeks, teks) => indeks.findSama(teks));
    if (sama.length === 1) return sama[0]?.letak ?? null;
    if (sama.length > 1) {
      const sekonteks = sama.filter(({ letak }) =>
        KONTEKS.some((jenis) => nama[jenis] === (this.daftar[letak]?.[jenis] ?? '')),
      );
      return sekonteks.length === 1 ? (sekonteks[0]?.letak ?? null) : null;
    }
    let termirip: { readonly letak: number; readonly mirip: number } | null = null;
    for (const { letak, jenis } of this.listCalon(nama, (indeks, teks) => indeks.findMungkinMirip(teks))) {
      const [teks, lain] = [nama[jenis] ?? '', this.daftar[letak]?.[jenis] ?? ''];
      const mirip = calculateKemiripan(teks, lain);
      const isMirip = mirip >= BATAS_MIRIP || (jenis === 'uraian' && isNamaDipotong(teks, lain));
      if (isMirip && (termirip === null || mirip > termirip.mirip)) termirip = { letak, mirip };
    }
    return termirip?.letak ?? null;
  }

  /** Those whose most telling name that both have is found by `find`. */
  private listCalon(nama: NamaBaris, find: (indeks: IndeksNama, teks: string) => readonly number[]): readonly Calon[] {
    const daftar: Calon[] = [];
    const lebihJelas: JenisNama[] = [];
    for (const jenis of URUTAN) {
      const teks = nama[jenis];
      const indeks = this.indeks.get(jenis);
      if (teks === undefined) continue;
      for (const letak of indeks === undefined ? [] : find(indeks, teks)) {
        if (!lebihJelas.some((lain) => this.daftar[letak]?.[lain] !== undefined)) daftar.push({ letak, jenis });
      }
      lebihJelas.push(jenis);
    }
    return daftar;
  }
}
