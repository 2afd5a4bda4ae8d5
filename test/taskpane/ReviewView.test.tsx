/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import "./support/decoders";
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import type { Review } from "../../src/engine/review";
import { reportOfText } from "../../src/hosts/docx-report";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { emptyMemory } from "../../src/taskpane/memory/memory";
import { defaultSettings } from "../../src/taskpane/memory/settings";
import type { OpenState } from "../../src/taskpane/pane-state";
import { reviewUnder } from "../../src/taskpane/review-workbook";
import { themeOf } from "../../src/taskpane/theme";
import type { GoujiActions } from "../../src/taskpane/use-gouji";
import { ReviewView } from "../../src/taskpane/views/ReviewView";

const { snapshot } = readWorkbook(
  readFileSync(path.join(__dirname, "../../assets/sample/annexes.xlsx")),
  "a.xlsx",
);
const review = reviewUnder(snapshot, defaultSettings);

const nothing = (): void => undefined;
const actions: GoujiActions = {
  open: nothing,
  review: nothing,
  show: nothing,
  write: nothing,
  explain: nothing,
  undo: nothing,
  changeSettings: nothing,
  addSheet: nothing,
  readReport: nothing,
  dropReport: nothing,
  keepReport: nothing,
  point: nothing,
  unpoint: nothing,
  restoreAnswers: nothing,
  showInReport: nothing,
  choose: nothing,
  closeNotice: nothing,
};

function show(shown: Review): void {
  const state: OpenState = {
    phase: "reviewed",
    snapshot,
    review: shown,
    memory: emptyMemory,
    report: undefined,
    reportPlace: undefined,
    view: "review",
    task: undefined,
    notice: undefined,
  };
  render(
    <FluentProvider theme={themeOf("light")}>
      <ReviewView state={state} actions={actions} />
    </FluentProvider>,
  );
}

test("a workbook without findings is told to be well, with how much was compared", () => {
  show({ ...review, findings: [] });
  expect(screen.getByText("没有发现问题")).toBeTruthy();
  expect(screen.getByText(new RegExp(`${review.coverage.checked} 个数据全部相符`))).toBeTruthy();
});

test("a figure that was not compared and a rule that failed are listed with why", () => {
  const [first, ...others] = review.rules;
  const at = { sheet: "自评表", cell: "E15" };
  show({
    ...review,
    coverage: {
      figures: 76,
      checked: 75,
      unchecked: [{ at, label: "指标值", shown: "150个", why: "读不出数值" }],
    },
    rules: [{ ...first!, outcome: "crashed", why: "boom" }, ...others],
  });
  expect(screen.getByText("76 个数据比较了 75 个")).toBeTruthy();
  expect(screen.getByText("读不出数值")).toBeTruthy();
  expect(screen.getByText(/规则出错 boom/)).toBeTruthy();
});

test("where no report was chosen, the rules about one say so", () => {
  show(review);
  expect(screen.getByText(/^未选择报告（[1-9]\d+ 条）：$/)).toBeTruthy();
});

test("a place in the report is named by its section, one under no heading by its paragraph", () => {
  const [first] = review.findings;
  const report = reportOfText("全年调解700件。\n六、绩效\n（二）项目支出\n全年调解783件。", "报告.txt");
  const { narrative } = reviewUnder(snapshot, defaultSettings, { reports: [report] });
  const at = { document: "报告.txt", paragraph: 3, start: 4, end: 8, text: "783件" };
  const other = { ...at, paragraph: 0, text: "700件" };
  const because = [{ at: other, shown: "700件", label: "调解案件" }];
  const { stated: _stated, computed: _computed, ...finding } = first!;
  show({ ...review, narrative, findings: [{ ...finding, at, because }] });
  expect(screen.getByRole("button", { name: "定位到报告六（二）：783件" }).textContent).toBe("报告六（二）");
  expect(screen.getByRole("button", { name: "定位到报告第1段：700件" }).textContent).toBe("报告第1段");
});
