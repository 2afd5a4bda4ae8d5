import type { TextFact } from "../../annexes/fact";
import type { ScoreLine } from "../../scoring/scorecard";
import { isEffectiveReason, reasonKey } from "../effective-reason";
import { textEvidence } from "../evidence";
import { deviates } from "../reason-demand";
import { defineRule } from "../rule";
import { listNames } from "../wording";

/** Shorter words, 疫情影响, may well be the reason of two rows. */
const shortestCopy = 6;

/** A row that deviates gives a reason of its own and not another row's words. */
export const explanationIsNotACopy = defineRule({
  id: "explanation-is-not-a-copy",
  title: "偏差原因不照抄其他指标",
  basis: "自评表填报要求：逐项说明偏差原因，照抄其他指标的视同未说明",
  severity: "verify",
  settledBy: "逐行写明各自的原因",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { indicators }, policy }) {
    const sources = new Map<string, Source>();
    for (const line of indicators) {
      const reason = line.indicator?.reason;
      if (reason === undefined || !isEffectiveReason(reason, policy)) continue;
      const key = reasonKey(reason.text);
      const source = sources.get(key);
      if (source === undefined) {
        sources.set(key, { line, reason, copies: [] });
        // It is no comparison of figures.
        if (deviates(line, policy)) yield { verdict: "equal", because: [] };
        continue;
      }
      // One cell merged over several rows is one reason for all of them.
      if (key.length < shortestCopy || reason.at.cell === source.reason.at.cell) continue;
      // What rows without a deviation say about themselves, 按计划完成, is no explanation.
      if (deviates(line, policy)) source.copies.push({ line, reason });
    }
    for (const { line, reason, copies } of sources.values()) {
      const [first] = copies;
      if (first === undefined) continue;
      const names = listNames(copies.map((copy) => copy.line.name));
      yield {
        at: first.reason.at,
        verdict: "contradiction",
        message: `${names}的原因与${line.name}的原因一字不差，没有说明各自的偏差。`,
        because: [{ line, reason }, ...copies].map((each) =>
          textEvidence(each.reason, `${each.line.name}的原因`),
        ),
        stated: first.reason.text,
      };
    }
  },
});

interface Explained {
  readonly line: ScoreLine;
  readonly reason: TextFact;
}

interface Source extends Explained {
  readonly copies: Explained[];
}
