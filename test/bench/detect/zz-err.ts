import { allFamilies, makeCase } from "./make/families";
import { allErrors } from "./errors/all-errors";
import { copyOf } from "./model";
import { drawCase } from "./draw-case";
import { judgeError, placeOf } from "./judge-errors";
import { Random } from "./random";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
const n = Number(process.argv[2] ?? 3);
const only = process.argv[3];
const clean = allFamilies.flatMap((f) =>
  Array.from({ length: n }, (_, i) => {
    const c = makeCase(f, i + 1);
    const d = drawCase(c);
    return { c, r: reviewWorkbook(d.snapshot, national) };
  }),
);
for (const e of allErrors) {
  if (only && e.kind !== only) continue;
  let tot = 0,
    hit = 0,
    fe = 0,
    fv = 0;
  const msgs: string[] = [];
  for (const { c, r } of clean) {
    const copy = copyOf(c);
    let p;
    try {
      p = e.plant(copy, new Random(c.seed * 7 + c.family.length));
    } catch (x) {
      console.log("THROW", e.kind, c.family, c.seed, x);
      continue;
    }
    if (!p) continue;
    const d = drawCase(copy);
    const rv = reviewWorkbook(d.snapshot, national);
    const o = judgeError(p, d.places, r, rv);
    tot++;
    if (o.isFound) hit++;
    fe += o.falseErrors.length;
    fv += o.falseVerifies.length;
    const show = (f: any) => `${f.severity} ${f.rule} @${placeOf(f)} ${f.message}`;
    if (!o.isFound)
      msgs.push(
        `  MISS ${c.family} s${c.seed} want ${p.severity} at ${p.at.map((k) => k + "=" + d.places.get(k)?.cell).join(",")}; got ${rv.findings
          .filter((f) => f.severity !== "hint")
          .map(show)
          .join(" ¦ ")}`,
      );
    for (const f of [...o.falseErrors, ...o.falseVerifies])
      msgs.push(
        `  FALSE ${c.family} s${c.seed} ${show(f)}   [planted at ${p.at.map((k) => k + "=" + d.places.get(k)?.cell).join(",")}]`,
      );
  }
  console.log(e.kind, `${hit}/${tot}`, "false errors", fe, "false verify", fv);
  for (const m of msgs.slice(0, Number(process.argv[4] ?? 4))) console.log(m.slice(0, 420));
}
