import type { BaseDataTable } from "../../annexes/base-data-table";
import type { LabelledText } from "../../annexes/fact";
import type { SelfEvaluation } from "../../annexes/self-evaluation";
import type { Observation } from "../../finding";
import { parseCell } from "../../workbook/address";
import { textEvidence } from "../evidence";
import { findBlankMoney, findBlankRows } from "../blank-cells";
import { defineRule } from "../rule";

/** The cells of a form that somebody will ask for: who and when, the goals, and the values of each indicator. */
export const requiredCellsAreFilled = defineRule({
  id: "required-cells-are-filled",
  title: "应填内容填写完整",
  basis: "填表要求：表头、年度总体目标、各指标的指标值、完成值、分值和得分均应填写",
  severity: "verify",
  needs: ["annexes"],
  *check({ annexes }) {
    for (const annex of [...annexes.baseDataTables, ...annexes.selfEvaluations]) {
      const blanks = annex.kind === "base-data-table" ? blanksOfBaseData(annex) : blanksOfEvaluation(annex);
      yield* blanks;
      // It is no comparison of figures.
      if (blanks.length === 0) yield { verdict: "equal", because: [] };
    }
  },
});

/** How the labels of fields end that say whose form it is. */
const identityEndings = ["名称", "单位", "部门", "部门及代码"];
/** The rest of the line for signatures stays blank in a published form; the date belongs to it. */
const dateEndings = ["日期", "填报时间"];
const measuresLabel = "厉行节约保障措施";

function blanksOfBaseData(table: BaseDataTable): Observation[] {
  const columns = Object.values(table.expenseColumns).map(({ at }) => at.cell);
  const staffing = table.staffing?.posts.at.cell;
  const measures = table.fields.filter(({ label, text }) => label === measuresLabel && text === "");
  return [
    ...blankFields(table.fields, firstRow([...columns, ...(staffing === undefined ? [] : [staffing])])),
    ...observe(measures),
  ];
}

function blanksOfEvaluation(evaluation: SelfEvaluation): Observation[] {
  const { head, money, columns, expectedGoal, actualGoal } = evaluation;
  const headers = [...Object.values(money?.columns ?? {}), ...Object.values(columns)].map(
    ({ at }) => at.cell,
  );
  const goals = [
    { label: "预期目标", ...expectedGoal },
    { label: "实际完成情况", ...actualGoal },
  ].filter((goal): goal is LabelledText => goal.at !== undefined && goal.text === "");
  return [
    ...blankFields(head.fields, firstRow(headers)),
    ...observe(goals, "年度总体目标的"),
    ...findBlankMoney(evaluation),
    ...findBlankRows(evaluation),
  ];
}

/** One observation for the head above `row` and one for the date of filing, wherever that stands. */
function blankFields(fields: readonly LabelledText[], row: number): Observation[] {
  const endsWith = (endings: readonly string[]) => (field: LabelledText) =>
    endings.some((ending) => field.label.endsWith(ending));
  const identity = fields
    .filter(endsWith(identityEndings))
    // A unit's name at the foot is the place of its stamp.
    .filter(({ at, text }) => text === "" && (parseCell(at.cell)?.row ?? 0) < row);
  // 年  月  日 is the form's own print.
  const dates = fields
    .filter(endsWith(dateEndings))
    .filter(({ text }) => !/[\d一二三四五六七八九十〇]/u.test(text));
  return [...observe(identity), ...observe(dates)];
}

/** One observation for all of them, none where none is blank. */
function observe(blank: readonly LabelledText[], whose = ""): Observation[] {
  const [first] = blank;
  if (first === undefined) return [];
  const names = blank.map(({ label }) => label).join("、");
  const because = blank.map((field) => textEvidence(field, field.label));
  return [{ at: first.at, verdict: "missing", message: `${whose}${names}空白。`, because, severity: "hint" }];
}

function firstRow(cells: readonly string[]): number {
  const rows = cells.map((cell) => parseCell(cell)?.row).filter((row) => row !== undefined);
  return rows.reduce((first, row) => (row < first ? row : first), Number.MAX_SAFE_INTEGER);
}
