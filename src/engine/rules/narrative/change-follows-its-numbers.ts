import Big from "big.js";
import type { Agreement, Observation } from "../../finding";
import type { Narrative } from "../../narrative/narrative";
import type { Change } from "../../narrative/relation";
import type { Statement } from "../../narrative/statement";
import { showDecimal } from "../../numbers/show-decimal";
import { compareProseChange, type ProseChange } from "../compare-prose-change";
import { compareProseSum } from "../compare-prose-sum";
import { namedChanges } from "../named-change";
import { statementEvidence } from "../narrative-evidence";
import { rewordSentence } from "../reword-sentence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** An increase or decrease told with its amounts and its percentage is the one that the amounts give. */
export const changeFollowsItsNumbers = defineRule({
  id: "change-follows-its-numbers",
  title: "报告中的增减额、增减幅与前后两个数相符",
  basis: "增减额 = 本期数 − 上期数；增减幅 = 增减额 ÷ 上期数",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    yield* checkOpposedWords(narrative);
    const byName = namedChanges(narrative);
    for (const relation of narrative.relations) {
      if (relation.kind !== "change") continue;
      const change = byName(relation);
      const outcome = checkDirection(narrative, change);
      if (outcome !== undefined) {
        yield outcome;
        continue;
      }
      const amount = checkAmount(narrative, change);
      if (amount !== undefined) yield amount;
      const share = compareProseChange(narrative, change);
      const isShareAlone = amount?.verdict !== "contradiction";
      if (share !== undefined) yield judgeShare(narrative, change, share, isShareAlone);
    }
  },
});

/** 减少53.52万元，增长3.31%: an amount and the bare percentage right behind it are one change, and go one way. */
function* checkOpposedWords(narrative: Narrative): Generator<Observation> {
  for (const [index, amount] of narrative.statements.entries()) {
    const share = narrative.statements[index + 1];
    if (share?.sentence !== amount.sentence || share.subject.object !== "") continue;
    if (share.quantity.kind !== "percent" || amount.quantity.kind === "percent") continue;
    const roles = [amount.role, share.role];
    if (!roles.includes("growth") || !roles.includes("decline")) continue;
    const said = [amount, share].map(
      ({ subject, shown }) => `${subject.verb === "" ? subject.words : subject.verb}${shown}`,
    );
    yield {
      at: statementEvidence(narrative, share).at,
      verdict: "contradiction",
      message: `报告写“${said.join("，")}”，增减方向相反。`,
      because: evidenceOf(narrative, [amount, share]),
    };
  }
}

const verbs = { up: "增加", down: "减少" } as const;

/** 由350张增加到300张. */
function checkDirection(narrative: Narrative, { now, before, direction }: Change): Observation | undefined {
  if (now === undefined || before === undefined) return undefined;
  const compared = compareProseSum(narrative, now, [{ sign: "+", statement: before }]);
  if (compared?.verdict !== "contradiction") return undefined;
  const { stated, sum, difference, decimals } = compared;
  if (difference.gt(0) === (direction === "up")) return undefined;
  const gap = showDecimal(difference.abs(), decimals);
  return {
    at: statementEvidence(narrative, now).at,
    verdict: "contradiction",
    message: `报告写“${verbs[direction]}”，由${before.shown}到${now.shown}是${direction === "up" ? "减少" : "增加"}${gap}${now.quantity.unit}。`,
    because: evidenceOf(narrative, [now, before]),
    ...bothSides(stated, sum, decimals),
  };
}

function checkAmount(
  narrative: Narrative,
  { now, before, amount, direction }: Change,
): Observation | Agreement | undefined {
  if (now === undefined || before === undefined || amount === undefined) return undefined;
  // Of two percentages the difference is in points.
  const [present, earlier] = [inPoints(now, amount), inPoints(before, amount)];
  const [more, less] = direction === "up" ? [present, earlier] : [earlier, present];
  const compared = compareProseSum(narrative, amount, [
    { sign: "+", statement: more },
    { sign: "−", statement: less },
  ]);
  if (compared === undefined) return undefined;
  const because = evidenceOf(narrative, [now, before, amount]);
  const { verdict, stated, sum, difference, decimals } = compared;
  if (verdict === "equal") return { verdict, because };
  const said = `${before.shown}到${now.shown}${verbs[direction]}${showDecimal(sum, decimals)}${amount.quantity.unit}，报告写${amount.shown}，差${showDecimal(difference.abs(), decimals)}${amount.quantity.unit}`;
  if (verdict === "rounding") return { verdict, message: `${said}，在四舍五入的尾差之内。`, because };
  const { at } = statementEvidence(narrative, amount);
  return { at, verdict, message: `${said}。`, because, ...bothSides(stated, sum, decimals) };
}

function inPoints(statement: Statement, { quantity: { kind, unit } }: Statement): Statement {
  if (kind !== "percentage-points") return statement;
  return { ...statement, quantity: { ...statement.quantity, kind, unit } };
}

function judgeShare(
  narrative: Narrative,
  change: Change,
  share: ProseChange,
  isShareAlone: boolean,
): Observation | Agreement {
  const because = evidenceOf(narrative, [change.share, change.amount, change.now, change.before]);
  if (share.verdict === "equal") return { verdict: "equal", because };
  const { printed, said } = share;
  if (share.verdict === "rounding")
    return { verdict: "rounding", message: `${said}，在舍入的尾差之内。`, because };
  const decimals = Math.max(printed.quantity.decimals, 2);
  const from = [change.amount, change.now, change.before].filter((each) => each !== undefined);
  const rewording = isShareAlone ? rewordSentence(narrative, printed, share.computed, from) : undefined;
  return {
    at: statementEvidence(narrative, printed).at,
    verdict: "contradiction",
    message: `${said}，差${showDecimal(printed.quantity.value.minus(share.computed).abs(), decimals)}个百分点。`,
    because,
    ...bothSides(printed.quantity.value, new Big(share.computed), decimals),
    ...(rewording !== undefined && { rewording }),
  };
}

function evidenceOf(
  narrative: Narrative,
  statements: readonly (Statement | undefined)[],
): ReturnType<typeof statementEvidence>[] {
  return statements.flatMap((each) => (each === undefined ? [] : [statementEvidence(narrative, each)]));
}
