import { quantityOf } from "../../annexes/fact";
import type { Indicator } from "../../annexes/self-evaluation";
import { foldCharacters } from "../../numbers/normalise";
import { alignUnits } from "../../numbers/unit";
import { placeOf } from "../../narrative/narrative";
import { annexesOfReport, findToldEvaluation } from "../annexes-of-report";
import { allEvidence } from "../evidence";
import { defineRule } from "../rule";
import { listNames } from "../wording";

/** A report that says that every goal was reached stands beside a table in which every goal was. */
export const claimOfCompletionHolds = defineRule({
  id: "claim-of-completion-holds",
  title: "报告称目标全部完成的，自评表没有未完成的指标",
  basis: "自评报告“绩效目标完成情况”与自评表各指标的实际完成值",
  severity: "verify",
  needs: ["narrative", "scorecard", "annexes"],
  *check({ narrative, scorecard, annexes }) {
    // A project's paragraph may claim it for the project alone; the table that the report is on answers for the whole.
    if (scorecard.evaluation !== findToldEvaluation(annexesOfReport(narrative, annexes))) return;
    const short = scorecard.indicators.flatMap(({ computed, weight, indicator }) => {
      // Where the direction is open, whether the target was missed is another question.
      if (indicator === undefined || indicator.direction.isOpen) return [];
      const isShort =
        computed === undefined || weight === undefined ? fellShort(indicator) : computed.lt(weight);
      return isShort ? [indicator] : [];
    });
    for (const sentence of narrative.sentences) {
      if (sentence.scope.project !== undefined || sentence.isHeading) continue;
      const said = claims.map((pattern) => pattern.exec(foldCharacters(sentence.text))).find((each) => each);
      if (said === undefined || said === null) continue;
      const start = sentence.at.start + said.index;
      const claim = sentence.text.slice(said.index, said.index + said[0].length);
      const at = placeOf(narrative, { ...sentence.at, start, end: start + said[0].length });
      const because = [
        { at, shown: claim, label: "报告的结论" },
        ...short.flatMap(({ actual, target }) => allEvidence([actual, target])),
      ];
      if (short.length === 0) {
        yield { verdict: "equal", because };
        continue;
      }
      const [first] = short;
      const example = `${first?.name ?? ""}实际${first?.actual?.shown ?? ""}，指标值${first?.target?.shown ?? ""}`;
      const others = short.length > 1 ? `；另有${listNames(short.slice(1).map(({ name }) => name))}` : "";
      yield {
        at,
        verdict: "contradiction",
        message: `报告写“${claim}”，自评表有${short.length}项未完成（${example}${others}），请核实。`,
        because,
      };
    }
  },
});

/** Whether the row missed its target by its values alone, where the form gives no points. */
function fellShort({ target, actual, direction }: Indicator): boolean {
  const [planned, done] = [quantityOf(target), quantityOf(actual)];
  const aligned =
    planned && done && alignUnits({ ...done, qualifier: "exact" }, { ...planned, qualifier: "exact" });
  if (aligned === undefined) return false;
  const [reached, wanted] = aligned;
  if (direction.comparator === "at-most") return reached.value.gt(wanted.value);
  return direction.comparator !== "described" && reached.value.lt(wanted.value);
}

/** Ways to say that nothing was left undone. A claim about some of the goals is none about all. */
const claims: readonly RegExp[] = [
  /(?:未完成|未达到|未实现)的?(?:绩效)?(?:目标|指标|任务)(?:情况)?(?:为|:)?无/,
  /(?:无|没有|不存在)(?:未完成|未达标)的?(?:绩效)?(?:目标|指标|任务)/,
  /(?:各项|所有|全部)(?:年度|年初|绩效|工作|既定|预期|设定的?|任务){0,4}(?:目标|指标|任务)(?:任务)?[均都]?(?:已|圆满|全面|全部|如期|按时|顺利){0,3}(?:完成|达成|实现)/,
  /(?:全面|全部|如期|圆满)完成(?:了)?(?:年初|年度|既定|预期|设定的?|各项|所有|全部){1,4}(?:绩效|工作)?(?:目标|指标)/,
];
