import type { BaseDataTable } from "../../../src/engine/annexes/base-data-table";
import {
  ancestorsOf,
  deepestPartsOf,
  type ExpenseColumn,
  expenseFamilies,
  type ExpenseFamily,
  isListComplete,
  partsOf,
} from "../../../src/engine/annexes/expense-tree";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { drawWorkbook } from "../draw-workbook";

function tableOf(...rows: readonly string[]): BaseDataTable {
  const drawing = ["| 经费控制情况（万元） | 上年决算数 | 本年预算数 | 本年决算数 |", ...rows].join("\n");
  const [table] = extractAnnexes(drawWorkbook(drawing).snapshot).baseDataTables;
  if (table === undefined) throw new Error("No 基础数据表 is found in the drawing.");
  return table;
}

function familyOf(parent: ExpenseFamily["parent"]): ExpenseFamily {
  const family = expenseFamilies.find((each) => each.parent === parent);
  if (family === undefined) throw new Error(`${parent} has no parts.`);
  return family;
}

const threePublic = familyOf("three-public");
const projects = familyOf("project");

const vehicles = tableOf(
  "| 三公经费 | 10 | 10 | 10 |",
  "| 1、公务用车购置和维护经费 | 4 | 0 | |",
  "| 其中：公车购置 | 1 | 1 | |",
  "| 公车运行维护 | 3 | 3 | 3 |",
  "| 2、出国经费 | | | |",
  "| 3、公务接待 | 6 | 6 | 6 |",
);

describe("the parts of a line", () => {
  const namesOf = (column: ExpenseColumn, collect = partsOf): string[] =>
    collect(vehicles, threePublic, column).map(({ label }) => label);

  test("stand right below it, blank or not", () => {
    expect(namesOf("previous")).toEqual(["公务用车购置和维护经费", "出国经费", "公务接待"]);
  });

  test.each(["budget", "executed"] as const)(
    "are replaced by theirs where one is 0 or blank: %s",
    (column) => {
      expect(namesOf(column)).toEqual(["公车购置", "公车运行维护", "出国经费", "公务接待"]);
    },
  );

  test("are replaced by theirs wherever these are filled, to know the family without its subtotals", () => {
    expect(namesOf("previous", deepestPartsOf)).toEqual(["公车购置", "公车运行维护", "出国经费", "公务接待"]);
  });

  test("stay where nothing below is filled", () => {
    const table = tableOf(
      "| 三公经费 | 10 | | |",
      "| 1、公务用车购置和维护经费 | | | |",
      "| 公车购置 | | | |",
    );
    const labels = partsOf(table, threePublic, "previous").map(({ label }) => label);
    expect(labels).toEqual(["公务用车购置和维护经费"]);
  });

  test("are the projects under a heading, and the lines of the user's own", () => {
    const table = tableOf(
      "| 项目支出 | 60 | | |",
      "| 1、业务工作经费 | 10 | | |",
      "| 2、运行维护经费 | | | |",
      "| 3、市级专项资金（一个专项一行） | | | |",
      "| 法律援助 | 20 | | |",
      "| 人民调解 | 20 | | |",
      "| 4、其他项目 | 10 | | |",
      "| 公用经费 | 50 | | |",
      "| 其中：办公经费 | 5 | | |",
    );
    const labels = partsOf(table, projects, "previous").map(({ label }) => label);
    expect(labels).toEqual(["业务工作经费", "运行维护经费", "法律援助", "人民调解", "其他项目"]);
    expect(isListComplete(table, projects)).toBe(true);
  });
});

describe("whether a table has all lines of the form", () => {
  test("with every line, filled or not", () => {
    expect(isListComplete(vehicles, threePublic)).toBe(true);
  });

  test("with a line taken out", () => {
    expect(isListComplete(tableOf("| 三公经费 | 4 | | |", "| 3、公务接待 | 4 | | |"), threePublic)).toBe(
      false,
    );
  });
});

test("the lines above a line, nearest first", () => {
  expect(ancestorsOf("vehicle-running")).toEqual(["vehicles", "three-public"]);
  expect(ancestorsOf("special-fund")).toEqual(["special-funds", "project"]);
  expect(ancestorsOf("meetings")).toEqual(["public-funds"]);
  expect(ancestorsOf("procurement")).toEqual([]);
  expect(ancestorsOf(undefined)).toEqual([]);
});
