import { allFamilies, makeCase } from "./make/families";
import { allVariations } from "./variations/all-variations";
import { copyOf } from "./model";
import { drawCase } from "./draw-case";
import { judgeReading } from "./judge-layout";
import { Random } from "./random";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
const n = Number(process.argv[2] ?? 3);
const only = process.argv[3];
for (const e of allVariations) {
  if (only && e.kind !== only) continue;
  let tot = 0,
    fe = 0,
    fv = 0,
    mis = 0,
    ws = 0;
  const msgs: string[] = [];
  for (const f of allFamilies)
    for (let s = 1; s <= n; s++) {
      const c = makeCase(f, s);
      const copy = copyOf(c);
      if (!e.vary(copy, new Random(s))) continue;
      tot++;
      const d = drawCase(copy);
      const r = reviewWorkbook(d.snapshot, national);
      const j = judgeReading(copy, d.places, r);
      if (j.misread.length) {
        mis++;
        msgs.push(
          `  ${f.id} s${s} MISREAD ${j.misread
            .slice(0, 3)
            .map((m) => `${m.what} ${m.wanted}→${m.got}`)
            .join("; ")} (${j.misread.length})`,
        );
      }
      if (j.wrongScores.length) {
        ws++;
        msgs.push(
          `  ${f.id} s${s} SCORES ${j.wrongScores
            .slice(0, 3)
            .map((m) => `${m.what} ${m.wanted}→${m.got}`)
            .join("; ")} (${j.wrongScores.length})`,
        );
      }
      for (const x of r.findings) {
        if (x.severity === "error") fe++;
        if (x.severity === "verify") fv++;
        if (x.severity !== "hint")
          msgs.push(
            `  ${f.id} s${s} ${x.severity} ${x.rule} @${(x.at as any).sheet}!${(x.at as any).cell} ${x.message}`,
          );
      }
    }
  console.log(e.kind, tot, "errors", fe, "verify", fv, "misread", mis, "scores", ws);
  for (const m of msgs.filter((x) => !/审减|标志标牌/.test(x)).slice(0, Number(process.argv[4] ?? 4)))
    console.log(m.slice(0, 420));
}
