import { type PhraseTable, phraseTable } from "../numbers/phrase-table";
import { yearIn } from "./dates";
import type { NarrativeDocument } from "./document";
import { foldProse } from "./prose-text";

/** What a report says about itself in its title. */
export interface ReportHead {
  /** "" where none is found. */
  readonly unitName: string;
  readonly year: number | undefined;
}

/** The unit and the year that a report's title names; else its commonest year, and the unit its first sentence speaks of. */
export function readHead(document: NarrativeDocument): ReportHead {
  let title = "";
  for (const { text, inTable } of document.paragraphs.slice(0, titleParagraphs)) {
    if (inTable !== undefined) continue;
    const folded = foldProse(text.slice(0, longestLine)).text.replace(/[\s]/g, "");
    if (
      /^(?:[一二三]、|\([一二三]\)|1[.、])/.test(folded) ||
      folded.length > longestTitle ||
      /[，。;]/.test(folded)
    )
      break;
    title += folded;
    if (title.length > 2 * longestTitle) break;
  }
  return {
    unitName: unitIn(title) || unitInOpening(document),
    year: yearIn(/(?:19|20)\d\d/.exec(title)?.[0] ?? "") ?? commonestYear(document),
  };
}

/** The names by which prose calls the unit and its place: 株洲市芦淞区司法局, 芦淞区司法局, 司法局, 芦淞区. */
export function placesOf(unitName: string): PhraseTable<true> | undefined {
  if (unitName === "") return undefined;
  const names = new Set<string>([unitName]);
  let rest = unitName;
  let place = "";
  for (let match = placePattern.exec(rest); match !== null; match = placePattern.exec(rest)) {
    const [name] = match;
    place += name;
    names.add(name).add(place);
    rest = rest.slice(name.length);
    if (rest.length >= 2) names.add(rest).add(name + rest);
    const last = name.charAt(name.length - 1);
    if (rest.length >= 2) names.add(last + rest);
  }
  return phraseTable([[true, [...names].filter((name) => name.length > 1 && !name.includes(" ")).join(" ")]]);
}

const titleParagraphs = 8;
const longestTitle = 60;
const longestLine = 200;
const longestName = 40;

const placePattern = /^[^省市县区旗镇乡]{1,7}?(?:自治区|自治州|自治县|街道|省|市|县|区|旗|镇|乡)(?=.)/;
const organ =
  /(?:局|委|委员会|办|办公室|院|学校|校|中学|小学|大学|学院|幼儿园|中心|会|所|站|队|支队|大队|馆|厅|政府|处|社|团|园|场|镇|乡|街道|公司|联合会|联|党校|部|署|库|区|县|市|段|站段|基地|办事处|学会|协会)$/;

function unitIn(title: string): string {
  const cut = title.search(
    /(?:关于)?(?:(?:19|20)\d\d年?度?)?(?:的)?(?:部门|单位)?(?:整体|项目|专项|财政|预算|决算|支出|绩效|自评|公开)/,
  );
  const bare = title.replace(/^(?:附件\d*:?)/, "");
  const from = bare.replace(/^关于/, "").replace(/^(?:19|20)\d\d年?度?/, "");
  const end = from.search(
    /(?:关于|(?:19|20)\d\d年|(?:部门|单位)?(?:整体支出|决算|公开)|部门(?:预算|整体)|单位整体|财政(?:支出|资金|预算)|预算(?:支出|绩效|执行)|项目支出|绩效|自评)/,
  );
  const name = (end > 0 ? from.slice(0, end) : "").replace(/(?:关于|部门|单位|本级)$/, "");
  return cut >= 0 && name.length >= 3 && name.length <= longestName && organ.test(name) ? name : "";
}

function unitInOpening({ paragraphs }: NarrativeDocument): string {
  for (const { text } of paragraphs.slice(0, 30)) {
    const folded = foldProse(text.slice(0, longestLine)).text.replace(
      /^(?:\d{1,2}[.、]|[一二三]、|\([一二三]\))/,
      "",
    );
    const match = /^([^，。;:()是]{3,30}?)(?:\([^()]{1,20}\))?(?:是|为|系|内设|下设|成立于|位于|主要职)/.exec(
      folded,
    );
    const name = match?.[1] ?? "";
    if (organ.test(name) && !/^(?:我|本|该)/.test(name)) return name;
  }
  return "";
}

function commonestYear({ paragraphs }: NarrativeDocument): number | undefined {
  const seen = new Map<number, number>();
  for (const { text } of paragraphs.slice(0, 2000)) {
    for (const match of foldProse(text.slice(0, 5000)).text.matchAll(/(?<!\d)(20\d\d)年/g)) {
      const year = Number(match[1]);
      seen.set(year, (seen.get(year) ?? 0) + 1);
    }
  }
  let commonest: number | undefined;
  for (const [year, times] of seen) if (times > (seen.get(commonest ?? 0) ?? 0)) commonest = year;
  return commonest;
}
