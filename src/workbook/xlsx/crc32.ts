const POLYNOMIAL = 0xedb88320;

/** Eight tables, so that eight bytes are taken at a time ("slicing by 8"). */
const TABLES = buildTables();

/** CRC-32 of a zip entry, as an unsigned 32-bit number. */
export function calculateCrc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let crc = -1;
  let at = 0;
  const byteAt = (index: number) => bytes[index] ?? 0;
  const look = (table: Int32Array, index: number) => table[index & 255] ?? 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    const low = crc ^ (byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24));
    crc =
      look(t7, low) ^
      look(t6, low >>> 8) ^
      look(t5, low >>> 16) ^
      look(t4, low >>> 24) ^
      look(t3, byteAt(at + 4)) ^
      look(t2, byteAt(at + 5)) ^
      look(t1, byteAt(at + 6)) ^
      look(t0, byteAt(at + 7));
  }
  for (; at < bytes.length; at++) crc = look(t0, crc ^ byteAt(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

type EightTables = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function buildTables(): EightTables {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    first[byte] = crc;
  }
  const following = (previous: Int32Array) => previous.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0));
  const t1 = following(first);
  const t2 = following(t1);
  const t3 = following(t2);
  const t4 = following(t3);
  const t5 = following(t4);
  const t6 = following(t5);
  return [first, t1, t2, t3, t4, t5, t6, following(t6)];
}
