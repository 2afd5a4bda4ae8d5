import type { Observation } from "../../finding";
import { squeeze } from "../../numbers/normalise";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** A form with a column 是否核心指标 says of each row whether it is one, and names as many as the policy asks for. */
export const coreIndicatorsAreMarked = defineRule({
  id: "core-indicators-are-marked",
  title: "核心指标标注完整",
  basis: "评分办法：设置核心指标的，逐项标明是否核心指标",
  severity: "hint",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation: { indicators, columns }, policy: { leastCoreIndicators } }) {
    // Most policies have no core indicators, and most forms no column for them.
    if (leastCoreIndicators === undefined || columns.core === undefined) return;
    const rows = indicators.flatMap(({ name, core }) => (core === undefined ? [] : [{ name, core }]));
    let marked = 0;
    let blank = 0;
    for (const { name, core } of rows) {
      const mark = squeeze(core.text);
      if (coreMarks.includes(mark)) marked += 1;
      const because = [textEvidence(core, `${name}是否核心指标`)];
      if (mark !== "") {
        yield { verdict: "equal", because };
        continue;
      }
      blank += 1;
      const message = `${name}没有标明是否核心指标。`;
      yield { at: core.at, verdict: "missing", message, because } satisfies Observation;
    }
    // What is short may be among the rows that say nothing.
    if (rows.length === 0 || blank > 0 || marked >= leastCoreIndicators) return;
    yield {
      at: columns.core.at,
      verdict: "contradiction",
      message: `标为核心指标的有${marked}项，评分办法要求至少${leastCoreIndicators}项。`,
      because: rows.map(({ name, core }) => textEvidence(core, `${name}是否核心指标`)),
      stated: String(marked),
      computed: String(leastCoreIndicators),
    };
  },
});

/** How a row says that it is one. */
const coreMarks: readonly string[] = ["是", "核心", "核心指标", "√", "✓", "★", "☆", "Y", "y"];
