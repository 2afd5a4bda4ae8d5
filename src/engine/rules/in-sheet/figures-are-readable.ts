import type { Fact } from "../../annexes/fact";
import { type FigureRole, listValueCells } from "../../annexes/list-figures";
import type { Observation } from "../../finding";
import type { Unreadable } from "../../numbers/reading";
import { evidence } from "../evidence";
import { defineRule } from "../rule";

/** Cells for numbers hold numbers: no "7.50.", no "95. 10%", no letter for a digit, no #DIV/0!. */
export const figuresAreReadable = defineRule({
  id: "figures-are-readable",
  title: "数字填写规范、可以读取",
  basis: "填表要求：数字栏填写数字",
  severity: "error",
  needs: ["annexes"],
  *check({ annexes }) {
    const cells = listValueCells(annexes);
    for (const { fact, role } of cells) {
      const observation = isForWordsToo(role) ? observeValue(fact) : observeNumber(fact);
      if (observation !== undefined) yield observation;
    }
    // A number that can be read is not thereby checked, so none of them is named.
    if (cells.some(({ fact }) => fact.reading.form === "quantity")) yield { verdict: "equal", because: [] };
  },
});

/** Targets and results may be in words; every other cell takes a number and nothing else. */
function isForWordsToo(role: FigureRole): boolean {
  return role === "target" || role === "initial-target" || role === "actual";
}

const reasons: Readonly<Record<Unreadable, string>> = {
  "stray-dot": "小数点的位置不对",
  "several-numbers": "一个格子里有几个数",
  "mixed-characters": "混有不是数字的字符",
  "broken-grouping": "千分位分隔不对",
  "formula-error": "公式出错",
};

function observeNumber(fact: Fact): Observation | undefined {
  const { reading } = fact;
  if (reading.form === "unreadable") return observe(fact, reasons[reading.why]);
  // Words where a number belongs may say something (见附表); a person has to look.
  return reading.form === "described" ? { ...observe(fact, "不是数字"), severity: "verify" } : undefined;
}

/** A broken number among words is doubted, unless a formula failed. */
function observeValue(fact: Fact): Observation | undefined {
  const { reading } = fact;
  if (reading.form !== "unreadable") return undefined;
  const observation = observe(fact, reasons[reading.why]);
  return reading.why === "formula-error" ? observation : { ...observation, severity: "verify" };
}

function observe(fact: Fact, reason: string): Observation {
  const shown = fact.shown.replace(/\s+/g, " ");
  return {
    at: fact.at,
    verdict: "contradiction",
    message: `${fact.label}填“${shown}”，${reason}，不能作为数字计算。`,
    because: [evidence(fact)],
    stated: shown,
  };
}
