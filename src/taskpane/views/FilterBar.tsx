import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Review } from "../../engine/review";
import type { FindingFilter } from "../findings/filter";
import { useStrings } from "../strings/use-strings";
import { sheetOf } from "./name-of-place";

/** Findings of one annex, or of one rule. Where there is only one of either, there is nothing to choose. */
export function FilterBar({
  review: { findings, rules },
  filter,
  change,
}: {
  readonly review: Review;
  readonly filter: FindingFilter;
  readonly change: (filter: FindingFilter) => void;
}): ReactNode {
  const strings = useStrings();
  const sheets = [...new Set(findings.map(({ at }) => sheetOf(at) ?? ""))];
  const found = rules.filter((report) => report.findings.length > 0);
  const choice = (text: string): string | undefined => (text === all ? undefined : text);
  return (
    <div className="filters" role="group" aria-label={strings.filter.label}>
      {sheets.length > 1 && (
        <Select
          size="small"
          aria-label={strings.filter.annex}
          value={filter.sheet ?? all}
          onChange={(_, { value }) => change({ ...filter, sheet: choice(value) })}
        >
          <option value={all}>
            {strings.filter.annex} · {strings.filter.all}
          </option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet === "" ? strings.card.noCell : sheet}
            </option>
          ))}
        </Select>
      )}
      {found.length > 1 && (
        <Select
          size="small"
          aria-label={strings.filter.rule}
          value={filter.rule ?? all}
          onChange={(_, { value }) => change({ ...filter, rule: choice(value) })}
        >
          <option value={all}>
            {strings.filter.rule} · {strings.filter.all}
          </option>
          {found.map(({ rule, title }) => (
            <option key={rule} value={rule}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** No sheet can have this name: Excel forbids the asterisk. */
const all = "*";
