import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { largestPart, largestRatio, ratioMattersFrom } from "./reading-limits";
import { damaged, WorkbookUnreadable } from "./workbook-unreadable";
import type { ZipEntry } from "./zip-directory";

const localSignature = 0x04_03_4b_50;
/** Compressed bytes handed to the inflater at a time: at 1032:1 that is 16 MB before the next look at the size. */
const chunk = 16 * 1024;
/** Compressed bytes inflated in one go, which is twice as fast: at worst 66 MB are computed and dropped. */
const inOneGo = 64 * 1024;

/**
 * The bytes of an entry, its size and CRC checked; with `atMost`, only about that many bytes from its start, unchecked.
 * Throws WorkbookUnreadable; never inflates more than the entry says it holds.
 */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, atMost = Infinity): Uint8Array {
  const data = findData(bytes, entry);
  if (entry.size > largestPart && atMost > largestPart) {
    throw new WorkbookUnreadable("too-large", `${entry.name} holds ${entry.size} bytes`);
  }
  if (entry.size > ratioMattersFrom && entry.size > entry.compressedSize * largestRatio) {
    throw new WorkbookUnreadable("too-large", `${entry.name} looks like a zip bomb`);
  }
  if (entry.method === 0) {
    if (data.length !== entry.size) throw damaged(`${entry.name} has another size than it says`);
    return atMost < data.length ? data.subarray(0, atMost) : checkCrc(entry, data);
  }
  if (entry.method !== 8) throw damaged(`${entry.name} is packed by method ${entry.method}`);
  if (atMost < entry.size) return inflateStart(entry, data, atMost);
  const inflated = data.length <= inOneGo ? inflateSmall(entry, data) : inflateStart(entry, data, Infinity);
  if (inflated.length !== entry.size) throw damaged(`${entry.name} has another size than it says`);
  return checkCrc(entry, inflated);
}

function findData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new WorkbookUnreadable("encrypted", `${entry.name} is encrypted`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The directory made sure of 30 bytes: see endEntries.
  if (view.getUint32(entry.start, true) !== localSignature)
    throw damaged(`${entry.name} has no local header`);
  if (view.getUint16(entry.start + 8, true) !== entry.method)
    throw damaged(`${entry.name} is described twice`);
  const nameLength = view.getUint16(entry.start + 26, true);
  const from = entry.start + 30 + nameLength + view.getUint16(entry.start + 28, true);
  const to = from + entry.compressedSize;
  if (to > entry.end) throw damaged(`${entry.name} is cut off`);
  const central = bytes.subarray(entry.centralStart + 46, entry.centralStart + 46 + nameLength);
  const local = bytes.subarray(entry.start + 30, entry.start + 30 + nameLength);
  if (view.getUint16(entry.centralStart + 28, true) !== nameLength || !isEqual(central, local)) {
    throw damaged(`${entry.name} has two names`);
  }
  return bytes.subarray(from, to);
}

/** Into one byte more than the entry says it holds: an honest entry leaves that byte alone. */
function inflateSmall(entry: ZipEntry, data: Uint8Array): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(entry.size + 1) });
  } catch (error) {
    throw damaged(`${entry.name} does not inflate: ${String(error)}`);
  }
}

function inflateStart(entry: ZipEntry, data: Uint8Array, atMost: number): Uint8Array {
  const out = new Uint8Array(Math.min(entry.size, atMost));
  let length = 0;
  const end = { isReached: false };
  const inflater = new Inflate((part, isFinal) => {
    if (length + part.length > entry.size) throw damaged("it holds more than it says");
    out.set(part.subarray(0, out.length - length), length);
    length += part.length;
    end.isReached = isFinal;
  });
  try {
    for (let at = 0; at < data.length && length < atMost; at += chunk) {
      inflater.push(data.subarray(at, at + chunk), at + chunk >= data.length);
    }
  } catch (error) {
    throw damaged(`${entry.name} does not inflate: ${String(error)}`);
  }
  if (length < atMost && !end.isReached) throw damaged(`${entry.name} is cut off`);
  return length < out.length ? out.subarray(0, length) : out;
}

function checkCrc(entry: ZipEntry, data: Uint8Array): Uint8Array {
  if (crc32(data) !== entry.crc) throw damaged(`${entry.name} does not match its checksum`);
  return data;
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
