/** @jest-environment jsdom */
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { type FakeHost, fakeHost } from "./support/fake-host";
import { openPane } from "./support/open-pane";

jest.setTimeout(180_000);

const copied: string[] = [];

beforeAll(() => {
  // jsdom lays nothing out, and has neither digests nor a clipboard.
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(globalThis, "crypto", { configurable: true, value: webcrypto });
  Object.defineProperty(navigator, "clipboard", {
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
});

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const click = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await button(name));
};

const sample = readFileSync(path.join(__dirname, "../../assets/sample/report.docx"));
const balance = (carryOver: string): string =>
  `一是护林经费，年初预算资金42万元，年中执行调增6.04万元，实际支出48.04万元，结余结转${carryOver}万元。`;
const mismatch = "2023年度单位一般公共预算财政拨款支出640.00万元。";

async function openReportPage(host: FakeHost): Promise<{ readonly close: () => void }> {
  const pane = openPane(host);
  await click("一键校验");
  await screen.findByText("94.85");
  await click("报告");
  await button("选择报告");
  return pane;
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  // jsdom's File has no arrayBuffer().
  const file = Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });
  await waitFor(() => expect(document.querySelector(".report-drop input")).not.toBeNull());
  fireEvent.change(document.querySelector(".report-drop input")!, { target: { files: [file] } });
}

const chooseText = (name: string, text: string): Promise<void> =>
  choose(name, new TextEncoder().encode(text));

const prose = async (): Promise<HTMLElement> => screen.findByRole("region", { name: "报告全文" });

const keptIn = (host: FakeHost): unknown => {
  const stored: unknown = JSON.parse(host.settings.get("gouji.report") ?? "null");
  return stored;
};

test("the sample's report is read, and a number shows what it was compared with", async () => {
  const host = fakeHost();
  await openReportPage(host);
  await choose("report.docx", sample);
  await click("0.16万元，必须改");
  const panel = await screen.findByRole("region", { name: "“0.16万元”的核对" });
  expect(panel.textContent).toContain("42.00 + 6.04 − 48.04 = 0.00");
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
  fireEvent.keyDown(panel, { key: "Escape" });
  expect(screen.queryByRole("region", { name: "“0.16万元”的核对" })).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("0.16万元，必须改");
});

test("the sentence as it would be right is shown and copied", async () => {
  await openReportPage(fakeHost());
  await chooseText("报告.txt", balance("0.16"));
  await click("0.16万元，必须改");
  await screen.findByText(new RegExp(balance("0.00").slice(2)));
  await click("复制");
  await button("已复制");
  expect(copied.at(-1)).toContain("结余结转0.00万元。");
});

test.each([
  [
    "markup",
    `<img src=x onerror="globalThis.wasRun=true"><script>globalThis.wasRun=true</script>支出12万元。`,
  ],
  ["right to left", "\u202Eمؤشر الرضا\u202C支出12万元。"],
  ["30,000 characters", "全年支出12万元，较上年增加3万元；".repeat(2_000).slice(0, 30_000)],
])("%s in a report is text and nothing else", async (_, text) => {
  await openReportPage(fakeHost());
  await chooseText("报告.txt", text);
  const shown = (await prose()).querySelector(".report-paragraph")!.cloneNode(true) as HTMLElement;
  shown.querySelectorAll("sup").forEach((mark) => mark.remove());
  expect(shown.textContent).toBe(text);
  expect(document.querySelectorAll("img, script, iframe, a[href]")).toHaveLength(0);
  expect("wasRun" in globalThis).toBe(false);
});

test("a report of 3,000 paragraphs is shown whole, and choosing a number draws two paragraphs again", async () => {
  await openReportPage(fakeHost());
  const lines = Array.from({ length: 3_000 }, (_, at) => `第${at}村修建水渠${at + 1}公里。`);
  await chooseText("报告.txt", lines.join("\n"));
  expect((await prose()).querySelectorAll(".report-paragraph")).toHaveLength(3_000);
  await click(/^2999公里，/);
  await screen.findByRole("region", { name: "“2999公里”的核对" });
  expect(document.querySelectorAll(".report-number[aria-pressed=true]")).toHaveLength(1);
});

test("a file that is no report is refused in a sentence", async () => {
  const host = fakeHost();
  await openReportPage(host);
  await choose("报告.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  await screen.findByText(/另存为 ?\.docx/);
  await button("选择报告");
  expect(keptIn(host)).toBeNull();
});

test("the workbook knows which report it was, and its words only where asked to", async () => {
  const host = fakeHost();
  const first = await openReportPage(host);
  await chooseText("报告.txt", balance("0.16"));
  await prose();
  await waitFor(() => expect(keptIn(host)).toMatchObject({ name: "报告.txt" }));
  expect(keptIn(host)).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(host.settings.get("gouji.report")).not.toContain("护林");
  first.close();
  const second = await openReportPage(host);
  await screen.findByText("上次核对的是“报告.txt”。请重新选择，继续核对。");
  await chooseText("报告.txt", balance("0.06"));
  await screen.findByText("“报告.txt”的内容与上次核对的不同，现在按新内容核对。");
  const box = await screen.findByRole("checkbox", { name: "把报告文字保存在工作簿中" });
  fireEvent.click(box);
  await waitFor(() => expect(host.settings.get("gouji.report")).toContain("护林"));
  second.close();
  const third = openPane(host);
  await click("一键校验");
  await click("报告");
  expect((await prose()).textContent).toContain("护林经费");
  fireEvent.click(await screen.findByRole("checkbox", { name: "把报告文字保存在工作簿中" }));
  await waitFor(() => expect(host.settings.get("gouji.report")).not.toContain("护林"));
  third.close();
});

test("a damaged memory of the report costs only itself", async () => {
  const host = fakeHost(undefined, new Map([["gouji.report", `{"version":1,"name":3}`]]));
  await openReportPage(host);
  expect(screen.queryByText(/上次核对的是/)).toBeNull();
  expect(host.settings.get("gouji.report.unreadable")).toBe(`{"version":1,"name":3}`);
  await chooseText("报告.txt", balance("0.16"));
  await button("0.16万元，必须改");
});

test("an explanation stays with its number when the paragraph moves", async () => {
  const host = fakeHost();
  const first = await openReportPage(host);
  await chooseText("报告.txt", mismatch);
  await click("640.00万元，须核实");
  const panel = await screen.findByRole("region", { name: "“640.00万元”的核对" });
  fireEvent.click(within(panel).getAllByText("写说明")[0]!);
  fireEvent.change(within(panel).getByRole("textbox"), {
    target: { value: "决算后追加指标，报告按批复数填写，与附表口径不同。" },
  });
  fireEvent.click(within(panel).getByRole("button", { name: "采纳" }));
  await waitFor(() => expect(host.settings.get("gouji.explanations")).toContain("决算后追加指标"));
  first.close();
  await openReportPage(host);
  await chooseText("报告.txt", `一、基本情况\n\n${mismatch}`);
  await click("640.00万元，须核实");
  const again = await screen.findByRole("region", { name: "“640.00万元”的核对" });
  expect(again.querySelector(".explained")?.className).toBe("explained");
  expect(again.textContent).toContain("决算后追加指标");
});

test("the sheet of results has the report's findings, its name and how much of it was checked", async () => {
  const host = fakeHost();
  await openReportPage(host);
  await chooseText("报告.txt", balance("0.16"));
  await prose();
  await click("导出");
  fireEvent.click(await screen.findByText("插入“校验结果”工作表"));
  await screen.findByText(/已插入工作表/);
  const rows = host.added.flatMap(({ rows: all }) => all).map((row) => row.join("|"));
  expect(rows).toContainEqual(expect.stringMatching(/^自评报告：报告\.txt　.*\d/));
  expect(rows).toContainEqual(expect.stringMatching(/报告第1段.*结余结转填0\.16/));
});
