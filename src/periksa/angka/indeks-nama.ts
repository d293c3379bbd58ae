import { BATAS_MIRIP, MIN_KATA_AWALAN } from './nama';

/** Names to be looked up without comparing each with each. */
export class IndeksNama<T> {
  private readonly menurutNama = new Map<string, T[]>();
  private readonly menurutKata = new Map<string, Set<string>>();
  private readonly menurutAwalan = new Map<string, Set<string>>();

  constructor(daftar: readonly (readonly [nama: string, isi: T])[]) {
    for (const [nama, isi] of daftar) {
      const ada = this.menurutNama.get(nama);
      if (ada !== undefined) {
        ada.push(isi);
        continue;
      }
      this.menurutNama.set(nama, [isi]);
      const kata = nama.split(' ');
      for (const satu of kata) addTo(this.menurutKata, satu, nama);
      if (kata.length >= MIN_KATA_AWALAN) addTo(this.menurutAwalan, toAwalan(kata), nama);
    }
  }

  findSama(nama: string): readonly T[] {
    return this.menurutNama.get(nama) ?? [];
  }

  /**
   * Everything whose name may be alike, or be the same name cut short; and some that is not.
   *
   * A name that is alike has most words of this one, so it has one of its rarest.
   */
  findMungkinMirip(nama: string): readonly T[] {
    const kata = [...new Set(nama.split(' '))];
    const jumlahPeluang = kata.length - Math.ceil(kata.length * BATAS_MIRIP) + 1;
    const terjarang = kata
      .map((satu) => this.menurutKata.get(satu) ?? KOSONG)
      .sort((a, b) => a.size - b.size)
      .slice(0, jumlahPeluang);
    const calon = new Set(terjarang.flatMap((daftar) => [...daftar]));
    for (const satu of this.menurutAwalan.get(toAwalan(nama.split(' '))) ?? KOSONG) calon.add(satu);
    return [...calon].flatMap((satu) => this.findSama(satu));
  }
}

const KOSONG: ReadonlySet<string> = new Set();

function toAwalan(kata: readonly string[]): string {
  return kata.slice(0, MIN_KATA_AWALAN).join(' ');
}

function addTo(indeks: Map<string, Set<string>>, kunci: string, nama: string): void {
  const ada = indeks.get(kunci);
  if (ada === undefined) indeks.set(kunci, new Set([nama]));
  else ada.add(nama);
}
