import type { TextFact } from "../../annexes/fact";
import type { AnnexSet } from "../../annexes/annex-set";
import { findListedAnnexes, type ListedAnnex } from "../../narrative/annex-list";
import { placeOf } from "../../narrative/narrative";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** The report's list of annexes and the numbers on the annexes themselves agree. */
export const listedAnnexesCarryTheirNumbers = defineRule({
  id: "listed-annexes-carry-their-numbers",
  title: "报告所列附件与附表编号一致",
  basis: "自评报告末尾的附件目录与各附表左上角的附件编号",
  severity: "hint",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const pairs = findListedAnnexes(narrative).flatMap((listed) => {
      const number = numberOf(listed, annexes);
      const printed = /\d+/.exec(number?.text ?? "")?.[0];
      return number === undefined || printed === undefined ? [] : [{ listed, number, printed }];
    });
    const [first] = pairs;
    if (first === undefined) return;
    const because = pairs.flatMap(({ listed, number }) => [
      { at: placeOf(narrative, listed.at), shown: `附件${listed.number}`, label: listed.title },
      textEvidence(number, "附件编号"),
    ]);
    if (pairs.every(({ listed, printed }) => listed.number === Number(printed))) {
      yield { verdict: "equal", because };
      return;
    }
    const inList = pairs.map(({ listed }) => `附件${listed.number}“${listed.title}”`).join("、");
    const onSheets = pairs.map(({ printed }) => `附件${printed}`).join("、");
    yield {
      at: placeOf(narrative, first.listed.at),
      verdict: "contradiction",
      message: `报告所列为${inList}，附表上的编号依次是${onSheets}，请统一附件编号。`,
      because,
    };
  },
});

/** The number on the one annex that a title of the list means; undefined where it may be several or none. */
function numberOf({ title }: ListedAnnex, annexes: AnnexSet): TextFact | undefined {
  if (title.includes("基础数据表")) {
    return annexes.baseDataTables.length === 1 ? annexes.baseDataTables[0]?.annexNumber : undefined;
  }
  if (!title.includes("自评表")) return undefined;
  const kind = title.includes("项目") ? "project-self-evaluation" : "unit-self-evaluation";
  const meant = annexes.selfEvaluations.filter((each) => each.kind === kind);
  return meant.length === 1 ? meant[0]?.head.annexNumber : undefined;
}
