import { productOf } from "../exact";
import { hasColumn } from "../layouts/layout";
import { sheetOf } from "../make/families";
import { lineOf } from "../model";
import { type HarmlessVariation, inEvaluations, tablesOf } from "./harmless-variation";

const unrelated: readonly (readonly string[])[] = [
  ["2023年度“三公”经费预算表"],
  ["单位：万元"],
  ["科目", "预算数", "备注"],
  ["因公出国（境）费", "3.00", ""],
  ["公务接待费", "12.50", ""],
  ["合计", "16.50", ""],
  ["联系人：王某", "电话：", ""],
];

/** The same tables in other surroundings, and rows that change no figure. */
export const surroundings: readonly HarmlessVariation[] = [
  {
    kind: "moved",
    title: "表格移动了位置",
    vary({ sheets }, random) {
      for (const sheet of sheets) {
        sheet.top = random.whole(1, 4);
        sheet.left = random.whole(0, 3);
      }
      return true;
    },
  },
  {
    kind: "hidden-copy",
    title: "隐藏的旧稿",
    vary(copy) {
      const [table] = structuredClone(tablesOf(copy));
      if (table === undefined) return false;
      if (table.kind === "evaluation") table.totalScore = "61.5";
      else table.staffingRate = "31";
      // Its keys would take the places of the real one's.
      copy.sheets.push({ ...sheetOf("旧稿", { ...table, id: "draft" }), visibility: "hidden" });
      return true;
    },
  },
  {
    kind: "unrelated-sheet",
    title: "多出无关的工作表",
    vary({ sheets }) {
      sheets.push({ ...sheetOf("三公预算"), rows: unrelated.map((row) => [...row]) });
      sheets.unshift({ ...sheetOf("目录"), rows: [["附件目录"], ["1", "基础数据表"], ["2", "自评表"]] });
      return true;
    },
  },
  {
    kind: "other-sheet-names",
    title: "工作表改名",
    vary({ sheets }) {
      sheets.forEach((sheet, index) => {
        sheet.name = `Sheet${index + 1}`;
      });
      return true;
    },
  },
  {
    kind: "protected",
    title: "工作表受保护",
    vary({ sheets }) {
      for (const sheet of sheets) sheet.isProtected = true;
      return true;
    },
  },
  inEvaluations("fillers", "组末留有……、指标2或空行", (table, _, random) => {
    table.filler = random.pick(["……", "指标2", "", "…", "—"]);
    return true;
  }),
  inEvaluations("longer-notes", "附注加长", ({ notes }) => {
    notes.push(
      "　　3.定性指标按达成、部分达成、未达成三档，分别按100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。",
      "　　4.上年结转资金指2020年及以前年度结转至本年使用的资金，金额以5.00万元为起点填列。",
    );
    return true;
  }),
  inEvaluations("other-headings", "表头换用同义词", (table) => {
    table.variant += 1;
    return true;
  }),
  inEvaluations("numbered-names", "三级指标带“指标1：”", ({ rows }) => {
    rows.forEach((row, index) => {
      row.name = `指标${index + 1}：${row.name}`;
    });
    return true;
  }),
  inEvaluations("idle-reasons", "完成的指标也写一句话", ({ layout, rows }) => {
    const idle = hasColumn(layout, "reason") ? rows.filter(({ reason }) => reason === "") : [];
    for (const row of idle) row.reason = "无";
    return idle.length > 0;
  }),
  inEvaluations("earlier", "提前完成", ({ rows }) => {
    const due = rows.filter(({ goal }) => goal.kind === "deadline");
    for (const row of due) row.actual = "3";
    return due.length > 0;
  }),
  {
    kind: "small-movements",
    title: "小额或不足三成的增减",
    vary(copy) {
      const tables = tablesOf(copy).filter((table) => table.kind === "base-data");
      for (const table of tables) {
        const procurement = lineOf(table, "procurement");
        procurement.previous = productOf(procurement.executed, "0.79", 2);
        const meetings = lineOf(table, "meetings");
        Object.assign(meetings, { previous: "0.31", budget: "0.30", executed: "0.02" });
      }
      return tables.length > 0;
    },
  },
  {
    kind: "zeros",
    title: "没有发生的填0",
    vary(copy) {
      const tables = tablesOf(copy).filter((table) => table.kind === "base-data");
      for (const { lines } of tables) {
        for (const line of lines.filter(({ id, executed }) => executed === "" && id !== "special-funds")) {
          Object.assign(line, { previous: "0", budget: "0", executed: "0" });
        }
      }
      return tables.length > 0;
    },
  },
];
