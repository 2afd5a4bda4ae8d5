import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, isCellPlace } from "../../src/engine/finding";
import { reviewWorkbook } from "../../src/engine/review";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";

// The findings that a person writes down for nine published forms, and the mistakes that must not be made on them.
const folder = join(__dirname, "../forms");

interface ExpectedFinding {
  readonly what: string;
  readonly cells: readonly string[];
  readonly severity: string;
}

interface ExpectedForm {
  readonly findings: readonly ExpectedFinding[];
  readonly mustStaySilent: readonly { readonly cells: readonly string[]; readonly why: string }[];
  readonly indicators?:
    readonly { readonly cells: { readonly score: string }; readonly computed: string | null }[] | null;
  readonly total: { readonly computed: string | null } | null;
}

/**
 * Expected findings that no rule covers, by form: they need
 * knowledge of what is usual.
 */
const notYet: Readonly<Record<string, readonly string[]>> = {
  "hubei-project-20-80.xlsx": ["Satisfaction takes 40"],
};

describe.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s", (name) => {
  const expected = JSON.parse(
    readFileSync(join(folder, name.replace(".xlsx", ".expected.json")), "utf8"),
  ) as ExpectedForm;
  const { findings, scorecards } = reviewWorkbook(
    readWorkbook(readFileSync(join(folder, name)), name).snapshot,
    national,
  );
  const cellsOf = (finding: Finding): string[] =>
    [finding.at, ...finding.because.map(({ at }) => at)].flatMap((at) => (isCellPlace(at) ? [at.cell] : []));
  const matches = (finding: Finding, { cells, severity }: ExpectedFinding): boolean =>
    finding.severity === severity && isCellPlace(finding.at) && cells.includes(finding.at.cell);
  const excused = notYet[name] ?? [];
  const wanted = expected.findings.filter(({ what }) => !excused.some((start) => what.startsWith(start)));

  test.each(wanted.map((each) => [each.severity, each.what, each] as const))(
    "finds %s: %s",
    (_severity, _what, each) => {
      const near = findings.filter((finding) => cellsOf(finding).some((cell) => each.cells.includes(cell)));
      if (!near.some((finding) => matches(finding, each))) {
        const seen = near.map(
          ({ severity, at, message }) => `${severity} ${isCellPlace(at) ? at.cell : ""} ${message}`,
        );
        throw new Error(`Not found at ${each.cells.join(", ")}. Near it:\n${seen.join("\n")}`);
      }
    },
  );

  test("no error but the expected ones", () => {
    const surplus = findings.filter(
      (finding) => finding.severity === "error" && !expected.findings.some((each) => matches(finding, each)),
    );
    expect(surplus.map(({ at, message }) => `${isCellPlace(at) ? at.cell : ""} ${message}`)).toEqual([]);
  });

  test("computed scores", () => {
    const [card] = scorecards;
    const computed = (card?.indicators ?? []).map((line) => line.computed?.toFixed(2) ?? null);
    expect(computed).toEqual((expected.indicators ?? []).map((indicator) => indicator.computed));
    if (expected.total !== null)
      expect(card?.computedTotal?.toFixed(2) ?? null).toBe(expected.total.computed);
  });
});
