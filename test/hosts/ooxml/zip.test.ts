import { read } from "@e965/xlsx";
import { crc32 as nodeCrc } from "node:zlib";
import { readWorkbook, WorkbookUnreadable } from "../../../src/hosts/xlsx-host";
import { crc32 } from "../../../src/hosts/ooxml/crc32";
import { expectSameRecords, listChangedParts } from "../compare-packages";
import { workbookParts } from "../make-package";
import { readValues } from "../show-sheet";
import { type EntryMaking, makeZip, type ZipMaking } from "./make-zip";

const changed = ["xl/worksheets/sheet1.xml"];
const parts = workbookParts({
  sheets: [{ rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>` }],
});
const plain: readonly EntryMaking[] = [
  { name: "xl/", content: "", isStored: true },
  ...Object.entries(parts).map(([name, content]) => ({ name, content: String(content) })),
  { name: "xl/media/图.png", content: "not really a picture".repeat(50) },
];
const unixTime = new Uint8Array([0x55, 0x54, 5, 0, 1, 0, 0, 0, 0]);
const all = (more: Partial<EntryMaking>) => plain.map((entry) => ({ ...entry, ...more }));

test.each<[string, readonly EntryMaking[], ZipMaking]>([
  ["plain", plain, {}],
  ["stored", all({ isStored: true }), {}],
  ["with data descriptors", all({ hasDescriptor: true }), {}],
  ["with zip64 fields", all({ isWide: true }), {}],
  [
    "with zip64 everything",
    all({ isWide: true, hasDescriptor: true, extra: unixTime }),
    { hasWideEnd: true },
  ],
  ["with other extra fields", all({ extra: unixTime }), {}],
  ["with a comment", plain, { comment: "勾稽 PK\u0005\u0006 x" }],
  ["behind a record that was deleted", plain, { prefix: "PK\u0003\u0004 no longer listed" }],
  ["in another order", [...plain].reverse(), {}],
])("a zip %s is read, and patched with every other record as it was", (_, entries, making) => {
  const book = makeZip(entries, making);
  expect(readValues(book)).toEqual({ A1: 1, B1: 2 });
  const outcome = readWorkbook(book, "x").apply([
    { at: { sheet: "Sheet1", cell: "B1" }, before: 2, after: "二" },
  ]);
  if ("refused" in outcome) throw new Error("refused");
  expect(readValues(outcome.bytes)).toEqual({ A1: 1, B1: "二" });
  expect(listChangedParts(book, outcome.bytes)).toEqual(changed);
  expectSameRecords(book, outcome.bytes, changed);
  // Another reader, with its own mind about zips; it knows neither zip64 nor comments.
  if (!entries.some(({ isWide }) => isWide) && making.comment === undefined) {
    const other = read(outcome.bytes, { type: "array" });
    expect(other.Sheets.Sheet1).toMatchObject({ A1: { v: 1 }, B1: { v: "二" } });
  }
  // And once more, on what was written.
  const again = readWorkbook(outcome.bytes, "x").apply([
    { at: { sheet: "Sheet1", cell: "B1" }, before: "二", after: 2 },
  ]);
  expect("bytes" in again && readValues(again.bytes)).toEqual({ A1: 1, B1: 2 });
});

const reasonOf = (bytes: Uint8Array) => {
  try {
    readWorkbook(bytes, "x");
    return "read";
  } catch (error) {
    return error instanceof WorkbookUnreadable ? error.reason : error;
  }
};

test("entries that need a password", () => {
  const bytes = makeZip(plain);
  const view = new DataView(bytes.buffer);
  const signatures = { 0x04034b50: 6, 0x02014b50: 8 } as Record<number, number>;
  for (let at = 0; at + 4 < bytes.length; at++) {
    const flags = signatures[view.getUint32(at, true)];
    if (flags !== undefined) view.setUint16(at + flags, view.getUint16(at + flags, true) | 1, true);
  }
  expect(reasonOf(bytes)).toBe("encrypted");
});

test("headers that contradict each other", () => {
  const bytes = makeZip(plain);
  const text = Buffer.from(bytes);
  const central = text.lastIndexOf("xl/workbook.xml");
  const changes: readonly (readonly [number, number])[] = [
    [central, 0x79], // another name
    [central - 46 + 10, 0], // stored
    [central - 46 + 16, 1], // another checksum
    [central - 46 + 24, 1], // another size
  ];
  for (const [at, value] of changes) {
    const broken = bytes.slice();
    broken[at] = value;
    expect(reasonOf(broken)).toBe("damaged");
  }
});

test("several disks, zip64 records that lead nowhere, an unknown way of packing", () => {
  const end = Buffer.from(makeZip(plain)).lastIndexOf("PK\u0005\u0006");
  const spread = makeZip(plain);
  spread[end + 4] = 2;
  expect(reasonOf(spread)).toBe("damaged");
  const wide = makeZip(plain, { hasWideEnd: true });
  const locator = Buffer.from(wide).lastIndexOf("PK\u0006\u0007");
  wide[locator + 8] = (wide[locator + 8] ?? 0) ^ 1;
  expect(reasonOf(wide)).toBe("damaged");
  const huge = makeZip(plain, { hasWideEnd: true });
  huge.fill(0xff, locator + 8, locator + 16);
  expect(reasonOf(huge)).toBe("damaged");
  const packed = Buffer.from(makeZip(plain));
  for (let at = packed.indexOf("PK\u0003\u0004"); at >= 0; at = packed.indexOf("PK\u0003\u0004", at + 1))
    packed[at + 8] = 12;
  for (let at = packed.indexOf("PK\u0001\u0002"); at >= 0; at = packed.indexOf("PK\u0001\u0002", at + 1))
    packed[at + 10] = 12;
  expect(reasonOf(packed)).toBe("damaged");
});

test("the checksum is that of every other program", () => {
  for (const text of ["", "a", "123456789", "勾稽".repeat(1000)]) {
    expect(crc32(new Uint8Array(Buffer.from(text)))).toBe(nodeCrc(text));
  }
});
