import type { Evaluation } from "../../model";
import { type Part, type Section, type Sentence } from "../report-plan";
import { paragraph, part, section, type Teller } from "../tell";
import { isMissed, tellableRows, tellRow } from "./indicator-sentences";

/** 绩效目标完成情况: score and grade, every indicator by name, and what was not reached. */
export function writeResults(teller: Teller, table: Evaluation): Section[] {
  const title = teller.random.pick(["绩效目标完成情况", "绩效自评情况", "绩效指标完成情况分析"]);
  const parts: Part[] = [
    ...part(teller.random.pick(["自评结论", "综合评价结论"]), paragraph(conclusion(teller))),
    ...indicatorParts(teller, table),
    ...part(
      teller.random.pick(["未完成的绩效目标", "未完成绩效目标的原因"]),
      paragraph(unfinished(teller, table)),
    ),
  ];
  return section("results", title, parts);
}

/** The score and its grade. */
export function conclusion(teller: Teller): Sentence[] {
  return teller.any([
    "{year}年度绩效自评得分{score}，评价等级为“{grade}”。",
    "经自评，综合得分为{score}，自评等级为{grade}。",
    "对照评分标准，{year}年度自评总分{score}，等级为“{grade}”。",
  ]);
}

/** Rows by their first level, a paragraph each; where the form has no levels, several paragraphs. */
function indicatorParts(teller: Teller, table: Evaluation): Part[] {
  const { random } = teller;
  const rows = tellableRows(table);
  const labels = [...new Set(rows.map(({ level1 }) => level1))];
  return labels.flatMap((label) => {
    const own = rows.filter(({ level1 }) => level1 === label);
    const stops = random.pick([["；"], ["。"], ["；", "。"]]);
    const tell = (some: typeof own, isListed: boolean): Sentence[] =>
      some.flatMap((row, index) => {
        const isEnd = isListed || index === some.length - 1 || isMissed(row);
        return tellRow(teller, table, row, isEnd ? "。" : random.pick(stops));
      });
    const isListed = random.happens(30);
    const paragraphs = isListed
      ? own.flatMap((row) => paragraph(tell([row], true), true))
      : paragraph(tell(own, false));
    return part(label === "" ? "主要指标" : label.replace(/（.*$/u, "") + "完成情况", paragraphs);
  });
}

function unfinished(teller: Teller, table: Evaluation): Sentence[] {
  const missed = table.rows.filter((row) =>
    row.goal.kind === "described" ? row.score !== row.weight : isMissed(row),
  );
  if (missed.length === 0) {
    return [teller.tell(teller.random.pick(["未完成的绩效目标：无。", "本年度绩效目标已全部完成。"]))];
  }
  const names = missed.map(({ name }) => name).join("、");
  const each = missed.map(({ name, reason }) => `${name}${reason === "" ? "受客观因素影响" : `：${reason}`}`);
  const templates = [`未完成的绩效目标：${names}。`, `未完全实现的指标有：${names}。`];
  const told = teller.tell(teller.random.pick(templates));
  const why = each.map((text) => teller.tell(text.replace(/。?$/u, "。")));
  return teller.random.happens(50) ? [told, ...why] : [told];
}
