import type { NarrativePlace } from "./document";
import type { Narrative } from "./narrative";
import { nameSections, type SectionName } from "./section-names";

/**
 * A place of a report as people point to it: "报告六（二）" by the headings it stands under, "报告“基本情况”" where the
 * innermost has no number, "报告第37段" where there is none. Several reports are told apart by their names.
 */
export function nameInReport(place: NarrativePlace, narrative: Narrative): string {
  const { documents } = narrative;
  const isOneOfSeveral = documents.filter(({ name }) => name !== "").length > 1;
  const report = isOneOfSeveral ? `报告“${place.document}”` : "报告";
  return `${report}${nameOfSection(sectionAt(place, narrative)) ?? `第${String(place.paragraph + 1)}段`}`;
}

/** The marks of the section, else the words of its heading; undefined under no heading. */
function nameOfSection(section: SectionName | undefined): string | undefined {
  if (section === undefined) return undefined;
  const { marks, heading } = section;
  if (marks.length > 0) return marks.slice(0, deepestNamed).join("");
  if (heading === "") return undefined;
  return `“${heading.length > longestHeading ? `${heading.slice(0, longestHeading)}…` : heading}”`;
}

/** Marks that people say: 六（二）1. Deeper ones only make the name long. */
const deepestNamed = 3;
const longestHeading = 16;

function sectionAt(place: NarrativePlace, narrative: Narrative): SectionName | undefined {
  const { documents, sentences } = narrative;
  const document = documents.findIndex(({ name }) => name === place.document);
  const inParagraph = namedSections(narrative).get(`${document}¶${place.paragraph}`) ?? [];
  const index = inParagraph.find(({ sentence }) => (sentences[sentence]?.at.end ?? 0) > place.start);
  return (index ?? inParagraph.at(-1))?.section;
}

interface NamedSentence {
  /** Index in the narrative's sentences. */
  readonly sentence: number;
  readonly section: SectionName;
}

/** The sections of a narrative by document and paragraph: a narrative never changes, and every card asks for a name. */
const known = new WeakMap<Narrative, ReadonlyMap<string, readonly NamedSentence[]>>();

function namedSections(narrative: Narrative): ReadonlyMap<string, readonly NamedSentence[]> {
  const before = known.get(narrative);
  if (before !== undefined) return before;
  const made = new Map<string, NamedSentence[]>();
  nameSections(narrative).forEach((section, sentence) => {
    const at = narrative.sentences[sentence]?.at;
    if (at === undefined) return;
    const key = `${at.document}¶${at.paragraph}`;
    const inParagraph = made.get(key);
    if (inParagraph === undefined) made.set(key, [{ sentence, section }]);
    else inParagraph.push({ sentence, section });
  });
  known.set(narrative, made);
  return made;
}
