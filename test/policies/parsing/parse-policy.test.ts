import fc from "fast-check";
import { allRules } from "../../../src/engine/rules/all-rules";
import type { Policy } from "../../../src/engine/scoring/policy";
import { national } from "../../../src/policies/national";
import { parsePolicy } from "../../../src/policies/parsing/parse-policy";

const own = { id: "own", title: "自订", source: "本地" };

function problemsOf(fields: object): readonly string[] {
  const parsed = parsePolicy(JSON.stringify({ ...own, ...fields }));
  return "problems" in parsed ? parsed.problems : [];
}

function policyOf(fields: object): Policy {
  const parsed = parsePolicy(JSON.stringify({ ...own, ...fields }));
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  return parsed.policy;
}

describe("a policy", () => {
  test("that says only who it is has all of the usual policy", () => {
    expect(policyOf({})).toEqual({ ...national, ...own, basedOn: "national" });
  });

  test("may write a decimal as a number or as text", () => {
    expect(policyOf({ unspentAbove: 0.15, executionWeight: "20.5" })).toMatchObject({
      unspentAbove: "0.15",
      executionWeight: "20.5",
    });
  });

  test("may be based on another", () => {
    expect(policyOf({ basedOn: "hubei-2020" })).toMatchObject({ atMost: "ratio", basedOn: "hubei-2020" });
    expect(policyOf({ basedOn: "sichuan", explainExecutionBelow: null })).not.toHaveProperty(
      "explainExecutionBelow",
    );
  });

  test("may leave the words of its bands to the base, or add some", () => {
    const described = [
      { outcome: "met", title: "完成", from: 0.7, to: 1 },
      { outcome: "unmet", title: "未完成", from: 0, to: 0.7, words: ["未完成"] },
    ];
    const [met, unmet] = policyOf({ described, words: { met: ["如愿"] } }).described;
    expect(met?.words.slice(0, 2)).toEqual(["如愿", "达成"]);
    expect(unmet?.words).toEqual(["未完成"]);
  });

  test("a word that is added to one band leaves the other", () => {
    const [met, partly] = policyOf({ words: { met: ["基本完成"] } }).described;
    expect(met?.words).toContain("基本完成");
    expect(partly?.words).not.toContain("基本完成");
  });

  test("may lower a rule and switch one off", () => {
    const ruleOverrides = {
      "score-follows-completion": { severity: "verify", reason: "由财政复核" },
      "year-agrees": { severity: "off", reason: "跨年项目" },
    };
    expect(policyOf({ ruleOverrides }).ruleOverrides).toEqual(ruleOverrides);
  });
});

const width = { below: { reach: "1", isOpen: false }, above: { reach: "1", isOpen: false }, hard: "both" };

describe("what is wrong is told by its field and by what is allowed", () => {
  test.each<[string, object, string[]]>([
    [
      "an id in Chinese",
      { id: "云泽" },
      ["id：应为小写英文字母、数字和连字符，如“yunze-2024”，填的是“云泽”"],
    ],
    ["the id of another", { id: "national" }, ["id：“national”是内置评分办法的名称，请另起一个"]],
    ["no source", { source: undefined }, ["source：缺少这一项"]],
    [
      "a share in words",
      {
        described: [
          { outcome: "met", title: "达成", from: 0, to: 1 },
          { outcome: "unmet", title: "未达成", from: "8成", to: 0 },
        ],
      },
      ["described[1].from：应为0到1之间的小数，填的是“8成”"],
    ],
    ["a share above 1", { unspentAbove: 20 }, ["unspentAbove：应为0到1之间的小数，填的是20"]],
    ["points below 0", { fullMarks: -100 }, ["fullMarks：应为不小于0的数，填的是-100"]],
    ["half a decimal place", { scoreDecimals: 1.5 }, ["scoreDecimals：应为0到2之间的整数，填的是1.5"]],
    ["a year as text", { years: { from: "2024" } }, ["years.from：应为1990到2100之间的整数，填的是“2024”"]],
    ["no first year", { years: {} }, ["years.from：缺少这一项"]],
    [
      "a list that is none",
      { emptyReasons: "无" },
      ["emptyReasons：应为写在[ ]里的列表，最多1000条，填的是“无”"],
    ],
    ["a blank word", { emptyReasons: ["无", " "] }, ["emptyReasons[1]：应为不超过40字的文字，填的是“ ”"]],
    [
      "a formula nobody knows",
      { atMost: "rate" },
      ["atMost：应为“overrun”（按超出比例扣减）、“ratio”（按比例），填的是“rate”"],
    ],
    [
      "a table without rows",
      { atMost: { title: "分档", between: "stepped", points: [], beyond: 0 } },
      ["atMost.points：至少一档"],
    ],
    [
      "a table out of order",
      {
        atMost: {
          title: "分档",
          between: "linear",
          points: [
            { overrun: 0.2, share: 0.5 },
            { overrun: 0.1, share: 0.8 },
          ],
          beyond: 0,
        },
      },
      ["atMost.points[1].overrun：应大于上一档的0.2"],
    ],
    [
      "an unknown base",
      { basedOn: "hubei-2021" },
      [expect.stringMatching(/^basedOn：应为.*填的是“hubei-2021”，是不是“hubei-2020”？$/) as string],
    ],
    [
      "an unknown base beside a misspelt field",
      { basedOn: "hubei-2021", fullMark: 100 },
      [
        "fullMark：不认识的字段，是不是“fullMarks”？",
        expect.stringMatching(/^basedOn：应为.*“hubei-2020”？$/) as string,
      ],
    ],
    [
      "an unknown base beside years that end before they begin",
      { basedOn: "hubei-2021", years: { from: 2024, to: 2020 } },
      [expect.stringMatching(/^basedOn：应为/) as string, "years：开始年份2024晚于结束年份2020"],
    ],
    [
      "an id of a built-in policy beside a misspelt field",
      { id: "national", fullMark: 100 },
      ["fullMark：不认识的字段，是不是“fullMarks”？", "id：“national”是内置评分办法的名称，请另起一个"],
    ],
    ["a misspelt field", { fullMark: 100 }, ["fullMark：不认识的字段，是不是“fullMarks”？"]],
    ["a field like no other", { 备注: "…" }, ["备注：不认识的字段"]],
    [
      "a misspelt role",
      { headings: { indicators: { actuals: ["办结数"] } } },
      ["headings.indicators.actuals：不认识的字段，是不是“actual”？"],
    ],
    [
      "a label of two meanings",
      { headings: { indicators: { target: ["数值"], actual: ["数 值"] } } },
      ["headings.indicators.actual：“数 值”已经属于target"],
    ],
    [
      "a label of brackets",
      { headings: { money: { budget: ["（万元）"] } } },
      ["headings.money.budget：“（万元）”去掉括号和符号后是空白"],
    ],
    [
      "a misspelt rule",
      { ruleOverrides: { "score-follow-completion": { severity: "off", reason: "无" } } },
      ["ruleOverrides.score-follow-completion：不认识的字段，是不是“score-follows-completion”？"],
    ],
    [
      "a rule that is raised",
      { ruleOverrides: { "direction-is-stated": { severity: "error", reason: "须写明" } } },
      [
        "ruleOverrides.direction-is-stated.severity：应为“off”（停用）、“hint”（提示），不能高于规则本身的“verify”，填的是“error”",
      ],
    ],
    [
      "a rule switched off without a reason",
      { ruleOverrides: { "direction-is-stated": { severity: "off" } } },
      ["ruleOverrides.direction-is-stated.reason：缺少这一项"],
    ],
    [
      "a word that stands nowhere",
      { words: { loosening: [{ word: "不离", stands: "front", like: "about", width }] } },
      [
        "words.loosening[0].stands：应为“before”（数前）、“between”（数与单位之间）、“after”（单位后），填的是“front”",
      ],
    ],
    [
      "a word of blanks",
      { words: { loosening: [{ word: "　", stands: "before", like: "about" }] } },
      ["words.loosening[0].word：应为不超过10字、不含数字的文字，填的是“ ”"],
    ],
    [
      "a label that matches anything",
      { headings: { costGroups: ["*"] } },
      ["headings.costGroups：“*”去掉括号和符号后是空白"],
    ],
    [
      "a word with a number in it",
      { words: { loosening: [{ word: "第２", stands: "before", like: "about" }] } },
      ["words.loosening[0].word：应为不超过10字、不含数字的文字，填的是“第２”"],
    ],
    [
      "years that end before they begin",
      { years: { from: 2024, to: 2020 } },
      ["years：开始年份2024晚于结束年份2020"],
    ],
    [
      "grades in the wrong order",
      {
        grades: [
          { grade: "丙", from: 0 },
          { grade: "甲", from: 90 },
        ],
      },
      ["grades[1].from：应小于上一等的0，等级从高到低排列", "grades[1].from：最低一等应从0开始"],
    ],
    [
      "bands with a gap",
      {
        described: [
          { outcome: "met", title: "达成", from: 0.8, to: 1 },
          { outcome: "unmet", title: "未达成", from: 0, to: 0.6 },
        ],
      },
      ["described[1].to：应等于上一档的from 0.8，否则两档之间有空缺或重叠"],
    ],
    ["more points than there are", { executionWeight: 120 }, ["executionWeight：120，超过满分100"]],
    [
      "groups of more points than there are",
      { groupWeights: [{ label: "产出", points: 95 }] },
      ["executionWeight：与groupWeights合计105，超过满分100"],
    ],
    [
      "a hint later than the demand",
      { overachievement: { flagFrom: 1.5 } },
      ["overachievement.flagFrom：不应大于explainFrom"],
    ],
    [
      "a rubric line of no rule",
      {
        rubric: [
          {
            measure: "staffing-rate",
            title: "控制率",
            points: 5,
            rule: {
              kind: "ladder",
              steps: [
                { upTo: 0, points: 5 },
                { upTo: 0, points: 4 },
              ],
              beyond: 0,
            },
          },
        ],
      },
      ["rubric[0].rule.steps[1].upTo：应大于上一档的0"],
    ],
  ])("%s", (_, fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });

  test("everything at once, not just the first", () => {
    expect(problemsOf({ title: "", fullMarks: "一百", grades: [{ grade: "甲" }], descibed: [] })).toEqual([
      "title：应为不超过60字的文字，填的是“”",
      "fullMarks：应为不小于0的数，填的是“一百”",
      "grades[0].from：缺少这一项",
      "descibed：不认识的字段，是不是“described”？",
    ]);
  });

  test("what is no JSON by line and column", () => {
    expect(parsePolicy(`{\n  "id": “own”\n}`)).toEqual({
      problems: ["不是有效的JSON：第2行第9列，字符 “ 不应出现在这里，双引号应为英文的"],
    });
  });

  test.each([["[]"], ["null"], ["1"], [`"通版"`]])("%s is no policy", (text) => {
    const parsed = parsePolicy(text);
    expect("problems" in parsed && parsed.problems[0]).toMatch(
      /^评分办法：应为写在\{ \}里的一组字段，填的是/,
    );
  });
});

describe("hostile text ends in sentences", () => {
  test("thousands of unknown fields are counted, not listed", () => {
    const fields = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`field${String(index)}`, 0]),
    );
    const problems = problemsOf(fields);
    expect(problems).toHaveLength(101);
    expect(problems[100]).toBe("另有19900处，改正以上各处后再看");
  });

  test("fields of every object are no fields of a policy", () => {
    expect(problemsOf({ toString: 1, hasOwnProperty: null })).toEqual([
      "toString：不认识的字段",
      "hasOwnProperty：不认识的字段",
    ]);
    expect(problemsOf({ ruleOverrides: { valueOf: { severity: "off", reason: "无" } } })).toHaveLength(1);
    for (const name of ["__proto__", "constructor", "prototype"]) {
      expect(parsePolicy(`{"${name}": {"polluted": true}}`)).toEqual({
        problems: [`不是有效的JSON：第1行第2列，字段名不能是“${name}”`],
      });
    }
    expect({}).not.toHaveProperty("polluted");
  });

  test("any value under any field is a policy or a list of sentences", () => {
    const names = [...Object.keys(national), "headings", "words", "rubric", "groupWeights", "basedOn"];
    const value = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, "0.5", "", [], {}, null));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }), (fields) => {
        const parsed = parsePolicy(JSON.stringify({ ...own, ...fields }));
        if ("problems" in parsed)
          for (const problem of parsed.problems) expect(problem).toMatch(/\p{Script=Han}/u);
        else expect(parsed.policy.described.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test("every rule can be switched off", () => {
  const ruleOverrides = Object.fromEntries(
    allRules.map(({ id }) => [id, { severity: "off", reason: "停用" }]),
  );
  expect(Object.keys(policyOf({ ruleOverrides }).ruleOverrides)).toHaveLength(allRules.length);
});
