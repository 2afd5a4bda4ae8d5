import { squeeze } from "../numbers/normalise";
import type { Narrative } from "./narrative";
import type { Statement } from "./statement";

/** Where a number stands, as people point to it: the marks of its headings, outermost first: ["六", "（一）", "1"]. */
export interface SectionName {
  readonly marks: readonly string[];
  /** The innermost heading's words, "" where it stands under none. */
  readonly heading: string;
}

/** The section of every sentence, by index. */
export function nameSections({ documents, sentences }: Narrative): readonly SectionName[] {
  /** The mark that each heading last stood behind; headings of other documents may bear the same words. */
  const marks = new Map<string, string>();
  return sentences.map(({ at, text, scope, isHeading }) => {
    if (isHeading) {
      const printed = documents[at.document]?.paragraphs[at.paragraph]?.text.slice(0, at.end) ?? "";
      marks.set(`${at.document}|${squeeze(text)}`, markOf(printed));
    }
    return {
      marks: scope.headings
        .map((heading) => marks.get(`${at.document}|${squeeze(heading)}`) ?? "")
        .filter((mark) => mark !== ""),
      heading: scope.headings.at(-1) ?? "",
    };
  });
}

/** The mark as it is spoken of: "六" of "六、…", "（一）" of "(一）…". */
function markOf(heading: string): string {
  const mark = markPattern.exec(heading)?.[1] ?? "";
  return mark
    .replace(/[、.．]$/, "")
    .replace("(", "（")
    .replace(")", "）");
}

/** 六、 · （一） · (一） · 1. · 第三章 */
const markPattern =
  /^\s*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[章节部分]+)/;

/**
 * What to call each of these places so that they can be told apart: "六（一）", with as many marks as that takes,
 * else the paragraph: "第57段". Numbers of a workbook's cell are named by the cell: "自评表F12".
 */
export function namePlaces(
  statements: readonly Statement[],
  sections: readonly SectionName[],
  { documents }: Narrative,
): readonly string[] {
  const reports = documents.filter(({ name }) => name !== "").length;
  const depths = [usualDepth, usualDepth + 1, Number.POSITIVE_INFINITY];
  const named = depths.map((depth) =>
    statements.map(({ at, sentence }) => {
      const document = documents[at.document];
      const cell = document?.paragraphs[at.paragraph]?.cell;
      if (cell !== undefined) return `${cell.sheet}${cell.cell}`;
      const marks = sections[sentence]?.marks.slice(0, depth) ?? [];
      const isLast = depth === Number.POSITIVE_INFINITY;
      const place = marks.length > 0 && !isLast ? marks.join("") : `第${at.paragraph + 1}段`;
      return reports > 1 ? `${document?.name ?? ""}${place}` : place;
    }),
  );
  const apart = named.find((names) => new Set(names).size === paragraphsOf(statements).size);
  return apart ?? named.at(-1) ?? [];
}

const usualDepth = 2;

function paragraphsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.map(({ at }) => `${at.document}|${at.paragraph}`));
}
