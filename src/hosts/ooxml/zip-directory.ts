import { damaged, WorkbookUnreadable } from "./workbook-unreadable";

/** One entry of a zip, as its central directory describes it (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; anything else cannot be read but is still copied. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts; the record reaches to `end`, data descriptor and padding included. */
  readonly start: number;
  readonly end: number;
  /** Where the central header stands and ends. */
  readonly centralStart: number;
  readonly centralEnd: number;
  /** Where the central header keeps the local header's offset: in its own field, or in the zip64 extra field. */
  readonly offsetField: { readonly at: number; readonly isWide: boolean };
}

/** A zip's central directory, entries in its order. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Offset of the central directory, where the last entry's record ends at the latest. */
  readonly start: number;
  /** The comment of the archive, kept when the archive is rewritten. */
  readonly comment: Uint8Array;
}

const endSignature = 0x06_05_4b_50;
const wideEndSignature = 0x06_06_4b_50;
const wideLocatorSignature = 0x07_06_4b_50;
const centralSignature = 0x02_01_4b_50;
const mostEntries = 65_534;
const utf8Name = 0x8_00;
const utf8 = new TextDecoder();
const latin1 = new TextDecoder("latin1");

type Unfinished = Omit<ZipEntry, "end">;

/**
 * Reads the central directory of a zip in memory. Throws WorkbookUnreadable where it is cut off, spread over
 * several disks, or misleading: entries that overlap, share a name, or whose name leaves the package.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start, size, commentStart } = findDirectory(view);
    const entries: Unfinished[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      const entry = readCentralHeader(bytes, view, at);
      at = entry.centralEnd;
      entries.push(entry);
    }
    if (at !== start + size) throw damaged("the central directory has another size than it says");
    refuseMisleadingNames(entries);
    return { entries: endEntries(entries, start), start, comment: bytes.slice(commentStart) };
  } catch (error) {
    if (error instanceof RangeError) throw damaged("the zip is cut off");
    throw error;
  }
}

function findDirectory(view: DataView) {
  const least = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const disk = view.getUint16(at + 4, true);
    if (disk !== 0 && disk !== 0xff_ff) throw damaged("the zip is spread over several files");
    const narrow = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
    const found = findWideEnd(view, at) ?? narrow;
    if (found.count > mostEntries) throw new WorkbookUnreadable("too-large", "too many parts");
    if (found.start + found.size > at) throw damaged("the central directory lies outside the zip");
    return { ...found, commentStart: at + 22 };
  }
  throw damaged("the zip has no end record");
}

/** Apache POI's streaming writer, common in Chinese finance systems, uses zip64 for the smallest workbook. */
function findWideEnd(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return undefined;
  const at = readWide(view, locator + 8);
  if (view.getUint32(at, true) !== wideEndSignature) throw damaged("the zip64 end record is missing");
  return {
    count: readWide(view, at + 32),
    size: readWide(view, at + 40),
    start: readWide(view, at + 48),
  };
}

function readWide(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("an offset beyond all files");
  return Number(value);
}

function readCentralHeader(bytes: Uint8Array, view: DataView, at: number): Unfinished {
  if (view.getUint32(at, true) !== centralSignature) throw damaged("a central header is missing");
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const centralEnd = extraEnd + view.getUint16(at + 32, true);
  if (centralEnd > bytes.length) throw damaged("the central directory is cut off");
  const wide = new WideFields(view, nameEnd, extraEnd);
  // The zip64 field holds only those values that did not fit, in this order (APPNOTE 4.5.3).
  const size = wide.value(view.getUint32(at + 24, true));
  const compressedSize = wide.value(view.getUint32(at + 20, true));
  const offset = view.getUint32(at + 42, true);
  const isWide = offset === 0xff_ff_ff_ff && wide.isThere;
  const offsetField = isWide ? { at: wide.next, isWide } : { at: at + 42, isWide };
  return {
    name: readName(bytes.subarray(at + 46, nameEnd), (flags & utf8Name) !== 0),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    start: wide.value(offset),
    centralStart: at,
    centralEnd,
    offsetField,
  };
}

/** The zip64 extra field of one header: 8-byte values for the 4-byte fields that hold all ones. */
class WideFields {
  readonly isThere: boolean;
  next: number;

  constructor(
    private readonly view: DataView,
    from: number,
    private readonly to: number,
  ) {
    let at = from;
    while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
    this.isThere = at + 4 <= to;
    this.next = at + 4;
  }

  value(narrow: number): number {
    if (narrow !== 0xff_ff_ff_ff || !this.isThere) return narrow;
    if (this.next + 8 > this.to) throw damaged("a zip64 field is cut off");
    this.next += 8;
    return readWide(this.view, this.next - 8);
  }
}

/** Part names are ASCII by OPC; a name in another code page belongs to no part, and only has to stay distinct. */
function readName(bytes: Uint8Array, isUtf8: boolean): string {
  return (isUtf8 ? utf8 : latin1).decode(bytes);
}

function refuseMisleadingNames(entries: readonly Unfinished[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name === "" || /^\/|\\|\0|(?:^|\/)\.\.?(?:\/|$)|^[A-Za-z]:/.test(name)) {
      throw damaged(`an entry is named ${JSON.stringify(name)}`);
    }
    // Part names that differ in case only are the same part (ECMA-376 part 2, 6.2.2.3).
    const key = name.toLowerCase();
    if (seen.has(key) && !key.endsWith("/")) throw damaged(`two entries are named ${JSON.stringify(name)}`);
    seen.add(key);
  }
}

function endEntries(entries: readonly Unfinished[], directoryStart: number): ZipEntry[] {
  const ends = new Map<Unfinished, number>();
  let end = directoryStart;
  for (const entry of [...entries].sort((a, b) => b.start - a.start)) {
    if (entry.start + 30 + entry.compressedSize > end) throw damaged(`${entry.name} overlaps another entry`);
    ends.set(entry, end);
    end = entry.start;
  }
  return entries.map((entry) => ({ ...entry, end: ends.get(entry) ?? directoryStart }));
}
