import { national } from "../../src/policies/national";
import { type JournalEntry, undoEdits, withEntry, withoutRefused } from "../../src/taskpane/memory/journal";
import { emptyMemory, recallMemory, rememberPart } from "../../src/taskpane/memory/memory";
import { percentOfShare, shareOfPercent } from "../../src/taskpane/memory/percent";
import { applySettings, defaultSettings } from "../../src/taskpane/memory/settings";
import { version } from "../../src/taskpane/version";
import packageJson from "../../package.json";
import { fakeHost } from "./support/fake-host";

const at = (cell: string) => ({ sheet: "自评表", cell });

test("what is remembered is recalled, blanks and all", async () => {
  const host = fakeHost();
  const memory = {
    settings: { ...defaultSettings, atMost: "ratio" as const, thresholds: { jumpShare: "0.2" } },
    explanations: [{ finding: "rule|自评表!F8", facts: "差0.15。", text: "原因：<b>口径</b>不同" }],
    journal: [
      {
        title: "自动填分",
        edits: [
          { at: at("H14"), before: undefined, after: 8 },
          { at: at("H15"), before: "7 ", after: "7.60" },
        ],
      },
    ],
    report: {
      version: 1 as const,
      name: "报告.docx",
      digest: "0123456789abcdef".repeat(4),
      paragraphs: [
        { text: "一、基本情况", outlineLevel: 1 },
        { text: "31", inTable: { table: 0, row: 1, column: 0 } },
      ],
    },
    headings: [{ table: "indicators" as const, label: "落实数", means: "actual" }],
  };
  for (const part of ["settings", "explanations", "journal", "report", "headings"] as const)
    await rememberPart(host, part, memory);
  expect(await recallMemory(host)).toEqual({ memory, damaged: [] });
});

test.each([
  ["no JSON", "{"],
  ["another version", `{"version":2,"entries":[]}`],
  ["another shape", `{"version":1,"entries":[{"title":1}]}`],
])("a journal that is %s costs only itself", async (_, text) => {
  const host = fakeHost();
  await rememberPart(host, "settings", { ...emptyMemory, settings: { ...defaultSettings, language: "en" } });
  host.settings.set("gouji.journal", text);
  const { memory, damaged } = await recallMemory(host);
  expect(damaged).toEqual(["journal"]);
  expect(memory.settings.language).toBe("en");
  expect(host.settings.get("gouji.journal.unreadable")).toBe(text);
});

test("undo puts the old values back, the last written first", () => {
  const entry = {
    title: "",
    edits: [
      { at: at("A1"), before: undefined, after: 1 },
      { at: at("A1"), before: 1, after: "2" },
    ],
  };
  expect(undoEdits(entry)).toEqual([
    { at: at("A1"), before: "2", after: 1 },
    { at: at("A1"), before: 1, after: undefined },
  ]);
});

test("a refused cell is skipped and named, unless it already holds its old value", () => {
  const edits = [
    { at: at("A1"), before: 2, after: 1 },
    { at: at("A2"), before: 2, after: undefined },
    { at: at("A3"), before: 2, after: 1 },
  ];
  const changed = { at: at("A1"), reason: "changed", found: 5 } as const;
  const left = withoutRefused(edits, [changed, { at: at("A2"), reason: "changed" }]);
  expect(left).toEqual({ edits: [edits[2]], skipped: [changed] });
});

test("the journal forgets its oldest writes", () => {
  const entry = (number: number): JournalEntry => ({ title: String(number), edits: [] });
  const journal = Array.from({ length: 30 }, (_, number) => entry(number)).reduce<readonly JournalEntry[]>(
    withEntry,
    [],
  );
  expect(journal).toHaveLength(20);
  expect(journal.at(-1)?.title).toBe("29");
});

test("chosen thresholds stand in place of the policy's, the others stay", () => {
  const policy = applySettings(national, {
    version: 1,
    atMost: "ratio",
    thresholds: { explainFrom: "1.5", explainExecutionBelow: "0.8", jumpFloor: "1" },
  });
  expect(policy).toEqual({
    ...national,
    atMost: "ratio",
    overachievement: { ...national.overachievement, explainFrom: "1.5" },
    explainExecutionBelow: "0.8",
    jump: { ...national.jump, floor: "1" },
  });
  expect(applySettings(national, defaultSettings)).toEqual(national);
});

test("percentages move the point and lose nothing", () => {
  const pairs = [
    ["1.2", "120"],
    ["0.05", "5"],
    ["0.005", "0.5"],
    ["1", "100"],
    ["0", "0"],
    ["1.105", "110.5"],
  ] as const;
  for (const [share, percent] of pairs) {
    expect(percentOfShare(share)).toBe(percent);
    expect(shareOfPercent(percent)).toBe(share);
  }
  expect(["", "-1", "1e5", "1.2.3", "12345678", "abc"].map(shareOfPercent)).toEqual(Array(6).fill(undefined));
});

test("what is printed as the version is the version", () => {
  expect(version).toBe(packageJson.version);
});
