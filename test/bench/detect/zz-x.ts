import { allFamilies, makeCase } from "./make/families";
import { drawCase } from "./draw-case";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
const c = makeCase(
  allFamilies.find((f) => f.id === "unit-set-with-projects")!,
  1,
);
const a = extractAnnexes(drawCase(c).snapshot);
for (const l of a.baseDataTables[0]!.expenses)
  console.log(l.concept, l.label, l.executed.shown, l.executed.reading.form);
