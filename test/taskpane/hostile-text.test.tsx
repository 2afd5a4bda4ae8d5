/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { CellEdit } from "../../src/engine/workbook/edit";
import { type FakeHost, fakeHost } from "./support/fake-host";
import { openPane } from "./support/open-pane";

jest.setTimeout(180_000);

const at = (cell: string) => ({ sheet: "自评表", cell });
const name = "法律援助案卷审核合格率";

/** The sample with this text as the name of an indicator whose score is wrong, and in a cell for a reason. */
async function hostWith(text: string): Promise<FakeHost> {
  const host = fakeHost();
  const edits: CellEdit[] = [
    { at: at("D16"), before: name, after: text },
    { at: at("I14"), before: undefined, after: text },
  ];
  expect(await host.file.apply(edits)).toEqual({ applied: 2 });
  return host;
}

const texts: readonly (readonly [string, string])[] = [
  ["markup", `<img src=x onerror="globalThis.wasRun=true"><script>globalThis.wasRun=true</script>`],
  ["a formula in words", `=HYPERLINK("https://example.invalid","点这里")`],
  ["30,000 characters", "很长的指标名称".repeat(4_300).slice(0, 30_000)],
  ["emoji", "满意度👨‍👩‍👧‍👦🇨🇳✗"],
  ["right to left", "\u202Eمؤشر الرضا\u202C"],
  ["a template", "${process.exit(1)} {{constructor}} %s $& $1"],
];

test.each(texts)("%s in a cell is text and nothing else", async (_, text) => {
  const host = await hostWith(text);
  openPane(host);
  fireEvent.click(await screen.findByText("一键校验"));
  await screen.findByText("94.85");
  const page = document.body.textContent;
  // Extraction drops white space from a name and rules may shorten it; its first letters are enough to know it by.
  expect(page.replace(/\s/g, "")).toContain(text.replace(/\s/g, "").slice(0, 12));
  expect(document.querySelectorAll("img, script, iframe, a[href]")).toHaveLength(0);
  expect("wasRun" in globalThis).toBe(false);
  fireEvent.click(screen.getByText("导出"));
  fireEvent.click(await screen.findByText("插入“校验结果”工作表"));
  await screen.findByText(/已插入工作表/);
  const cells = host.added.flatMap(({ rows }) => rows.flat());
  const longest = Math.max(...cells.map((cell) => String(cell ?? "").length));
  expect(longest).toBeLessThan(32_767);
});
