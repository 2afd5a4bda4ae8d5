import Big from "big.js";
import { type Fact, quantityOf } from "../../annexes/fact";
import { squeeze } from "../../numbers/normalise";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** How a name ends that is a part of a whole. 完成率, 增长率 and 使用率 may well be above 100 %. */
const shareNames = [
  "合格率",
  "满意度",
  "满意率",
  "覆盖率",
  "及时率",
  "准确率",
  "达标率",
  "通过率",
  "发放率",
  "知晓率",
  "普及率",
  "入学率",
  "巩固率",
  "成活率",
  "就业率",
  "公开率",
  "优良率",
  "完好率",
  "合规率",
  "规范率",
  "符合率",
];

const whole = new Big(100);

/** 合格率, 满意度 and their like are shares of a whole: neither target nor result is above 100 %. */
export const shareStaysWithinTheWhole = defineRule({
  id: "share-stays-within-the-whole",
  title: "合格率、满意度等不超过100%",
  basis: "合格率、满意度、覆盖率等是部分占全体的比例",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { indicators } }) {
    for (const { name, target, actual } of indicators) {
      if (!shareNames.some((ending) => squeeze(name).endsWith(ending))) continue;
      for (const fact of [target, actual]) {
        const share = percentOf(fact);
        if (fact === undefined || share === undefined) continue;
        if (share.lte(whole)) {
          // That it is possible does not make it right: no figure is thereby checked.
          yield equal();
          continue;
        }
        const sides = bothSides(share, whole);
        yield {
          at: fact.at,
          verdict: "contradiction",
          message: `${fact.label}填${fact.shown}，这类比例最高为100%，多${sides.difference}个百分点，请核实。`,
          because: allEvidence([fact]),
          ...sides,
        };
      }
    }
  },
});

function percentOf(fact: Fact | undefined): Big | undefined {
  const quantity = quantityOf(fact);
  // ≥105% is out of reach as well; a ceiling above 100 % only says nothing.
  const isCeiling = quantity?.qualifier === "at-most" || quantity?.qualifier === "below";
  // A number without a sign may count people, or be 0.95.
  return quantity?.unit === "%" && !isCeiling ? quantity.value : undefined;
}
