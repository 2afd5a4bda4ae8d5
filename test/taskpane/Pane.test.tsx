/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HostFailure, type HostFailureReason } from "../../src/hosts/host-failure";
import { zhCn } from "../../src/taskpane/strings/zh-cn";
import { type FakeHost, fakeHost } from "./support/fake-host";
import { findCard, openPane } from "./support/open-pane";

jest.setTimeout(180_000);

const click = (element: HTMLElement): void => {
  fireEvent.click(element);
};
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const evaluation = "自评表";

async function openReviewed(host: FakeHost): Promise<ReturnType<typeof openPane>> {
  const pane = openPane(host);
  click(await button("一键校验"));
  await screen.findByRole("heading", { name: /必须改/ });
  return pane;
}

test("opens ready: says which annexes it found", async () => {
  openPane(fakeHost());
  await screen.findByText("找到 2 张附件");
  expect(screen.getByText("单位自评表")).toBeTruthy();
  expect(screen.queryByText(/得分填7/)).toBeNull();
});

test("a review shows totals, grade, counts and coverage", async () => {
  await openReviewed(fakeHost());
  expect(screen.getByText("94.85")).toBeTruthy();
  expect(screen.getByText("若基本支出按比例计分，则为 95.58")).toBeTruthy();
  expect(screen.getByText("96")).toBeTruthy();
  expect(screen.getByText("优")).toBeTruthy();
  expect(screen.getByRole("button", { name: "5 必须改" })).toBeTruthy();
  expect(screen.getByText("校验范围")).toBeTruthy();
  expect(screen.getByText(/没有运行的规则/)).toBeTruthy();
});

test("a cell of a finding is brought before the user's eyes", async () => {
  const host = fakeHost();
  await openReviewed(host);
  const card = await findCard("法律援助案卷审核合格率得分填7");
  click(within(card).getByRole("button", { name: "定位到 自评表 F16" }));
  await waitFor(() => expect(host.shown).toEqual([[{ sheet: evaluation, cell: "F16" }]]));
});

test("a fix is applied, its finding vanishes, and it can be undone after a restart", async () => {
  const host = fakeHost();
  const pane = await openReviewed(host);
  const card = await findCard("法律援助案卷审核合格率得分填7");
  click(within(card).getByRole("button", { name: /^采纳/ }));
  await screen.findByText(/已写入 1 个单元格。消除 1 项/);
  expect(screen.queryByText(/法律援助案卷审核合格率得分填7/)).toBeNull();
  expect(await host.valueAt(evaluation, 15, 7)).toBe(7.6);
  pane.close();
  // Another pane over the same document: nothing of the first is left but what the workbook remembers.
  openPane(host);
  click(await button(/^撤销“法律援助案卷审核合格率的得分改为7.60”/));
  await screen.findByText(/已撤销/);
  expect(await host.valueAt(evaluation, 15, 7)).toBe(7);
});

test("undo restores what it can and names a cell that changed since", async () => {
  const host = fakeHost();
  await openReviewed(host);
  click(await button("填分"));
  click(await screen.findByRole("radio", { name: /15\.78/ }));
  click(await button(/^写入 \d+ 格/));
  await screen.findByText(/自动填分：已写入/);
  expect(await host.valueAt(evaluation, 27, 7)).toBe(94.85);
  await act(() => host.type([{ at: { sheet: evaluation, cell: "H16" }, before: 7.6, after: 8 }]));
  click(await button(/^撤销/));
  await screen.findByText(/没有恢复：自评表 H16/);
  expect(await host.valueAt(evaluation, 15, 7)).toBe(8);
  expect(await host.valueAt(evaluation, 27, 7)).toBe(96);
});

test("an open direction is asked for before its score is written", async () => {
  const host = fakeHost();
  await openReviewed(host);
  click(await button("填分"));
  await screen.findByText("先定 1 项指标的方向");
  expect(screen.getByText("请先选方向")).toBeTruthy();
  expect(screen.getAllByText("定性，由人评定")).toHaveLength(2);
  click(await button(/^写入 \d+ 格/));
  await screen.findByText(/自动填分：已写入/);
  expect(await host.valueAt(evaluation, 24, 7)).toBe(20);
});

test("an explanation starts from the facts, is told when it does not count, and is written into its cell", async () => {
  const host = fakeHost();
  await openReviewed(host);
  const card = await findCard("法律援助案件实际完成671件");
  click(within(card).getByRole("button", { name: "写说明" }));
  const box = within(card).getByRole<HTMLTextAreaElement>("textbox");
  expect(box.value).toBe("法律援助案件实际完成671件，比年度指标值400件多67.75%，原因：");
  click(within(card).getByRole("button", { name: "采纳" }));
  expect(within(card).getByText(zhCn.explanation.flaw.blank)).toBeTruthy();
  fireEvent.change(box, { target: { value: `${box.value}年中增设援助站点，受理量增加` } });
  click(within(card).getByRole("button", { name: "采纳" }));
  await screen.findByText(/说明：已写入 1 个单元格/);
  expect(await host.valueAt(evaluation, 13, 8)).toBe(
    "法律援助案件实际完成671件，比年度指标值400件多67.75%，原因：年中增设援助站点，受理量增加",
  );
});

test("an explanation without a cell is remembered and shows the finding as settled", async () => {
  const host = fakeHost();
  const pane = await openReviewed(host);
  const card = await findCard("项目支出自评表填51.84");
  click(within(card).getByRole("button", { name: "写说明" }));
  const box = within(card).getByRole<HTMLTextAreaElement>("textbox");
  expect(box.value).toBe("自评表51.84，基础数据表51.69，差额0.15，原因：");
  fireEvent.change(box, { target: { value: `${box.value}含上年结转0.15万元` } });
  click(within(card).getByRole("button", { name: "采纳" }));
  await within(card).findByText("✓ 已说明");
  pane.close();
  await openReviewed(host);
  const again = await findCard("项目支出自评表填51.84");
  expect(within(again).getByText(/含上年结转0.15万元/)).toBeTruthy();
});

test("a change by hand is noticed and said", async () => {
  const host = fakeHost();
  await openReviewed(host);
  await act(() => host.type([{ at: { sheet: evaluation, cell: "H16" }, before: 7, after: 7.6 }]));
  await screen.findByText("改动 H16：消除 1 项，新增 1 项");
});

test("a refused write names the cell and changes nothing", async () => {
  const host = fakeHost();
  await openReviewed(host);
  const card = await findCard("满意度得分填8");
  // Another hand was faster, and nobody has told the pane yet.
  await host.file.apply([{ at: { sheet: evaluation, cell: "H24" }, before: 8, after: 9 }]);
  click(within(card).getByRole("button", { name: /^采纳/ }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("自评表 H24");
  expect(alert.textContent).toContain("内容与校验时不同");
  expect(await host.valueAt(evaluation, 23, 7)).toBe(9);
  expect(JSON.parse(host.settings.get("gouji.journal") ?? "")).toEqual({ version: 1, entries: [] });
});

test("an undo that a protected sheet refuses stays possible", async () => {
  const host = fakeHost();
  await openReviewed(host);
  click(within(await findCard("满意度得分填8")).getByRole("button", { name: /^采纳/ }));
  await screen.findByText(/已写入 1 个单元格/);
  host.refusals.push({ at: { sheet: evaluation, cell: "H24" }, reason: "protected" });
  click(await button("撤销"));
  expect((await screen.findByRole("alert")).textContent).toContain("所在工作表受保护");
  click(await button(/^撤销“满意度的得分改为9.47”/));
  await screen.findByText(/已撤销/);
  expect(await host.valueAt(evaluation, 23, 7)).toBe(8);
});

const reasons: readonly HostFailureReason[] = [
  "cell-being-edited",
  "read-only",
  "protected",
  "too-large",
  "old-excel",
  "busy",
  "failed",
];
test.each(reasons)(
  "a host that fails with %s at once ends in a sentence and can be tried again",
  async (reason) => {
    const host = fakeHost();
    host.failures.push({ call: "read", error: new HostFailure(reason, "code") });
    openPane(host);
    await screen.findByText(zhCn.failure.reason[reason]);
    click(await button("重试"));
    await screen.findByText("找到 2 张附件");
  },
);

test("a document that cannot be written keeps its cells, and the pane says so", async () => {
  const host = fakeHost();
  await openReviewed(host);
  host.failures.push({ call: "remember", error: new HostFailure("read-only", "code") });
  const card = await findCard("满意度得分填8");
  click(within(card).getByRole("button", { name: /^采纳/ }));
  await screen.findByText(zhCn.failure.reason["read-only"]);
  expect(await host.valueAt(evaluation, 23, 7)).toBe(8);
});

test("an old Excel, and none at all, are told apart", async () => {
  const pane = openPane(fakeHost(), {
    openHost: () => Promise.resolve({ is: "old-excel", missing: "ExcelApi 1.13" }),
  });
  await screen.findByText("缺少：ExcelApi 1.13");
  pane.close();
  openPane(fakeHost(), { openHost: () => Promise.resolve({ is: "no-excel" }) });
  await screen.findByText("请在 Excel 中打开");
});

test("damaged memory is dropped with a notice and kept aside", async () => {
  const settings = new Map([["gouji.settings", `{"version":9}`]]);
  openPane(fakeHost(undefined, settings));
  await screen.findByText(/保存的设置无法读取/);
  expect(settings.get("gouji.settings.unreadable")).toBe(`{"version":9}`);
});

test("the ribbon's buttons review and open the scores", async () => {
  const pane = openPane(fakeHost());
  await screen.findByText("找到 2 张附件");
  act(() => pane.press("review"));
  await screen.findByText("94.85");
  act(() => pane.press("scores"));
  await screen.findByText("先定 1 项指标的方向");
});

test("settings change the review and stay in the document", async () => {
  const host = fakeHost();
  await openReviewed(host);
  click(await button("设置"));
  click(await screen.findByRole("radio", { name: /按比例/ }));
  await waitFor(() => expect(host.settings.get("gouji.settings")).toContain("ratio"));
  click(await button("校验"));
  await screen.findByText("95.58");
});

test("English has a frame of its own, findings stay Chinese", async () => {
  openPane(fakeHost(), { locale: "en-US" });
  click(await button("Review now"));
  await screen.findByText("Computed total");
  expect(screen.getByText(/法律援助案卷审核合格率得分填7/)).toBeTruthy();
});

test("the result sheet and the blank forms are added when asked for, and not before", async () => {
  const host = fakeHost();
  await openReviewed(host);
  click(await button("导出"));
  click(await button("插入“校验结果”工作表"));
  await screen.findByText("已插入工作表“校验结果”。");
  click(await button("插入基础数据表"));
  await screen.findByText("已插入工作表“基础数据表”。");
  expect(host.added.map(({ name }) => name)).toEqual(["校验结果", "基础数据表"]);
});
