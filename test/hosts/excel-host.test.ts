/** @jest-environment ./test/simulated-excel/support/office-environment.js */
import fc from "fast-check";
import type { CellEdit, CellValue } from "../../src/engine/workbook/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/engine/workbook/snapshot";
import { openExcelHost } from "../../src/hosts/excel-host";
import { HostFailure } from "../../src/hosts/host-failure";
import type { ChangedArea, NewSheet, WorkbookHost } from "../../src/hosts/workbook-host";
import { createFileHost } from "../../src/hosts/xlsx-host";
import { openWorkbook } from "../../src/simulated-excel/files/workbook-file";
import { largestPayload, SimulatedHost } from "../../src/simulated-excel/host/simulated-host";
import {
  addSheet,
  deleteSheet,
  protectSheet,
  setVisibility,
} from "../../src/simulated-excel/workbook/arrange-sheets";
import { restyleCells } from "../../src/simulated-excel/workbook/format-cells";
import { mergeCells } from "../../src/simulated-excel/workbook/merge-cells";
import { Sheet } from "../../src/simulated-excel/workbook/sheet";
import { typeInto, writeNumberFormats } from "../../src/simulated-excel/workbook/write-cells";
import { drawHost } from "../simulated-excel/support/draw-workbook";
import { runOffice, settle } from "../simulated-excel/support/native-bridge";
import { contractWorkbooks, drawRows } from "./contract-workbooks";
import { makeWorkbook } from "./make-package";
import { openOfficeContext } from "./office-context";
import { forgetResult } from "./show-sheet";

// The real library speaks to a simulated Excel; what is expected of cells is read from the simulated workbook itself.
const patient = { waits: [20, 40], longestSilence: 30_000 };
/** For an Excel that never answers; a slow machine must not look like one, so it is taken for nothing else. */
const impatient = { ...patient, longestSilence: 250 };
const { attach, excel, trips } = runOffice(drawHost({}));

/** Another workbook in the same Excel. */
function open(host: SimulatedHost): { host: SimulatedHost; port: WorkbookHost } {
  attach(host);
  openOfficeContext(host);
  trips.length = 0;
  return { host, port: openExcelHost(patient) };
}

const openDrawn = (sheets: Parameters<typeof drawHost>[0]) => open(drawHost(sheets));
const openBytes = (bytes: Uint8Array) => open(new SimulatedHost(openWorkbook(bytes, "表.xlsx").workbook));

function areaOf(row: number, column: number) {
  return { top: row, bottom: row, left: column, right: column };
}

function sheetOf(host: SimulatedHost, name: string): Sheet {
  const sheet = host.workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function edit(cell: string, before: CellValue, after: CellValue, sheet = "表"): CellEdit {
  return { at: { sheet, cell }, before, after };
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostFailure);
  return (error as HostFailure).reason;
}

afterEach(() => jest.restoreAllMocks());

describe("reading", () => {
  test.each([1, 3, 60])("%i sheets come in two round trips", async (count) => {
    const rows = Array.from({ length: 10 }, (_, row) => [`第${row}行`, row, "=B1*2", true]);
    const { port, host } = openDrawn(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`表${index}`, rows])),
    );
    const { sheets } = await port.read();
    expect(sheets).toHaveLength(count);
    expect(sheets.every(({ cells }) => cells.length === 40)).toBe(true);
    expect(trips.map(({ isCleanUp }) => isCleanUp)).toEqual([false, false]);
    expect(host.workbook.gaps.list).toEqual([]);
    // What the library kept for the reading it gives back.
    await settle();
    expect([...host.sessions].map(({ references }) => references.count)).toEqual([0]);
  });

  test("a long sheet is read in requests below 5 MB, beside the others", async () => {
    const { port } = openBytes(
      makeWorkbook({
        sheets: [
          { name: "短", rows: drawRows(3, 3, () => false) },
          { name: "长", rows: drawRows(4500, 12, () => false) },
        ],
      }),
    );
    const { sheets } = await port.read();
    expect(sheets.map(({ cells }) => cells.length)).toEqual([9, 54_000]);
    expect(trips.map(({ officeError }) => officeError)).toEqual(Array(4).fill(undefined));
    expect(Math.max(...trips.map(({ bytesOut }) => bytesOut))).toBeLessThan(largestPayload);
  });

  test("long texts make more requests, and none is lost", async () => {
    const { port } = openBytes(contractWorkbooks["long texts"]!);
    const { sheets } = await port.read();
    expect(sheets[0]?.cells).toHaveLength(102);
    expect(sheets[0]?.cells.at(-1)?.content?.value).toHaveLength(30_000);
    const answered = trips.filter(({ officeError }) => officeError === undefined);
    expect(Math.max(...answered.map(({ bytesOut }) => bytesOut))).toBeLessThan(largestPayload);
    expect(trips.length).toBeLessThan(12);
  });

  test("more than 512 merged areas cost that sheet further requests, and the other sheets few", async () => {
    const names = Array.from({ length: 16 }, (_, index) => `表${index}`);
    const { port, host } = openDrawn(Object.fromEntries(names.map((name) => [name, [[1, 2]]])));
    const sheet = sheetOf(host, "表5");
    sheet.mergedAreas = Array.from({ length: 600 }, (_, index) => ({
      top: index * 2,
      bottom: index * 2 + 1,
      left: 5,
      right: 5,
    }));
    const { sheets } = await port.read();
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets[5]?.mergedAreas).toHaveLength(600);
    expect(sheets.filter(({ cells }) => cells.length === 2)).toHaveLength(16);
    expect(trips.length).toBeLessThan(45);
  });

  test("a sheet that Excel cannot hand over costs no other", async () => {
    const { port, host } = openDrawn({ 一: [[1]], 二: [[2]], 三: [[3]] });
    const broken = sheetOf(host, "二");
    jest.spyOn(broken, "usedArea").mockImplementation(() => {
      throw new Error("broken");
    });
    const { sheets } = await port.read();
    expect(sheets.map(({ state, cells }) => [state, cells.length])).toEqual([
      ["read", 1],
      ["unreadable", 0],
      ["read", 1],
    ]);
  });

  test("where no sheet can be read the reading fails", async () => {
    const { port } = openDrawn({ 一: [[1]], 二: [[2]] });
    jest.spyOn(Sheet.prototype, "usedArea").mockImplementation(() => {
      throw new Error("broken");
    });
    expect(await failureOf(port.read())).toBe("failed");
  });

  test("a used range of millions of cells is left unread without asking for them", async () => {
    const { port, host } = openDrawn({ 表: [[1]], 二: [[2]] });
    typeInto(host.workbook, sheetOf(host, "表"), { row: 1_000_000, column: 9 }, "x", "person");
    const { sheets } = await port.read();
    expect(sheets.map(({ state }) => state)).toEqual(["too-large", "read"]);
    expect(trips.length).toBe(2);
  });

  test("addresses of merged areas may be told apart by a comma and a space, as Excel's reference has it", async () => {
    const { port } = openBytes(contractWorkbooks["merged areas, some of them beyond the cells"]!);
    const address = Object.getOwnPropertyDescriptor(excel.RangeAreas.prototype, "address")!;
    Object.defineProperty(excel.RangeAreas.prototype, "address", {
      ...address,
      get(this: Excel.RangeAreas) {
        return (address.get!.call(this) as string).replaceAll(",", ", ");
      },
    });
    const { sheets } = await port.read();
    Object.defineProperty(excel.RangeAreas.prototype, "address", address);
    expect(sheets[0]?.mergedAreas).toHaveLength(4);
  });
});

describe("applying", () => {
  test("texts, numbers and nothing in two round trips, each as what it is", async () => {
    const { port, host } = openDrawn({ 表: [["7.6", "旧", 3, "007", "x", "y", "z", 1]] });
    const sheet = sheetOf(host, "表");
    const before = [7.6, "旧", 3, 7, "x", "y", "z", 1];
    const after = ["7.60", "=1+1", 3.5, "007", undefined, "'撇号", "1/2", "50%"];
    const edits = after.map((value, index) => edit(`${"ABCDEFGH"[index]!}1`, before[index], value));
    expect(await port.apply(edits)).toEqual({ applied: 8 });
    expect(trips.length).toBe(2);
    const found = after.map((_, column) => sheet.cellAt(0, column));
    expect(found.map(({ content }) => content?.value)).toEqual(after);
    expect(
      found.every(({ formula, numberFormat }) => formula === undefined && numberFormat === "General"),
    ).toBe(true);
  });

  test("a cell formatted as text keeps texts as they are, numbers as numbers, and its format", async () => {
    const { port, host } = openDrawn({ 表: [[null, null, null, null]] });
    const sheet = sheetOf(host, "表");
    const row = { top: 0, bottom: 0, left: 0, right: 3 };
    writeNumberFormats(host.workbook, sheet, row, "@", "person");
    const after = ["7.60", 7.6, true, "=1"];
    const edits = after.map((value, index) => edit(`${"ABCD"[index]!}1`, undefined, value));
    expect(await port.apply(edits)).toEqual({ applied: 4 });
    expect(after.map((_, column) => sheet.cellAt(0, column).content?.value)).toEqual(after);
    expect(after.map((_, column) => sheet.cellAt(0, column).numberFormat)).toEqual(["@", "@", "@", "@"]);
    // And so what was written can be taken back.
    const undo = edits.map(({ at, before, after: now }) => ({ at, before: now, after: before }));
    expect(await port.apply(undo)).toEqual({ applied: 4 });
  });

  test("each kind of refusal names its cell and what it holds, and nothing is written", async () => {
    const { port, host } = openDrawn({ 表: [[1, "=A1*2", "合", "二"], [5]], 锁: [["不可改", "可改"]] });
    const [sheet, locked] = [sheetOf(host, "表"), sheetOf(host, "锁")];
    mergeCells(host.workbook, sheet, { top: 0, bottom: 0, left: 2, right: 3 }, false, "person");
    restyleCells(host.workbook, locked, areaOf(0, 1), (style) => ({ ...style, locked: false }), "person");
    protectSheet(host.workbook, locked, {}, undefined, "person");
    const good = [edit("A2", 5, 6), edit("B1", "可改", "改了", "锁"), edit("C1", "合", "合并")];
    const outcome = await port.apply([
      ...good,
      edit("A1", 2, 3),
      edit("B1", 2, 3),
      edit("D1", undefined, "x"),
      edit("A1", "不可改", "x", "锁"),
      edit("A1", 1, 2, "没有"),
      edit("E1", "有", undefined),
    ]);
    expect(outcome).toEqual({
      refused: [
        { at: { sheet: "表", cell: "A1" }, reason: "changed", found: 1 },
        { at: { sheet: "表", cell: "B1" }, reason: "formula", found: 2 },
        { at: { sheet: "表", cell: "D1" }, reason: "merged" },
        { at: { sheet: "锁", cell: "A1" }, reason: "protected", found: "不可改" },
        { at: { sheet: "没有", cell: "A1" }, reason: "no-sheet" },
        { at: { sheet: "表", cell: "E1" }, reason: "changed" },
      ],
    });
    expect(trips.length).toBe(1);
    expect(sheet.cellAt(1, 0).content?.value).toBe(5);
    expect(await port.apply(good)).toEqual({ applied: 3 });
    expect(locked.cellAt(0, 1).content?.value).toBe("改了");
  });

  test("a second edit of a cell finds what the first one left", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    expect(await port.apply([edit("A1", 1, 2), edit("a1", 2, 3)])).toEqual({ applied: 2 });
    expect(sheetOf(host, "表").cellAt(0, 0).content?.value).toBe(3);
    expect(await port.apply([edit("$A$1", 3, 4), edit("A1", 3, 5)])).toEqual({
      refused: [{ at: { sheet: "表", cell: "A1" }, reason: "changed", found: 4 }],
    });
  });

  test("a change by another hand between preview and write is found", async () => {
    const { port, host } = openDrawn({ 表: [["旧"]] });
    await port.read();
    typeInto(host.workbook, sheetOf(host, "表"), { row: 0, column: 0 }, "同事的", "co-author");
    expect(await port.apply([edit("A1", "旧", "新")])).toEqual({
      refused: [{ at: { sheet: "表", cell: "A1" }, reason: "changed", found: "同事的" }],
    });
  });

  test("where Excel refuses in the middle of the writing, what was written is taken back", async () => {
    const { port, host } = openDrawn({ 表: [[1, "二", 3, null]] });
    const sheet = sheetOf(host, "表");
    writeNumberFormats(host.workbook, sheet, areaOf(0, 3), "@", "person");
    const put = sheet.putCell.bind(sheet);
    jest.spyOn(sheet, "putCell").mockImplementation((row, column, cell) => {
      if (column === 2) throw new Error("refused");
      put(row, column, cell);
    });
    const edits = [edit("D1", undefined, 4), edit("A1", 1, 10), edit("B1", "二", "贰"), edit("C1", 3, 30)];
    expect(await failureOf(port.apply(edits))).toBe("failed");
    expect([0, 1, 2, 3].map((column) => sheet.cellAt(0, column).content?.value)).toEqual([
      1,
      "二",
      3,
      undefined,
    ]);
    expect(sheet.cellAt(0, 3).numberFormat).toBe("@");
  });

  test("what no workbook can hold is refused before anything is asked", async () => {
    const { port, host } = openDrawn({ 表: [[1, 2]] });
    for (const bad of [
      edit("A0", 1, 2),
      edit("A1:B1", 1, 2),
      edit("A1", 1, NaN),
      edit("A1", 1, "x".repeat(32_768)),
    ])
      expect(await failureOf(port.apply([edit("B1", 2, 3), bad]))).toBe("failed");
    expect(trips.length).toBe(0);
    expect(sheetOf(host, "表").cellAt(0, 1).content?.value).toBe(2);
  });

  test("no edits are no work", async () => {
    const { port } = openDrawn({ 表: [[1]] });
    expect(await port.apply([])).toEqual({ applied: 0 });
    expect(trips.length).toBe(0);
  });
});

describe("when Excel does not do as it is asked", () => {
  test("a cell being edited is waited for", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.isEditingCell = true;
    const record = host.onRoundTrip;
    host.onRoundTrip = (trip) => {
      record(trip);
      if (trips.length === 2) host.isEditingCell = false;
    };
    expect(await port.apply([edit("A1", 1, 2)])).toEqual({ applied: 1 });
    expect(sheetOf(host, "表").cellAt(0, 0).content?.value).toBe(2);
  });

  test("one that stays open is said, for each call, after a few attempts", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.isEditingCell = true;
    expect(await failureOf(port.read())).toBe("cell-being-edited");
    expect(trips.length).toBe(3);
    expect(await failureOf(port.apply([edit("A1", 1, 2)]))).toBe("cell-being-edited");
    expect(await failureOf(port.show([{ sheet: "表", cell: "A1" }]))).toBe("cell-being-edited");
    expect(await failureOf(port.watch(() => undefined))).toBe("cell-being-edited");
    host.isEditingCell = false;
  });

  test("a cell that is opened between the reading and the writing of an edit: all is done again", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    const record = host.onRoundTrip;
    host.onRoundTrip = (trip) => {
      record(trip);
      if (trips.length === 2) host.isEditingCell = false;
      if (trips.length !== 1) return;
      host.isEditingCell = true;
      // Meanwhile the person enters another value.
      typeInto(host.workbook, sheetOf(host, "表"), { row: 0, column: 0 }, "9", "person");
    };
    expect(await port.apply([edit("A1", 1, 2)])).toEqual({
      refused: [{ at: { sheet: "表", cell: "A1" }, reason: "changed", found: 9 }],
    });
  });

  test("a workbook opened to be read is said to be so, and read", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.workbook.isReadOnly = true;
    expect(await failureOf(port.apply([edit("A1", 1, 2)]))).toBe("read-only");
    expect(await failureOf(port.addSheet(plainSheet))).toBe("read-only");
    expect((await port.read()).sheets).toHaveLength(1);
  });

  test.each([
    ["read", (port: WorkbookHost) => port.read()],
    ["apply", (port: WorkbookHost) => port.apply([edit("A1", 1, 2)])],
    ["show", (port: WorkbookHost) => port.show([{ sheet: "表", cell: "A1" }])],
    ["watch", (port: WorkbookHost) => port.watch(() => undefined)],
    ["addSheet", (port: WorkbookHost) => port.addSheet(plainSheet)],
  ])("no answer, ever: %s ends", async (_, call) => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.faults.push({ kind: "hang" });
    expect(await failureOf(call(openExcelHost(impatient)))).toBe("busy");
    // The next call finds Excel awake.
    expect((await port.read()).sheets).toHaveLength(1);
  });

  test("no answer to the second request ends as well", async () => {
    const { host } = openDrawn({ 表: [[1]] });
    const record = host.onRoundTrip;
    host.onRoundTrip = (trip) => {
      record(trip);
      if (trips.length === 1) host.faults.push({ kind: "hang" });
    };
    expect(await failureOf(openExcelHost(impatient).apply([edit("A1", 1, 2)]))).toBe("busy");
    expect(sheetOf(host, "表").cellAt(0, 0).content?.value).toBe(1);
  });

  test("an answer that comes too late is followed by no write", async () => {
    const { host } = openDrawn({ 表: [[1]] });
    const answer = host.answer.bind(host);
    let wake = (): void => undefined;
    const awake = new Promise<void>((resolve) => (wake = resolve));
    jest.spyOn(host, "answer").mockImplementation(async (...request) => {
      await awake;
      return answer(...request);
    });
    expect(await failureOf(openExcelHost(impatient).apply([edit("A1", 1, 2)]))).toBe("busy");
    wake();
    await settle();
    expect(sheetOf(host, "表").cellAt(0, 0).content?.value).toBe(1);
  });

  test("settings that are never saved end as well", async () => {
    const { host } = openDrawn({ 表: [[1]] });
    openOfficeContext(host).isSavingHung = true;
    expect(await failureOf(openExcelHost(impatient).remember("k", "v"))).toBe("busy");
  });

  test.each([
    [5001, "failed"],
    [5103, "too-large"],
    [7000, "protected"],
  ])("Office's error %i is said as %s", async (officeError, reason) => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.faults.push({ kind: "refuse", officeError });
    expect(await failureOf(port.read())).toBe(reason);
  });

  test("an Excel that is too old is said to be so", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.apiVersion = 12;
    expect(await failureOf(port.read())).toBe("old-excel");
    expect(await failureOf(port.apply([edit("A1", 1, 2)]))).toBe("old-excel");
  });
});

describe("watching", () => {
  const pause = 500;
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  /** Changes are told after a pause; a slow machine may tell in two what came together. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await wait(20);
  };

  test("changes are told with their areas, by whomever they were made", async () => {
    const { port, host } = openDrawn({ 表: [[1, 2]], 二: [[3]] });
    await port.read();
    const told: (readonly ChangedArea[])[] = [];
    const stop = await port.watch((areas) => told.push(areas));
    typeInto(host.workbook, sheetOf(host, "表"), { row: 0, column: 0 }, "5", "person");
    typeInto(host.workbook, sheetOf(host, "二"), { row: 3, column: 2 }, "6", "co-author");
    await port.apply([edit("B1", 2, 7)]);
    await until(() => told.flat().length > 2);
    expect(told.flat()).toEqual([
      { sheet: "表", area: "A1" },
      { sheet: "二", area: "C4" },
      { sheet: "表", area: "B1" },
    ]);
    const before = told.length;
    addSheet(host.workbook, "三", "person");
    deleteSheet(host.workbook, sheetOf(host, "三"), "person");
    await until(() => told.length > before);
    // A sheet that came or went has no area.
    expect(told.slice(before).flat()).toEqual([]);
    stop();
    await settle();
  });

  test("after it was ended nothing is told, not even what is on its way", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    await port.read();
    const told: unknown[] = [];
    const stop = await port.watch((areas) => told.push(areas));
    const type = (text: string) =>
      typeInto(host.workbook, sheetOf(host, "表"), { row: 0, column: 0 }, text, "person");
    type("2");
    await settle();
    // Excel has this one in its queue while the watching ends, and is too busy to hear of it.
    type("3");
    host.faults.push({ kind: "hang" });
    stop();
    await wait(pause);
    type("4");
    await wait(pause);
    expect(told).toEqual([]);
  });

  test("it ends quietly where Excel does not answer", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    const stop = await port.watch(() => undefined);
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on("unhandledRejection", hear);
    host.faults.push({ kind: "refuse", officeError: 5001 });
    stop();
    await wait(50);
    const next = await port.watch(() => undefined);
    host.faults.push({ kind: "hang" });
    next();
    await wait(300);
    process.off("unhandledRejection", hear);
    expect(unheard).toEqual([]);
  });
});

describe("showing", () => {
  const places = (...cells: string[]) => cells.map((cell) => ({ sheet: "二", cell }));
  const selected = (host: SimulatedHost) => sheetOf(host, "二").selection;

  test("one cell, and cells that make up a rectangle, in one round trip", async () => {
    const { port, host } = openDrawn({ 一: [[1]], 二: [[1]] });
    await port.show(places("C3"));
    expect(host.workbook.activeSheet.name).toBe("二");
    expect(selected(host)).toEqual([areaOf(2, 2)]);
    await port.show([...places("B3", "B2", "C2", "C3"), { sheet: "一", cell: "A1" }]);
    expect(selected(host)).toEqual([{ top: 1, bottom: 2, left: 1, right: 2 }]);
    await port.show([]);
    expect(trips.length).toBe(2);
  });

  test("scattered cells: the first one, in an Excel that cannot select them all", async () => {
    const { port, host } = openDrawn({ 一: [[1]], 二: [[1]] });
    await port.show(places("H16", "A2", "C3"));
    expect(selected(host)).toEqual([areaOf(15, 7)]);
    expect(trips.length).toBe(1);
  });

  test("scattered cells: all of them, in an Excel that can", async () => {
    const { port, host } = openDrawn({ 一: [[1]], 二: [[1]] });
    host.apiVersion = 18;
    // The library of the tests is older than RangeAreas.select().
    const select = jest.fn(function (this: Excel.RangeAreas) {
      this.load("address");
    });
    const asked = jest.spyOn(excel.Worksheet.prototype, "getRanges");
    Object.assign(excel.RangeAreas.prototype, { select });
    await port.show(places("H16", "A2", "C3"));
    expect(select).toHaveBeenCalledTimes(1);
    await port.show(places(...Array.from({ length: 5000 }, (_, index) => `A${index * 2 + 1}`)));
    Object.assign(excel.RangeAreas.prototype, { select: undefined });
    expect(asked.mock.calls[0]).toEqual(["H16,A2,C3"]);
    expect(asked.mock.calls[1]?.[0]).toMatch(/^A1,A3,.{7000,8190}$/);
  });

  test("a hidden sheet is said to be hidden, a sheet that is gone is an error", async () => {
    const { port, host } = openDrawn({ 一: [[1]], 二: [[1]] });
    setVisibility(host.workbook, sheetOf(host, "二"), "Hidden", "person");
    expect(await failureOf(port.show(places("A1")))).toBe("hidden-sheet");
    expect(await failureOf(port.show([{ sheet: "没有", cell: "A1" }]))).toBe("failed");
    expect(host.workbook.isDirty).toBe(true);
    expect(host.workbook.activeSheet.name).toBe("一");
  });
});

describe("remembering", () => {
  test("a text is in the document for the next page that opens it, until it is forgotten", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    const text = JSON.stringify({ 说明: "😀\n<&>" });
    await port.remember("gouji.a", text);
    await port.remember("gouji.b", "二");
    openOfficeContext(host);
    expect(await openExcelHost().recall("gouji.a")).toBe(text);
    expect(await openExcelHost().recall("没有")).toBeUndefined();
    await openExcelHost().remember("gouji.a", undefined);
    openOfficeContext(host);
    expect(await openExcelHost().recall("gouji.a")).toBeUndefined();
    expect(await openExcelHost().recall("gouji.b")).toBe("二");
    expect(trips.length).toBe(0);
  });

  test("what could not be saved is said, and not remembered", async () => {
    const { host } = openDrawn({ 表: [[1]] });
    const port = openExcelHost(patient);
    await port.remember("k", "旧");
    openOfficeContext(host).saveError = "只读";
    expect(await failureOf(port.remember("k", "新"))).toBe("failed");
    expect(await port.recall("k")).toBe("旧");
    expect(await failureOf(port.remember("k", undefined))).toBe("failed");
    expect(await port.recall("k")).toBe("旧");
  });
});

const plainSheet: NewSheet = {
  name: "校验结果",
  rows: [["=1+1", 2, undefined, "7.60"], ["x"]],
  columnWidths: [80],
  mergedAreas: [],
  styles: [],
  print: { isLandscape: false },
};

describe("adding a sheet", () => {
  test("an Excel that cannot set up printing still gets the sheet", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    host.failingMembers.set("PageLayout.paperSize", "GeneralException");
    expect(await port.addSheet(plainSheet)).toBe("校验结果");
    expect(sheetOf(host, "校验结果").cellAt(0, 1).content?.value).toBe(2);
  });

  test("texts stay texts, and a taken name gets a number, in three round trips", async () => {
    const { port, host } = openDrawn({ 校验结果: [[1]] });
    expect(await port.addSheet(plainSheet)).toBe("校验结果 (2)");
    expect(trips.length).toBe(3);
    const sheet = sheetOf(host, "校验结果 (2)");
    expect([0, 1, 2, 3].map((column) => sheet.cellAt(0, column).content?.value)).toEqual([
      "=1+1",
      2,
      undefined,
      "7.60",
    ]);
    expect(host.workbook.activeSheet).toBe(sheet);
    expect(host.workbook.gaps.list).toEqual([]);
  });
});

/** What is not to be relied on: other Excels, and other players of Excel, may do it otherwise. */
describe("an Excel unlike the simulated one", () => {
  test.each(["ApiNotFound", "GeneralException"] as const)(
    "that answers %s when asked what is hidden still gives its cells, and its merged areas",
    async (code) => {
      const { port, host } = openDrawn({ 一: [["甲", 1]], 二: [["乙", 2]] });
      mergeCells(
        host.workbook,
        sheetOf(host, "一"),
        { top: 1, left: 0, bottom: 1, right: 1 },
        false,
        "person",
      );
      host.failingMembers.set("Range.getRowProperties", code);
      const { sheets } = await port.read();
      expect(sheets.map(({ state, cells }) => [state, cells.map(({ shown }) => shown)])).toEqual([
        ["read", ["甲", "1"]],
        ["read", ["乙", "2"]],
      ]);
      expect(sheets[0]?.mergedAreas).toHaveLength(1);
    },
  );

  test("that shows nothing of a hidden column, or ####, is shown what the cell says", async () => {
    const { port, host } = openDrawn({ 表: [[0.9485, 12, -3]] });
    const sheet = sheetOf(host, "表");
    writeNumberFormats(host.workbook, sheet, areaOf(0, 0), [["0.00%"]], "person");
    writeNumberFormats(host.workbook, sheet, areaOf(0, 2), [[";;;"]], "person");
    const show = jest.spyOn(Sheet.prototype, "show");
    show.mockImplementation((cell) => (cell.content?.value === 12 ? "####" : ""));
    const { sheets } = await port.read();
    expect(sheets[0]?.cells.map(({ shown }) => shown)).toEqual(["94.85%", "12", ""]);
  });

  test("whose window is for reading only refuses a write, though the file could be written", async () => {
    const { port, host } = openDrawn({ 表: [[1]] });
    Object.assign(Office.context.document, { mode: "readOnly" });
    expect(await failureOf(port.apply([edit("A1", 1, 2)]))).toBe("read-only");
    expect(await failureOf(port.addSheet(plainSheet))).toBe("read-only");
    expect(sheetOf(host, "表").cellAt(0, 0).content?.value).toBe(1);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  test("that would keep an apostrophe gets none with a text that can be nothing else", async () => {
    const { port } = openDrawn({ 表: [[]] });
    const values: unknown[] = [];
    const texts = [
      "自评表98.50%，报告98.5%，差额0，原因：四舍五入",
      "受汛期影响",
      "下午三时",
      "二〇二三年",
      "7.60",
      "=1+1",
      "无",
      "May 5",
      "'引号",
    ];
    for (const text of texts) {
      await port.apply([edit("A1", undefined, text)]);
      const written = trips
        .flatMap(({ request }) => request.Actions)
        .filter((action) => action.Name === "Values")
        .at(-1);
      values.push((written?.ArgumentInfo?.Arguments as unknown[][][] | undefined)?.[0]?.[0]?.[0]);
      await port.apply([edit("A1", text, undefined)]);
    }
    expect(values).toEqual([
      "自评表98.50%，报告98.5%，差额0，原因：四舍五入",
      "受汛期影响",
      "'下午三时",
      "'二〇二三年",
      "'7.60",
      "'=1+1",
      "无",
      "'May 5",
      "''引号",
    ]);
  });
});

describe("random edits", () => {
  const bytes = makeWorkbook({
    styles: `<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="49"/><xf numFmtId="14"/><xf numFmtId="0"><protection locked="0"/></xf><xf numFmtId="49"><protection locked="0"/></xf></cellXfs>`,
    strings: ["<si><t>文字</t></si>", "<si><t>7.60</t></si>", '<si><t xml:space="preserve"> 空 </t></si>'],
    sheets: [
      {
        name: "表",
        rows: `<row r="1"><c><v>1</v></c><c s="1"><v>0.95</v></c><c s="2" t="s"><v>1</v></c><c s="3"><v>45291</v></c></row><row r="2"><c t="s"><v>0</v></c><c><f>A1*2</f><v>2</v></c><c s="2"/><c t="b"><v>1</v></c></row><row r="3"><c t="s"><v>2</v></c><c t="e"><v>#N/A</v></c></row>`,
        after: `<mergeCells><mergeCell ref="C3:D4"/></mergeCells>`,
      },
      {
        name: "锁",
        rows: `<row r="1"><c><v>1</v></c><c s="4"><v>2</v></c><c s="5"/><c s="4"/></row>`,
        after: `<sheetProtection sheet="1" formatCells="0"/>`,
      },
    ],
  });
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
    fc.integer({ min: -5, max: 120 }),
    fc.boolean(),
    fc.constant(undefined),
    fc.string({ minLength: 0, maxLength: 6 }),
    fc.constantFrom(
      "7.60",
      "=A1",
      "'",
      "''x",
      "1/2",
      "50%",
      "TRUE",
      "#N/A",
      " 空 ",
      "一\n二",
      "+1",
      "-",
      "@",
      "2023年",
      "😀",
    ),
  );
  const anyWish = fc.record({
    sheet: fc.nat(19).map((chance) => (chance === 0 ? "没有" : chance < 6 ? "锁" : "表")),
    column: fc.nat(4),
    row: fc.nat(4),
    value,
    isWrong: fc.nat(14).map((chance) => chance === 0),
  });
  // The words of an error over that very error: a file keeps the error, Excel takes the words. Nobody writes them there.
  const wish = anyWish.filter((each) => !(each.value === "#N/A" && each.column === 1 && each.row === 2));

  function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
    const sheets = snapshot.sheets.map((sheet): SheetSnapshot => ({
      ...sheet,
      cells: sheet.cells.map(forgetResult),
    }));
    return { ...snapshot, sheets };
  }

  test("made through both hosts they end alike, refusals and snapshots", async () => {
    const before = await createFileHost(bytes, "表.xlsx").read();
    let appliedRuns = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 4 }), async (wishes) => {
        const { port } = openBytes(bytes);
        const file = createFileHost(bytes, "表.xlsx");
        const edits = wishes.map(({ sheet, row, column, value: after, isWrong }): CellEdit => {
          const cells = before.sheets.find(({ name }) => name === sheet)?.cells;
          const found = cells?.find((cell) => cell.row === row && cell.column === column);
          return edit(
            `${"ABCDE"[column]!}${row + 1}`,
            isWrong ? "别的" : found?.content?.value,
            after,
            sheet,
          );
        });
        const outcome = await port.apply(edits);
        expect(outcome).toEqual(await file.apply(edits));
        if ("applied" in outcome && edits.length > 0) appliedRuns += 1;
        expect(withoutResults(await port.read())).toEqual(withoutResults(await file.read()));
      }),
      { numRuns: 150 },
    );
    expect(appliedRuns).toBeGreaterThan(20);
  });
});
