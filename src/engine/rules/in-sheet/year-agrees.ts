import type { BaseDataTable } from "../../annexes/base-data-table";
import type { YearMention } from "../../annexes/fact";
import type { SelfEvaluation } from "../../annexes/self-evaluation";
import type { Agreement, Evidence, Observation } from "../../finding";
import { defineRule } from "../rule";

/** The title, the line under it and the headings of an annex name one year, and 上年 the year before it. */
export const yearAgrees = defineRule({
  id: "year-agrees",
  title: "同一张表的年度一致",
  basis: "附件标题、评价年度与表头的年度",
  severity: "error",
  needs: ["annexes"],
  *check({ annexes }) {
    for (const annex of [...annexes.baseDataTables, ...annexes.selfEvaluations]) yield* checkYears(annex);
  },
});

function* checkYears(annex: BaseDataTable | SelfEvaluation): Generator<Observation | Agreement> {
  const all = annex.kind === "base-data-table" ? annex.years : annex.head.years;
  const lastYears = annex.kind === "base-data-table" ? annex.expenseColumns.previous?.at.cell : undefined;
  // The heading of last year's 决算数 names another year by its nature.
  const mentions = all.filter(({ at }) => at.cell !== lastYears);
  const year = commonestYear(mentions);
  const because = mentions.map(asEvidence);
  const norm = mentions.find((mention) => mention.year === year);
  if (norm === undefined) return;
  const odd = mentions.find((mention) => mention.year !== year);
  if (odd !== undefined) {
    yield observe(odd, norm, because, `与“${norm.shown}”的年度不一致：${odd.year}与${norm.year}`, norm.year);
  } else if (mentions.length > 1) {
    yield { verdict: "equal", because };
  }
  const previous = all.find(({ at }) => at.cell === lastYears);
  if (previous === undefined) return;
  const both = [asEvidence(previous), asEvidence(norm)];
  if (previous.year === norm.year - 1) yield { verdict: "equal", because: both };
  else yield observe(previous, norm, both, `应是${norm.year}年的上一年`, norm.year - 1);
}

function observe(
  odd: YearMention,
  norm: YearMention,
  because: readonly Evidence[],
  what: string,
  expected: number,
): Observation {
  const gap = odd.year - expected;
  return {
    at: odd.at,
    verdict: "contradiction",
    message: `“${odd.shown}”${what}，相差${Math.abs(gap)}年。`,
    because: because.some(({ at }) => at === norm.at) ? because : [...because, asEvidence(norm)],
    stated: String(odd.year),
    computed: String(expected),
    difference: String(gap),
  };
}

/** The year most of them name; on a tie the first, which is the title's. */
function commonestYear(mentions: readonly YearMention[]): number | undefined {
  const times = (year: number): number => mentions.filter((mention) => mention.year === year).length;
  return mentions.reduce<number | undefined>(
    (best, { year }) => (best === undefined || times(year) > times(best) ? year : best),
    undefined,
  );
}

function asEvidence({ at, shown }: YearMention): Evidence {
  return { at, shown, label: "年度" };
}
