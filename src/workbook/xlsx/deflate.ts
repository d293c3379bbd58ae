import { deflateSync } from 'fflate';

/** As zlib counts: from 1, the fastest, to 9, the smallest. */
const LEVEL = 6;

/** Raw deflate data of `bytes`: the same in Node and in every browser, which the compressors they bring are not. */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: LEVEL });
}

/**
 * The bytes that were deflated.
 *
 * @param size  their number, as the zip says
 * @throws when the data is broken or does not give exactly `size` bytes
 */
export async function inflateRaw(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const inflated = new Uint8Array(size);
  let at = 0;
  await pump(new DecompressionStream('deflate-raw'), bytes, (chunk) => {
    if (at + chunk.length > size) throw new RangeError('Inflated data is longer than declared');
    inflated.set(chunk, at);
    at += chunk.length;
  });
  if (at !== size) throw new RangeError('Inflated data is shorter than declared');
  return inflated;
}

async function pump(stream: DecompressionStream, bytes: Uint8Array, take: (chunk: Uint8Array) => void): Promise<void> {
  const writer = stream.writable.getWriter();
  // A failure shows up on the reading side too; here it would be an unhandled rejection.
  const ignore = () => undefined;
  writer.closed.catch(ignore);
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(ignore);
  writer.close().catch(ignore);
  const reader = stream.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    take(value as Uint8Array);
  }
}
