import path from "node:path";
import { readFirstPaint } from "./first-paint";

const mostBytes = 150 * 1024;

test("the pane's script at first paint is at most 150 KB packed", () => {
  const built = readFirstPaint(path.join(__dirname, "../../dist"));
  if (built === undefined) throw new Error("dist/taskpane.html is missing: run `npm run build` first");
  expect(built.scripts.length).toBeGreaterThan(0);
  expect(built.scriptBytes).toBeLessThanOrEqual(mostBytes);
});
