import { isSameUnit, unitNameOf } from "../../annexes/unit-name";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** The unit's two annexes name one unit. A project's table may be filled by another. */
export const unitNameAgrees = defineRule({
  id: "unit-name-agrees",
  title: "两表的单位名称一致",
  basis: "自评表、基础数据表的单位名称或填报单位",
  severity: "verify",
  needs: ["unitEvaluation", "baseData"],
  *check({ unitEvaluation, baseData }) {
    const [own, other] = [unitNameOf(unitEvaluation), unitNameOf(baseData)];
    // Some forms ask for the name in one of the two only.
    if (own === undefined || other === undefined) return;
    const because = [textEvidence(own, "自评表的单位名称"), textEvidence(other, "基础数据表的单位名称")];
    if (isSameUnit(own.text, other.text)) {
      yield { verdict: "equal", because };
      return;
    }
    yield {
      at: own.at,
      verdict: "contradiction",
      message: `自评表的单位名称填“${own.text}”，基础数据表填“${other.text}”，请核实是否为同一单位。`,
      because,
      stated: own.text,
      computed: other.text,
    };
  },
});
