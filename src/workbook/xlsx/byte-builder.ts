const encoder = new TextEncoder();
const SHORT_TEXT = 200;
const LAST_ASCII = 127;

/** Bytes that grow at the end: text as UTF-8 and stretches of other bytes. */
export class ByteBuilder {
  private buffer: Uint8Array;
  private used = 0;

  constructor(capacity = 1024) {
    this.buffer = new Uint8Array(capacity);
  }

  addBytes(bytes: Uint8Array): this {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.used);
    this.used += bytes.length;
    return this;
  }

  addText(text: string): this {
    this.reserve(text.length * 3);
    if (text.length <= SHORT_TEXT && this.addAscii(text)) return this;
    this.used += encoder.encodeInto(text, this.buffer.subarray(this.used)).written;
    return this;
  }

  /** The bytes so far; a view, so ask only when nothing more is added. */
  toBytes(): Uint8Array {
    return this.buffer.subarray(0, this.used);
  }

  /** Much faster than the encoder for the few characters of a cell; false when some are not ASCII. */
  private addAscii(text: string): boolean {
    const { buffer, used } = this;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > LAST_ASCII) return false;
      buffer[used + index] = code;
    }
    this.used += text.length;
    return true;
  }

  private reserve(extra: number): void {
    if (this.used + extra <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.used + extra, Math.ceil(this.buffer.length * 1.5)));
    grown.set(this.buffer.subarray(0, this.used));
    this.buffer = grown;
  }
}
