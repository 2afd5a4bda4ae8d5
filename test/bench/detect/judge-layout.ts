import type { BaseDataTable } from "../../../src/engine/annexes/base-data-table";
import type { SelfEvaluation } from "../../../src/engine/annexes/self-evaluation";
import type { Review } from "../../../src/engine/review";
import type { CellPlace } from "../../../src/engine/workbook/address";
import { compare, exactOf } from "./exact";
import type { BaseData, Case, Evaluation } from "./model";
import { executionScoreOf, scoreOf } from "./truth";

/** A place where what was read is not what was drawn. */
export interface Misread {
  readonly what: string;
  readonly wanted: string;
  readonly got: string;
}

type Places = ReadonlyMap<string, CellPlace>;

/** How a drawn case was read: every cell of every table, and the scores against the benchmark's own. */
export interface Reading {
  readonly misread: readonly Misread[];
  readonly scores: number;
  readonly wrongScores: readonly Misread[];
}

/** Compares what the engine read and scored with what was drawn. */
export function judgeReading({ sheets }: Case, places: Places, review: Review): Reading {
  const misread: Misread[] = [];
  const wrongScores: Misread[] = [];
  let scores = 0;
  let found = 0;
  for (const { tables, visibility } of sheets) {
    if (visibility === "hidden") continue;
    for (const table of tables) {
      found += 1;
      const title = places.get(`${table.id}/title`);
      const isAt = ({ sheet, cell }: CellPlace): boolean => sheet === title?.sheet && cell === title.cell;
      if (table.kind === "base-data") {
        const read = review.annexes.baseDataTables.find(
          (each) => each.title !== undefined && isAt(each.title.at),
        );
        if (read === undefined) misread.push({ what: `${table.id}: 表`, wanted: "基础数据表", got: "" });
        else misread.push(...compareBaseData(table, read, places));
        continue;
      }
      const card = review.scorecards.find(
        ({ evaluation: { head } }) => head.title !== undefined && isAt(head.title.at),
      );
      if (card === undefined) {
        misread.push({ what: `${table.id}: 表`, wanted: "自评表", got: "" });
        continue;
      }
      misread.push(...compareEvaluation(table, card.evaluation, places));
      const truths = [
        executionScoreOf(table),
        ...table.rows.map((row) => scoreOf(row.goal, row.actual, row.weight)),
      ];
      const computed = [card.execution?.computed, ...card.indicators.map((line) => line.computed)];
      scores += truths.length;
      truths.forEach((truth, index) => {
        const got = computed[index]?.toFixed();
        const isSame =
          truth === undefined || got === undefined
            ? truth === got
            : compare(exactOf(truth), exactOf(got)) === 0;
        const name = index === 0 ? "执行率" : (table.rows[index - 1]?.name ?? "");
        if (!isSame) wrongScores.push({ what: `${table.id}: ${name}`, wanted: truth ?? "", got: got ?? "" });
      });
    }
  }
  const count = review.annexes.baseDataTables.length + review.annexes.selfEvaluations.length;
  if (count !== found) misread.push({ what: "表的张数", wanted: String(found), got: String(count) });
  return { misread, scores, wrongScores };
}

function compareEvaluation(table: Evaluation, read: SelfEvaluation, places: Places): Misread[] {
  const pairs: [key: string, at: CellPlace | undefined][] = [];
  const kind = table.layout.isUnit ? "unit-self-evaluation" : "project-self-evaluation";
  const misread: Misread[] =
    read.kind === kind ? [] : [{ what: `${table.id}: 种类`, wanted: kind, got: read.kind }];
  for (const column of ["initial", "budget", "executed", "weight", "rate", "score"] as const) {
    pairs.push([`total/${column}`, read.money?.total?.[column]?.at]);
    table.parts.forEach((part, index) => {
      if (column !== "weight" && column !== "rate" && column !== "score") {
        pairs.push([`${part.id}/${column}`, read.money?.parts[index]?.[column]?.at]);
      }
    });
  }
  if (read.indicators.length !== table.rows.length) {
    const [wanted, got] = [String(table.rows.length), String(read.indicators.length)];
    misread.push({ what: `${table.id}: 指标数`, wanted, got });
  }
  table.rows.forEach((row, index) => {
    const indicator = read.indicators[index];
    pairs.push([`${row.id}/name`, indicator?.nameAt]);
    for (const column of ["target", "actual", "weight", "score", "reason"] as const) {
      pairs.push([`${row.id}/${column}`, indicator?.[column]?.at]);
    }
    const wanted =
      row.goal.kind === "number"
        ? row.goal.comparator
        : row.goal.kind === "deadline"
          ? "at-most"
          : "described";
    const got = indicator?.direction.comparator ?? "";
    // A target without a sign is one to be reached, whether exactly or not.
    if (got !== wanted && !(wanted === "equal" && got === "at-least")) {
      misread.push({ what: `${table.id}/${row.id}: ${row.name}的方向`, wanted, got });
    }
  });
  pairs.push(["total-score", read.totalScore?.at], ["total-weight", read.totalWeight?.at]);
  return [...misread, ...compareAll(table.id, pairs, places)];
}

function compareBaseData(table: BaseData, read: BaseDataTable, places: Places): Misread[] {
  const pairs: [key: string, at: CellPlace | undefined][] = [
    ["posts", read.staffing?.posts.at],
    ["headcount", read.staffing?.headcount.at],
    ["staffing-rate", read.staffing?.rate?.at],
    ["areaRate", read.buildings?.areaRate?.at],
    ["investmentRate", read.buildings?.investmentRate?.at],
  ];
  table.lines.forEach((line, index) => {
    for (const column of ["previous", "budget", "executed"] as const) {
      pairs.push([`${line.id}/${column}`, read.expenses[index]?.[column].at]);
    }
  });
  return compareAll(table.id, pairs, places);
}

function compareAll(
  id: string,
  pairs: readonly (readonly [string, CellPlace | undefined])[],
  places: Places,
): Misread[] {
  return pairs.flatMap(([key, at]) => {
    const wanted = places.get(`${id}/${key}`)?.cell ?? "";
    const got = at?.cell ?? "";
    return wanted === got ? [] : [{ what: `${id}/${key}`, wanted, got }];
  });
}
