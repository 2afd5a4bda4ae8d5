import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewAsJson } from "../../src/cli/review-json";
import { reviewWorkbook } from "../../src/engine/review";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";

/** A workbook whose whole review is kept beside the tests. */
export interface GoldenWorkbook {
  readonly name: string;
  readonly path: string;
  /** The file that holds its review. */
  readonly golden: string;
}

/** The sample in both variants and the published forms. */
export function listGoldenWorkbooks(): GoldenWorkbook[] {
  return [join(__dirname, "../../assets/sample"), join(__dirname, "../forms")].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => ({
        name,
        path: join(folder, name),
        golden: join(__dirname, name.replace(".xlsx", ".review.json")),
      })),
  );
}

/** Everything gouji says about a workbook, as the text of its golden file. */
export function reviewText({ name, path }: GoldenWorkbook): string {
  const review = reviewWorkbook(readWorkbook(readFileSync(path), name).snapshot, national);
  return `${JSON.stringify(reviewAsJson(review, name), undefined, 2)}\n`;
}
