import type { Narrative } from "../../narrative/narrative";
import type { Completion } from "../../narrative/relation";
import type { Statement } from "../../narrative/statement";
import { alignUnits } from "../../numbers/unit";
import { showDecimal } from "../../numbers/show-decimal";
import { compareProseRate } from "../compare-prose-rate";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** A sentence that names target and result gives the rate they make, and calls done only what reached its target. */
export const completionRateInWords = defineRule({
  id: "completion-rate-in-words",
  title: "报告所说完成情况与同一句中的任务数、完成数相符",
  basis: "完成率 = 实际完成数 ÷ 任务数；说“完成”“超额完成”的，完成数不低于任务数",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    for (const completion of narrative.relations) {
      if (completion.kind !== "completion") continue;
      const { actual, target, rate } = completion;
      if (rate !== undefined) {
        const compared = compareProseRate(narrative, { rate, part: actual, whole: target });
        if (compared === undefined) continue;
        const because = [rate, actual, target].map((each) => statementEvidence(narrative, each));
        if (compared.verdict === "contradiction") {
          const { at } = statementEvidence(narrative, rate);
          const message = `${compared.said}。`;
          yield { at, verdict: "contradiction", message, because, ...compared.sides };
        } else {
          const verdict = compared.verdict === "equal" ? "equal" : "rounding";
          yield { verdict, because };
        }
        continue;
      }
      yield* checkWord(narrative, completion);
    }
  },
});

function* checkWord(
  narrative: Narrative,
  { actual, target }: Completion,
): Generator<
  ReturnType<typeof shortfall> | { verdict: "equal"; because: ReturnType<typeof statementEvidence>[] }
> {
  // Of a limit less is better, and of 约 or 近 nobody can say.
  if (isLoose(actual) || isLoose(target) || target.sign === "at-most" || target.sign === "less-than") return;
  const aligned = alignUnits(actual.quantity, target.quantity);
  if (aligned === undefined) return;
  const [done, planned] = aligned;
  if (done.value.gte(planned.value)) {
    yield { verdict: "equal", because: [actual, target].map((each) => statementEvidence(narrative, each)) };
    return;
  }
  const text = narrative.sentences[actual.sentence]?.text ?? "";
  const word = doneWords.find((each) => text.includes(each));
  if (word === undefined || undoneWords.some((each) => text.includes(each))) return;
  yield shortfall(narrative, { actual, target }, word);
}

function shortfall(
  narrative: Narrative,
  { actual, target }: Pick<Completion, "actual" | "target">,
  word: string,
): {
  at: ReturnType<typeof statementEvidence>["at"];
  verdict: "contradiction";
  message: string;
  because: ReturnType<typeof statementEvidence>[];
  stated: string;
  computed: string;
  difference: string;
} {
  const [done, planned] = alignUnits(actual.quantity, target.quantity) ?? [actual.quantity, target.quantity];
  const decimals = Math.max(done.decimals, planned.decimals, 0);
  const gap = showDecimal(planned.value.minus(done.value), decimals);
  return {
    at: statementEvidence(narrative, actual).at,
    verdict: "contradiction",
    message: `报告写“${word}”，${actual.subject.words}${actual.shown}比任务数${target.shown}少${gap}${planned.unit}。`,
    because: [actual, target].map((each) => statementEvidence(narrative, each)),
    ...bothSides(done.value, planned.value, decimals),
  };
}

const doneWords = [
  "超额完成",
  "圆满完成",
  "全面完成",
  "全部完成",
  "如期完成",
  "顺利完成",
  "超出目标",
  "达到目标",
  "完成了目标",
];
const undoneWords = ["未完成", "未能", "未达", "没有完成", "尚未"];

function isLoose({ quantity, sign }: Statement): boolean {
  return quantity.upper !== undefined || (quantity.qualifier !== "exact" && sign === undefined);
}
