/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { type FakeHost, fakeHost } from "./support/fake-host";
import { openPane } from "./support/open-pane";

jest.setTimeout(180_000);

const click = (element: HTMLElement): void => {
  fireEvent.click(element);
};
const button = (name: string | RegExp) => screen.findByRole("button", { name });
/** The first review, asked for once the workbook is open. */
async function reviewFirst(): Promise<void> {
  await screen.findByText(/找到 \d 张附件/);
  click(await button("一键校验"));
}
const choose = (element: HTMLElement, value: string): void => {
  fireEvent.change(element, { target: { value } });
};

/** The sample whose 实际完成值 is called otherwise. */
async function renamed(settings?: Map<string, string>): Promise<FakeHost> {
  const host = fakeHost(undefined, settings);
  await host.file.apply([
    { at: { sheet: "自评表", cell: "F13" }, before: "实际完成值", after: "落实↵数".replace("↵", "\n") },
  ]);
  return host;
}

const answer = { table: "indicators", label: "落实数", means: "actual" };
const question = (): Promise<HTMLElement> => screen.findByRole("combobox", { name: "列“落实数”这一列是…" });

test("a column that was not understood is said before the first review, with its cell", async () => {
  const host = await renamed();
  openPane(host);
  await screen.findByText("1 列未识别");
  click(await button("定位到 自评表 F13"));
  await waitFor(() => expect(host.shown).toEqual([[{ sheet: "自评表", cell: "F13" }]]));
});

test("a workbook in which everything is understood has nothing of the kind", async () => {
  openPane(fakeHost());
  await screen.findByText("找到 2 张附件");
  expect(screen.queryByText(/未识别/)).toBeNull();
});

test("what it is can be said, is used at once, kept in the workbook, and taken back", async () => {
  const host = await renamed();
  const pane = openPane(host);
  await reviewFirst();
  await screen.findByText("校验范围");
  expect(screen.queryByText("94.85")).toBeNull();
  choose(await question(), "actual");
  await screen.findByText("“落实数”读作“实际完成值”，已重新校验。");
  await screen.findByText("94.85");
  expect(screen.queryByText(/未识别/)).toBeNull();
  expect(JSON.parse(host.settings.get("gouji.headings") ?? "")).toEqual({ version: 1, answers: [answer] });
  pane.close();

  const again = openPane(host);
  await reviewFirst();
  await screen.findByText("94.85");
  click(await button("设置"));
  click(await button("移除对“落实数”的指认"));
  await waitFor(() => expect(host.settings.has("gouji.headings")).toBe(false));
  click(await button("校验"));
  await screen.findByText("1 列未识别");
  again.close();
});

test("the notice has the way back", async () => {
  const host = await renamed();
  openPane(host);
  choose(await question(), "ignored");
  await screen.findByText("“落实数”读作“不是需要校验的内容”，已重新校验。");
  expect(screen.queryByText("1 列未识别")).toBeNull();
  click(await button("撤销"));
  await screen.findByText("1 列未识别");
  expect(host.settings.has("gouji.headings")).toBe(false);
});

test("a column that was read wrongly can be told to be another", async () => {
  const host = fakeHost();
  openPane(host);
  await reviewFirst();
  const title = await screen.findByText("读到的列（17）");
  const list = within(title.closest("details") ?? title);
  const select = list.getByRole("combobox", { name: "F13 “实际完成值”读作" });
  expect((select as HTMLSelectElement).value).toBe("actual");
  choose(select, "ignored");
  await screen.findByText("读到的列（16）");
  expect(JSON.parse(host.settings.get("gouji.headings") ?? "")).toMatchObject({
    answers: [{ table: "indicators", label: "实际完成值", means: "ignored" }],
  });
});

test("a row that was read wrongly can be told to be another, or none", async () => {
  const host = fakeHost();
  openPane(host);
  await reviewFirst();
  const title = await screen.findByText(/^读到的行（\d+）$/);
  click(title);
  const list = within(title.closest("details") ?? title);
  const selects = list.getAllByRole("combobox");
  const line = selects.find((each) => (each as HTMLSelectElement).value === "project");
  const indicator = selects.find((each) => (each as HTMLSelectElement).value === "indicator");
  expect(line).toBeDefined();
  if (indicator === undefined) throw new Error("No indicator is listed.");
  const count = Number(/\d+/.exec(title.textContent)?.[0]);
  choose(indicator, "subtotal");
  await screen.findByText(`读到的行（${String(count - 1)}）`);
  expect(JSON.parse(host.settings.get("gouji.headings") ?? "")).toMatchObject({
    answers: [{ table: "indicatorRows", means: "subtotal" }],
  });
  click(await button("撤销"));
  await screen.findByText(`读到的行（${String(count)}）`);
});

test("an answer whose label is gone is said, and can be taken back there", async () => {
  const host = await renamed(
    new Map([["gouji.headings", JSON.stringify({ version: 1, answers: [answer] })]]),
  );
  openPane(host);
  await screen.findByText("找到 2 张附件");
  expect(screen.queryByText(/指认已不起作用/)).toBeNull();
  await host.type([{ at: { sheet: "自评表", cell: "F13" }, before: "落实\n数", after: "完成值" }]);
  await screen.findByText("1 项指认已不起作用");
  click(await button("一键校验"));
  await screen.findByText("校验范围");
  await screen.findByText("1 项指认已不起作用");
  click(await button("设置"));
  await screen.findByText("表中已没有这个名称");
  click(await button("校验"));
  click((await screen.findAllByRole("button", { name: "移除对“落实数”的指认" }))[0]!);
  await waitFor(() => expect(host.settings.has("gouji.headings")).toBe(false));
  await waitFor(() => expect(screen.queryByText(/指认已不起作用/)).toBeNull());
});

test("a workbook that cannot be written to keeps its reading, and says so", async () => {
  const host = await renamed();
  openPane(host);
  const select = await question();
  host.failures.push({ call: "remember", error: new Error("locked") });
  choose(select, "actual");
  await screen.findByText(/操作没有完成/);
  await screen.findByText("1 列未识别");
});

test("damaged answers cost themselves alone, and are said", async () => {
  openPane(await renamed(new Map([["gouji.headings", '{"version":1,"answers":[{"table":"x"}]}']])));
  await screen.findByText(/保存的列和行的含义无法读取/);
  await screen.findByText("1 列未识别");
});

test("where no annex is found for want of its headings, they can be pointed at", async () => {
  const host = await renamed();
  const cells: readonly [string, string, string][] = [
    ["E13", "年度指标值", "任务"],
    ["G13", "分值", "配点"],
  ];
  await host.file.apply(
    cells.map(([cell, before, after]) => ({ at: { sheet: "自评表", cell }, before, after })),
  );
  openPane(host);
  await screen.findByText("3 列未识别");
  choose(await screen.findByRole("combobox", { name: "列“任务”这一列是…" }), "target");
  await screen.findByText("2 列未识别");
});

test("in English the forms' terms stay as they are", async () => {
  openPane(await renamed(), { locale: "en-US" });
  await screen.findByText("1 column not understood");
  const select = await screen.findByRole("combobox", { name: "Column “落实数”This column is…" });
  expect(within(select).getByRole("option", { name: "实际完成值" })).toBeTruthy();
});
