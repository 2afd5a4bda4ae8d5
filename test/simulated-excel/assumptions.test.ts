import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assumptions } from "../../src/simulated-excel/assumptions";

const folder = path.join(__dirname, "../../src/simulated-excel");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(folder, file), "utf8"));

test("each assumption is told once, in both languages", () => {
  const ids = assumptions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { chinese, english } of assumptions) {
    expect(chinese).toMatch(/。$/);
    expect(english).toMatch(/\.$/);
  }
});

test("whatever the code calls an assumption is in the list", () => {
  const named = sources.flatMap((text) =>
    [...text.matchAll(/Assumption "([\w-]+)"/g)].map((match) => match[1]),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !assumptions.some((one) => one.id === id))).toEqual([]);
});
