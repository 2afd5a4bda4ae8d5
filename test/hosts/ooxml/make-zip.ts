import { crc32, deflateRawSync } from "node:zlib";

/** How one entry is written; by default as a careful program writes it. */
export interface EntryMaking {
  readonly name: string;
  readonly content: string;
  readonly isStored?: boolean;
  /** Sizes and checksum behind the data, as streaming writers do. */
  readonly hasDescriptor?: boolean;
  /** Sizes and offset in zip64 fields, as Apache POI's streaming writer does for the smallest file. */
  readonly isWide?: boolean;
  /** Another extra field, such as a Unix time. */
  readonly extra?: Uint8Array;
}

export interface ZipMaking {
  readonly prefix?: string;
  readonly comment?: string;
  readonly hasWideEnd?: boolean;
}

/** A zip written field by field (APPNOTE 4.3), apart from the code under test. */
export function makeZip(entries: readonly EntryMaking[], making: ZipMaking = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from(making.prefix ?? "", "latin1")];
  const central: Buffer[] = [];
  for (const entry of entries) {
    const offset = sizeOf(parts);
    const content = Buffer.from(entry.content);
    const data = entry.isStored === true ? content : deflateRawSync(content);
    const sums = { crc: crc32(content), packed: data.length, size: content.length };
    parts.push(...localRecord(entry, data, sums));
    central.push(centralHeader(entry, sums, offset));
  }
  const start = sizeOf(parts);
  const size = sizeOf(central);
  parts.push(...central);
  if (making.hasWideEnd === true) parts.push(wideEnd(entries.length, size, start));
  const comment = Buffer.from(making.comment ?? "");
  const narrow = making.hasWideEnd !== true;
  const count = narrow ? entries.length : 0xffff;
  const end = [u32(0x06054b50), u16(0), u16(0), u16(count), u16(count)];
  parts.push(
    ...end,
    u32(narrow ? size : 0xffffffff),
    u32(narrow ? start : 0xffffffff),
    u16(comment.length),
    comment,
  );
  return new Uint8Array(Buffer.concat(parts));
}

interface Sums {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const time = [u16(0x7a6d), u16(0x5646)];

function localRecord(entry: EntryMaking, data: Buffer, sums: Sums): Buffer[] {
  const isLate = entry.hasDescriptor === true;
  const wide = wideField(entry, isLate ? [0, 0] : [sums.size, sums.packed]);
  const extra = Buffer.concat([wide, Buffer.from(entry.extra ?? [])]);
  const known = isLate ? { crc: 0, packed: 0, size: 0 } : sums;
  const header = [
    u32(0x04034b50),
    u16(45),
    u16(flagsOf(entry)),
    u16(methodOf(entry)),
    ...time,
    u32(known.crc),
  ];
  const sizes =
    entry.isWide === true ? [u32(0xffffffff), u32(0xffffffff)] : [u32(known.packed), u32(known.size)];
  const name = Buffer.from(entry.name);
  const record = [...header, ...sizes, u16(name.length), u16(extra.length), name, extra, data];
  if (!isLate) return record;
  const late =
    entry.isWide === true ? [u64(sums.packed), u64(sums.size)] : [u32(sums.packed), u32(sums.size)];
  return [...record, u32(0x08074b50), u32(sums.crc), ...late];
}

function centralHeader(entry: EntryMaking, sums: Sums, offset: number): Buffer {
  const isWide = entry.isWide === true;
  const extra = Buffer.concat([
    Buffer.from(entry.extra ?? []),
    wideField(entry, [sums.size, sums.packed, offset]),
  ]);
  const name = Buffer.from(entry.name);
  const full = u32(0xffffffff);
  return Buffer.concat([
    ...[u32(0x02014b50), u16(45), u16(45), u16(flagsOf(entry)), u16(methodOf(entry)), ...time, u32(sums.crc)],
    ...(isWide ? [full, full] : [u32(sums.packed), u32(sums.size)]),
    ...[u16(name.length), u16(extra.length), u16(2), u16(0), u16(1), u32(0x81a40000)],
    isWide ? full : u32(offset),
    ...[name, extra, Buffer.from("hi")],
  ]);
}

function wideEnd(count: number, size: number, start: number): Buffer {
  const record = [
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(size),
    u64(start),
  ];
  return Buffer.concat([...record, u32(0x07064b50), u32(0), u64(start + size), u32(1)]);
}

function wideField(entry: EntryMaking, values: readonly number[]): Buffer {
  return entry.isWide === true
    ? Buffer.concat([u16(1), u16(values.length * 8), ...values.map(u64)])
    : Buffer.alloc(0);
}

function flagsOf(entry: EntryMaking): number {
  return 0x800 | (entry.hasDescriptor === true ? 8 : 0);
}

function methodOf(entry: EntryMaking): number {
  return entry.isStored === true ? 0 : 8;
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function u64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}
