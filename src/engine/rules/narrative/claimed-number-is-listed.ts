import Big from "big.js";
import { showTrimmed } from "../../numbers/show-decimal";
import type { Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { bothSides, listNames } from "../wording";

/** A number of things that the report names one by one is the number of names. */
export const claimedNumberIsListed = defineRule({
  id: "claimed-number-is-listed",
  title: "报告所说个数与所列名称个数一致",
  basis: "同一句话中“共3个”与其后（前）逐一列出的名称",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    for (const claim of narrative.relations) {
      if (claim.kind !== "claim") continue;
      const { count, items } = claim;
      const because = [statementEvidence(narrative, count)];
      const listed = new Big(items.length);
      const stated = count.quantity.value;
      if (listed.eq(stated)) {
        yield { verdict: "equal", because };
        continue;
      }
      const unit = count.quantity.unit;
      const gap = showTrimmed(stated.minus(listed).abs());
      const names = listNames(items.map(({ text }) => text.trim()));
      yield {
        at: statementEvidence(narrative, count).at,
        verdict: "contradiction",
        message: `报告写“${printed(narrative, count)}”，所列为${items.length}${unit}（${names}），差${gap}${unit}。`,
        because,
        ...bothSides(stated, listed),
      };
    }
  },
});

/** The number with the words around it as they stand in the report, from stop to stop: "全院设4个中心". */
function printed({ documents }: Narrative, { at }: Statement): string {
  const text = documents[at.document]?.paragraphs[at.paragraph]?.text ?? "";
  const before =
    /[^，。；：、！？,;:()（）\s]{0,12}$/u.exec(text.slice(Math.max(0, at.start - 12), at.start))?.[0] ?? "";
  const behind = /^[^，。；：、！？,;:()（）\s]{0,12}/u.exec(text.slice(at.end, at.end + 12))?.[0] ?? "";
  return before + text.slice(at.start, at.end) + behind;
}
