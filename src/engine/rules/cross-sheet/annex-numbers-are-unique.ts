import { squeeze } from "../../numbers/normalise";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** 附件2 heads one annex only, except the projects' tables, which share a number. */
export const annexNumbersAreUnique = defineRule({
  id: "annex-numbers-are-unique",
  title: "附件编号不重复",
  basis: "各附件左上角的附件编号",
  severity: "hint",
  needs: ["annexes"],
  *check({ annexes }) {
    const units = annexes.selfEvaluations.filter(({ kind }) => kind === "unit-self-evaluation");
    const [base, unit] = [annexes.baseDataTables[0]?.annexNumber, units[0]?.head.annexNumber];
    // Several tables of one kind are several years' or units' sheets.
    if (base === undefined || unit === undefined || units.length > 1 || annexes.baseDataTables.length > 1)
      return;
    // 附件 without a number distinguishes nothing.
    if (!/\d/.test(bareNumber(base.text))) return;
    const because = [textEvidence(unit, "附件编号"), textEvidence(base, "附件编号")];
    if (bareNumber(base.text) !== bareNumber(unit.text)) {
      yield { verdict: "equal", because };
      return;
    }
    yield {
      at: unit.at,
      verdict: "contradiction",
      message: `自评表与基础数据表的编号都是“${unit.text.replace(/[:：]$/, "")}”，请核对附件编号。`,
      because,
    };
  },
});

const chineseDigits = "一二三四五六七八九";

/** 附件2、附件2： and 附件二 are one number. */
function bareNumber(text: string): string {
  return squeeze(text)
    .replace(/:$/, "")
    .replace(/十(?=[一二三四五六七八九])/, "1")
    .replace(/十/, "10")
    .replace(/[一二三四五六七八九]/, (digit) => String(chineseDigits.indexOf(digit) + 1));
}
