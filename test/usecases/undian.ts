/** Draws from a sequence that its seed decides: what failed once fails again. */
export class Undian {
  #keadaan: number;

  constructor(benih: number) {
    this.#keadaan = Math.imul(benih + 1, 0x9e3779b1) >>> 0;
  }

  /** At least 0, below 1 (mulberry32). */
  next(): number {
    this.#keadaan = (this.#keadaan + 0x6d2b79f5) >>> 0;
    let t = this.#keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  int(dari: number, sampai: number): number {
    return dari + Math.floor(this.next() * (sampai - dari + 1));
  }

  isKena(peluang: number): boolean {
    return this.next() < peluang;
  }

  pick<T>(daftar: readonly T[]): T {
    return daftar[this.int(0, daftar.length - 1)]!;
  }

  /** Some of the list, each at most once, in the order of the list. */
  listPilihan<T>(daftar: readonly T[], banyak: number): readonly T[] {
    const sisa = [...daftar];
    while (sisa.length > Math.max(banyak, 0)) sisa.splice(this.int(0, sisa.length - 1), 1);
    return sisa;
  }
}
