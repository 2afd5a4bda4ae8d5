/** A span of the report: paragraph counted from 0 in reading order, start and end in characters of that paragraph. */
export interface NarrativePlace {
  readonly document: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
