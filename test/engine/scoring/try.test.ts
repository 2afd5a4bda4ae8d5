import { readFileSync, readdirSync } from "node:fs";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { buildScorecard } from "../../../src/engine/scoring/build-scorecard";
import { scoreEdits } from "../../../src/engine/scoring/score-edits";
import { national } from "../../../src/policies/national";
import { readWorkbook } from "../../../src/hosts/xlsx-host";
test("try", () => {
  let out = "";
  for (const path of ["assets/sample/annexes.xlsx","assets/sample/annexes-pasted.xlsx", ...readdirSync("test/forms").filter((n) => n.endsWith(".xlsx")).map((n) => "test/forms/" + n)]) {
    const annexes = extractAnnexes(readWorkbook(readFileSync(path), path).snapshot);
    for (const e of annexes.selfEvaluations) {
      const card = buildScorecard(e, national);
      out += `\n## ${path} full ${card.fullMarks} stated ${card.statedTotal} sum ${card.sumOfStated} computed ${card.computedTotal} other ${card.totalUnderOtherReading} ${card.grade}\n`;
      for (const l of [card.execution, ...card.indicators]) if (l) out += `  ${l.at.cell} ${l.name.slice(0, 12)} w${l.weight} s${l.stated} c${l.computed} ${l.notScored ?? ""} ${l.isUncertain ? "?" : ""} ${l.derivation} [${l.readings.map((r) => r.comparator + " " + r.derivation).join(" | ")}]\n`;
      for (const x of scoreEdits(card, { onlyBlank: false })) out += `  -> ${x.at.cell} ${x.name} ${JSON.stringify(x.edit?.before)} -> ${JSON.stringify(x.edit?.after)} ${x.derivation} ${x.why ?? ""}\n`;
    }
  }
  require("node:fs").writeFileSync("/tmp/try.txt", out);
});
