import * as v from "valibot";
import { standardHeadings } from "../../engine/annexes/standard-headings";
import { severities } from "../../engine/finding";
import { allRules } from "../../engine/rules/all-rules";
import {
  amount,
  fields,
  flag,
  identifier,
  list,
  number,
  oneOf,
  optional,
  removable,
  share,
  text,
  wholeNumber,
  wordBesideNumber,
} from "./fields";

const word = text(40);
const words = list(word);
const outcomes = ["met", "partly-met", "unmet"] as const;
const outcome = oneOf(outcomes, { met: "达成", "partly-met": "部分达成", unmet: "未达成" });

const atMostFormula = oneOf(["overrun", "ratio"], { overrun: "按超出比例扣减", ratio: "按比例" });
const atMostTable = fields({
  title: word,
  between: oneOf(["linear", "stepped"], { linear: "两档之间按直线", stepped: "分档" }),
  points: v.pipe(list(fields({ overrun: amount, share }), 100), v.minLength(1, "至少一档")),
  beyond: share,
});
const atMost = v.lazy((input) => (typeof input === "object" ? atMostTable : atMostFormula));

const width = fields({
  below: fields({ reach: oneOf(["0", "0.5", "1", "endless"]), orShare: optional(share), isOpen: flag }),
  above: fields({ reach: oneOf(["0", "0.5", "1", "endless"]), orShare: optional(share), isOpen: flag }),
  hard: oneOf(["lower", "upper", "both", "none"]),
});
const looseners = ["over", "nearly", "about", "above", "at-least", "at-most", "below"] as const;
const ownWords = fields({
  loosening: optional(
    list(
      fields({
        word: wordBesideNumber,
        stands: oneOf(["before", "between", "after"], {
          before: "数前",
          between: "数与单位之间",
          after: "单位后",
        }),
        like: oneOf(looseners, {
          over: "余",
          nearly: "近",
          about: "约",
          above: "超过",
          "at-least": "以上",
          "at-most": "以内",
          below: "不足",
        }),
        width: optional(width),
      }),
    ),
  ),
  widths: optional(fields(entriesOf(looseners, () => optional(width)))),
  met: optional(words),
  "partly-met": optional(words),
  unmet: optional(words),
});

const rubricLine = fields({
  measure: oneOf([
    "staffing-rate",
    "three-public-change",
    "three-public-control",
    "public-funds-control",
    "procurement-rate",
    "budget-completion",
    "budget-control",
    "floor-space-rate",
    "investment-rate",
  ]),
  title: word,
  points: amount,
  rule: v.lazy((input) =>
    (input as { readonly kind?: unknown } | null)?.kind === "ladder" ? ladder : perStep,
  ),
});
const perStep = fields({
  kind: oneOf(["per-step", "ladder"], { "per-step": "每超过一档扣分", ladder: "分档给分" }),
  side: oneOf(["above", "below"], { above: "超过时扣", below: "低于时扣" }),
  limit: number,
  step: amount,
  deduct: amount,
});
const ladder = fields({
  kind: oneOf(["ladder"]),
  steps: list(fields({ upTo: number, points: amount }), 100),
  beyond: amount,
});

/** Labels to add, by the roles that `Headings` has. */
const headings = fields(
  entriesOf(Object.keys(standardHeadings), (name) => {
    const usual: readonly string[] | Readonly<Record<string, readonly string[]>> =
      standardHeadings[name as keyof typeof standardHeadings];
    return optional(isList(usual) ? words : fields(entriesOf(Object.keys(usual), () => optional(words))));
  }),
);

/** Every rule may be switched off or lowered; none may be raised. */
const ruleOverrides = fields(
  Object.fromEntries(
    allRules.map(({ id, severity }) => {
      const milder = severities.slice(severities.indexOf(severity) + 1);
      const choices = oneOf(["off", ...milder], { off: "停用", verify: "须核实", hint: "提示" });
      const bounded = { ...choices, message: `${String(choices.message)}，不能高于规则本身的“${severity}”` };
      return [id, optional(v.nullable(fields({ severity: bounded, reason: text(200) })))];
    }),
  ),
);

/** A policy as people write it down. Everything but its name and source may be left to the policy it is based on. */
export const policySchema = fields({
  id: identifier,
  title: text(60),
  source: text(500),
  basedOn: optional(text(60)),
  family: optional(identifier),
  years: optional(fields({ from: wholeNumber(1990, 2100), to: optional(wholeNumber(1990, 2100)) })),
  fullMarks: optional(amount),
  scoreDecimals: optional(wholeNumber(0, 2)),
  executionWeight: optional(amount),
  atMost: optional(atMost),
  described: optional(
    v.pipe(
      list(fields({ outcome, title: word, from: share, to: share, words: optional(words) }), 10),
      v.minLength(1, "至少一档"),
    ),
  ),
  overachievement: optional(fields({ flagFrom: optional(amount), explainFrom: optional(amount) })),
  explainExecutionBelow: removable(share),
  explainMidYearChange: removable(flag),
  leastCoreIndicators: removable(wholeNumber(0, 100)),
  groupWeights: removable(list(fields({ label: word, points: amount }), 20)),
  unspentAbove: optional(share),
  resultAheadAbove: optional(share),
  jump: optional(fields({ share: optional(amount), floor: optional(amount) })),
  grades: optional(v.pipe(list(fields({ grade: text(10), from: amount }), 20), v.minLength(1, "至少一等"))),
  emptyReasons: optional(words),
  shortfallWords: optional(words),
  rubric: removable(list(rubricLine, 100)),
  headings: removable(headings),
  words: removable(ownWords),
  ruleOverrides: optional(ruleOverrides),
});

/** What `policySchema` gives. */
export type WrittenPolicy = v.InferOutput<typeof policySchema>;

function entriesOf<const Name extends string, Schema>(
  names: readonly Name[],
  schemaOf: (name: Name) => Schema,
): Record<Name, Schema> {
  return Object.fromEntries(names.map((name) => [name, schemaOf(name)])) as Record<Name, Schema>;
}

function isList(
  usual: readonly string[] | Readonly<Record<string, readonly string[]>>,
): usual is readonly string[] {
  return Array.isArray(usual);
}
