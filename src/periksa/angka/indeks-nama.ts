import { listKataUnik } from '../../engine';
import { BATAS_MIRIP, MIN_KATA_AWALAN } from './nama';

/** A name with its words, and where in the list it stands. */
export interface NamaTerindeks {
  readonly teks: string;
  /** Each once. */
  readonly kata: readonly string[];
  readonly letak: number[];
}

/** Names by one part of them. */
type MenurutBagian = Map<string, NamaTerindeks[]>;

interface Kata {
  readonly menurutKata: MenurutBagian;
  readonly menurutAwalan: MenurutBagian;
}

/** A list of names to be looked up without comparing each with each. */
export class IndeksNama {
  private readonly menurutTeks = new Map<string, NamaTerindeks>();
  private readonly menurutLetak: readonly (NamaTerindeks | undefined)[];
  /** Made when a name is looked for that is not here as it is. */
  private kata: Kata | null = null;

  /** @param daftar  undefined where there is no name */
  constructor(daftar: readonly (string | undefined)[]) {
    this.menurutLetak = daftar.map((teks, letak) => (teks === undefined ? undefined : this.add(teks, letak)));
  }

  private add(teks: string, letak: number): NamaTerindeks {
    const ada = this.menurutTeks.get(teks);
    ada?.letak.push(letak);
    const nama = ada ?? { teks, kata: listKataUnik(teks), letak: [letak] };
    if (ada === undefined) this.menurutTeks.set(teks, nama);
    return nama;
  }

  get(letak: number): NamaTerindeks | undefined {
    return this.menurutLetak[letak];
  }

  findSama({ teks }: NamaTerindeks): readonly NamaTerindeks[] {
    const sama = this.menurutTeks.get(teks);
    return sama === undefined ? KOSONG : [sama];
  }

  /**
   * Everything whose name may be alike, or be the same name cut short; and some that is not.
   *
   * A name that is alike has most words of this one, so it has one of its rarest.
   */
  findMungkinMirip({ teks, kata }: NamaTerindeks): readonly NamaTerindeks[] {
    const { menurutKata, menurutAwalan } = (this.kata ??= this.indexKata());
    const jumlahPeluang = kata.length - Math.ceil(kata.length * BATAS_MIRIP) + 1;
    const terjarang = kata.map((satu) => menurutKata.get(satu) ?? KOSONG).sort((a, b) => a.length - b.length);
    const seawalan = menurutAwalan.get(toAwalan(teks)) ?? KOSONG;
    const calon: NamaTerindeks[] = [];
    for (const daftar of [...terjarang.slice(0, jumlahPeluang), seawalan]) {
      for (const satu of daftar) if (!calon.includes(satu)) calon.push(satu);
    }
    return calon;
  }

  private indexKata(): Kata {
    const [menurutKata, menurutAwalan]: [MenurutBagian, MenurutBagian] = [new Map(), new Map()];
    for (const nama of this.menurutTeks.values()) {
      for (const satu of nama.kata) addTo(menurutKata, satu, nama);
      addTo(menurutAwalan, toAwalan(nama.teks), nama);
    }
    return { menurutKata, menurutAwalan };
  }
}

const KOSONG: readonly NamaTerindeks[] = [];

/** The first words of a name; all of a name that has fewer, which no other name is cut short to. */
function toAwalan(teks: string): string {
  let akhir = -1;
  for (let kata = 0; kata < MIN_KATA_AWALAN; kata += 1) {
    akhir = teks.indexOf(' ', akhir + 1);
    if (akhir < 0) return teks;
  }
  return teks.slice(0, akhir);
}

function addTo(indeks: MenurutBagian, bagian: string, nama: NamaTerindeks): void {
  const ada = indeks.get(bagian);
  if (ada === undefined) indeks.set(bagian, [nama]);
  else ada.push(nama);
}
