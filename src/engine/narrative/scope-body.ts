import { type PhraseTable, phraseAt, phraseTable } from "../numbers/phrase-table";

const farthest = 120;

/** Words for a whole country, province, city…, by how far they reach: the greater, the further. */
const bodies: PhraseTable<number> = phraseTable([
  [5, "全国 我国 全球"],
  [4, "全省 我省 全自治区 省内"],
  [3, "全市 我市 全州 全盟 市内"],
  [2, "全县 全区 我县 我区 全旗 县内 区内"],
  [1, "全镇 全乡 全街道 我镇 我乡 全社区 全村"],
]);

/** Words that bring the sentence back to the unit itself. */
const own = phraseTable<true>([
  [true, "本单位 本部门 我单位 我部门 我局 本局 我院 本院 我校 本校 我所 我中心 我站 我馆 我委 我会 辖区"],
]);

/** How far the unit's own district reaches, by its name: 县 2, 市 3; 0 where the name does not say. */
export function reachOfUnit(unitName: string): number {
  const place =
    /^(?:[^省市县区旗镇乡]{1,7}?(?:自治区|自治州|自治县|街道|省|市|县|区|旗|镇|乡))*/.exec(unitName)?.[0] ??
    "";
  if (/(?:镇|乡|街道)(?:人民政府|办事处|党委|$)/.test(unitName)) return 1;
  if (/[县区旗]$/.test(place) && !place.endsWith("自治区")) return 2;
  if (/(?:市|自治州)$/.test(place)) return 3;
  return /(?:省|自治区)$/.test(place) ? 4 : 0;
}

/** The body that each number of a sentence counts for, if it is another than the unit or its district; "" else. */
export function bodyAt(text: string, start: number, at: number, reach: number): string {
  let body = "";
  for (let offset = Math.max(start, at - farthest); offset < at;) {
    const found = phraseAt(bodies, text, offset);
    if (found !== undefined && !isNameBehind(text, offset + found.words.length)) {
      const isOther = reach === 0 ? found.meaning >= 4 : found.meaning > reach;
      body = isOther ? found.words : "";
      offset += found.words.length;
      continue;
    }
    const home = phraseAt(own, text, offset);
    if (home !== undefined) body = "";
    offset += home?.words.length ?? 1;
  }
  return body;
}

/** 全国模范, 全省先进 are honours of the unit, 全国社区示范平台 is a name: nothing is counted for the country. */
function isNameBehind(text: string, at: number): boolean {
  return honour.test(text.slice(at, at + 3)) || longName.test(text.slice(at, at + longestTitle));
}

const honour =
  /^(?:模范|先进|优秀|文明|首批|首个|首家|首次|示范|第|重点|性|各地|统一|一流|领先|前列|最|五一|三八|青年|法治|民主|卫生|双拥|排名|平均)/;

/** No comma, number or verb of having lies between the country and what makes the words a name. */
const longName =
  /^[^，。;:、\d共有已达完收支]{1,10}(?:示范[区县市州镇村点校院站户基地]|先进集体|先进单位|模范|称号|大赛|竞赛|锦标赛|平台)/;
const longestTitle = 20;
