import { WorkbookError } from '../workbook.port';
import { calculateCrc32 } from './crc32';
import { deflateRaw, inflateRaw } from './deflate';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;

const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;
const FLAG_DATA_DESCRIPTOR = 8;
const FLAG_UTF8 = 0x800;

/** 1 January 1980, 0:00, so that the same workbook is always the same bytes. */
const FIXED_TIME = 0x00210000;

const DIRECTORY = 'direktori zip';

interface ZipEntry {
  /** With forward slashes, even where the file has backslashes. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly compressed: Uint8Array;
}

/** An immutable zip archive. Entries that are not replaced keep their compressed bytes exactly. */
export class Zip {
  private readonly entries = new Map<string, ZipEntry>();
  /** What was inflated and is still in memory: a sheet is read and then written, mostly soon after. */
  private readonly inflated = new Map<string, WeakRef<Uint8Array>>();

  private constructor(
    entries: readonly ZipEntry[],
    private readonly original: Uint8Array | null,
  ) {
    for (const entry of entries) this.entries.set(toKey(entry.name), entry);
  }

  static empty(): Zip {
    return new Zip([], null);
  }

  /** @throws WorkbookError 'berkas-rusak' or 'terkunci-sandi' */
  static open(bytes: Uint8Array): Zip {
    try {
      return new Zip(readEntries(bytes), bytes);
    } catch (problem) {
      if (problem instanceof WorkbookError) throw problem;
      throw brokenPart(DIRECTORY);
    }
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** Names are looked up without regard to case, as Excel does. */
  has(name: string): boolean {
    return this.entries.has(toKey(name));
  }

  /**
   * The content of an entry.
   *
   * @throws WorkbookError 'berkas-rusak' when it is missing, or its data or check sum is wrong
   */
  async read(name: string): Promise<Uint8Array> {
    const key = toKey(name);
    const before = this.inflated.get(key)?.deref();
    if (before) return before;
    const entry = this.entries.get(key);
    if (!entry || (entry.method !== STORED && entry.method !== DEFLATED)) throw brokenPart(name);
    let content = entry.compressed;
    if (entry.method === DEFLATED) {
      try {
        content = await inflateRaw(entry.compressed, entry.size);
      } catch {
        throw brokenPart(name);
      }
    }
    if (content.length !== entry.size || calculateCrc32(content) !== entry.crc) throw brokenPart(name);
    this.inflated.set(key, new WeakRef(content));
    return content;
  }

  /** This archive with entries replaced, added at the end or, for `null`, left out. */
  async with(changes: ReadonlyMap<string, Uint8Array | null>): Promise<Zip> {
    if (changes.size === 0) return this;
    const entries = new Map(this.entries);
    for (const [name, content] of changes) {
      const key = toKey(name);
      if (content) entries.set(key, compressEntry(name, content, this.entries.get(key)));
      else entries.delete(key);
    }
    return new Zip([...entries.values()], null);
  }

  /** The file. An archive nobody changed is returned as it was opened. */
  toBytes(): Uint8Array {
    return this.original ?? writeEntries([...this.entries.values()]);
  }
}

export function brokenPart(name: string): WorkbookError {
  return new WorkbookError({ kode: 'berkas-rusak', bagian: name });
}

function toKey(name: string): string {
  return name.toLowerCase();
}

function compressEntry(name: string, content: Uint8Array, replaced: ZipEntry | undefined): ZipEntry {
  return {
    name: replaced?.name ?? name,
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    method: DEFLATED,
    flags: replaced ? replaced.flags & FLAG_UTF8 : FLAG_UTF8,
    time: replaced?.time ?? FIXED_TIME,
    crc: calculateCrc32(content),
    size: content.length,
    externalAttributes: replaced?.externalAttributes ?? 0,
    compressed: deflateRaw(content),
  };
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw brokenPart(DIRECTORY);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
    const flags = view.getUint16(at + 8, true);
    if (flags & FLAG_ENCRYPTED) throw new WorkbookError({ kode: 'terkunci-sandi' });
    const { size, compressedSize, offset } = readSizes(view, at, at + 46 + nameLength, extraLength);
    entries.push({
      name,
      nameBytes,
      method: view.getUint16(at + 10, true),
      flags,
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      externalAttributes: view.getUint32(at + 38, true),
      compressed: findCompressed(bytes, view, name, offset, compressedSize),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end--;
  if (end < 0) throw brokenPart(DIRECTORY);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== UNKNOWN_16 && offset !== UNKNOWN_32) return { count, offset };
  if (end < 20 || view.getUint32(end - 20, true) !== ZIP64_LOCATOR) return { count, offset };
  const zip64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(zip64, true) !== ZIP64_END_RECORD) throw brokenPart(DIRECTORY);
  return {
    count: Number(view.getBigUint64(zip64 + 32, true)),
    offset: Number(view.getBigUint64(zip64 + 48, true)),
  };
}

/** Sizes and place of an entry; a zip64 archive keeps those that do not fit in 32 bits in an extra field. */
function readSizes(view: DataView, header: number, extraStart: number, extraLength: number) {
  let compressedSize = view.getUint32(header + 20, true);
  let size = view.getUint32(header + 24, true);
  let offset = view.getUint32(header + 42, true);
  for (let at = extraStart; at + 4 <= extraStart + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const readNext = () => {
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    if (size === UNKNOWN_32) size = readNext();
    if (compressedSize === UNKNOWN_32) compressedSize = readNext();
    if (offset === UNKNOWN_32) offset = readNext();
  }
  return { size, compressedSize, offset };
}

function findCompressed(bytes: Uint8Array, view: DataView, name: string, offset: number, size: number): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw brokenPart(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw brokenPart(name);
  return bytes.subarray(start, start + size);
}

function writeEntries(entries: readonly ZipEntry[]): Uint8Array {
  const contentLength = entries.reduce((sum, e) => sum + 30 + e.nameBytes.length + e.compressed.length, 0);
  const directoryLength = entries.reduce((sum, e) => sum + 46 + e.nameBytes.length, 0);
  const bytes = new Uint8Array(contentLength + directoryLength + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = contentLength;
  for (const entry of entries) {
    const header = commonHeader(entry);
    view.setUint32(directoryAt, CENTRAL_HEADER, true);
    view.setUint16(directoryAt + 4, 20, true);
    bytes.set(header, directoryAt + 6);
    view.setUint32(directoryAt + 38, entry.externalAttributes, true);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(entry.nameBytes, directoryAt + 46);
    directoryAt += 46 + entry.nameBytes.length;

    view.setUint32(at, LOCAL_HEADER, true);
    bytes.set(header, at + 4);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.compressed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.compressed.length;
  }
  view.setUint32(directoryAt, END_RECORD, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directoryLength, true);
  view.setUint32(directoryAt + 16, contentLength, true);
  return bytes;
}

/** The 26 bytes that the local and the central header have in common, from "version needed" on. */
function commonHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(26);
  const view = new DataView(header.buffer);
  view.setUint16(0, 20, true);
  // Sizes stand in the header itself, so no data descriptor follows the data.
  view.setUint16(2, entry.flags & ~FLAG_DATA_DESCRIPTOR, true);
  view.setUint16(4, entry.method, true);
  view.setUint32(6, entry.time, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, entry.compressed.length, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, entry.nameBytes.length, true);
  return header;
}
