import { memo, type ReactNode, useEffect, useRef } from "react";
import type {
  NarrativeDocument,
  NarrativeParagraph,
  NarrativePlace,
} from "../../../engine/narrative/document";
import type { NumbersByParagraph, NumberState, ReportNumber } from "../../report/numbers-of-report";
import { useStrings } from "../../strings/use-strings";
import { numberMarks } from "./number-marks";
import { ReportTable } from "./ReportTable";

/** The words of the report; a number is a button that says what became of it. Text of the report is never markup. */
export function ReportProse({
  document,
  headings,
  numbers,
  filter,
  current,
  place,
  choose,
}: {
  readonly document: NarrativeDocument;
  /** Paragraphs that are headings by their words, where no style says so. */
  readonly headings: ReadonlySet<number>;
  readonly numbers: NumbersByParagraph;
  readonly filter: NumberState | undefined;
  readonly current: ReportNumber | undefined;
  readonly place: NarrativePlace | undefined;
  readonly choose: (number: ReportNumber) => void;
}): ReactNode {
  const { report: words } = useStrings();
  const prose = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place === undefined) return;
    const paragraph = prose.current?.querySelector(`[data-paragraph="${place.paragraph}"]`);
    paragraph?.scrollIntoView({ block: "center" });
    const number = prose.current?.querySelector<HTMLElement>(".report-number[aria-pressed=true]");
    number?.focus({ preventScroll: true });
  }, [place]);
  return (
    <div ref={prose} className="report-prose" role="region" aria-label={words.prose}>
      {document.paragraphs.map((paragraph, index) => {
        if (paragraph.inTable !== undefined) {
          const table = document.tables[paragraph.inTable.table];
          return table?.firstParagraph === index ? <ReportTable key={index} table={table} /> : undefined;
        }
        if (paragraph.text.trim() === "") return undefined;
        return (
          <Paragraph
            key={index}
            index={index}
            paragraph={paragraph}
            isHeading={paragraph.outlineLevel !== undefined || headings.has(index)}
            numbers={numbers.get(index) ?? noNumbers}
            filter={filter}
            current={current?.paragraph === index ? current.index : undefined}
            isAsked={place?.paragraph === index}
            choose={choose}
          />
        );
      })}
    </div>
  );
}

const noNumbers: readonly ReportNumber[] = [];

interface ParagraphProps {
  readonly index: number;
  readonly paragraph: NarrativeParagraph;
  readonly isHeading: boolean;
  readonly numbers: readonly ReportNumber[];
  readonly filter: NumberState | undefined;
  readonly current: number | undefined;
  readonly isAsked: boolean;
  readonly choose: (number: ReportNumber) => void;
}

/** A report may have thousands of paragraphs: only those that changed are drawn again. */
const Paragraph = memo(drawParagraph, (before, after) => {
  const keys = ["paragraph", "isHeading", "numbers", "filter", "current", "isAsked"] as const;
  return keys.every((key) => before[key] === after[key]);
});

function drawParagraph({
  index,
  paragraph,
  isHeading,
  numbers,
  filter,
  current,
  isAsked,
  choose,
}: ParagraphProps): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const number of numbers) {
    parts.push(paragraph.text.slice(from, number.start));
    from = number.end;
    if (filter !== undefined && filter !== number.state) {
      parts.push(number.shown);
      continue;
    }
    // A browser may break the line on either side of a button, and no line begins with a comma.
    const [mark = ""] = closingMark.exec(paragraph.text.slice(from, from + 2)) ?? [];
    from += mark.length;
    parts.push(
      <span key={number.index} className="number-with-mark">
        <NumberButton number={number} isCurrent={number.index === current} choose={choose} />
        {mark}
      </span>,
    );
  }
  parts.push(paragraph.text.slice(from));
  const level = isHeading ? " heading" : "";
  return (
    <p className={`report-paragraph${level}${isAsked ? " asked" : ""}`} data-paragraph={index}>
      {parts}
    </p>
  );
}

/** What closes a part of a sentence and therefore stays with the word before it. */
const closingMark = /^[，。、；：？！）》”’,.;:?!)\]%]{1,2}/;

function NumberButton({
  number,
  isCurrent,
  choose,
}: {
  readonly number: ReportNumber;
  readonly isCurrent: boolean;
  readonly choose: (number: ReportNumber) => void;
}): ReactNode {
  const { report: words } = useStrings();
  return (
    <button
      type="button"
      className={`report-number ${number.state}`}
      aria-pressed={isCurrent}
      aria-label={words.number(number.shown, words.states[number.state])}
      onClick={({ currentTarget }) => {
        choose(number);
        currentTarget.scrollIntoView({ block: "nearest" });
      }}
    >
      {number.shown}
      <sup aria-hidden="true">{numberMarks[number.state]}</sup>
    </button>
  );
}
