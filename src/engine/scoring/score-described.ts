import Big from "big.js";
import type { Indicator } from "../annexes/self-evaluation";
import { squeeze } from "../numbers/normalise";
import { showTrimmed } from "../numbers/show-decimal";
import type { DescribedBand, Policy } from "./policy";
import { divideRounded } from "./round-score";
import type { BandOfScores } from "./scorecard";
import { type ScoredPart, unscored } from "./scored-part";

/** Words directly before an outcome that turn it into its opposite: 未全面完成, 没有达到. */
const negations = ["未", "没有", "没", "尚未", "未能", "不", "无法", "难以", "并未"];

/**
 * Finds the band that the words of the actual value state. The score itself is for a person to decide;
 * proposed are the full marks of the highest band and the lower end of the others.
 */
export function scoreDescribed(indicator: Indicator, weight: Big, policy: Policy): ScoredPart {
  const shown = indicator.actual?.shown ?? "";
  const data = findBand(indicator, policy);
  if (data === undefined) {
    return unscored("described", `定性指标，“${shown}”没有说明达成程度，由人评定`);
  }
  const band = bandOfPoints(data, weight, policy.scoreDecimals);
  const proposed = band.isHighIncluded ? band.high : band.low;
  const low = showTrimmed(band.low);
  const high = showTrimmed(band.high);
  const range = band.isHighIncluded ? `${low}至${high}分` : `${low}分以上、不到${high}分`;
  return {
    ...unscored("described", `定性指标，“${shown}”属${band.title}，可评${range}，由人评定`),
    band,
    proposed,
  };
}

/** The points of a band: shares of the weight, rounded half-up. */
export function bandOfPoints(band: DescribedBand, weight: Big, decimals: number): BandOfScores {
  const points = (share: string): Big => divideRounded(weight.times(share), new Big(1), decimals);
  return {
    outcome: band.outcome,
    title: band.title,
    low: points(band.from),
    high: points(band.to),
    isHighIncluded: new Big(band.to).eq(1),
  };
}

function findBand({ target, actual }: Indicator, policy: Policy): DescribedBand | undefined {
  if (actual === undefined) return undefined;
  const met = policy.described.find((band) => band.outcome === "met");
  // 100% of a goal in words is the goal; less than all of it is no measure of a band.
  const { reading } = actual;
  if (reading.form === "quantity") {
    return reading.quantity.unit === "%" && reading.quantity.value.gte(100) ? met : undefined;
  }
  const said = squeeze(actual.shown);
  if (said !== "" && said === squeeze(target?.shown ?? "")) return met;
  return findOutcome(said, policy.described);
}

interface Match {
  readonly band: DescribedBand;
  readonly length: number;
}

/** The longest word wins; where two of one length disagree nothing is decided. */
function findOutcome(said: string, bands: readonly DescribedBand[]): DescribedBand | undefined {
  const unmet = bands.find((band) => band.outcome === "unmet");
  let longest: Match | undefined;
  let isTie = false;
  for (const band of bands) {
    for (const word of band.words) {
      for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
        const negation = band.outcome === "unmet" ? "" : negationBefore(said, at);
        const found: Match = {
          band: negation === "" ? band : (unmet ?? band),
          length: word.length + negation.length,
        };
        if (longest === undefined || found.length > longest.length) {
          longest = found;
          isTie = false;
        } else if (found.length === longest.length && found.band !== longest.band) isTie = true;
      }
    }
  }
  return isTie ? undefined : longest?.band;
}

function negationBefore(said: string, at: number): string {
  const before = said.slice(0, at);
  return (
    negations.filter((word) => before.endsWith(word)).sort((one, other) => other.length - one.length)[0] ?? ""
  );
}
