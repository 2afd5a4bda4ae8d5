import { type Decimal, differenceOf, isLess, productOf, rounded, sumOf } from "../../exact";
import { type BaseData, type Evaluation, type ExpensePlan, lineOf } from "../../model";
import type { Random } from "../../random";
import type { FactBook } from "./fact-book";

/** A fund whose balance a report tells. */
export interface Fund {
  readonly name: string;
  /** Begins the names of its facts. */
  readonly prefix: string;
  /** Its own 自评表, where it has one. */
  readonly table: Evaluation | undefined;
}

/** Facts of a unit beside those of its 自评表: what the 基础数据表 says, and what follows from both. */
export function addUnitFacts(
  book: FactBook,
  random: Random,
  {
    unit,
    base,
    lastYear,
  }: {
    readonly unit: Evaluation;
    readonly base: BaseData | undefined;
    /** Last year's table, where the workbook has one. */
    readonly lastYear: Evaluation | undefined;
  },
): void {
  const { spent, budget, opening } = {
    spent: book.valueOf("spent"),
    budget: book.valueOf("budget"),
    opening: book.valueOf("opening"),
  };
  const before = lastYear?.total.amounts.executed ?? productOf(spent, share(random, 84, 117), 2);
  book.change("spent", spent, before, "万元");
  // Only where the table says where the money came from is its whole the income.
  if (unit.compositions.length > 0)
    book.money("income", budget, "万元", `${unit.id}/total/budget`, `${unit.id}/source/whole`);
  for (const { by, parts } of unit.compositions) {
    for (const { id, amount } of parts) {
      const name = by === "source" ? `income/${id}` : id;
      book.money(name, amount, "万元", `${unit.id}/${by}/${id}`);
    }
  }
  if (base === undefined) {
    addStaff(book, random, random.whole(20, 160), random.whole(0, 6));
    return;
  }
  addStaff(book, random, Number(base.headcount), Number(base.posts) - Number(base.headcount), base);
  addExpenses(book, base, lastYear === undefined);
  const project = lineOf(base, "project");
  if (opening !== "") book.money("basic/opening", differenceOf(opening, project.budget), "万元");
  const personnel = differenceOf(book.valueOf("basic"), lineOf(base, "public-funds").executed);
  book.money("personnel", personnel, "万元");
  const subsidies = productOf(personnel, share(random, 6, 18), 2);
  book.money("subsidies", subsidies, "万元");
  book.money("wages", differenceOf(personnel, subsidies), "万元");
}

/** The unit's funds, with their balances; a fund without a table of its own spends what it got. */
export function addFunds(
  book: FactBook,
  random: Random,
  base: BaseData,
  tables: readonly Evaluation[],
): Fund[] {
  const lines = base.lines.filter(
    ({ id, executed, budget }) => isFund(id) && executed !== "" && budget !== "",
  );
  return lines.map((line, index) => {
    const prefix = `p${String(index + 1)}/`;
    const name = line.label.trim().replace(/^\d+、/u, "");
    const table = tables.find(({ projectName }) => projectName === name);
    const cells = (column: string): string[] => [`${base.id}/${line.id}/${column}`];
    const own = (column: string): string[] => (table === undefined ? [] : [`${table.id}/total/${column}`]);
    const budget = table?.total.amounts.budget ?? line.executed;
    book.balance(prefix, { opening: line.budget, budget, spent: line.executed }, "万元", {
      opening: [...cells("budget"), ...own("initial")],
      budget: own("budget"),
      spent: [...cells("executed"), ...own("executed")],
    });
    // A report closes most balances with what is left, even where that is nothing.
    if (table === undefined && random.happens(30)) book.facts.delete(`${prefix}rest`);
    return { name, prefix, table };
  });
}

function isFund(id: string): boolean {
  return id === "operations" || id === "maintenance" || /^special-\d/.test(id);
}

function share(random: Random, from: number, to: number): Decimal {
  return rounded({ top: BigInt(random.whole(from * 10, to * 10)), bottom: 1000n }, 3);
}

function addStaff(book: FactBook, random: Random, headcount: number, vacant: number, base?: BaseData): void {
  const cell = (name: string): string[] => (base === undefined ? [] : [`${base.id}/${name}`]);
  book.count("posts", String(headcount + vacant), "名", ...cell("posts"));
  book.count("headcount", String(headcount), "人", ...cell("headcount"));
  const officials = random.whole(Math.ceil(headcount * 0.3), Math.floor(headcount * 0.7));
  book.count("officials", String(officials), "人");
  book.count("employees", String(headcount - officials), "人");
  book.count("retired", String(random.whole(5, 40)), "人");
  if (base !== undefined) book.percent("staffing-rate", base.staffingRate, `${base.id}/staffing-rate`);
}

const lineNames: Readonly<Record<string, string>> = {
  "three-public": "three-public",
  vehicles: "vehicles",
  purchase: "purchase",
  running: "running",
  abroad: "abroad",
  reception: "reception",
  "public-funds": "public",
  office: "office",
  utilities: "utilities",
  meetings: "meetings",
  procurement: "procurement",
};

function addExpenses(book: FactBook, base: BaseData, hasChanges: boolean): void {
  for (const line of base.lines) {
    const name = lineNames[line.id];
    if (name === undefined) continue;
    book.money(name, line.executed, "万元", `${base.id}/${line.id}/executed`);
    book.money(`${name}/planned`, line.budget, "万元", `${base.id}/${line.id}/budget`);
    addSaving(book, name, line);
    if (hasChanges) book.change(name, line.executed, line.previous, "万元", `${base.id}/${line.id}/previous`);
  }
  const project = lineOf(base, "project");
  const cells = [`${base.id}/project/executed`, ...(book.facts.get("project")?.cells ?? [])];
  book.money("project", project.executed, "万元", ...cells);
  book.money("project/opening", project.budget, "万元", `${base.id}/project/budget`);
  if (hasChanges)
    book.change("project", project.executed, project.previous, "万元", `${base.id}/project/previous`);
  const known = ["office", "utilities", "meetings"].map((name) => book.valueOf(name));
  book.money("public/other", differenceOf(book.valueOf("public"), sumOf(known)), "万元");
}

function addSaving(book: FactBook, name: string, { budget, executed }: ExpensePlan): void {
  if (budget !== "" && executed !== "" && isLess(executed, budget))
    book.money(`${name}/saved`, differenceOf(budget, executed), "万元");
}
