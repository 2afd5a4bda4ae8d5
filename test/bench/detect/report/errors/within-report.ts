import { isLess, sumOf } from "../../exact";
import { type ReportPlan, sentencesOf, type Told, toldOf } from "../report-plan";
import {
  type Candidate,
  candidates,
  inOneTold,
  moveCount,
  moveLastDigit,
  moveMoney,
  type PlantedReportError,
  plantingOf,
  timesTold,
} from "./planted-report-error";

const hasBeside = ({ told, beside }: Candidate, ...names: string[]): boolean =>
  names.some((name) => beside.includes(told.fact.replace(/[^/]+$/u, name)));

/** Facts that only the prose tells. */
const onlyInWords = ({ fact, told }: Candidate): boolean => fact.cells.length === 0 && told.kind === "count";

/** What contradicts itself or another sentence. */
export const withinReport: readonly PlantedReportError[] = [
  inOneTold(
    "told-twice",
    "同一事项前后两处不一致",
    /^[a-z-]+$/,
    moveCount,
    (each, plan) => onlyInWords(each) && timesTold(plan, each.told.fact) > 1,
  ),
  inOneTold(
    "breakdown-count",
    "人员或数量的分项写错",
    /^(?:officials|employees|boys|girls|major|minor|women|men|alone|together|first|second|village|town|fresh|renewed|seniors|juniors)$/,
    moveCount,
  ),
  inOneTold("breakdown-money", "金额的分项写错", /^(?:wages|subsidies)$/, moveMoney),
  inOneTold(
    "source",
    "资金来源的分项写错",
    /^(?:q\d+\/)?(?:fiscal|carry-over|other|special-account|own|local)\/budget$/,
    moveMoney,
  ),
  inOneTold(
    "printed-rate",
    "比率与分子分母不符",
    /^(?:pass|rescued|replied|settlement|overload|solved|resolution|finish)$/,
    (told, random) => {
      told.value = sumOf([told.value, isLess(told.value, "50") ? random.pick(["2.5", "3.5"]) : "-4.3"]);
      return true;
    },
    ({ beside }) => beside.length > 2,
  ),
  inOneTold(
    "rounding",
    "比率尾数进位错误",
    /^(?:pass|rescued|replied|settlement|overload|solved|resolution|finish)$/,
    moveLastDigit,
    ({ beside }) => beside.length > 2,
  ),
  inOneTold("completion", "完成率与目标、实际不符", /\/completion$/, (told, random) => {
    told.value = sumOf([told.value, random.pick(["6", "11.5", "20"])]);
    return true;
  }),
  inOneTold("carry-over", "结余结转与收支不平", /^p\d+\/rest$/, moveMoney),
  inOneTold(
    "adjustment",
    "年中调整数与预算不平",
    /^(?:[pq]\d+\/)?(?:increase|decrease)$/,
    moveMoney,
    (each) => hasBeside(each, "rest", "budget"),
  ),
  inOneTold("claimed-number", "个数与所列不符", /^(?:office|fund)-count$/, (told) => {
    told.value = sumOf([told.value, "1"]);
    return true;
  }),
  inOneTold(
    "change-amount",
    "较上年增减额写错",
    /^(?:spent|project|public|three-public)\/amount$/,
    moveMoney,
    (each) => hasBeside(each, "before", "share") || each.told.fact !== "spent/amount",
  ),
  inOneTold(
    "change-share",
    "较上年增减幅度写错",
    /^(?:spent|project|public|three-public)\/share$/,
    (told, random) => {
      told.value = sumOf([told.value, random.decimal(2, 9, 2)]);
      return true;
    },
  ),
  {
    kind: "change-direction",
    title: "增减方向写反",
    plant(plan, random) {
      const all = candidates(plan, /^(?:spent|project|public|three-public)\/(?:way|grew)$/).filter(
        (each) => hasBeside(each, "before", "way") && each.beside.length > 2,
      );
      if (all.length === 0) return undefined;
      const picked = random.pick(all);
      picked.told.value = turned.get(picked.told.value) ?? picked.told.value;
      // The word stands right before its amount, and a finding names the amount.
      const own = toldBeside(plan, picked.told).filter(({ kind }) => kind !== "word");
      const [changed] = picked.told.fact.split("/");
      const states = toldOf(plan).filter(({ fact }) => fact === changed);
      return { changed: picked.told.id, others: [...own, ...states].map(({ id }) => id), cells: [] };
    },
  },
  inOneTold("saving", "节约额与预算、决算不符", /^three-public\/saved$/, moveMoney),
  inOneTold("projects-sum", "各项目合计写错", /^projects\/(?:budget|spent)$/, moveMoney),
  {
    kind: "approximate",
    title: "约数与确数不符",
    plant(plan, random) {
      const all = candidates(plan, /^[a-z-]+$/).filter(
        (each) => onlyInWords(each) && timesTold(plan, each.told.fact) > 1 && !isLess(each.fact.value, "100"),
      );
      if (all.length === 0) return undefined;
      const picked = random.pick(all);
      picked.told.text = `${roundUp(picked.told.value)}余${picked.told.unit}`;
      return plantingOf(plan, picked);
    },
  },
  {
    kind: "missing-annex",
    title: "附件清单漏列一项",
    plant({ closing }) {
      if (closing.length < 3) return undefined;
      closing.splice(1, 1);
      closing.slice(1).forEach(({ sentences: [each] }, index) => {
        if (each !== undefined) each.pieces[0] = `${String(index + 2)}.`;
      });
      const changed = closing[1]?.sentences[0]?.id;
      if (changed === undefined) return undefined;
      return {
        changed,
        others: closing.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
        cells: [],
        isHint: true,
      };
    },
  },
  {
    kind: "nothing-unfinished",
    title: "未完成的目标写“无”而有指标未完成",
    plant(plan) {
      const part = plan.sections
        .flatMap(({ parts }) => parts)
        .find(({ title }) => title.startsWith("未完成"));
      const paragraph = part?.paragraphs[0];
      const [sentence] = paragraph?.sentences ?? [];
      // Where nothing was missed the report says so already.
      if (paragraph === undefined || sentence === undefined || plan.missedCells.length === 0)
        return undefined;
      sentence.pieces = ["未完成的绩效目标：无。"];
      paragraph.sentences.splice(1);
      return { changed: sentence.id, others: [], cells: plan.missedCells };
    },
  },
];

const turned = new Map([
  ["增加", "减少"],
  ["减少", "增加"],
  ["增长", "下降"],
  ["下降", "增长"],
]);

/** What the same sentence tells. */
function toldBeside(plan: ReportPlan, told: Told): Told[] {
  const sentence = sentencesOf(plan).find(({ pieces }) => pieces.includes(told));
  return (sentence?.pieces ?? []).filter((piece) => typeof piece !== "string");
}

/** The next higher hundred, thousand …: 1836 is 1900, 18360 is 19000. */
function roundUp(value: string): string {
  const unit = 10 ** Math.max(0, value.length - 2);
  return String((Math.floor(Number(value) / unit) + 1) * unit);
}
