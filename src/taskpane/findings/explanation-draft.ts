import { type Evidence, type Finding, isCellPlace } from "../../engine/finding";
import type { Review } from "../../engine/review";

/**
 * The words an explanation starts from. They are part of the form that is filled in, and so Chinese in every language
 * of the pane: "自评表51.84，基础数据表51.69，差额0.15，原因：", for a deviation "…实际完成671件，比…多67.75%，原因：".
 */
export function draftExplanation(finding: Finding, review: Review): string {
  const { stated, computed, difference } = finding;
  if (finding.verdict === "missing" || stated === undefined || computed === undefined) {
    return `${factsOf(finding.message)}，原因：`;
  }
  const [first, second] = twoSides(finding, review);
  const gap = difference === undefined ? "" : `，差额${difference.replace(/^-/, "")}`;
  return `${first}${stated}，${second}${computed}${gap}，原因：`;
}

/** The sentence up to where it says that a reason is missing. */
function factsOf(message: string): string {
  const [facts = message] = message.split(/，(?:表中)?(?:未说明|没有说明|宜说明|都没有说明|请|是否)/u);
  return facts.replace(/[。；，]+$/u, "");
}

/** What the two sides are called: their annexes where they stand in two, else their own labels. */
function twoSides(finding: Finding, review: Review): readonly [string, string] {
  const first = sideOf(finding, finding.stated) ?? finding.because[0];
  const second = sideOf(finding, finding.computed) ?? finding.because.find((each) => each !== first);
  const names = [placeName(first, review), placeName(second, review)] as const;
  if (names[0] !== names[1]) return names;
  return [first?.label ?? "填报", second === first ? "测算" : (second?.label ?? "测算")];
}

function sideOf(finding: Finding, shown: string | undefined): Evidence | undefined {
  return finding.because.find((each) => each.shown === shown);
}

const annexNames = {
  "base-data-table": "基础数据表",
  "unit-self-evaluation": "自评表",
  "project-self-evaluation": "项目自评表",
} as const;

function placeName(side: Evidence | undefined, { annexes }: Review): string {
  if (side === undefined) return "测算";
  if (!isCellPlace(side.at)) return "报告";
  const { sheet } = side.at;
  const annex = [...annexes.selfEvaluations, ...annexes.baseDataTables].find((each) => each.sheet === sheet);
  return annex === undefined ? sheet : annexNames[annex.kind];
}
