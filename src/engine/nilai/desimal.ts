import Big from 'big.js';

/** How a figure is cut to its decimals. `potong` drops the rest, towards zero; a report that truncates names it. */
export type ModePembulatan = 'setengah-ke-atas' | 'potong';

const BIG_MODE: Record<ModePembulatan, Big.RoundingMode> = { 'setengah-ke-atas': 1, potong: 0 };
const SATU = new Big(1);
/** More significant digits than a double can tell apart. */
const DIGIT_DOUBLE = 20;

/**
 * An exact figure: a decimal, or a quotient of decimals that is kept unevaluated until it is rounded.
 * So 1/3 + 1/3 + 1/3 is 1, and a figure is rounded once, from its exact value.
 *
 * Where both sides must have the same unit (`Persen`, `Rupiah`), the type of `this` is the type of `lain`.
 */
export class Desimal {
  private constructor(
    private readonly pembilang: Big,
    private readonly penyebut: Big,
  ) {}

  /** @param teks decimal text with a point ('72.50', '-3', '1e21'), or a number, which enters by its shortest text. */
  static from(teks: string | number): Desimal {
    return new Desimal(new Big(teks), SATU);
  }

  add<T extends Desimal>(this: T, lain: T): T {
    if (this.penyebut.eq(lain.penyebut)) return new Desimal(this.pembilang.plus(lain.pembilang), this.penyebut) as T;
    return new Desimal(
      this.pembilang.times(lain.penyebut).plus(lain.pembilang.times(this.penyebut)),
      this.penyebut.times(lain.penyebut),
    ) as T;
  }

  subtract<T extends Desimal>(this: T, lain: T): T {
    return this.add(new Desimal(lain.pembilang.neg(), lain.penyebut) as T);
  }

  multiply(lain: Desimal): Desimal {
    return new Desimal(this.pembilang.times(lain.pembilang), this.penyebut.times(lain.penyebut));
  }

  /** @throws RangeError when `lain` is 0: a caller looks first and returns a Galat. */
  divide(lain: Desimal): Desimal {
    if (lain.isNol()) throw new RangeError('Pembagian dengan nol');
    const tanda = lain.pembilang.s < 0 ? -1 : 1;
    return new Desimal(
      this.pembilang.times(lain.penyebut).times(tanda),
      this.penyebut.times(lain.pembilang).times(tanda),
    );
  }

  /** Negative, 0 or positive, as this figure is less than, equal to or greater than `lain`. */
  compare<T extends Desimal>(this: T, lain: T): number {
    return this.pembilang.times(lain.penyebut).cmp(lain.pembilang.times(this.penyebut));
  }

  isNol(): boolean {
    return this.pembilang.eq(0);
  }

  /** Whether the figure is written out in full with this many decimals, so that rounding loses nothing. */
  isTepat(desimal: number): boolean {
    return this.round(desimal, 'potong').compare(this) === 0;
  }

  /** The figure rounded once to `desimal` decimals (0 or more) by the named mode. */
  round<T extends Desimal>(this: T, desimal: number, mode: ModePembulatan): T {
    return new Desimal(this.evaluate(desimal, mode), SATU) as T;
  }

  /** Text with exactly `desimal` decimals and a point: '96.67', '104', '-0.50'. Zero never carries a sign. */
  toFixed(desimal: number, mode: ModePembulatan): string {
    const nilai = this.evaluate(desimal, mode);
    return (nilai.eq(0) ? nilai.abs() : nilai).toFixed(desimal);
  }

  /** Nearest double, for a cell of Excel. Not for arithmetic. */
  toNumber(): number {
    if (this.penyebut.eq(SATU)) return Number(this.pembilang.toString());
    const pangkat = this.pembilang.e - this.penyebut.e;
    return Number(this.toFixed(Math.max(0, DIGIT_DOUBLE - pangkat), 'setengah-ke-atas'));
  }

  private evaluate(desimal: number, mode: ModePembulatan): Big {
    if (this.penyebut.eq(SATU)) return this.pembilang.round(desimal, BIG_MODE[mode]);
    // Big takes the precision of a division from its constructor; set it for this one division only.
    const { DP, RM } = Big;
    Big.DP = desimal;
    Big.RM = BIG_MODE[mode];
    try {
      return this.pembilang.div(this.penyebut);
    } finally {
      Big.DP = DP;
      Big.RM = RM;
    }
  }
}

export const NOL = Desimal.from(0);
export const SERATUS = Desimal.from(100);

/** Short form of `Desimal.from`. */
export function desimal(teks: string | number): Desimal {
  return Desimal.from(teks);
}

/** Sum of figures; 0 for none. */
export function sum(daftarNilai: readonly Desimal[]): Desimal {
  return daftarNilai.reduce((jumlah, nilai) => jumlah.add(nilai), NOL);
}
