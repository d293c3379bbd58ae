/** The number of a caption: fixed text, the figure that a field counts, and what follows it. */
export interface Nomor {
  readonly awalan: string;
  /** What the field shows until it is updated, and afterwards. */
  readonly urutan: number;
  readonly akhiran: string;
  /** Instruction of the field. */
  readonly bidang: string;
}

/**
 * Numbers of captions as fields that count themselves: '3.2.4' is '3.2.' and the fourth of the sequence. The count
 * starts anew where the part before it changes, and a part of a table ('3.2.4 (unsur)') repeats its number.
 */
export class Penomoran {
  private awalan: string | null = null;
  private urutan = 0;

  /** @param label  of the sequence, 'Tabel' */
  constructor(private readonly label: string) {}

  /** @returns null for a number that does not end in a figure */
  next(no: string): Nomor | null {
    const [, awalan = '', angka = '', akhiran = ''] = /^((?:[^.\s]+\.)*)(\d+)(.*)$/s.exec(no) ?? [];
    if (angka === '') return null;
    const urutan = Number(angka);
    const bidang = ` SEQ ${this.label} \\* ARABIC${this.findSaklar(awalan, urutan)} `;
    this.awalan = awalan;
    this.urutan = urutan;
    return { awalan, urutan, akhiran, bidang };
  }

  private findSaklar(awalan: string, urutan: number): string {
    if (awalan === this.awalan && urutan === this.urutan + 1) return '';
    return awalan === this.awalan && urutan === this.urutan ? ' \\c' : ` \\r ${urutan}`;
  }
}
