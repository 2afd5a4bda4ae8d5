import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipDirectory, ZipEntry } from "./zip-directory";
import { joinBytes } from "./join-bytes";

const descriptorFlag = 0x8;
const zip64Field = 1;

interface Piece {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

/**
 * A zip with the contents of some entries replaced, by the entry's name. Every other entry's record is copied byte for byte;
 * order, names, attributes, timestamps and the archive's comment stay. A replaced entry keeps its way of packing.
 */
export function replaceEntries(
  bytes: Uint8Array,
  directory: ZipDirectory,
  replacements: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const records = [...directory.entries].sort((a, b) => a.start - b.start);
  // What stands before the first record, such as one that the directory no longer lists, is kept too.
  const parts: Uint8Array[] = [bytes.subarray(0, records[0]?.start ?? directory.start)];
  let offset = parts[0]?.length ?? 0;
  const headers = new Map<ZipEntry, Uint8Array>();
  for (const entry of records) {
    const content = replacements.get(entry.name);
    const piece = content === undefined ? copyEntry(bytes, entry) : packEntry(bytes, entry, content);
    showOffset(piece.central, entry, offset, content !== undefined);
    headers.set(entry, piece.central);
    parts.push(piece.local);
    offset += piece.local.length;
  }
  const central = directory.entries.flatMap((entry) => headers.get(entry) ?? []);
  const size = central.reduce((sum, header) => sum + header.length, 0);
  return joinBytes([...parts, ...central, endRecord(directory, size, offset)]);
}

function copyEntry(bytes: Uint8Array, entry: ZipEntry): Piece {
  return {
    local: bytes.subarray(entry.start, entry.end),
    central: bytes.slice(entry.centralStart, entry.centralEnd),
  };
}

function packEntry(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): Piece {
  const data = entry.method === 0 ? content : deflateSync(content);
  const sizes = { crc: crc32(content), packed: data.length, size: content.length };
  const oldLocal = bytes.subarray(entry.start, entry.end);
  const oldCentral = bytes.subarray(entry.centralStart, entry.centralEnd);
  const local = withoutZip64(oldLocal, 30, 26);
  const central = withoutZip64(oldCentral, 46, 28);
  setSizes(local, 6, sizes);
  setSizes(central, 8, sizes);
  return { local: joinBytes([local, data]), central };
}

/** A copy of a header (fixed part, name, extra fields, comment) that has lost its zip64 extra field. */
function withoutZip64(header: Uint8Array, fixed: number, lengthsAt: number): Uint8Array {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const nameEnd = fixed + view.getUint16(lengthsAt, true);
  const extraEnd = nameEnd + view.getUint16(lengthsAt + 2, true);
  const commentEnd = fixed === 46 ? extraEnd + view.getUint16(lengthsAt + 4, true) : extraEnd;
  const kept: Uint8Array[] = [];
  for (let at = nameEnd; at < extraEnd;) {
    // Padding too short for a field header is kept as it is.
    const end = at + 4 > extraEnd ? extraEnd : Math.min(extraEnd, at + 4 + view.getUint16(at + 2, true));
    if (at + 4 > extraEnd || view.getUint16(at, true) !== zip64Field) kept.push(header.subarray(at, end));
    at = end;
  }
  const extra = joinBytes(kept);
  const copy = joinBytes([header.subarray(0, nameEnd), extra, header.subarray(extraEnd, commentEnd)]);
  new DataView(copy.buffer).setUint16(lengthsAt + 2, extra.length, true);
  return copy;
}

function setSizes(
  header: Uint8Array,
  flagsAt: number,
  sizes: { crc: number; packed: number; size: number },
): void {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  // The sizes now stand in the header, so no data descriptor follows the data.
  view.setUint16(flagsAt, view.getUint16(flagsAt, true) & ~descriptorFlag, true);
  view.setUint32(flagsAt + 8, sizes.crc, true);
  view.setUint32(flagsAt + 12, sizes.packed, true);
  view.setUint32(flagsAt + 16, sizes.size, true);
}

function showOffset(central: Uint8Array, entry: ZipEntry, offset: number, isReplaced: boolean): void {
  const view = new DataView(central.buffer, central.byteOffset, central.byteLength);
  const { at, isWide } = entry.offsetField;
  if (isWide && !isReplaced) view.setBigUint64(at - entry.centralStart, BigInt(offset), true);
  else view.setUint32(42, offset, true);
}

/** Always the plain end record: what is written here never needs zip64 (APPNOTE 4.3.16). */
function endRecord(directory: ZipDirectory, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22 + directory.comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06_05_4b_50, true);
  view.setUint16(8, directory.entries.length, true);
  view.setUint16(10, directory.entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, directory.comment.length, true);
  record.set(directory.comment, 22);
  return record;
}
