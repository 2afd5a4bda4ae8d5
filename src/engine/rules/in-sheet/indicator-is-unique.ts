import { quantityOf } from "../../annexes/fact";
import type { Indicator } from "../../annexes/self-evaluation";
import { squeeze } from "../../numbers/normalise";
import { allEvidence, textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** No indicator stands twice in one group: its points would count twice. */
export const indicatorIsUnique = defineRule({
  id: "indicator-is-unique",
  title: "同组指标不重复",
  basis: "自评表填报要求：同一指标只列一次",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { indicators } }) {
    const seen = new Map<string, Indicator>();
    for (const indicator of indicators) {
      const { name, levels, nameAt, target, actual } = indicator;
      // A row without a name is called by its group; several of those are several rows.
      if (name === "" || name === levels[levels.length - 1]) continue;
      // 培训 in 人次 and 培训 in 场 measure two things.
      const key = [...levels, name, quantityOf(target)?.unit ?? ""].join("\n");
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, indicator);
        // It is no comparison of figures.
        yield { verdict: "equal", because: [] };
        continue;
      }
      if (first.nameAt.cell === nameAt.cell) continue;
      const isSameValue =
        isAlike(first.target?.shown, target?.shown) && isAlike(first.actual?.shown, actual?.shown);
      const values = isSameValue
        ? "指标值和完成值也相同，疑为重复计分"
        : "指标值或完成值不同，宜在名称中区分";
      yield {
        at: nameAt,
        verdict: "contradiction",
        message: `${name}与${first.nameAt.cell}的指标同组同名，${values}。`,
        because: [
          ...[first, indicator].map((each) => textEvidence({ at: each.nameAt, text: each.name }, "三级指标")),
          ...allEvidence([first.target, target, first.actual, actual]),
        ],
        stated: name,
        ...(!isSameValue && { severity: "hint" as const }),
      };
    }
  },
});

function isAlike(one: string | undefined, other: string | undefined): boolean {
  return squeeze(one ?? "") === squeeze(other ?? "");
}
