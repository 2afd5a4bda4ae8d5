import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ignored, type PointedTable, roleTitles } from "../../engine/annexes/role-titles";
import type { Answer } from "../../engine/review";
import { tightLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";

/** What a label means, chosen from what its table can have. `role` is what it is read as; without it nothing is chosen yet. */
export function MeaningSelect({
  table,
  label,
  role,
  name,
  first,
  isBusy,
  point,
}: {
  readonly table: PointedTable;
  /** As printed. */
  readonly label: string;
  readonly role?: string;
  /** What a screen reader calls it. */
  readonly name: string;
  /** What stands there while nothing is chosen. */
  readonly first?: string;
  readonly isBusy: boolean;
  readonly point: (answer: Answer) => void;
}): ReactNode {
  const { labels: words } = useStrings();
  return (
    <Select
      size="small"
      aria-label={name}
      value={role ?? ""}
      disabled={isBusy}
      onChange={(_, { value }) => {
        if (value !== "" && value !== role) point({ table, label: tightLabel(label), means: value });
      }}
    >
      {role === undefined && <option value="">{first}</option>}
      {Object.entries(roleTitles[table]).map(([each, title]) => (
        <option key={each} value={each}>
          {title}
        </option>
      ))}
      <option value={ignored}>{words.ignored}</option>
    </Select>
  );
}
