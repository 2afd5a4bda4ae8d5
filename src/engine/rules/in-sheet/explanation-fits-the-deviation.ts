import type { TextFact } from "../../annexes/fact";
import type { Observation } from "../../finding";
import { showDecimal, showPercent } from "../../numbers/show-decimal";
import type { ScoreLine } from "../../scoring/scorecard";
import { isEffectiveReason, reasonKey } from "../effective-reason";
import { allEvidence, textEvidence } from "../evidence";
import { findUnpaidShare, speaksOnlyOfShortfall } from "../reason-words";
import { demandOf } from "../reason-demand";
import { defineRule } from "../rule";
import { listNames } from "../wording";

/** A reason is the row's own, and speaks of what the figures of the row show. */
export const explanationFitsTheDeviation = defineRule({
  id: "explanation-fits-the-deviation",
  title: "偏差原因与偏差相符",
  basis: "自评表填报要求：逐项说明偏差原因；与偏差方向不符或照抄其他指标的，视同未说明",
  severity: "verify",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { indicators }, policy }) {
    const explained = indicators.flatMap((line) => {
      const reason = line.indicator?.reason;
      return reason !== undefined && isEffectiveReason(reason, policy) ? [{ line, reason }] : [];
    });
    // What a row without a deviation says about itself (按计划完成) is no explanation of anything.
    const deviating = explained.filter(({ line }) => demandOf(line, policy) !== undefined || isExceeded(line));
    const firstOf = new Map<string, Explained>();
    for (const each of explained) {
      const key = reasonKey(each.reason.text);
      if (!firstOf.has(key)) firstOf.set(key, each);
    }
    const copies = new Map<Explained, Explained[]>();
    for (const each of deviating) {
      const original = firstOf.get(reasonKey(each.reason.text));
      if (original !== undefined && isCopy(each, original)) {
        copies.set(original, [...(copies.get(original) ?? []), each]);
        continue;
      }
      const observation = observeWords(each, policy.shortfallWords);
      if (observation === undefined) yield { verdict: "equal", because: [textEvidence(each.reason, `${each.line.name}的原因`)] };
      else yield observation;
    }
    for (const [original, others] of copies) yield observeCopies(original, others);
  },
});

interface Explained {
  readonly line: ScoreLine;
  readonly reason: TextFact;
}

/** Shorter words, 疫情影响, may well be the reason of two rows. */
const shortestCopy = 6;

function isCopy(each: Explained, original: Explained): boolean {
  // One cell merged over several rows is one reason for all of them.
  const isOtherCell = each !== original && each.reason.at.cell !== original.reason.at.cell;
  return isOtherCell && reasonKey(each.reason.text).length >= shortestCopy;
}

function observeCopies(original: Explained, copies: readonly Explained[]): Observation {
  const first = copies[0] ?? original;
  const names = listNames(copies.map(({ line }) => line.name));
  return {
    at: first.reason.at,
    verdict: "contradiction",
    message: `${names}的原因与${original.line.name}的原因一字不差，没有说明各自的偏差。`,
    because: [original, ...copies].map(({ line, reason }) => textEvidence(reason, `${line.name}的原因`)),
    stated: first.reason.text,
  };
}

/** Whether an at-least target is exceeded at all. */
function isExceeded({ indicator, completion }: ScoreLine): boolean {
  if (indicator === undefined || indicator.direction.isOpen || completion === undefined) return false;
  const { comparator } = indicator.direction;
  return (comparator === "at-least" || comparator === "equal") && completion.gt(1);
}

function observeWords({ line, reason }: Explained, shortfallWords: readonly string[]): Observation | undefined {
  const { indicator, completion, name } = line;
  if (indicator === undefined || completion === undefined) return undefined;
  const { target, actual } = indicator;
  const because = [textEvidence(reason, `${name}的原因`), ...allEvidence([actual, target])];
  const at = reason.at;
  const share = completion.minus(1);
  if (isExceeded(line) && speaksOnlyOfShortfall(reason.text, shortfallWords)) {
    const message = `${name}实际完成${actual?.shown ?? ""}，比年度指标值${target?.shown ?? ""}多${showPercent(share)}，原因却只说未完成：“${shorten(reason.text)}”。`;
    return { at, verdict: "contradiction", message, because, stated: reason.text, computed: showPercent(share) };
  }
  const unpaid = findUnpaidShare(reason.text);
  // A reason may round, and may leave a point to chance; what it leaves out beyond that it does not explain.
  if (unpaid === undefined || share.gte(0) || share.neg().times(100).minus(unpaid).abs().lte(1)) return undefined;
  const difference = showDecimal(share.neg().times(100).minus(unpaid), 2);
  return {
    at,
    verdict: "contradiction",
    message: `${name}比年度指标值少${showPercent(share.neg())}，原因只说到${showDecimal(unpaid)}%，相差${difference.replace("-", "")}个百分点。`,
    because,
    stated: `${showDecimal(unpaid)}%`,
    computed: showPercent(share.neg()),
    difference: showDecimal(unpaid.minus(share.neg().times(100)), 2),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, "").replace(/[。；;，,]+$/u, "");
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
