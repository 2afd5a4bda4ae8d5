import { squeeze } from "../../numbers/normalise";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** The names of the levels as the forms print them. */
const knownLabels = [
  "产出指标",
  "效益指标",
  "满意度指标",
  "成本指标",
  "数量指标",
  "质量指标",
  "时效指标",
  "时效性指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "环境效益指标",
  "可持续影响指标",
  "可持续发展指标",
  "服务对象满意度指标",
  "群众满意度指标",
];

/** A level's name that differs from a known one in a single character is a slip of the pen: 日效性指标. */
export const levelLabelsAreKnown = defineRule({
  id: "level-labels-are-known",
  title: "一级、二级指标名称书写正确",
  basis: "自评表格式：一级、二级指标名称固定",
  severity: "hint",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { groups } }) {
    for (const group of groups) {
      // The block's own label names no level.
      if (group.level === 0) continue;
      const label = squeeze(group.label).replace(/\(.*\)|\d+分/gu, "");
      // A level of another form is no slip: only what is almost a known name is judged.
      const meant = knownLabels.includes(label)
        ? label
        : knownLabels.find((known) => differByOne(known, label));
      if (meant === undefined) continue;
      if (meant === label) {
        yield { verdict: "equal", because: [] };
        continue;
      }
      yield {
        at: group.at,
        verdict: "contradiction",
        message: `“${label}”疑为“${meant}”之误。`,
        because: [
          textEvidence({ at: group.at, text: group.label }, `${group.level === 1 ? "一" : "二"}级指标`),
        ],
        stated: label,
        computed: meant,
      };
    }
  },
});

/** Names shorter than this, 数量指标 and 质量指标, differ by one character and are two names. */
const shortestLabel = 5;

function differByOne(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < shortestLabel) return false;
  let differences = 0;
  for (let at = 0; at < one.length; at += 1) if (one.charAt(at) !== other.charAt(at)) differences += 1;
  return differences === 1;
}
