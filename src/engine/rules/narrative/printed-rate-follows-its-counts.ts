import type { Agreement, Observation } from "../../finding";
import type { Narrative } from "../../narrative/narrative";
import type { Rate } from "../../narrative/relation";
import { showDecimal } from "../../numbers/show-decimal";
import { compareProseRate, type ProseRate } from "../compare-prose-rate";
import { statementEvidence } from "../narrative-evidence";
import { rewordSentence } from "../reword-sentence";
import { defineRule } from "../rule";

/** A percentage printed beside the two counts it divides is their quotient, rounded as the report rounds. */
export const printedRateFollowsItsCounts = defineRule({
  id: "printed-rate-follows-its-counts",
  title: "报告中的比率与所附两个数相符",
  basis: "比率 = 分子 ÷ 分母，按所写小数位四舍五入，全文舍入方式一致",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    const compared = narrative.relations.flatMap((rate): Compared[] => {
      const outcome = rate.kind === "rate" ? compareProseRate(narrative, rate) : undefined;
      return outcome === undefined || rate.kind !== "rate" ? [] : [{ ...outcome, rate }];
    });
    for (const [document] of narrative.documents.entries()) {
      const own = compared.filter(({ rate }) => rate.rate.at.document === document);
      for (const each of own) {
        if (each.verdict !== "cut-off") yield judge(narrative, each);
      }
      yield* judgeCutOff(narrative, own);
    }
  },
});

interface Compared extends ProseRate {
  readonly rate: Rate;
}

function judge(narrative: Narrative, compared: Compared): Observation | Agreement {
  const { verdict, said, sides, rate } = compared;
  const because = evidenceOf(narrative, rate);
  if (verdict === "equal") return { verdict, because };
  if (verdict === "rounding") return { verdict, message: `${said}，在四舍五入的尾差之内。`, because };
  const { at } = statementEvidence(narrative, rate.rate);
  return {
    at,
    verdict: "contradiction",
    message: `${said}。`,
    because,
    ...sides,
    ...reword(narrative, compared),
  };
}

/** The sentence with the quotient, rounded at the decimals the percentage has. */
function reword(
  narrative: Narrative,
  { rate: { rate, part, whole }, computed }: Compared,
): Pick<Observation, "rewording"> {
  const rewording = rewordSentence(narrative, rate, computed, [part, whole]);
  return rewording === undefined ? {} : { rewording };
}

/** A report that always cuts off is of one mind; one that does so now and then is not, and that is one finding. */
function* judgeCutOff(narrative: Narrative, own: readonly Compared[]): Generator<Observation | Agreement> {
  const cutOff = own.filter(({ verdict }) => verdict === "cut-off");
  const rounded = own.filter(({ verdict, tellsMode }) => verdict === "equal" && tellsMode);
  const [first, ...others] = cutOff;
  if (first === undefined) return;
  const because = cutOff.flatMap(({ rate }) => evidenceOf(narrative, rate));
  if (others.length > 0 && rounded.length === 0) {
    yield { verdict: "rounding", message: "报告中的百分比一律截尾，没有四舍五入。", because };
    return;
  }
  const { quantity, shown, subject } = first.rate.rate;
  const exact = showDecimal(first.computed, Math.max(quantity.decimals, 2));
  const proper = showDecimal(first.computed, quantity.decimals);
  const more = others.length === 0 ? "" : `（另有${others.length}处相同）`;
  const elsewhere = rounded.length === 0 ? "" : "，而报告其他百分比是四舍五入的";
  yield {
    at: statementEvidence(narrative, first.rate.rate).at,
    verdict: "contradiction",
    message: `舍入方式不一：${subject.words}填${shown}，${first.rate.part.shown} ÷ ${first.rate.whole.shown}为${exact}%，四舍五入是${proper}%，所填是截尾${more}${elsewhere}。`,
    because,
    ...first.sides,
    // One sentence mends one place, not the others.
    ...(others.length === 0 && reword(narrative, first)),
  };
}

function evidenceOf(
  narrative: Narrative,
  { rate, part, whole }: Rate,
): ReturnType<typeof statementEvidence>[] {
  return [rate, part, whole].map((each) => statementEvidence(narrative, each));
}
