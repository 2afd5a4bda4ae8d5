import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import type { Observation, Severity } from "../../../src/engine/finding";
import type { NarrativeDocument } from "../../../src/engine/narrative/document";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { defineRule, type Rule } from "../../../src/engine/rules/rule";
import { runRule, type RuleReport } from "../../../src/engine/rules/run-rule";
import { buildScorecard } from "../../../src/engine/scoring/build-scorecard";
import type { Policy } from "../../../src/engine/scoring/policy";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const baseData = (sheet: string, year: number): string => `
  # ${sheet}
  | ${year}年度基础数据表 | < | < | < |
  | 经费控制情况（万元） | ${year - 1}年决算数 | ${year}年预算数 | ${year}年决算数 |
  | 项目支出 | 100 | 100 | 100 |`;

const evaluation = (sheet: string, title: string, unit = ""): string => `
  # ${sheet}
  | ${title} | < | < | < |
  | 单位名称 | ${unit} | | |
  ${title.includes("项目") ? "| 项目名称 | 法律援助 | | |" : ""}
  | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
  | 办结率 | 100% | 100% | 100 |`;

const unitTable = (sheet: string, year: number): string =>
  evaluation(sheet, `${year}年度单位整体支出绩效自评表`);
const projectTable = (sheet: string, year: number): string =>
  evaluation(sheet, `${year}年度项目支出绩效自评表`);

const reportOf = (text: string): NarrativeDocument => ({
  name: "report.docx",
  paragraphs: [{ text }],
  tables: [],
  unread: [],
});

function run(
  rule: unknown,
  drawing: string,
  changed: Partial<Policy> = {},
  documents: readonly NarrativeDocument[] = [],
): RuleReport {
  const workbook = drawWorkbook(drawing).snapshot;
  const policy = { ...national, ...changed };
  const annexes = extractAnnexes(workbook);
  const scorecards = annexes.selfEvaluations.map((each) => buildScorecard(each, policy));
  return runRule(rule as Rule, {
    workbook,
    annexes,
    narrative: readNarrative(documents),
    annexesInReports: [],
    scorecards,
    policy,
  });
}

const said = { id: "said", title: "说到做到", basis: "测试" } as const;
const nowhere = { sheet: "自评表", cell: "A1" } as const;
const observation: Observation = { at: nowhere, verdict: "contradiction", message: "不一致。", because: [] };

/** A rule that finds the names of the sheets it was given together. */
const pairs = defineRule({
  ...said,
  severity: "verify",
  needs: ["unitEvaluation", "baseData"],
  *check({ unitEvaluation, baseData: base }) {
    yield { ...observation, message: `${unitEvaluation.sheet}与${base.sheet}` };
  },
});

const projects = defineRule({
  ...said,
  severity: "verify",
  needs: ["baseData", "projectEvaluations"],
  *check({ baseData: base, projectEvaluations }) {
    yield { ...observation, message: [base, ...projectEvaluations].map(({ sheet }) => sheet).join("、") };
  },
});

const messagesOf = ({ findings }: RuleReport): string[] => findings.map(({ message }) => message);

describe("what a rule is given", () => {
  test("a missing table is named, and nothing passes", () => {
    const report = run(pairs, unitTable("自评表", 2023));
    expect(report).toMatchObject({ outcome: "not-applicable", why: "未找到基础数据表", findings: [] });
  });

  test("all that is missing is named", () => {
    expect(run(projects, unitTable("自评表", 2023)).why).toBe("未找到基础数据表、项目自评表");
  });

  test("a report that was not chosen is not called missing", () => {
    const inWords = { ...projects, needs: ["baseData", "narrative", "annexesInReports"] };
    expect(run(inWords, unitTable("自评表", 2023)).why).toBe("未选择报告，未找到基础数据表");
    const report = reportOf("");
    expect(run(inWords, unitTable("自评表", 2023), {}, [report]).why).toBe(
      "未找到基础数据表、自评报告、报告所附表格",
    );
  });

  test("each year's tables together", () => {
    const drawing = [
      baseData("基础2022", 2022),
      baseData("基础2023", 2023),
      unitTable("自评2023", 2023),
      unitTable("自评2022", 2022),
    ].join("");
    expect(messagesOf(run(pairs, drawing))).toEqual(["自评2022与基础2022", "自评2023与基础2023"]);
  });

  test("a table without a year where there is no choice", () => {
    const drawing = baseData("基础", 2023) + evaluation("自评", "单位整体支出绩效自评表");
    expect(messagesOf(run(pairs, drawing))).toEqual(["自评与基础"]);
  });

  test("but not where there is one", () => {
    const drawing =
      baseData("基础2022", 2022) + baseData("基础2023", 2023) + evaluation("自评", "单位整体支出绩效自评表");
    expect(run(pairs, drawing)).toMatchObject({
      outcome: "not-applicable",
      why: "没有同一年度、同一单位的附件可以比较",
    });
  });

  test("a nameless table among those of several units is nobody's", () => {
    const drawing = baseData("基础甲", 2023) + baseData("基础乙", 2023) + unitTable("自评表", 2023);
    expect(run(pairs, drawing)).toMatchObject({
      outcome: "not-applicable",
      why: "没有同一年度、同一单位的附件可以比较",
    });
  });

  test("the projects of its year alone", () => {
    const drawing = [
      baseData("基础2023", 2023),
      projectTable("项目一", 2023),
      projectTable("项目二", 2022),
      projectTable("项目三", 2023),
    ].join("");
    expect(messagesOf(run(projects, drawing))).toEqual(["基础2023、项目一、项目三"]);
  });

  test("one 自评表 at a time", () => {
    const each = defineRule({
      ...said,
      severity: "hint",
      needs: ["selfEvaluation", "scorecard"],
      *check({ selfEvaluation, scorecard }) {
        const isOwn = scorecard.evaluation === selfEvaluation;
        yield { ...observation, message: `${selfEvaluation.sheet}${isOwn ? "" : "不"}是自己的` };
      },
    });
    const drawing = unitTable("自评表", 2023) + projectTable("项目一", 2023);
    expect(messagesOf(run(each, drawing))).toEqual(["自评表是自己的", "项目一是自己的"]);
  });
});

describe("what becomes of what it says", () => {
  const says = (severity: Severity, own?: Severity): Rule =>
    defineRule({
      ...said,
      severity,
      needs: ["annexes"],
      *check() {
        yield own === undefined ? observation : { ...observation, severity: own };
      },
    });
  const drawing = unitTable("自评表", 2023);
  const severityOf = (rule: Rule, override?: Severity): Severity | undefined => {
    const ruleOverrides = override === undefined ? {} : { said: { severity: override, reason: "试点" } };
    return run(rule, drawing, { ruleOverrides }).findings[0]?.severity;
  };

  test("a severity is lowered, never raised", () => {
    expect(severityOf(says("error"))).toBe("error");
    expect(severityOf(says("error", "verify"))).toBe("verify");
    expect(severityOf(says("verify", "error"))).toBe("verify");
    expect(severityOf(says("error"), "hint")).toBe("hint");
    expect(severityOf(says("hint"), "error")).toBe("hint");
    expect(severityOf(says("error", "hint"), "verify")).toBe("hint");
  });

  test("the policy's reason stands with what it lowered, and with nothing else", () => {
    const lower = (rule: Rule, severity: Severity): RuleReport =>
      run(rule, drawing, { ruleOverrides: { said: { severity, reason: "试点" } } });
    const lowered = lower(says("error"), "hint");
    expect(lowered.findings[0]).toMatchObject({ severity: "hint", lowered: "试点" });
    expect(lowered.override).toEqual({ severity: "hint", reason: "试点" });
    // Raised: as if the policy had said nothing. Lowered already by the rule itself: the policy did not do it.
    for (const report of [lower(says("hint"), "error"), run(says("error"), drawing)]) {
      expect(report).not.toHaveProperty("override");
      expect(report.findings[0]).not.toHaveProperty("lowered");
    }
    expect(lower(says("error", "hint"), "verify").findings[0]).not.toHaveProperty("lowered");
  });

  test("a rule that is switched off says why", () => {
    const ruleOverrides = { said: { severity: "off", reason: "本省不要求" } } as const;
    expect(run(says("error"), drawing, { ruleOverrides })).toMatchObject({
      outcome: "switched-off",
      why: "本省不要求",
      override: { severity: "off", reason: "本省不要求" },
      findings: [],
    });
  });

  test("a rule that compared nothing has not passed", () => {
    const silent = defineRule({ ...said, severity: "error", needs: ["annexes"], check: () => [] });
    expect(run(silent, drawing)).toMatchObject({ outcome: "not-applicable", why: "没有可以比较的数据" });
  });

  test("a rule about a report that compared nothing says whether there was a report", () => {
    const silent = defineRule({ ...said, severity: "verify", needs: ["narrative"], check: () => [] });
    const prose = { ...reportOf("走访农户30户。"), name: "" };
    expect(run(silent, drawing, {}, [prose]).why).toBe("未选择报告");
    expect(run(silent, drawing, {}, [prose, reportOf("走访农户30户。")]).why).toBe("没有可以比较的数据");
  });

  test("a rule that agrees has passed", () => {
    const agrees = defineRule({
      ...said,
      severity: "error",
      needs: ["annexes"],
      check: () => [{ verdict: "equal", because: [] }],
    });
    expect(run(agrees, drawing)).toMatchObject({ outcome: "passed", findings: [] });
  });

  test("a crash costs this rule only, and is shown", () => {
    const crashes = defineRule({
      ...said,
      severity: "error",
      needs: ["annexes"],
      *check() {
        yield observation;
        throw new Error("no such column");
      },
    });
    expect(run(crashes, drawing)).toMatchObject({ outcome: "crashed", why: "no such column", findings: [] });
  });
});
