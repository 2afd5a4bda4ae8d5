import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "./rules-document";

test("docs/rules.md is what `npm run rules` writes", () => {
  expect(readFileSync(path.join(__dirname, "../../docs/rules.md"), "utf8")).toBe(rulesDocument());
});
