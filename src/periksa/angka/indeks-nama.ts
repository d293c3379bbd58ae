import { BATAS_MIRIP, MIN_KATA_AWALAN } from './nama';

/** Places of names by one part of them. */
type MenurutBagian = Map<string, string[]>;

interface Kata {
  readonly menurutKata: MenurutBagian;
  readonly menurutAwalan: MenurutBagian;
}

/** A list of names to be looked up without comparing each with each; they are answered by their places in it. */
export class IndeksNama {
  private readonly menurutNama = new Map<string, number[]>();
  /** Made when a name is looked for that is not here as it is. */
  private kata: Kata | null = null;

  /** @param daftar  undefined where there is no name */
  constructor(daftar: readonly (string | undefined)[]) {
    daftar.forEach((nama, letak) => {
      if (nama === undefined) return;
      const ada = this.menurutNama.get(nama);
      if (ada === undefined) this.menurutNama.set(nama, [letak]);
      else ada.push(letak);
    });
  }

  findSama(nama: string): readonly number[] {
    return this.menurutNama.get(nama) ?? [];
  }

  /**
   * Everything whose name may be alike, or be the same name cut short; and some that is not.
   *
   * A name that is alike has most words of this one, so it has one of its rarest.
   */
  findMungkinMirip(nama: string): readonly number[] {
    const { menurutKata, menurutAwalan } = (this.kata ??= this.splitKata());
    const kata = nama.split(' ');
    const unik = new Set(kata);
    const jumlahPeluang = unik.size - Math.ceil(unik.size * BATAS_MIRIP) + 1;
    const terjarang = [...unik].map((satu) => menurutKata.get(satu) ?? []).sort((a, b) => a.length - b.length);
    const calon = new Set<string>();
    for (const daftar of terjarang.slice(0, jumlahPeluang)) for (const satu of daftar) calon.add(satu);
    for (const satu of menurutAwalan.get(toAwalan(kata)) ?? []) calon.add(satu);
    return calon.size === 0 ? [] : [...calon].flatMap((satu) => this.findSama(satu));
  }

  private splitKata(): Kata {
    const [menurutKata, menurutAwalan]: [MenurutBagian, MenurutBagian] = [new Map(), new Map()];
    for (const nama of this.menurutNama.keys()) {
      const kata = nama.split(' ');
      for (const satu of kata) addTo(menurutKata, satu, nama);
      if (kata.length >= MIN_KATA_AWALAN) addTo(menurutAwalan, toAwalan(kata), nama);
    }
    return { menurutKata, menurutAwalan };
  }
}

function toAwalan(kata: readonly string[]): string {
  return kata.slice(0, MIN_KATA_AWALAN).join(' ');
}

/** A word that stands twice in a name counts once. */
function addTo(indeks: MenurutBagian, bagian: string, nama: string): void {
  const ada = indeks.get(bagian);
  if (ada === undefined) indeks.set(bagian, [nama]);
  else if (ada.at(-1) !== nama) ada.push(nama);
}
