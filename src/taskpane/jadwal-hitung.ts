/** Milliseconds without an edit after which it is time to recalculate. */
const JEDA = 800;
/** Milliseconds after which a run that came at a bad moment is tried again. */
const JEDA_ULANG = 3_000;

/** How an automatic run ended: 'nanti' when it came at a bad moment, such as while a cell is being typed in. */
export type HasilOtomatis = 'selesai' | 'nanti';

/** Decides when to recalculate after edits: once they pause, and never while something else is being done. */
export class JadwalHitung {
  private pengatur: ReturnType<typeof setTimeout> | undefined;
  private isMenunggu = false;
  private isSibuk = false;

  constructor(private readonly run: () => Promise<HasilOtomatis>) {}

  /** An edit was made. */
  note(): void {
    this.isMenunggu = true;
    if (!this.isSibuk) this.start(JEDA);
  }

  /** Something is being done that nothing may come between. @returns to be called when it is over */
  begin(): () => void {
    this.isSibuk = true;
    clearTimeout(this.pengatur);
    return () => {
      this.isSibuk = false;
      if (this.isMenunggu) this.start(JEDA);
    };
  }

  /** What was edited so far is dealt with. */
  clear(): void {
    this.isMenunggu = false;
    clearTimeout(this.pengatur);
  }

  private start(jeda: number): void {
    clearTimeout(this.pengatur);
    this.pengatur = setTimeout(() => void this.fire(), jeda);
  }

  private async fire(): Promise<void> {
    this.isMenunggu = false;
    const hasil = await this.run();
    if (hasil === 'selesai') return;
    this.isMenunggu = true;
    this.start(JEDA_ULANG);
  }
}
