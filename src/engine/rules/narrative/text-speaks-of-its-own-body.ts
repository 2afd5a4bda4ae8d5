import { foldCharacters } from "../../numbers/normalise";
import { placeOf } from "../../narrative/narrative";
import { defineRule } from "../rule";

/** A report speaks of the unit as what it is: 我校 or 作为街道 in an office's report was pasted from another one. */
export const textSpeaksOfItsOwnBody = defineRule({
  id: "text-speaks-of-its-own-body",
  title: "报告对本单位的称呼与单位性质相符",
  basis: "自评报告由本单位编写；沿用其他单位文本时应修改称呼",
  severity: "hint",
  needs: ["narrative"],
  *check({ narrative }) {
    const { unitName } = narrative;
    if (unitName === "") return;
    // A pasted text says it in every paragraph; once is enough to know.
    const told = new Set<string>();
    for (const sentence of narrative.sentences) {
      for (const match of foldCharacters(sentence.text).matchAll(selfReference)) {
        const body = match[1] ?? match[2] ?? "";
        const start = sentence.at.start + match.index;
        const at = placeOf(narrative, { ...sentence.at, start, end: start + match[0].length });
        const because = [{ at, shown: match[0], label: "报告的称呼" }];
        if ((bodies.get(body) ?? [body]).some((part) => unitName.includes(part))) {
          yield { verdict: "equal", because };
          continue;
        }
        if (told.has(match[0])) continue;
        told.add(match[0]);
        yield {
          at,
          verdict: "contradiction",
          message: `报告写“${match[0]}”，本单位是“${unitName}”，疑为沿用其他单位的文字。`,
          because,
          stated: body,
          computed: unitName,
        };
      }
    }
  },
});

/** What a unit calls itself, and what its name then has in it; one that is not listed is in the name itself. */
const bodies: ReadonlyMap<string, readonly string[]> = new Map([
  ["校", ["学校", "中学", "小学", "大学", "学院", "校"]],
  ["园", ["幼儿园", "园"]],
  ["院", ["院"]],
  ["镇", ["镇"]],
  ["乡", ["乡"]],
  ["街道", ["街道", "街"]],
  ["社区", ["社区"]],
  ["局", ["局", "税务", "公安"]],
  ["馆", ["馆"]],
  ["厅", ["厅"]],
]);

const selfReference =
  /(?:我|本)(校|园|院|镇|乡|街道|社区|局|馆|厅)(?!长|级|务|部|土|内[^部])|作为(街道|乡镇|学校|医院|法院|社区)(?=开展|各项|工作|的?必)/g;
