import Big from "big.js";
import { labelKey } from "../../engine/annexes/label-index";
import type { Policy } from "../../engine/scoring/policy";

/** What in a policy does not go together, each as "field：sentence"; none where it can be used. */
export function checkPolicy(policy: Policy): string[] {
  return [
    ...checkYears(policy),
    ...checkBands(policy),
    ...checkGrades(policy),
    ...checkPoints(policy),
    ...checkTables(policy),
    ...checkHeadings(policy),
  ];
}

function checkYears({ years: { from, to } }: Policy): string[] {
  return to !== undefined && to < from ? [`years：开始年份${String(from)}晚于结束年份${String(to)}`] : [];
}

function checkBands({ described }: Policy): string[] {
  const problems: string[] = [];
  const first = described[0];
  const last = described[described.length - 1];
  if (first !== undefined && !new Big(first.to).eq(1)) problems.push("described[0].to：最高一档应到1");
  if (last !== undefined && !new Big(last.from).eq(0)) {
    problems.push(`described[${String(described.length - 1)}].from：最低一档应从0开始`);
  }
  described.forEach((band, index) => {
    const where = `described[${String(index)}]`;
    if (new Big(band.from).gte(band.to)) problems.push(`${where}.from：应小于to`);
    const below = described[index + 1];
    if (below !== undefined && !new Big(below.to).eq(band.from)) {
      problems.push(
        `described[${String(index + 1)}].to：应等于上一档的from ${band.from}，否则两档之间有空缺或重叠`,
      );
    }
    for (const word of band.words) {
      const other = described.find((each) => each !== band && each.words.includes(word));
      if (other !== undefined && described.indexOf(other) < index) {
        problems.push(`${where}.words：“${word}”同时属于“${other.title}”和“${band.title}”`);
      }
    }
  });
  return problems;
}

function checkGrades({ grades }: Policy): string[] {
  const problems: string[] = [];
  grades.forEach(({ from }, index) => {
    const above = grades[index - 1];
    if (above !== undefined && new Big(from).gte(above.from)) {
      problems.push(`grades[${String(index)}].from：应小于上一等的${above.from}，等级从高到低排列`);
    }
  });
  const last = grades[grades.length - 1];
  if (last !== undefined && !new Big(last.from).eq(0)) {
    problems.push(`grades[${String(grades.length - 1)}].from：最低一等应从0开始`);
  }
  return problems;
}

function checkPoints({ fullMarks, executionWeight, groupWeights = [], overachievement }: Policy): string[] {
  const problems: string[] = [];
  if (new Big(fullMarks).lte(0)) problems.push("fullMarks：应大于0");
  const sum = groupWeights.reduce((running, { points }) => running.plus(points), new Big(executionWeight));
  if (sum.gt(fullMarks)) {
    const parts = groupWeights.length === 0 ? "" : "与groupWeights合计";
    problems.push(`executionWeight：${parts}${sum.toFixed()}，超过满分${fullMarks}`);
  }
  if (new Big(overachievement.flagFrom).gt(overachievement.explainFrom)) {
    problems.push("overachievement.flagFrom：不应大于explainFrom");
  }
  return problems;
}

function checkTables({ atMost, rubric = [] }: Policy): string[] {
  const problems: string[] = [];
  const mustRise = (values: readonly string[], where: (index: number) => string): void => {
    values.forEach((value, index) => {
      const before = values[index - 1];
      if (before !== undefined && new Big(value).lte(before)) {
        problems.push(`${where(index)}：应大于上一档的${before}`);
      }
    });
  };
  if (typeof atMost !== "string") {
    mustRise(
      atMost.points.map(({ overrun }) => overrun),
      (index) => `atMost.points[${String(index)}].overrun`,
    );
  }
  rubric.forEach(({ rule }, line) => {
    const where = `rubric[${String(line)}].rule`;
    if (rule.kind === "per-step") {
      if (new Big(rule.step).eq(0)) problems.push(`${where}.step：应大于0`);
      return;
    }
    mustRise(
      rule.steps.map(({ upTo }) => upTo),
      (index) => `${where}.steps[${String(index)}].upTo`,
    );
  });
  return problems;
}

/** A label of signs alone would match anything; one that is added twice in a table would mean whichever comes last. */
function checkHeadings({ headings = {} }: Policy): string[] {
  return Object.entries(headings).flatMap(([name, table]: [string, object]) => {
    const roles = Array.isArray(table) ? { "": table as readonly string[] } : table;
    const seen = new Map<string, string>();
    return Object.entries(roles as Readonly<Record<string, readonly string[]>>).flatMap(([role, labels]) => {
      const where = role === "" ? `headings.${name}` : `headings.${name}.${role}`;
      return labels.flatMap((label) => {
        if (labelKey(label.replaceAll("*", "")) === "") return [`${where}：“${label}”去掉括号和符号后是空白`];
        const other = seen.get(labelKey(label)) ?? role;
        seen.set(labelKey(label), role);
        return other === role ? [] : [`${where}：“${label}”已经属于${other}`];
      });
    });
  });
}
