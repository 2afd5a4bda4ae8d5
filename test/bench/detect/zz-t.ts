import { allFamilies, makeCase } from "./make/families";
import { drawCase } from "./draw-case";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
const f = allFamilies.find((x) => x.id === process.argv[2])!;
const c = makeCase(f, Number(process.argv[3]));
const d = drawCase(c);
for (const s of d.snapshot.sheets) {
  console.log("#", s.name);
  let row = -1;
  let out = "";
  for (const x of s.cells) {
    if (x.row !== row) {
      console.log(out);
      out = "";
      row = x.row;
    }
    out += String.fromCharCode(65 + x.column) + (x.row + 1) + "=" + x.shown.replace(/\n/g, "↵") + " | ";
  }
  console.log(out);
}
const r = reviewWorkbook(d.snapshot, national);
if (process.argv[4])
  for (const l of r.scorecards[0]!.indicators)
    console.log(
      l.name,
      l.indicator?.target?.shown,
      JSON.stringify(l.indicator?.direction),
      l.computed?.toFixed(),
      l.derivation,
    );
