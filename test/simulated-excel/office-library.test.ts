/** @jest-environment jsdom */
import type { Workbook } from "../../src/simulated-excel/workbook/workbook";
import { typeInto } from "../../src/simulated-excel/workbook/write-cells";
import {
  activateSheet,
  deleteSheet,
  protectSheet,
  selectAreas,
  setVisibility,
  unprotectSheet,
} from "../../src/simulated-excel/workbook/arrange-sheets";
import { mergeCells } from "../../src/simulated-excel/workbook/merge-cells";
import { restyleCells } from "../../src/simulated-excel/workbook/format-cells";
import { drawHost } from "./support/draw-workbook";
import { runOffice, settle } from "./support/native-bridge";

// The real library runs here; every expectation on a proxy is therefore the library's own behaviour.
const host = drawHost({
  自评表: [
    ["项目资金", "预算数", "执行数", "执行率"],
    ["合计", 300, 286.4, "=C2/B2"],
    ["上年结转", null, 12.5, "007"],
  ],
  "Plan 2026": [["Quarterly plan"], [], ["x", 2, "=基础!A1*2"]],
  基础: [[21], ["文字"]],
});
const workbook: Workbook = host.workbook;
const { excel, office, trips, cleanUps } = runOffice(host);
const sheet = (name: string) => workbook.findSheet(name)!;
const a1 = { top: 0, bottom: 0, left: 0, right: 0 };

beforeEach(async () => {
  await settle();
  trips.length = 0;
  cleanUps.length = 0;
});

afterEach(() => {
  expect(workbook.gaps.list).toEqual([]);
});

async function errorOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(office.Error);
  return error as OfficeExtension.Error;
}

test("the names of all sheets come in one trip and leave nothing to clean up", async () => {
  const names = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id,items/visibility,items/position");
    await context.sync();
    return worksheets.items.map((one) => `${String(one.position)} ${one.name} ${one.visibility}`);
  });
  expect(names).toEqual(["0 自评表 Visible", "1 Plan 2026 Visible", "2 基础 Visible"]);
  await settle();
  expect([trips.length, cleanUps.length]).toEqual([1, 0]);
});

test("a range gives values, texts, formulas, formats and its place; its reference is given back unasked", async () => {
  const range = await excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("自评表").getUsedRange(true);
    used.load(
      "address,values,text,formulas,numberFormat,valueTypes,rowIndex,columnIndex,rowCount,columnCount",
    );
    await context.sync();
    return used.toJSON();
  });
  expect(range.address).toBe("自评表!A1:D3");
  expect(range.values?.[1]).toEqual(["合计", 300, 286.4, 286.4 / 300]);
  expect(range.formulas?.[1]).toEqual(["合计", 300, 286.4, "=C2/B2"]);
  expect(range.text?.[2]).toEqual(["上年结转", "", "12.5", "7"]);
  expect(range.valueTypes?.[2]).toEqual(["String", "Empty", "Double", "Double"]);
  expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([0, 0, 3, 4]);
  await settle();
  expect([trips.length, cleanUps.length]).toEqual([1, 1]);
  expect([...host.sessions].map((one) => one.references.count)).toEqual([0]);
});

test("a whole workbook comes in two trips", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    await context.sync();
    const parts = worksheets.items.map((one) => {
      const used = one.getUsedRangeOrNullObject(false);
      used.load("values,text,formulas,numberFormat,valueTypes,rowIndex,columnIndex");
      const merged = used.getMergedAreasOrNullObject();
      merged.load("address,areas/items/address");
      const rows = used.getRowProperties({ rowHidden: true });
      const columns = used.getColumnProperties({ columnHidden: true });
      return { used, merged, rows, columns };
    });
    await context.sync();
    expect(parts.map(({ rows }) => rows.value.length)).toEqual([3, 3, 2]);
    expect(parts[0]?.rows.value[0]).toEqual({ rowHidden: false });
    expect(parts.every(({ merged }) => merged.isNullObject)).toBe(true);
  });
  expect(trips.length).toBe(2);
});

describe("null objects", () => {
  test("everything that hangs on one is null as well", async () => {
    await excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const cell = missing.getRange("A1");
      cell.load("values");
      await context.sync();
      expect([missing.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
  });

  test("an empty sheet has no used range", async () => {
    await excel.run(async (context) => {
      const added = context.workbook.worksheets.add("空表");
      const used = added.getUsedRangeOrNullObject(true);
      const corner = added.getUsedRange(true);
      corner.load("address");
      await context.sync();
      expect([used.isNullObject, corner.address]).toEqual([true, "空表!A1"]);
      added.delete();
      await context.sync();
    });
  });
});

describe("errors", () => {
  test("a missing sheet is ItemNotFound, with the place in the batch", async () => {
    const error = await errorOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ]);
    expect(error.debugInfo.statement).toContain("getItem");
  });

  test("a write of the wrong shape is InvalidArgument, and what came before it stays", async () => {
    const error = await errorOf(
      excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem("基础");
        one.getRange("C1").values = [["先"]];
        one.getRange("C2:D2").values = [["只有一列"]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    expect(sheet("基础").cellAt(0, 2).content?.value).toBe("先");
    typeInto(workbook, sheet("基础"), { row: 0, column: 2 }, "", "person");
  });

  test("a name that is taken is ItemAlreadyExists", async () => {
    const error = await errorOf(
      excel.run(async (context) => {
        context.workbook.worksheets.add("自评表");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemAlreadyExists");
  });

  test("while a cell is edited every request is refused", async () => {
    host.isEditingCell = true;
    const error = await errorOf(
      excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }),
    );
    host.isEditingCell = false;
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  test("a request beyond 5 MB is refused", async () => {
    const error = await errorOf(
      excel.run(async (context) => {
        const rows = Array.from({ length: 200 }, () => ["长".repeat(30_000)]);
        context.workbook.worksheets.getItem("基础").getRange("F1:F200").values = rows;
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("an older Excel does not know newer members", async () => {
    host.apiVersion = 9;
    const error = await errorOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject().load("address");
        await context.sync();
      }),
    );
    host.apiVersion = 15;
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      expect.stringContaining("getMergedAreasOrNullObject"),
    ]);
  });
});

describe("writing", () => {
  test("values, formulas and formats arrive in the workbook and are calculated", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("基础").getRange("A1:B1");
      range.values = [[30, "50%"]];
      range.format.fill.color = "#FFC7CE";
      range.format.font.bold = true;
      await context.sync();
    });
    expect(sheet("Plan 2026").cellAt(2, 2).content?.value).toBe(60);
    expect(sheet("基础").cellAt(0, 1)).toMatchObject({
      content: { type: "number", value: 0.5 },
      numberFormat: "0%",
      style: { fillColor: "#FFC7CE", bold: true },
    });
  });

  test("more than 1500 cells, which the library splits, arrive whole", async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 5 }, (_unused, column) => row * 5 + column),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("基础").getRange("H1:L400").values = rows;
      await context.sync();
    });
    expect(sheet("基础").cellAt(399, 11).content?.value).toBe(1999);
    expect(trips.length).toBe(1);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("基础").getRange("H:L").clear();
      await context.sync();
    });
    expect(sheet("基础").usedArea(true)).toMatchObject({ bottom: 1, right: 1 });
  });

  test("a kept range can be used in a second trip and dies after the run", async () => {
    const kept = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("基础").getRange("A2");
      range.load("values");
      await context.sync();
      range.values = [["改"]];
      await context.sync();
      return range;
    });
    expect(sheet("基础").cellAt(1, 0).content?.value).toBe("改");
    await settle();
    const dead = await errorOf(
      excel.run(kept, async (context) => {
        kept.load("values");
        await context.sync();
      }),
    );
    expect(dead.code).toBe("InvalidObjectPath");
  });

  test("a protected sheet takes a write into unlocked cells only", async () => {
    const target = sheet("基础");
    restyleCells(
      workbook,
      target,
      { ...a1, left: 1, right: 1 },
      (style) => ({ ...style, locked: false }),
      "person",
    );
    protectSheet(workbook, target, {}, "秘密", "person");
    const write = (address: string): Promise<unknown> =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("基础").getRange(address).values = [[1]];
        await context.sync();
      });
    await write("B1");
    expect((await errorOf(write("A1"))).code).toBe("AccessDenied");
    const opened = errorOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("基础").protection.unprotect("falsch");
        await context.sync();
      }),
    );
    expect((await opened).code).toBe("AccessDenied");
    unprotectSheet(workbook, target, "秘密", "person");
  });

  test("a workbook opened to be read takes no write", async () => {
    workbook.isReadOnly = true;
    const error = await errorOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
        await context.sync();
      }),
    );
    workbook.isReadOnly = false;
    expect(error.code).toBe("AccessDenied");
  });

  test("merged areas are found by their addresses", async () => {
    mergeCells(workbook, sheet("Plan 2026"), { ...a1, right: 3 }, false, "person");
    await excel.run(async (context) => {
      const merged = context.workbook.worksheets
        .getItem("Plan 2026")
        .getUsedRange()
        .getMergedAreasOrNullObject();
      const areas = merged.areas;
      areas.load("items/address,items/values");
      merged.load("areaCount");
      await context.sync();
      expect(merged.areaCount).toBe(1);
      expect(areas.items.map((one) => one.address)).toEqual(["'Plan 2026'!A1:D1"]);
    });
  });

  test("several areas of a sheet are selected and the sheet comes to the front", async () => {
    await excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem("基础");
      target.activate();
      target.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      const ranges = target.getRanges("A1,B2:B3");
      ranges.load("address,areaCount");
      await context.sync();
      expect([selected.address, ranges.address, ranges.areaCount]).toEqual([
        "基础!B2:C3",
        "基础!A1,基础!B2:B3",
        2,
      ]);
    });
    expect(workbook.activeSheet.name).toBe("基础");
  });
});

describe("settings and parts of the document", () => {
  test("settings are kept, read, and deleted", async () => {
    await excel.run(async (context) => {
      context.workbook.settings.add("解释", { version: 1, at: ["H16"] });
      await context.sync();
      const setting = context.workbook.settings.getItem("解释");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ version: 1, at: ["H16"] });
      setting.delete();
      const gone = context.workbook.settings.getItemOrNullObject("解释");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("a custom XML part is found by its namespace", async () => {
    await excel.run(async (context) => {
      context.workbook.customXmlParts.add('<j:journal xmlns:j="urn:gouji"><j:entry/></j:journal>');
      await context.sync();
      const part = context.workbook.customXmlParts.getByNamespace("urn:gouji").getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toContain("<j:entry/>");
      part.delete();
      await context.sync();
    });
  });
});

describe("events", () => {
  async function hear<T>(
    register: (context: Excel.RequestContext, heard: (event: T) => Promise<void>) => void,
    act: () => void,
  ): Promise<T[]> {
    const events: T[] = [];
    await excel.run(async (context) => {
      register(context, (event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    act();
    await settle();
    return events;
  }

  test("onChanged of a sheet tells of a person's entry, with both values", async () => {
    const events = await hear<Excel.WorksheetChangedEventArgs>(
      (context, heard) => context.workbook.worksheets.getItem("自评表").onChanged.add(heard),
      () => {
        typeInto(workbook, sheet("自评表"), { row: 1, column: 1 }, "310", "person");
        typeInto(workbook, sheet("基础"), { row: 1, column: 0 }, "别处", "person");
      },
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      address: "B2",
      source: "Local",
      changeType: "RangeEdited",
      worksheetId: sheet("自评表").id,
      details: { valueBefore: 300, valueAfter: 310 },
    });
  });

  test("onChanged of the collection tells of a co-author in every sheet", async () => {
    const events = await hear<Excel.WorksheetChangedEventArgs>(
      (context, heard) => context.workbook.worksheets.onChanged.add(heard),
      () => {
        typeInto(workbook, sheet("基础"), { row: 1, column: 0 }, "同事", "co-author");
      },
    );
    expect(events.map((one) => `${one.source} ${one.address}`)).toEqual(["Remote A2"]);
  });

  test("onActivated, onSelectionChanged and onDeleted tell of what a person does", async () => {
    activateSheet(workbook, sheet("自评表"));
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add((event) =>
        Promise.resolve(void heard.push(`activated ${event.worksheetId}`)),
      );
      worksheets.onSelectionChanged.add((event) =>
        Promise.resolve(void heard.push(`selected ${event.address}`)),
      );
      worksheets.onDeleted.add((event) => Promise.resolve(void heard.push(`deleted ${event.worksheetId}`)));
      await context.sync();
    });
    const target = sheet("基础");
    activateSheet(workbook, target);
    selectAreas(workbook, target, [{ top: 4, bottom: 4, left: 4, right: 4 }]);
    setVisibility(workbook, target, "Hidden", "person");
    deleteSheet(workbook, target, "person");
    await settle();
    expect(heard).toEqual([
      `activated ${target.id}`,
      "selected E5",
      expect.stringContaining("activated"),
      `deleted ${target.id}`,
    ]);
  });
});
