import Big from "big.js";
import { quantityOf, type TextFact } from "../../annexes/fact";
import type { IndicatorGroup } from "../../annexes/self-evaluation";
import { squeeze } from "../../numbers/normalise";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal, textEvidence } from "../evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** The form's own notes set the points of each first level; its labels print the same ones. */
export const groupWeightsFollowTheNotes = defineRule({
  id: "group-weights-follow-the-notes",
  title: "一级指标标注的分值与表下说明一致",
  basis: "自评表附注：一级指标分值统一设置",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { groups, notes } }) {
    const differing: Compared[] = [];
    for (const group of groups) {
      const { printedWeight } = group;
      const printed = quantityOf(printedWeight)?.value;
      if (group.level !== 1 || printedWeight === undefined || printed === undefined) continue;
      const noted = notes.map((note) => findNoted(group, note)).find((each) => each !== undefined);
      // The notes of most forms set nothing.
      if (noted === undefined) continue;
      if (noted.points.eq(printed)) yield equal(printedWeight);
      else differing.push({ group, printed, ...noted });
    }
    const [first] = differing;
    if (first === undefined) return;
    const [labels, set] = [
      differing.map(({ group }) => group.label).join("、"),
      differing.map(({ group, points }) => `${nameOf(group)}${showTrimmed(points)}分`).join("、"),
    ];
    const gaps = differing.map(({ printed, points }) => showTrimmed(printed.minus(points).abs())).join("、");
    const sides =
      differing.length === 1 ? bothSides(first.printed, first.points) : { stated: labels, computed: set };
    yield {
      at: first.group.at,
      verdict: "contradiction",
      message: `表中标注${labels}，表下说明规定${set}，相差${gaps}分。`,
      because: [
        ...allEvidence(differing.map(({ group }) => group.printedWeight)),
        textEvidence(first.note, "表下说明"),
      ],
      ...sides,
    };
  },
});

interface Noted {
  readonly points: Big;
  readonly note: TextFact;
}

interface Compared extends Noted {
  readonly group: IndicatorGroup;
  readonly printed: Big;
}

/** The points that a note gives a group by name: "产出指标50分", "产出指标（50分）"; several different ones set none. */
function findNoted(group: IndicatorGroup, note: TextFact): Noted | undefined {
  const name = nameOf(group);
  if (name === "") return undefined;
  const found = squeeze(note.text)
    .split(name)
    .slice(1)
    .flatMap((rest) => /^[(为占:]?(\d{1,3})分/u.exec(rest)?.[1] ?? []);
  const [points] = found;
  return points === undefined || new Set(found).size > 1 ? undefined : { points: new Big(points), note };
}

function nameOf({ label }: IndicatorGroup): string {
  return squeeze(label).replace(/\(.*\)|\d+分/gu, "");
}
