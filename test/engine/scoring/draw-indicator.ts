import { findDirection } from "../../../src/engine/annexes/direction";
import type { Fact } from "../../../src/engine/annexes/fact";
import type { Indicator } from "../../../src/engine/annexes/self-evaluation";
import { readSign } from "../../../src/engine/numbers/comparator";
import { readValue } from "../../../src/engine/numbers/parse-quantity";

/** The cells of an indicator row as a person writes them; "" is a blank. */
export interface DrawnIndicator {
  readonly name?: string;
  readonly target: string;
  readonly actual: string;
  readonly weight?: string;
  readonly score?: string;
  readonly sign?: string;
  readonly unit?: string;
  readonly isCost?: boolean;
}

/** An indicator as extraction would read it. */
export function drawIndicator(drawn: DrawnIndicator): Indicator {
  const { name = "指标", target, actual, weight = "10", score = "", sign = "", unit, isCost = false } = drawn;
  const targetReading = readValue(target, { unit });
  const targetFact: Fact = { ...drawFact("E5", "年度指标值", target), reading: targetReading };
  const inherited = targetReading.form === "quantity" ? targetReading.quantity.unit : "";
  const actualUnit = unit ?? (inherited === "" ? undefined : inherited);
  const column = readSign(sign);
  const direction = findDirection({ name, isCost, isGain: false, target: targetReading, signText: sign });
  return {
    name,
    nameAt: { sheet: "自评表", cell: "D5" },
    levels: [],
    isCost,
    direction:
      column === "described" ? { comparator: "described", origin: "sign", isOpen: false } : direction,
    target: targetFact,
    actual: { ...drawFact("F5", "实际完成值", actual), reading: readValue(actual, { unit: actualUnit }) },
    weight: drawFact("G5", "分值", weight, "分"),
    score: drawFact("H5", "得分", score, "分"),
    reason: undefined,
  };
}

function drawFact(cell: string, label: string, text: string, unit?: string): Fact {
  return {
    at: { sheet: "自评表", cell },
    label,
    shown: text,
    reading: readValue(text, { unit }),
    content: text === "" ? undefined : { type: "text", value: text },
    isFormula: false,
  };
}
