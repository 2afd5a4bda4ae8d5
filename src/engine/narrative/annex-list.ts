import { foldCharacters } from "../numbers/normalise";
import type { Narrative } from "./narrative";
import type { Span } from "./statement";

/** One line of the list at a report's end: 附件1：2023年度部门整体支出绩效自评表. */
export interface ListedAnnex {
  readonly number: number;
  readonly title: string;
  readonly at: Span;
}

/**
 * The annexes that the reports list: "附件：1.…" with further numbered lines, or "附件1：…" line by line.
 * A line that only heads an annex ("附件2" alone) lists nothing.
 */
export function findListedAnnexes(narrative: Narrative): readonly ListedAnnex[] {
  const listed: ListedAnnex[] = [];
  narrative.documents.forEach((document, index) => {
    if (document.name === "") return;
    let isInList = false;
    document.paragraphs.forEach(({ text, inTable }, paragraph) => {
      const folded = foldCharacters(text).trimEnd();
      // A line of a list is short; and whatever stands in a table is no list of annexes.
      if (inTable !== undefined || folded.length > longestLine || folded.trim() === "") {
        isInList = isInList && folded.trim() === "" && inTable === undefined;
        return;
      }
      const opening = openingPattern.exec(folded);
      const item = itemPattern.exec(opening === null ? folded : folded.slice(opening[0].length));
      isInList = opening !== null ? opening[1] === undefined : isInList && item !== null;
      const number = opening?.[1] ?? item?.[1];
      const title = opening?.[1] === undefined ? item?.[2] : folded.slice(opening[0].length).trim();
      if ((opening === null && !isInList) || number === undefined || title === undefined || title === "")
        return;
      listed.push({
        number: Number(number),
        title,
        at: {
          document: index,
          paragraph,
          start: folded.length - folded.trimStart().length,
          end: folded.length,
        },
      });
    });
  });
  return listed;
}

const longestLine = 80;
const openingPattern = /^\s*附(?:件|表)?\s*(\d{1,2})?\s*[:.、]\s*/;
const itemPattern = /^\s*(\d{1,2})\s*[.、)]\s*(\S.*)$/;
