import { placeOf } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { areComparable } from "../../numbers/unit";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";

/** Things of one kind that are counted side by side are counted in one unit: 许可案卷12件、处罚案卷12卷. */
export const oneThingHasOneUnit = defineRule({
  id: "one-thing-has-one-unit",
  title: "并列的同类事项用同一计量单位",
  basis: "同一事项在文中各处使用同一计量单位",
  severity: "hint",
  needs: ["narrative"],
  *check({ narrative }) {
    const { statements } = narrative;
    // The same goal may stand in the workbook and in the report's copy of the table.
    const told = new Set<string>();
    for (const [index, second] of statements.entries()) {
      const first = statements[index - 1];
      if (first === undefined || !areSideBySide(first, second)) continue;
      const kind = commonEnding(first.subject.object, second.subject.object);
      // One character in common, 员 or 会, is the end of many things.
      if (kind.length < 2 || kind.length === first.subject.object.length) continue;
      const because = [statementEvidence(narrative, first), statementEvidence(narrative, second)];
      if (areComparable(first.quantity, second.quantity)) {
        // Which number is right is no matter of this rule, so none is thereby checked.
        yield { verdict: "equal", because: [] };
        continue;
      }
      const message = `“${first.subject.object}${first.shown}”与“${second.subject.object}${second.shown}”并列，同是${kind}，一处以“${first.quantity.unit}”计，一处以“${second.quantity.unit}”计，单位不一。`;
      if (told.has(message)) continue;
      told.add(message);
      yield {
        at: placeOf(narrative, second.at),
        verdict: "contradiction",
        message,
        because,
        stated: second.quantity.unit,
        computed: first.quantity.unit,
      };
    }
  },
});

function areSideBySide(first: Statement, second: Statement): boolean {
  const isCount = first.quantity.kind === "count" && second.quantity.kind === "count";
  const isOneDeed = first.subject.verb !== "" && first.subject.verb === second.subject.verb;
  const isNear = first.sentence === second.sentence && second.at.start - first.at.end <= nearest;
  return isCount && isOneDeed && isNear && first.at.paragraph === second.at.paragraph;
}

/** Characters between the two: a mark and a name. */
const nearest = 12;

function commonEnding(one: string, other: string): string {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-length - 1) === other.at(-length - 1))
    length += 1;
  return one.slice(one.length - length);
}
