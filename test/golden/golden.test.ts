import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reviewAsJson } from "../../src/cli/review-json";
import { reviewWorkbook } from "../../src/engine/review";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";

// Whole workbooks with everything gouji says about them. After a wanted change: npm run golden, then read the diff.
const folders = [join(__dirname, "../../assets/sample"), join(__dirname, "../forms")];
const workbooks = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, join(folder, name)] as const),
);

test.each(workbooks)("%s", (name, path) => {
  const review = reviewWorkbook(readWorkbook(readFileSync(path), name).snapshot, national);
  const found = `${JSON.stringify(reviewAsJson(review, name), undefined, 2)}\n`;
  const golden = join(__dirname, name.replace(".xlsx", ".review.json"));
  if (process.env.GOLDEN === "write") writeFileSync(golden, found);
  if (!existsSync(golden))
    throw new Error(`There is no golden review of ${name}: run npm run golden and read it.`);
  expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
});

test("the review is the same every time, and does not depend on the order of use", () => {
  const review = (path: string): string =>
    JSON.stringify(
      reviewAsJson(reviewWorkbook(readWorkbook(readFileSync(path), "x").snapshot, national), "x"),
    );
  const forward = workbooks.map(([, path]) => review(path));
  const backward = [...workbooks].reverse().map(([, path]) => review(path));
  expect(backward.reverse()).toEqual(forward);
});
