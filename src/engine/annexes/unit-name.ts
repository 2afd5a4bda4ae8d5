import { squeeze } from "../numbers/normalise";
import type { BaseDataTable } from "./base-data-table";
import type { TextFact } from "./fact";
import type { SelfEvaluation } from "./self-evaluation";

const unitLabels = /填报单位|单位名称/;

/** The unit that an annex names in its head; undefined where the form does not ask or the cell is blank. */
export function unitNameOf(annex: BaseDataTable | SelfEvaluation): TextFact | undefined {
  const isBase = annex.kind === "base-data-table";
  const name = isBase ? annex.fields.find(({ label }) => unitLabels.test(label)) : annex.head.unitName;
  return name === undefined || name.text === "" ? undefined : name;
}

/** Whether two names are of one unit: a code, a bracket, 本级, 机关 or the place before the name does not make two. */
export function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [bareName(one), bareName(other)];
  return first.endsWith(second) || second.endsWith(first);
}

function bareName(name: string): string {
  return squeeze(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/^[\d\-.]+/, "")
    .replace(/(?:本级|机关|本部)$/, "");
}
