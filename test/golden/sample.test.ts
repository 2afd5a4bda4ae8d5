import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, isCellPlace } from "../../src/engine/finding";
import { reviewWorkbook } from "../../src/engine/review";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";

// What a careful accountant finds in the sample's workbook without its report, cell by cell.

const mustBeFound: readonly (readonly [severity: string, cell: string, what: string])[] = [
  ["error", "自评表!I5", "执行率得分"],
  ["error", "自评表!H16", "合格率得分"],
  ["error", "自评表!H24", "满意度得分"],
  ["error", "自评表!H25", "成本得分"],
  ["error", "基础数据表!B7", "上年公务用车空白"],
  ["verify", "自评表!I14", "法律援助超额未说明"],
  ["verify", "自评表!I25", "成本超支未说明"],
  ["verify", "自评表!E25", "方向未写明"],
  ["verify", "自评表!F8", "两表项目支出不一致"],
  ["verify", "基础数据表!F6", "三公经费变动"],
  ["verify", "基础数据表!F12", "项目支出变动"],
  ["verify", "基础数据表!F18", "水电差旅费变动"],
  ["hint", "基础数据表!B24", "厉行节约保障措施空白"],
  ["hint", "基础数据表!F21", "基本支出预算调整空白"],
  ["hint", "自评表!A29", "填报日期空白"],
  ["hint", "基础数据表!A26", "填报日期空白"],
];

describe.each(["annexes.xlsx", "annexes-pasted.xlsx"])("%s", (name) => {
  const bytes = readFileSync(join(__dirname, "../../assets/sample", name));
  const review = reviewWorkbook(readWorkbook(bytes, name).snapshot, national);
  const placeOf = ({ at }: Finding): string => (isCellPlace(at) ? `${at.sheet}!${at.cell}` : at.text);

  test.each(mustBeFound)("%s at %s: %s", (severity, cell) => {
    const there = review.findings.filter((finding) => placeOf(finding) === cell);
    expect(there.map((finding) => finding.severity)).toContain(severity);
  });

  test("nothing else must be changed or verified", () => {
    const known = new Set(mustBeFound.map(([severity, cell]) => `${severity} ${cell}`));
    const others = review.findings
      .filter((finding) => finding.severity !== "hint")
      .map((finding) => `${finding.severity} ${placeOf(finding)}`)
      .filter((each) => !known.has(each));
    expect(others).toEqual([]);
  });

  test("the scores to the digit", () => {
    const [card] = review.scorecards;
    const lines = card === undefined ? [] : [card.execution, ...card.indicators];
    expect(lines.map((line) => (line?.computed ?? line?.stated)?.toFixed(2))).toEqual([
      "10.00",
      "8.00",
      "8.00",
      "7.60",
      "8.00",
      "8.00",
      "10.00",
      "10.00",
      "9.47",
      "15.78",
    ]);
    expect(card?.statedTotal?.toFixed()).toBe("96");
    expect(card?.computedTotal?.toFixed(2)).toBe("94.85");
    expect(card?.totalUnderOtherReading?.toFixed(2)).toBe("95.58");
  });

  test("every rule ran or says why it did not", () => {
    for (const report of review.rules) {
      expect(report.outcome).not.toBe("crashed");
      if (report.outcome === "not-applicable") expect(report.why).toBeTruthy();
    }
  });

  test("every figure is checked or named with a reason", () => {
    const { figures, checked, unchecked } = review.coverage;
    expect(checked + unchecked.length).toBe(figures);
    expect(unchecked.every((figure) => figure.why !== "")).toBe(true);
  });
});
