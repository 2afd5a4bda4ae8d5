import { isCellPlace, type Place } from "../engine/finding";
import { nameInReport } from "../engine/narrative/name-in-report";
import type { NarrativePlace } from "../engine/narrative/document";
import type { Review } from "../engine/review";

/** A place as a person finds it: "自评表!H16", "报告六（二）". */
export function showPlace(place: Place, { narrative }: Review): string {
  return isCellPlace(place) ? `${place.sheet}!${place.cell}` : nameInReport(place, narrative);
}

/** The heading a place of a report stands under, as printed without its numbering; "" under none. */
export function showSection(place: NarrativePlace, { narrative }: Review): string {
  const document = narrative.documents.findIndex(({ name }) => name === place.document);
  const sentence = narrative.sentences.find(
    ({ at }) => at.document === document && at.paragraph === place.paragraph && at.end > place.start,
  );
  return sentence?.scope.headings.at(-1) ?? "";
}

/** Characters of the paragraph that are repeated on either side. */
const around = 24;

/** The words around a span of a report, with the span itself marked: "…实际支出48.04万元，结余结转【0.16万元】。" */
export function showAround(place: NarrativePlace, { narrative }: Review): string {
  const document = narrative.documents.find(({ name }) => name === place.document);
  const text = document?.paragraphs[place.paragraph]?.text ?? place.text;
  const before = text.slice(Math.max(0, place.start - around), place.start);
  const behind = text.slice(place.end, place.end + around);
  const start = place.start > around ? "…" : "";
  const end = place.end + around < text.length ? "…" : "";
  return `${start}${before}【${text.slice(place.start, place.end)}】${behind}${end}`
    .replace(/\s+/g, " ")
    .trim();
}
