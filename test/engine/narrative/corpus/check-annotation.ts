import type { AnnotatedNumber, AnnotatedRelation, AnnotatedSentence, NumberName } from "./annotation";

/** What is wrong with an annotation itself, one line each: digits nobody marked, names that name no number. */
export function annotationProblems(annotated: AnnotatedSentence): readonly string[] {
  const { text, numbers, notQuantities, relations } = annotated;
  const problems: string[] = [];
  const isMarked = new Set<number>();
  for (const { shown, start } of [...numbers, ...notQuantities]) {
    if (!text.startsWith(shown, start)) problems.push(`${shown} does not stand at ${String(start)}`);
    for (let at = start; at < start + shown.length; at += 1) isMarked.add(at);
    const after = text.charAt(start + shown.length);
    if (/[\d０-９]$/.test(shown) && /[\d.．]/.test(after) && after !== ".")
      problems.push(`${shown} is cut off`);
  }
  for (const { index, 0: digit } of text.matchAll(/[\d０-９]/g)) {
    if (!isMarked.has(index)) problems.push(`${digit} at ${text.slice(Math.max(0, index - 6), index + 6)}`);
  }
  for (const relation of relations) {
    for (const name of namesIn(relation)) {
      for (const either of name.split("|")) {
        if (numberNamed(annotated, either) === undefined)
          problems.push(`${relation.kind}: no number ${either}`);
      }
    }
    if (relation.kind === "claim") {
      const absent = relation.items.filter((item) => !text.includes(item));
      if (absent.length > 0) problems.push(`claim: ${absent.join(" ")}`);
    }
  }
  return problems.map((problem) => `${problem} — ${text}`);
}

/** The number a relation names, "3人#2" being the second that is shown so. */
export function numberNamed(
  { numbers }: Pick<AnnotatedSentence, "numbers">,
  name: NumberName,
): AnnotatedNumber | undefined {
  const [shown = "", ordinal = "1"] = name.split("#");
  return numbers.filter((number) => number.shown === shown)[Number(ordinal) - 1];
}

/** Every number a relation names, in the order of its fields. */
export function namesIn(relation: AnnotatedRelation): readonly NumberName[] {
  if (relation.kind === "claim") return [relation.count];
  const { kind: _kind, isOptional: _isOptional, ...sides } = relation;
  return Object.values(sides)
    .flat()
    .filter((side): side is string => typeof side === "string" && side !== "up" && side !== "down");
}
