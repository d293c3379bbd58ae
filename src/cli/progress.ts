import { SingleBar } from 'cli-progress';

const MENUNGGU_MS = 1000;

/** A progress bar on the terminal, shown only once the work has taken over a second. */
export class Progress {
  private readonly mulai = performance.now();
  private bar: SingleBar | null = null;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  update(langkah: string, bagian: number): void {
    if (!this.stream.isTTY || performance.now() - this.mulai < MENUNGGU_MS) return;
    if (this.bar === null) {
      this.bar = new SingleBar({
        stream: this.stream,
        format: '{langkah} [{bar}] {percentage}%',
        clearOnComplete: true,
      });
      this.bar.start(1, bagian, { langkah });
    }
    this.bar.update(bagian, { langkah });
  }

  stop(): void {
    this.bar?.stop();
  }
}
