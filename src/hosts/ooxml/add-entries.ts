import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { readZipDirectory } from "./zip-directory";
import { joinBytes } from "./join-bytes";

/** Names are UTF-8; packed with deflate; 1980-01-01, the first day a zip can name. */
const fields = { version: 20, flags: 0x800, method: 8, time: 0, date: 0x21 } as const;

/** A zip with more entries behind those it has, each of which keeps its bytes. Names that it has already must not be given. */
export function addEntries(bytes: Uint8Array, added: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (added.size === 0) return bytes;
  const directory = readZipDirectory(bytes);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = directory.start;
  for (const [name, content] of added) {
    const { local, central } = showEntry(name, content, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const old = directory.entries.map((entry) => bytes.subarray(entry.centralStart, entry.centralEnd));
  const all = [...old, ...centrals];
  const size = all.reduce((sum, header) => sum + header.length, 0);
  const end = new Uint8Array(22 + directory.comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06_05_4b_50, true);
  view.setUint16(8, all.length, true);
  view.setUint16(10, all.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, directory.comment.length, true);
  end.set(directory.comment, 22);
  return joinBytes([bytes.subarray(0, directory.start), ...locals, ...all, end]);
}

function showEntry(
  name: string,
  content: Uint8Array,
  offset: number,
): { readonly local: Uint8Array; readonly central: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflateSync(content);
  const local = new Uint8Array(30 + nameBytes.length);
  const central = new Uint8Array(46 + nameBytes.length);
  // Both headers hold the same fields; the central one has the version of its maker before them (APPNOTE 4.3.7, 4.3.12).
  for (const [header, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    const view = new DataView(header.buffer);
    view.setUint16(at, fields.version, true);
    view.setUint16(at + 2, fields.flags, true);
    view.setUint16(at + 4, fields.method, true);
    view.setUint16(at + 6, fields.time, true);
    view.setUint16(at + 8, fields.date, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  }
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04_03_4b_50, true);
  local.set(nameBytes, 30);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, 0x02_01_4b_50, true);
  centralView.setUint16(4, fields.version, true);
  centralView.setUint32(42, offset, true);
  central.set(nameBytes, 46);
  return { local: joinBytes([local, data]), central };
}
