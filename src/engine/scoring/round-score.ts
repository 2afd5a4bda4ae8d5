import Big from "big.js";

/** numerator ÷ denominator, rounded half-up once at so many decimals; exact, because nothing is rounded before. */
export function divideRounded(numerator: Big, denominator: Big, decimals: number): Big {
  const { Divide } = dividerFor(decimals);
  return new Big(new Divide(numerator).div(denominator));
}

/** A score within 0 and the weight. */
export function clampScore(score: Big, weight: Big): Big {
  if (score.lt(0)) return new Big(0);
  return score.gt(weight) ? weight : score;
}

interface Divider {
  readonly Divide: ReturnType<typeof Big>;
}

const dividers = new Map<number, Divider>();

/** big.js rounds a quotient at the decimals of its constructor, so each precision has its own. */
function dividerFor(decimals: number): Divider {
  const known = dividers.get(decimals);
  if (known !== undefined) return known;
  const Divide = Big();
  Divide.DP = decimals;
  Divide.RM = 1; // half-up
  const divider = { Divide };
  dividers.set(decimals, divider);
  return divider;
}
