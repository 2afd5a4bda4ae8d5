import { sumOf } from "../exact";
import { baseTablesOf, type Case, type Evaluation, evaluationsOf } from "../model";
import { Random } from "../random";
import { allWordings } from "../wording/all-wordings";
import type { Wording } from "../wording/wording";
import { FactBook } from "./facts/fact-book";
import { addTableFacts } from "./facts/table-facts";
import { addFunds, addUnitFacts } from "./facts/unit-facts";
import type { ReportPlan, Section, Typing } from "./report-plan";
import { Teller } from "./tell";
import { workOf, type WorkStock } from "./work/all-work";
import { addWork } from "./work/work-stock";
import { writeAbout } from "./write/about-section";
import { writeAnnexList } from "./write/annex-list";
import { writeFunds } from "./write/funds-section";
import { writeMoney } from "./write/money-section";
import { isMissed } from "./write/indicator-sentences";
import { projectNumberOf, writeProjectParts, writeProjects } from "./write/project-sections";
import { writeResults } from "./write/results-section";
import { saidOfUnit, writeProblems, writeSummary, writeWork } from "./write/work-sections";

/** Typed as most reports are. */
export const plainTyping: Typing = {
  isFullWidth: false,
  hasSpaces: false,
  isGrouped: false,
  money: "as-told",
  numbering: "usual",
};

/** The clean report that goes with a clean workbook: every figure of it agrees with the tables and with the others. */
export function makeReport(own: Case): ReportPlan {
  const random = new Random(own.seed * 977 + own.family.length * 31);
  const tables = evaluationsOf(own);
  const unit = tables.find(({ layout }) => layout.isUnit);
  const [first] = tables;
  if (first === undefined) throw new Error("No table to report on.");
  const main = unit ?? first;
  const wording = allWordings.find((each) => each.unit === main.unitName);
  if (wording === undefined) throw new Error(`No wording of ${main.unitName}.`);
  const work = workOf(wording.unit);
  const book = new FactBook();
  const teller = new Teller(book.facts, random);
  addTableFacts(book, main, "");
  for (const each of work.works) addWork(book, random, each);
  const sections =
    unit === undefined
      ? projectReport(teller, book, tables, wording, work)
      : unitReport(teller, book, own, unit, wording, work);
  const kind = unit === undefined ? "项目支出" : random.pick(["部门整体支出", "整体支出"]);
  const title = random.happens(50)
    ? [teller.tell("{year}年度{unit}"), teller.tell(`${kind}绩效自评报告`)]
    : [teller.tell(`{unit}{year}年度${kind}绩效自评报告`)];
  return {
    facts: book.facts,
    title,
    opening: [
      {
        sentences: [
          teller.tell(
            random.pick([
              "根据财政部门关于开展{year}年度绩效自评工作的通知要求，{unit}对资金使用情况进行了自评，现将有关情况报告如下。",
              "按照预算绩效管理有关规定，{unit}认真组织开展了{year}年度绩效自评，现将自评情况报告如下。",
            ]),
          ),
        ],
        isListed: false,
        isFixed: true,
      },
    ],
    sections,
    closing: writeAnnexList(teller, own),
    missedCells: main.rows
      .filter((row) => isMissed(row) && !(row.goal.kind === "number" && row.goal.comparator === "at-most"))
      .flatMap(({ id }) => ["name", "actual", "target"].map((column) => `${main.id}/${id}/${column}`)),
    typing: plainTyping,
    tableYears: tables.map(({ year }) => year),
  };
}

function unitReport(
  teller: Teller,
  book: FactBook,
  own: Case,
  unit: Evaluation,
  wording: Wording,
  work: WorkStock,
): Section[] {
  const { random } = teller;
  const base = baseTablesOf(own).find(({ year }) => year === unit.year);
  const lastYear = evaluationsOf(own).find(({ year, layout }) => layout.isUnit && year < unit.year);
  addUnitFacts(book, random, { unit, base, lastYear });
  const projects = evaluationsOf(own).filter(({ layout }) => !layout.isUnit);
  for (const [index, table] of projects.entries()) addTableFacts(book, table, `table${String(index + 1)}/`);
  const funds = base === undefined ? [] : addFunds(book, random, base, projects);
  const middle = [writeResults(teller, unit), writeWork(teller, work)];
  return [
    ...writeAbout(teller, wording, work),
    ...writeMoney(teller, funds),
    ...writeFunds(teller, funds, unit),
    ...(random.happens(50) ? middle : middle.reverse()).flat(),
    ...writeProblems(teller, unit),
    ...writeSummary(teller, work, saidOfUnit),
  ];
}

function projectReport(
  teller: Teller,
  book: FactBook,
  tables: readonly Evaluation[],
  wording: Wording,
  work: WorkStock,
): Section[] {
  const { random } = teller;
  const [only, ...more] = tables;
  if (only === undefined) return [];
  if (more.length === 0) {
    const parts = writeProjectParts(teller, only, wording);
    const middle = [writeResults(teller, only), writeWork(teller, work)];
    return [
      ...parts,
      ...(random.happens(50) ? middle : middle.reverse()).flat(),
      ...writeProblems(teller, only),
      ...writeSummary(teller, work, [
        "{year}年度项目实际支出{spent}，预算执行率{rate}，自评得分{score}。",
        "总体来看，{year}年项目支出{spent}，预算执行率{rate}。",
      ]),
    ];
  }
  tables.forEach((table, index) => {
    addTableFacts(book, table, projectNumberOf(index));
  });
  const sum = (column: "budget" | "executed"): string =>
    sumOf(tables.map(({ total }) => total.amounts[column]));
  book.money("projects/budget", sum("budget"), "万元");
  book.money("projects/spent", sum("executed"), "万元");
  book.count("projects/count", String(tables.length), "个");
  return [
    ...writeProjects(teller, tables),
    ...writeWork(teller, work),
    ...writeProblems(teller, only),
    ...writeSummary(teller, work, ["{year}年度各项目合计支出{projects/spent}。"]),
  ];
}
