/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { fakeHost } from "./support/fake-host";
import { openPane } from "./support/open-pane";

jest.setTimeout(180_000);

const click = (element: HTMLElement): void => {
  fireEvent.click(element);
};
const button = (name: string | RegExp) => screen.findByRole("button", { name });

async function choosePolicyFile(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(".local-policy input[type=file]");
  if (input === null) throw new Error("There is no way to choose a policy file.");
  // jsdom's File has no text().
  const file = Object.assign(new File([text], "own.json"), { text: () => Promise.resolve(text) });
  fireEvent.change(input, { target: { files: [file] } });
  await waitFor(() => expect(document.querySelector(".local-policy")).not.toBeNull());
}

const own = JSON.stringify({
  id: "own-county",
  title: "本县办法",
  source: "本县绩效自评办法",
  basedOn: "national",
  atMost: "ratio",
  ruleOverrides: { "score-follows-completion": { severity: "hint", reason: "县局允许人工调整得分" } },
});

test("a policy of one's own is used, kept in the workbook, and its changes to the rules are said with their reason", async () => {
  const host = fakeHost();
  const pane = openPane(host);
  click(await button("设置"));
  await screen.findByText("用自己的办法（JSON 文件）");
  await choosePolicyFile(own);
  expect((await screen.findAllByText("本县办法")).length).toBeGreaterThan(0);
  click(await button("校验"));
  click(await button("一键校验"));
  await screen.findByText("95.58");
  await screen.findByText(/本评分办法改动了 1 条规则/);
  expect(screen.getAllByText(/县局允许人工调整得分/).length).toBeGreaterThan(1);
  pane.close();
  openPane(host);
  click(await button("一键校验"));
  await screen.findByText("95.58");
});

test("a file that is no policy is refused with everything that is wrong in it", async () => {
  const host = fakeHost();
  openPane(host);
  click(await button("设置"));
  await screen.findByText("用自己的办法（JSON 文件）");
  await choosePolicyFile('{"id":"x","title":"","source":"y","atMost":"rato","executionWeigth":10}');
  const alert = await screen.findByText(/这个文件不能用，有 \d 处问题/);
  expect(alert.parentElement?.textContent).toMatch(/executionWeight/);
  expect(host.settings.get("gouji.settings")).toBeUndefined();
});

test("the totals of all policies stand side by side", async () => {
  openPane(fakeHost());
  click(await button("设置"));
  const title = await screen.findByText("各评分办法下的总分");
  const table = title.closest("details");
  if (table === null) throw new Error("The totals stand in no disclosure.");
  const row = within(table).getByText("通版").closest("tr");
  expect(row?.textContent).toContain("94.85");
  expect(within(table).getAllByRole("row").length).toBeGreaterThan(6);
});

test("under a policy of other years the mismatch is said", async () => {
  openPane(fakeHost());
  click(await button("设置"));
  fireEvent.change(await screen.findByRole("combobox", { name: /评分办法/ }), {
    target: { value: "jiangxi-beijing" },
  });
  click(await button("校验"));
  click(await button("一键校验"));
  await screen.findByText(/2016.*2017/);
});
