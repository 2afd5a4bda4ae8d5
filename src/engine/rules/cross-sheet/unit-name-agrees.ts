import type { AnnexSet } from "../../annexes/annex-set";
import type { TextFact } from "../../annexes/fact";
import { squeeze } from "../../numbers/normalise";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** The unit's own annexes name one unit. */
export const unitNameAgrees = defineRule({
  id: "unit-name-agrees",
  title: "各附件的单位名称一致",
  basis: "各附件表头：单位名称、填报单位",
  severity: "verify",
  needs: ["annexes"],
  *check({ annexes }) {
    const names = unitNames(annexes);
    const [first] = names;
    if (first === undefined) return;
    for (const name of names.slice(1)) {
      if (isSameUnit(first.text, name.text)) {
        yield {
          verdict: "equal",
          because: [textEvidence(first, "单位名称"), textEvidence(name, "单位名称")],
        };
        continue;
      }
      yield {
        at: name.at,
        verdict: "contradiction",
        message: `单位名称填“${name.text}”，而另一附件填“${first.text}”，请核实是否为同一单位。`,
        because: [textEvidence(name, "单位名称"), textEvidence(first, "单位名称")],
        stated: name.text,
        computed: first.text,
      };
    }
  },
});

/** Names in the heads of the unit's tables; a project's table may be filled by another unit. */
function unitNames({ selfEvaluations, baseDataTables }: AnnexSet): TextFact[] {
  const own = selfEvaluations
    .filter(({ kind }) => kind === "unit-self-evaluation")
    .map(({ head }) => head.unitName);
  const base = baseDataTables.map(({ fields }) =>
    fields.find(({ label }) => /填报单位|单位名称/.test(label)),
  );
  return [...own, ...base]
    .filter((name) => name !== undefined && name.text !== "")
    .filter((name) => name !== undefined);
}

/** 株洲市某局 and 某局（本级） are one unit: a code, a bracket or the place before the name does not make two. */
function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) =>
    squeeze(name)
      .replace(/\([^()]*\)/g, "")
      .replace(/^[\d\-.]+/, "")
      .replace(/本级$/, ""),
  ) as [string, string];
  return first.endsWith(second) || second.endsWith(first);
}
