import type { Relation } from "../../../../src/engine/narrative/relation";
import { foldCharacters } from "../../../../src/engine/numbers/normalise";
import type { Statement } from "../../../../src/engine/narrative/statement";
import type { AnnotatedNumber, AnnotatedRelation, AnnotatedSentence, NumberName } from "./annotation";
import { numberNamed } from "./check-annotation";

/** Which annotated number each statement reads. */
export type ReadNumbers = ReadonlyMap<AnnotatedNumber, Statement>;

/**
 * Whether the relation read says what the annotation says. A breakdown is its total and its parts in any order;
 * a claim its count and its items; a completion with its rate and a rate of the same three numbers say the same.
 */
export function isSameRelation(
  relation: Relation,
  annotated: AnnotatedRelation,
  sentence: AnnotatedSentence,
  read: ReadNumbers,
): boolean {
  const isNamed = (statement: Statement | undefined, name: NumberName | undefined): boolean => {
    if (statement === undefined || name === undefined) return statement === undefined && name === undefined;
    // "46件|46件#2": either will do.
    return name.split("|").some((either) => {
      const number = numberNamed(sentence, either);
      return number !== undefined && read.get(number)?.index === statement.index;
    });
  };
  const areNamed = (statements: readonly Statement[], names: readonly NumberName[]): boolean =>
    statements.length === names.length &&
    names.every((name) => statements.some((statement) => isNamed(statement, name)));

  switch (annotated.kind) {
    case "breakdown":
      if (relation.kind === "adjustment") {
        // 年初预算 and 追加 as the parts of 调整后预算 say the same.
        const [opening = "", ...increases] = annotated.parts;
        const said = { opening, increases, decreases: [], budget: annotated.total };
        return isAdjustment(relation, said, isNamed, areNamed);
      }
      return (
        relation.kind === "breakdown" &&
        isNamed(relation.total, annotated.total) &&
        areNamed(relation.parts, annotated.parts)
      );
    case "rate":
      return isRate(relation, annotated.rate, annotated.part, annotated.whole, isNamed);
    case "balance":
      return (
        relation.kind === "balance" &&
        isNamed(relation.opening, annotated.opening) &&
        areNamed(relation.increases, annotated.increases) &&
        areNamed(relation.decreases, annotated.decreases) &&
        isNamed(relation.spent, annotated.spent) &&
        isNamed(relation.carryOver, annotated.carryOver)
      );
    case "adjustment":
      return isAdjustment(relation, annotated, isNamed, areNamed);
    case "claim":
      return (
        relation.kind === "claim" &&
        isNamed(relation.count, annotated.count) &&
        relation.items.length === annotated.items.length &&
        relation.items.every(({ text }, index) => bare(text).includes(bare(annotated.items[index] ?? "")))
      );
    case "change":
      return (
        relation.kind === "change" &&
        relation.direction === annotated.direction &&
        isNamed(relation.now, annotated.now) &&
        isNamed(relation.before, annotated.before) &&
        isNamed(relation.amount, annotated.amount) &&
        isNamed(relation.share, annotated.share)
      );
    case "completion":
      return (
        (relation.kind === "completion" &&
          isNamed(relation.actual, annotated.actual) &&
          isNamed(relation.target, annotated.target) &&
          isNamed(relation.rate, annotated.rate)) ||
        (annotated.rate !== undefined &&
          isRate(relation, annotated.rate, annotated.actual, annotated.target, isNamed))
      );
  }
}

type IsNamed = (statement: Statement | undefined, name: NumberName | undefined) => boolean;
type AreNamed = (statements: readonly Statement[], names: readonly NumberName[]) => boolean;

function isAdjustment(
  relation: Relation,
  said: Omit<Extract<AnnotatedRelation, { kind: "adjustment" }>, "kind" | "isOptional">,
  isNamed: IsNamed,
  areNamed: AreNamed,
): boolean {
  return (
    relation.kind === "adjustment" &&
    isNamed(relation.opening, said.opening) &&
    areNamed(relation.increases, said.increases) &&
    areNamed(relation.decreases, said.decreases) &&
    isNamed(relation.budget, said.budget)
  );
}

/**
 * Whether a change or completion was read that says less than the annotation but nothing else: a reader would have seen
 * more of it, yet whatever is computed from it is right.
 */
export function saysLess(
  relation: Relation,
  annotated: AnnotatedRelation,
  sentence: AnnotatedSentence,
  read: ReadNumbers,
): boolean {
  if (relation.kind === "completion" && annotated.kind === "completion") {
    const { actual, target } = annotated;
    const isSilent = relation.rate === undefined;
    return isSilent && isSameRelation(relation, { kind: "completion", actual, target }, sentence, read);
  }
  if (relation.kind !== "change" || annotated.kind !== "change") return false;
  const { now, before, amount, share } = annotated;
  const less = {
    ...(relation.now !== undefined && now !== undefined && { now }),
    ...(relation.before !== undefined && before !== undefined && { before }),
    ...(relation.amount !== undefined && amount !== undefined && { amount }),
    ...(relation.share !== undefined && share !== undefined && { share }),
  };
  return isSameRelation(
    relation,
    { kind: "change", direction: annotated.direction, ...less },
    sentence,
    read,
  );
}

function isRate(
  relation: Relation,
  rate: NumberName,
  part: NumberName,
  whole: NumberName,
  isNamed: IsNamed,
): boolean {
  if (relation.kind === "rate") {
    return isNamed(relation.rate, rate) && isNamed(relation.part, part) && isNamed(relation.whole, whole);
  }
  return (
    relation.kind === "completion" &&
    isNamed(relation.rate, rate) &&
    isNamed(relation.actual, part) &&
    isNamed(relation.target, whole)
  );
}

/** An item's words without the quotation marks around them, however wide its characters. */
function bare(item: string): string {
  return foldCharacters(item).replace(/^[《“"‘']|[》”"’']$/g, "");
}
