import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BaseDataTable } from "../../../src/engine/annexes/base-data-table";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { type Fact, valueOf } from "../../../src/engine/annexes/fact";
import type { Indicator, SelfEvaluation } from "../../../src/engine/annexes/self-evaluation";
import { readWorkbook } from "../../../src/hosts/xlsx-host";

// Published layouts with the reading a person gives them (test/forms/README.md).
const folder = join(__dirname, "../../forms");

interface ExpectedCell {
  readonly cell: string;
  readonly value: string | null;
}

type ExpectedLine = { readonly label: string; readonly computedRate?: string } & Readonly<
  Partial<Record<"initial" | "budget" | "executed" | "weight" | "rate" | "score" | "previous", ExpectedCell>>
>;

interface ExpectedIndicator {
  readonly name: string;
  readonly nameCell: string;
  readonly levels: readonly string[];
  readonly cells: Readonly<
    Partial<Record<"sign" | "target" | "unit" | "actual" | "weight" | "score" | "reason", string>>
  >;
  readonly comparator: string;
  readonly signPrinted: boolean;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly weight: string | null;
  readonly stated: string | null;
}

interface ExpectedForm {
  readonly annexes: readonly { readonly kind: string; readonly sheet: string }[];
  readonly moneyUnit: string;
  readonly budgetLines: readonly ExpectedLine[];
  readonly indicators?: readonly ExpectedIndicator[] | null;
  readonly total: { readonly cell: string; readonly stated: string; readonly weight?: ExpectedCell } | null;
  readonly staff?: Readonly<Record<"posts" | "actual" | "rate", ExpectedCell>>;
}

const forms = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

describe.each(forms)("%s", (name) => {
  const bytes = readFileSync(join(folder, name));
  const annexes = extractAnnexes(readWorkbook(bytes, name).snapshot);
  const expected = JSON.parse(
    readFileSync(join(folder, name.replace(".xlsx", ".expected.json")), "utf8"),
  ) as ExpectedForm;
  const evaluation = annexes.selfEvaluations[0];
  const baseData = annexes.baseDataTables[0];

  test("its annexes", () => {
    const found = [...annexes.baseDataTables, ...annexes.selfEvaluations].map(({ kind, sheet }) => ({
      kind,
      sheet,
    }));
    expect(found).toEqual(expected.annexes);
  });

  test("its money", () => {
    const lines = evaluation === undefined ? baseLines(baseData) : moneyLines(evaluation);
    for (const line of expected.budgetLines) {
      const found = lines.find((each) => each.label === line.label);
      expect(found).toBeDefined();
      for (const column of [
        "initial",
        "budget",
        "executed",
        "weight",
        "rate",
        "score",
        "previous",
      ] as const) {
        const cell = line[column];
        if (cell === undefined) continue;
        expect([line.label, column, showFact(found?.facts[column])]).toEqual([
          line.label,
          column,
          showExpected(cell),
        ]);
      }
    }
    expect((evaluation?.money ?? baseData)?.unit).toBe(expected.moneyUnit);
  });

  test("its indicators", () => {
    expect((evaluation?.indicators ?? []).map(showIndicator)).toEqual(
      (expected.indicators ?? []).map(showExpectedIndicator),
    );
  });

  test("its total and staff", () => {
    if (expected.total !== null) {
      expect(showFact(evaluation?.totalScore)).toBe(`${expected.total.cell} ${expected.total.stated}`);
      if (expected.total.weight !== undefined) {
        expect(showFact(evaluation?.totalWeight)).toBe(showExpected(expected.total.weight));
      }
    }
    if (expected.staff !== undefined) {
      expect(showFact(baseData?.staffing?.posts)).toBe(showExpected(expected.staff.posts));
      expect(showFact(baseData?.staffing?.headcount)).toBe(showExpected(expected.staff.actual));
      expect(showFact(baseData?.staffing?.rate)).toBe(showExpected(expected.staff.rate));
    }
  });
});

interface Line {
  readonly label: string;
  readonly facts: Readonly<Partial<Record<string, Fact | undefined>>>;
}

function moneyLines({ money, executionWeight }: SelfEvaluation): Line[] {
  if (money === undefined) return [];
  const own = [money.total, ...money.parts].filter((line) => line !== undefined);
  const lines = own.map(({ label, initial, budget, executed, weight, rate, score }) => ({
    label,
    facts: {
      initial,
      budget,
      executed,
      rate,
      score,
      weight: label === money.total?.label ? executionWeight : weight,
    },
  }));
  const parts = money.compositions.flatMap((each) => each.parts);
  return [...lines, ...parts.map(({ name, amount }) => ({ label: name, facts: { budget: amount } }))];
}

function baseLines(table: BaseDataTable | undefined): Line[] {
  return (table?.expenses ?? []).map(({ label, previous, budget, executed }) => ({
    label,
    facts: { previous, budget, executed },
  }));
}

function showFact(fact: Fact | undefined): string {
  return `${fact?.at.cell ?? "nowhere"} ${valueOf(fact)?.toFixed() ?? "null"}`;
}

function showExpected({ cell, value }: ExpectedCell): string {
  // The published readings keep trailing zeros in places ("39.30"); the value is the same.
  return `${cell} ${value === null ? "null" : String(Number(value))}`;
}

function showIndicator(indicator: Indicator): object {
  const { target, actual, weight, score } = indicator;
  const quantity = target?.reading.form === "quantity" ? target.reading.quantity : undefined;
  return {
    name: indicator.name,
    nameCell: indicator.nameAt.cell,
    levels: indicator.levels,
    cells: {
      ...(indicator.signCell === undefined ? {} : { sign: indicator.signCell.at.cell }),
      ...(indicator.unitCell === undefined ? {} : { unit: indicator.unitCell.at.cell }),
      target: target?.at.cell,
      actual: actual?.at.cell,
      ...(weight === undefined ? {} : { weight: weight.at.cell }),
      score: score?.at.cell,
      ...(indicator.reason === undefined ? {} : { reason: indicator.reason.at.cell }),
    },
    comparator: indicator.direction.comparator,
    signPrinted: indicator.direction.origin === "sign",
    target: quantity?.value.toFixed() ?? "words",
    unit: quantity?.unit ?? "",
    actual: valueOf(actual)?.toFixed() ?? "words",
    weight: valueOf(weight)?.toFixed() ?? null,
    stated: valueOf(score)?.toFixed() ?? null,
  };
}

function showExpectedIndicator(expected: ExpectedIndicator): object {
  const { name, nameCell, levels, cells, comparator, signPrinted, unit, weight, stated } = expected;
  const decimal = (text: string): string => (/^-?[\d.]+$/.test(text) ? String(Number(text)) : "words");
  const isNumber = decimal(expected.target) !== "words";
  return {
    name,
    nameCell,
    levels,
    cells,
    comparator,
    signPrinted,
    target: decimal(expected.target),
    // "150万" under 万元 is 万元.
    unit: isNumber ? (unit === "万" ? "万元" : unit) : "",
    actual: decimal(expected.actual.replace(/%$/, "")),
    weight: weight === null ? null : String(Number(weight)),
    stated: stated === null ? null : String(Number(stated)),
  };
}
