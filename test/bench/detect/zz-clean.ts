import { allFamilies, makeCase } from "./make/families";
import { drawCase } from "./draw-case";
import { judgeReading } from "./judge-layout";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
const n = Number(process.argv[2] ?? 5);
const only = process.argv[3];
for (const f of allFamilies) {
  if (only && f.id !== only) continue;
  let rows = 0,
    errs = 0,
    ver = 0,
    mis = 0,
    ws = 0,
    tot = 0,
    min = 99,
    max = 0;
  const msgs: string[] = [];
  for (let s = 1; s <= n; s++) {
    const c = makeCase(f, s);
    const d = drawCase(c);
    const r = reviewWorkbook(d.snapshot, national);
    const j = judgeReading(c, d.places, r);
    for (const t of c.sheets.flatMap((x) => x.tables))
      if (t.kind === "evaluation") {
        rows += t.rows.length;
        min = Math.min(min, t.rows.length);
        max = Math.max(max, t.rows.length);
      }
    tot++;
    if (j.misread.length) {
      mis++;
      msgs.push(
        `  s${s} MISREAD ${j.misread
          .slice(0, 4)
          .map((m) => `${m.what} ${m.wanted}→${m.got}`)
          .join("; ")} (${j.misread.length})`,
      );
    }
    if (j.wrongScores.length) {
      ws++;
      msgs.push(
        `  s${s} SCORES ${j.wrongScores
          .slice(0, 4)
          .map((m) => `${m.what} ${m.wanted}→${m.got}`)
          .join("; ")} (${j.wrongScores.length})`,
      );
    }
    for (const x of r.rules) if (x.outcome === "crashed") msgs.push("CRASH " + x.rule + x.why);
    for (const x of r.findings) {
      if (x.severity === "error") errs++;
      if (x.severity === "verify") ver++;
      if (x.severity !== "hint")
        msgs.push(
          `  s${s} ${x.severity} ${x.rule} @${(x.at as any).sheet}!${(x.at as any).cell} ${x.message}`,
        );
    }
  }
  console.log(
    f.id,
    "rows",
    min,
    max,
    "avg",
    (rows / tot).toFixed(1),
    "errors",
    errs,
    "verify",
    ver,
    "misread",
    mis,
    "wrongscores",
    ws,
  );
  for (const m of msgs.slice(0, Number(process.argv[4] ?? 8))) console.log(m);
}
