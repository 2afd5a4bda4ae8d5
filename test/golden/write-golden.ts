import { writeFileSync } from "node:fs";
import { listGoldenWorkbooks, reviewText } from "./golden-reviews";

// After a wanted change: npm run golden, then read the diff.
for (const workbook of listGoldenWorkbooks()) writeFileSync(workbook.golden, reviewText(workbook));
