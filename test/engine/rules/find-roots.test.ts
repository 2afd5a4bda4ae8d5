import type { Finding, Place } from "../../../src/engine/finding";
import { type Narrative, placeOf } from "../../../src/engine/narrative/narrative";
import { findRoots } from "../../../src/engine/rules/find-roots";
import { factIsStatedOnce } from "../../../src/engine/rules/narrative/fact-is-stated-once";
import type { RuleReport } from "../../../src/engine/rules/run-rule";
import { breakdown, buildNarrative } from "../narrative/build-narrative";

const none = buildNarrative("");

interface Side {
  readonly at: Place;
  readonly shown: string;
  readonly label?: string;
}

/** A finding as a rule makes it: the first side is where it points. */
function find(
  rule: string,
  sides: readonly Side[],
  numbers: Partial<Pick<Finding, "stated" | "computed" | "difference" | "severity">> = {},
): Finding {
  const because = sides.map((each) => ({ label: "", ...each }));
  const at = sides[0]?.at ?? { sheet: "自评表", cell: "A1" };
  return { rule, at, verdict: "contradiction", severity: "verify", message: "不一致。", because, ...numbers };
}

const cell = (sheet: string, name: string, shown: string, label = ""): Side => ({
  at: { sheet, cell: name },
  shown,
  label,
});

/** The number of the report that is shown so. */
const said =
  (narrative: Narrative) =>
  (shown: string, label = "", nth = 0): Side => {
    const statement = narrative.statements.filter((each) => each.shown === shown)[nth];
    if (statement === undefined) throw new Error(`No number is shown as ${shown}.`);
    return { at: placeOf(narrative, statement.at), shown, label };
  };

const spending = buildNarrative(
  `
  # 二、支出情况
  [/支出:649.85万元:spent]，其中[/项目支出:50.53万元:spent]，[/基本支出:599.32万元:spent]。
  [/普法经费支出:46.88万元:spent]；
  [/公车经费支出:1.64万元:spent]；
  [/上级专项支出:2.01万元:spent]。
  # 六、绩效情况
  [/普法经费支出:48.04万元:spent]。`,
  (find) => [breakdown(find, "649.85万元", "50.53万元", "599.32万元")],
);
const inSpending = said(spending);
const total = find(
  "money-in-words-agrees-with-the-tables",
  [cell("自评表", "F5", "651", "全年执行数"), inSpending("649.85万元")],
  { stated: "649.85", computed: "651.00", difference: "-1.15" },
);
const appropriation = find(
  "money-in-words-agrees-with-the-tables",
  [cell("自评表", "B7", "651.16", "一般公共预算"), inSpending("649.85万元")],
  { stated: "649.85", computed: "651.16", difference: "-1.31" },
);
const projects = find(
  "money-in-words-agrees-with-the-tables",
  [cell("基础数据表", "F12", "51.69", "项目支出"), inSpending("50.53万元")],
  { stated: "50.53", computed: "51.69", difference: "-1.16" },
);
const fund = find(
  factIsStatedOnce.id,
  [inSpending("48.04万元", "普法经费支出"), inSpending("46.88万元", "普法经费支出")],
  { stated: "48.04", computed: "46.88", difference: "1.16" },
);

test("a difference that one line explains makes one root, with that line at its head", () => {
  expect(findRoots([total, appropriation, projects, fund], spending)).toEqual([
    {
      message:
        "项目支出50.53与51.69、全年执行数649.85与651的差额，正是普法经费支出48.04与46.88之差1.16：先核实这一处，其余随之相符。",
      findings: [3, 2, 0],
    },
  ]);
});

test("equal differences of figures that no sum ties together are two things", () => {
  const other = find("x", [cell("自评表", "F9", "8.84"), cell("基础数据表", "F9", "10.00")], {
    stated: "8.84",
    computed: "10.00",
    difference: "-1.16",
  });
  expect(findRoots([projects, other], spending)).toEqual([]);
});

test("one cent twice is rounding, not a root", () => {
  const cents = [projects, total].map((each) => ({ ...each, difference: "0.01" }));
  expect(findRoots(cents, spending)).toEqual([]);
});

test("what the rules found in agreement is a sum too", () => {
  const one = find("x", [cell("自评表", "F5", "651.01"), cell("甲", "A1", "649.85")], {
    stated: "651.01",
    computed: "649.85",
    difference: "1.16",
  });
  const two = find("y", [cell("自评表", "F8", "51.69"), cell("甲", "A2", "50.53")], {
    stated: "51.69",
    computed: "50.53",
    difference: "1.16",
  });
  const agreed: RuleReport = {
    rule: "sum",
    title: "",
    basis: "",
    outcome: "passed",
    findings: [],
    agreements: [
      {
        verdict: "equal",
        because: ["F5", "F7", "F8"].map((name) => ({
          at: { sheet: "自评表", cell: name },
          shown: "",
          label: "",
        })),
      },
    ],
  };
  expect(findRoots([one, two], none)).toEqual([]);
  expect(findRoots([one, two], none, [agreed]).map((root) => root.findings)).toEqual([[1, 0]]);
});

const snapshot = buildNarrative(
  `
  # 六、绩效情况 > （一）整体支出
  [调解/案件:783件]，[调处成功/案件:758件]。[/在册:165人]，其中[/缓刑:160人]，[/假释:2人]。[受理/法援案件:671件]。
  # 六、绩效情况 > （二）项目支出
  [调解/案件:774件]，[调处成功/案件:749件]。[/在册:149人]，其中[/缓刑:144人]，[/假释:1人]。
  [受理/法援案件:669件]。`,
  (find) => [breakdown(find, "165人", "160人", "2人"), breakdown(find, "149人", "144人", "1人")],
);
const inSnapshot = said(snapshot);
const twice = (name: string, odd: string, usual: string, difference: string): Finding =>
  find(factIsStatedOnce.id, [inSnapshot(odd, name), inSnapshot(usual, name)], { difference });

test("equal offsets between two places are one stale snapshot, and so is what belongs to their sum", () => {
  const findings = [
    twice("调解案件", "774件", "783件", "-9"),
    twice("调处成功案件", "749件", "758件", "-9"),
    twice("在册", "149人", "165人", "-16"),
    twice("缓刑", "144人", "160人", "-16"),
    twice("假释", "1人", "2人", "-1"),
    twice("受理法援案件", "669件", "671件", "-2"),
  ];
  expect(findRoots(findings, snapshot)).toEqual([
    {
      message:
        "六（一）与六（二）之间，调解案件、调处成功案件都差9，像是取自两个时点的同一组数据，请先确定以哪一处为准。",
      findings: [0, 1],
    },
    {
      message:
        "六（一）与六（二）之间，在册、缓刑都差16，假释也不一致，像是取自两个时点的同一组数据，请先确定以哪一处为准。",
      findings: [2, 3, 4],
    },
  ]);
});

test("one apart in two facts is no snapshot", () => {
  const findings = [twice("调解案件", "774件", "783件", "-1"), twice("调处成功案件", "749件", "758件", "-1")];
  expect(findRoots(findings, snapshot)).toEqual([]);
});

test("findings at one cell, or of which one compares nothing else, are one", () => {
  const [a, b, c] = [cell("自评表", "E5", "1"), cell("自评表", "F5", "2"), cell("自评表", "G5", "3")];
  expect(findRoots([find("x", [a, b, c]), find("y", [a]), find("z", [c, b])], none)).toEqual([
    { message: "这3个问题核对的是同一组数据，先处理第一个，再复核其余。", findings: [0, 1, 2] },
  ]);
  expect(findRoots([find("x", [a, b]), find("y", [a, c])], none)).toEqual([
    { message: "这2个问题都在自评表!E5，请一并处理。", findings: [0, 1] },
  ]);
  // A total that both mention says too little.
  expect(findRoots([find("x", [a, c]), find("y", [b, c])], none)).toEqual([]);
});

test("no finding belongs to two roots, however many there are", () => {
  const findings = Array.from({ length: 12_000 }, (_, index) =>
    find(
      index % 2 === 0 ? factIsStatedOnce.id : "x",
      [inSnapshot("783件"), inSnapshot("774件"), cell("自评表", `A${index % 700}`, "1")],
      { stated: "783", computed: "774", difference: "9" },
    ),
  );
  const inRoots = findRoots(findings, snapshot).flatMap((root) => root.findings);
  expect(new Set(inRoots).size).toBe(inRoots.length);
});
