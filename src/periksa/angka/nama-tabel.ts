import { calculateKemiripan } from '../../engine';
import { IndeksNama, type NamaTerindeks } from './indeks-nama';
import { BATAS_MIRIP, isNamaDipotong, type JenisNama, type NamaBaris } from './nama';

/** Kinds of names by which two rows are compared: the first that both have. */
const URUTAN: readonly JenisNama[] = ['uraian', 'indikator', 'sasaran', 'tujuan'];
const KONTEKS: readonly JenisNama[] = ['sasaran', 'tujuan'];

/** Places of two rows, and whether they have the very same name. */
export interface Pasangan {
  readonly kiri: number;
  readonly kanan: number;
  readonly isSama: boolean;
}

interface Temuan {
  readonly letak: number;
  readonly isSama: boolean;
}

interface Calon {
  readonly letak: number;
  readonly jenis: JenisNama;
  readonly nama: NamaTerindeks;
  /** What it is found by. */
  readonly dicari: NamaTerindeks;
}

/** Names of some rows of a table, to be found in those of another table. */
export class NamaTabel {
  private readonly indeks: Partial<Record<JenisNama, IndeksNama>> = {};
  private readonly pasangan = new Map<NamaTabel, readonly Pasangan[]>();

  constructor(private readonly daftar: readonly NamaBaris[]) {
    for (const jenis of URUTAN) {
      const hasJenis = daftar.some((nama) => nama[jenis] !== undefined);
      if (hasJenis) this.indeks[jenis] = new IndeksNama(daftar.map((nama) => nama[jenis]));
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
    for (let letak = 0; letak < this.daftar.length; letak += 1) {
      const diKanan = kanan.findPasangan(this, letak);
      if (diKanan === null || this.findPasangan(kanan, diKanan.letak)?.letak !== letak) continue;
      daftar.push({ kiri: letak, kanan: diKanan.letak, isSama: diKanan.isSama });
    }
    this.pasangan.set(kanan, daftar);
    return daftar;
  }

  /** Place of the row here that is the one at `letakDari` of the other table. */
  private findPasangan(dari: NamaTabel, letakDari: number): Temuan | null {
    const sama = this.listCalon(dari, letakDari, 'sama');
    const toSama = (calon: Calon | undefined) => (calon === undefined ? null : { letak: calon.letak, isSama: true });
    if (sama.length === 1) return toSama(sama[0]);
    if (sama.length > 1) {
      const sekonteks = sama.filter(({ letak }) =>
        KONTEKS.some((jenis) => dari.daftar[letakDari]?.[jenis] === (this.daftar[letak]?.[jenis] ?? '')),
      );
      return sekonteks.length === 1 ? toSama(sekonteks[0]) : null;
    }
    let termirip: { readonly letak: number; readonly mirip: number } | null = null;
    for (const calon of this.listCalon(dari, letakDari, 'mirip')) {
      const { letak, jenis, nama, dicari } = calon;
      const mirip = calculateKemiripan(nama.kata, dicari.kata);
      const isMirip = mirip >= BATAS_MIRIP || (jenis === 'uraian' && isNamaDipotong(nama.teks, dicari.teks));
      if (isMirip && (termirip === null || mirip > termirip.mirip)) termirip = { letak, mirip };
    }
    return termirip && { letak: termirip.letak, isSama: false };
  }

  /** Those whose most telling name that both have is, or may be, the one looked for. */
  private listCalon(dari: NamaTabel, letakDari: number, cara: 'sama' | 'mirip'): readonly Calon[] {
    const hasil: Calon[] = [];
    for (const jenis of URUTAN) {
      const dicari = dari.indeks[jenis]?.get(letakDari);
      const indeks = this.indeks[jenis];
      if (dicari === undefined || indeks === undefined) continue;
      for (const nama of cara === 'sama' ? indeks.findSama(dicari) : indeks.findMungkinMirip(dicari)) {
        for (const letak of nama.letak) {
          const isTerjelas = findJenisBersama(dari.daftar[letakDari], this.daftar[letak]) === jenis;
          if (isTerjelas) hasil.push({ letak, jenis, nama, dicari });
        }
      }
    }
    return hasil;
  }
}

/** The most telling name that both rows have. */
function findJenisBersama(kiri: NamaBaris | undefined, kanan: NamaBaris | undefined): JenisNama | undefined {
  return URUTAN.find((jenis) => kiri?.[jenis] !== undefined && kanan?.[jenis] !== undefined);
}

/** The most telling name of a row, with its kind; undefined without any. */
export function findNamaTerjelas(nama: NamaBaris): string | undefined {
  const jenis = URUTAN.find((satu) => nama[satu] !== undefined);
  return jenis && `${jenis} ${nama[jenis] ?? ''}`;
}
