import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "./rules-document";

// A rule's test is loaded, and its cases collected, only once.
const written = rulesDocument();

test("docs/rules.md is what `npm run rules` writes", () => {
  expect(readFileSync(path.join(__dirname, "../../docs/rules.md"), "utf8")).toBe(written);
});

test("every rule says what must hold, why, how serious it is, what settles it, and shows what passes and what does not", () => {
  const [, ...sections] = written.split("\n### ");
  expect(sections.length).toBeGreaterThan(50);
  for (const section of sections) {
    const [id = ""] = section.split("\n", 1);
    const missing = [
      /^\*\*.+\*\*$/m, // what must hold
      /^- 依据：.+$/m,
      /^- 类别：(必须改|须核实|提示)$/m,
      /^- 了结：.+$/m,
      /^- 所需：.+$/m,
      /^Passes: .+\n\n```text\n[^^]+?\n```$/m,
      /^Found: .+\n\n```text\n[^]*?\^[^]*?\n```$/m,
      /^> .+。$/m,
    ].filter((part) => !part.test(section));
    expect([id, ...missing]).toEqual([id]);
  }
});
