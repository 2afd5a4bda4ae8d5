import type { Observation } from "../../finding";
import { showDecimal, showPercent } from "../../numbers/show-decimal";
import type { ScoreLine } from "../../scoring/scorecard";
import { isEffectiveReason } from "../effective-reason";
import { allEvidence, textEvidence } from "../evidence";
import { demandOf, deviates, isExceeded } from "../reason-demand";
import { findUnpaidShare, speaksOnlyOfShortfall } from "../reason-words";
import { defineRule } from "../rule";

/** A reason speaks of what the figures of its row show: of an excess where there is one, of the whole of a shortfall. */
export const explanationFitsTheDeviation = defineRule({
  id: "explanation-fits-the-deviation",
  title: "偏差原因与偏差相符",
  basis: "自评表填报要求：原因应与偏差方向、幅度相符，不符的视同未说明",
  severity: "verify",
  settledBy: "改写原因，使其说的是这一行的偏差：超额的说明为何超额，未完成的说明为何未完成",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { indicators }, policy }) {
    for (const line of indicators) {
      const reason = line.indicator?.reason;
      // A blank reason, 0 and 无 are asked for by the rules about missing reasons.
      if (reason === undefined || !isEffectiveReason(reason, policy)) continue;
      // What a row without a deviation says about itself (按计划完成) is no explanation of anything.
      if (!deviates(line, policy)) continue;
      // Points taken off for something else, though the target is exceeded, are what the words are about.
      const isAboutPoints = demandOf(line, policy)?.kind === "lost-points" && isExceeded(line);
      const unfit = isAboutPoints ? undefined : judge(line, reason.text, policy.shortfallWords);
      if (unfit === undefined) {
        // Words were read; no figure was compared.
        yield { verdict: "equal", because: [] };
        continue;
      }
      const because = [
        textEvidence(reason, `${line.name}的原因`),
        ...allEvidence([line.indicator?.actual, line.indicator?.target]),
      ];
      yield { at: reason.at, verdict: "contradiction", because, ...unfit };
    }
  },
});

type Unfit = Pick<Observation, "message" | "stated" | "computed" | "difference">;

/** The most by which a share in words may differ from the deviation, in percentage points: people round it. */
const roundedShare = 1;

function judge(line: ScoreLine, reason: string, shortfallWords: readonly string[]): Unfit | undefined {
  const { indicator, completion, name } = line;
  if (indicator === undefined || completion === undefined) return undefined;
  const [target, actual] = [indicator.target?.shown ?? "", indicator.actual?.shown ?? ""];
  const share = completion.minus(1);
  if (isExceeded(line) && speaksOnlyOfShortfall(reason, shortfallWords)) {
    const more = showPercent(share);
    const message = `${name}实际完成${actual}，比年度指标值${target}多${more}，原因却只说未完成：“${shorten(reason)}”。`;
    return { message, stated: reason, computed: more };
  }
  const unpaid = findUnpaidShare(reason);
  const short = share.neg().times(100);
  if (unpaid === undefined || short.lte(0) || short.minus(unpaid).abs().lte(roundedShare)) return undefined;
  const [said, found] = [`${showDecimal(unpaid)}%`, showPercent(share.neg())];
  const difference = showDecimal(unpaid.minus(short), 2);
  const gap = difference.replace("-", "");
  const message = `${name}比年度指标值少${found}，原因只说到${said}，相差${gap}个百分点。`;
  return { message, stated: said, computed: found, difference };
}

const longestQuote = 24;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, "").replace(/[。；;，,]+$/u, "");
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
