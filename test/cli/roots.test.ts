import path from "node:path";
import { runGouji } from "../../src/cli/run-gouji";

const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");

async function review(...options: string[]): Promise<string> {
  let out = "";
  await runGouji(["review", sample, ...options], {
    out: (text) => (out += text),
    err: () => undefined,
    hasColour: false,
  });
  return out;
}

test("the findings of one root are printed together, under their worst", async () => {
  const lines = (await review()).split("\n");
  const score = lines.findIndex((line) => line.startsWith("  ✗ 自评表!H25"));
  const direction = lines.findIndex((line) => line.startsWith("      ✗ 自评表!E25"));
  const between = lines.slice(score + 1, direction);
  expect(score).toBeGreaterThan(0);
  expect(direction).toBeGreaterThan(score);
  expect(between.at(-1)).toBe("      同源 这2个问题核对的是同一组数据，先处理第一个，再复核其余。");
  expect(between.some((line) => /^ {2}[✗○≈]/u.test(line))).toBe(false);
  expect(lines[direction]).toMatch(/（须核实或说明）$/);
  expect(lines).toContain("  另有1项与上面的问题同源，已列在其下。");
});

test("each finding is printed once, and counted under its own severity", async () => {
  const out = await review();
  const { findings } = JSON.parse(await review("--json")) as { findings: { severity: string }[] };
  expect(out.match(/^ +[✗○≈] (?:自评表|基础数据表)!\S+ {2}/gmu)).toHaveLength(findings.length);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  expect(out).toContain(`必须改  ${String(errors)} 项`);
});

test("--json names the findings of a root by their indices", async () => {
  const { findings, roots } = JSON.parse(await review("--json")) as {
    findings: { at: { cell: string } }[];
    roots: { message: string; findings: number[] }[];
  };
  const cells = roots.map((root) => root.findings.map((index) => findings[index]?.at.cell));
  expect(cells).toContainEqual(["H25", "E25"]);
});
