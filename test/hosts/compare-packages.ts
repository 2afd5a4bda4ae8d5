import { strFromU8, unzipSync } from "fflate";
import { parseCell } from "../../src/engine/workbook/address";
import { readEntry } from "../../src/hosts/ooxml/read-entry";
import { readZipDirectory } from "../../src/hosts/ooxml/zip-directory";

/** The names of the parts whose content differs; both packages must have the same parts in the same order. */
export function listChangedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [readParts(before), readParts(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  return [...old.keys()].filter((name) => !old.get(name)?.equals(now.get(name)!));
}

function readParts(bytes: Uint8Array): Map<string, Buffer> {
  const { entries } = readZipDirectory(bytes);
  return new Map(entries.map((entry) => [entry.name, Buffer.from(readEntry(bytes, entry))]));
}

/** Every entry that was not changed has the record it had, packed bytes, times and all, and the same central header but for its offset. */
export function expectSameRecords(before: Uint8Array, after: Uint8Array, changed: readonly string[]): void {
  const old = readZipDirectory(before);
  const now = readZipDirectory(after);
  expect(now.entries.map(({ name }) => name)).toEqual(old.entries.map(({ name }) => name));
  expect(Buffer.from(now.comment)).toEqual(Buffer.from(old.comment));
  old.entries.forEach((entry, index) => {
    const other = now.entries[index]!;
    expect([other.method, other.isEncrypted]).toEqual([entry.method, entry.isEncrypted]);
    const timesOf = (bytes: Uint8Array, at: number) => Buffer.from(bytes.slice(at + 12, at + 16));
    expect(timesOf(after, other.centralStart)).toEqual(timesOf(before, entry.centralStart));
    if (changed.includes(entry.name)) return;
    const record = Buffer.from(before.slice(entry.start, entry.end));
    expect(record.equals(Buffer.from(after.slice(other.start, other.end)))).toBe(true);
    const headers = [
      before.slice(entry.centralStart, entry.centralEnd),
      after.slice(other.centralStart, other.centralEnd),
    ];
    for (const header of headers) header.fill(0, 42, 46);
    if (!entry.offsetField.isWide) expect(Buffer.from(headers[1]!)).toEqual(Buffer.from(headers[0]!));
  });
}

/** A part as text. */
export function readPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

/** A sheet's text without these cells. */
export function withoutCells(text: string, addresses: readonly string[]): string {
  return addresses.reduce(
    (rest, address) =>
      rest.replace(new RegExp(`<(?:\\w+:)?c r="${address}"(?:[^>]*/>|.*?</(?:\\w+:)?c>)`, "s"), ""),
    text,
  );
}

/** Rows and cells stand in ascending order, as Excel demands; those without a reference stand next to the one before. */
export function expectInOrder(text: string): void {
  let row = 0;
  let column = 0;
  for (const [tag, kind] of text.matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])[^>]*>/g)) {
    const reference = / r="([^"]*)"/.exec(tag)?.[1];
    if (kind === "row") {
      const next = reference === undefined ? row + 1 : Number(reference);
      expect(next).toBeGreaterThan(row);
      [row, column] = [next, 0];
    } else {
      const next = reference === undefined ? column + 1 : parseCell(reference)!.column + 1;
      if (reference !== undefined) expect(parseCell(reference)!.row + 1).toBe(row);
      expect(next).toBeGreaterThan(column);
      column = next;
    }
  }
}
