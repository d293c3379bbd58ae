import { deflateRawSync } from 'node:zlib';
import { calculateCrc32 } from '../../../src/workbook/xlsx/crc32';
import { Zip } from '../../../src/workbook/xlsx/zip';
import { problemOf } from '../samples';

const CONTENT = Buffer.from('isi berkas '.repeat(30));

interface Variation {
  readonly stored?: boolean;
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  readonly crc?: number;
}

/** A zip with the one entry a/b.txt, written the way other programs may write it. */
function buildZip({ stored, descriptor, zip64, encrypted, crc = calculateCrc32(CONTENT) }: Variation): Uint8Array {
  const name = Buffer.from('a\\b.txt');
  const data = stored ? CONTENT : deflateRawSync(CONTENT);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(descriptor ? 8 : 0, 6);
  local.writeUInt16LE(stored ? 0 : 8, 8);
  if (!descriptor) {
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(CONTENT.length, 22);
  }
  local.writeUInt16LE(name.length, 26);
  const trailer = Buffer.alloc(descriptor ? 16 : 0);
  if (descriptor) {
    trailer.writeUInt32LE(0x08074b50, 0);
    trailer.writeUInt32LE(crc, 4);
    trailer.writeUInt32LE(data.length, 8);
    trailer.writeUInt32LE(CONTENT.length, 12);
  }
  const content = Buffer.concat([local, name, data, trailer]);
  const extra = Buffer.alloc(zip64 ? 28 : 0);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(CONTENT.length), 4);
    extra.writeBigUInt64LE(BigInt(data.length), 12);
    extra.writeBigUInt64LE(0n, 20);
  }
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE((descriptor ? 8 : 0) | (encrypted ? 1 : 0), 8);
  central.writeUInt16LE(stored ? 0 : 8, 10);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(zip64 ? 0xffffffff : data.length, 20);
  central.writeUInt32LE(zip64 ? 0xffffffff : CONTENT.length, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(zip64 ? 0xffffffff : 0, 42);
  const directory = Buffer.concat([central, name, extra]);
  const end64 = Buffer.alloc(zip64 ? 76 : 0);
  if (zip64) {
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(1n, 32);
    end64.writeBigUInt64LE(BigInt(content.length), 48);
    end64.writeUInt32LE(0x07064b50, 56);
    end64.writeBigUInt64LE(BigInt(content.length + directory.length), 64);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : 1, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : content.length, 16);
  return Buffer.concat([content, directory, end64, end]);
}

describe('A zip', () => {
  it.each<[string, Variation]>([
    ['with deflated data', {}],
    ['with stored data', { stored: true }],
    ['with data descriptors', { descriptor: true }],
    ['in the zip64 format', { zip64: true }],
  ])('%s is read, and its entry is copied as it is into a changed one', async (_, variation) => {
    const zip = Zip.open(buildZip(variation));
    expect(zip.names()).toEqual(['a/b.txt']);
    expect(Buffer.from(await zip.read('A/B.TXT'))).toEqual(CONTENT);
    const more = Zip.open((await zip.with(new Map([['baru', Uint8Array.of(1, 2)]]))).toBytes());
    expect(Buffer.from(await more.read('a/b.txt'))).toEqual(CONTENT);
    expect(await more.read('baru')).toEqual(Uint8Array.of(1, 2));
  });

  it('names the entry whose check sum or data is wrong', async () => {
    const wrongSum = Zip.open(buildZip({ crc: 1 }));
    expect(await problemOf(wrongSum.read('a/b.txt'))).toEqual({ kode: 'berkas-rusak', bagian: 'a/b.txt' });
    const bytes = buildZip({});
    bytes[40] = 0xff;
    expect(await problemOf(Zip.open(bytes).read('a/b.txt'))).toEqual({ kode: 'berkas-rusak', bagian: 'a/b.txt' });
  });

  it('with a password is told from a broken one', async () => {
    expect(await problemOf((async () => Zip.open(buildZip({ encrypted: true })))())).toEqual({
      kode: 'terkunci-sandi',
    });
  });
});

describe('CRC-32', () => {
  it('gives the check value of the standard, at any length', () => {
    expect(calculateCrc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(calculateCrc32(new Uint8Array())).toBe(0);
  });
});
