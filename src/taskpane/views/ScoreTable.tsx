import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../engine/workbook/address";
import type { FillRow } from "../scores/fill-plan";
import { useStrings } from "../strings/use-strings";
import { CellLink } from "./CellLink";

interface TableProps {
  readonly rows: readonly FillRow[];
  readonly accepted: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly accept: (key: string) => void;
  readonly show: (places: readonly CellPlace[]) => void;
}

/** The scores as a table that fits the narrowest pane: how a score comes about stands below its name. */
export function ScoreTable({ rows, ...rest }: TableProps): ReactNode {
  const { scores } = useStrings();
  const { columns } = scores;
  return (
    <table className="score-table" aria-label={scores.title}>
      <thead>
        <tr>
          <th scope="col">
            <span className="for-screen-readers">{columns.tick}</span>
          </th>
          <th scope="col">{columns.name}</th>
          <th scope="col" className="number">
            {columns.weight}
          </th>
          <th scope="col" className="number">
            {columns.stated}
          </th>
          <th scope="col" className="number">
            {columns.computed}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  accepted,
  toggle,
  accept,
  show,
}: Omit<TableProps, "rows"> & { readonly row: FillRow }): ReactNode {
  const { scores, blank } = useStrings();
  const { key, name, edit, obstacle, proposed, stated, computed, weight } = row;
  const mark = obstacle === undefined || obstacle === "other" ? row.why : scores.mark[obstacle];
  const isRight = edit === undefined && obstacle === undefined && row.why === undefined;
  return (
    <tr className={row.isTicked ? "ticked" : ""}>
      <td>
        {edit !== undefined && (
          <Checkbox aria-label={name} checked={row.isTicked} onChange={() => toggle(key)} />
        )}
        {isRight && (
          <span className="tick" role="img" aria-label={scores.right}>
            ✓
          </span>
        )}
      </td>
      <th scope="row">
        <span className="score-name">
          {name} <CellLink place={row.at} near={row.at.sheet} show={show} />
        </span>
        <span className="derivation">{row.derivation}</span>
        {mark !== undefined && mark !== row.derivation && <span className="badge">{mark}</span>}
        {proposed !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            aria-pressed={accepted.has(key)}
            onClick={() => accept(key)}
          >
            {accepted.has(key) && "✓ "}
            {scores.accept(proposed)}
          </Button>
        )}
      </th>
      <td className="number">{weight ?? ""}</td>
      <td className="number">{stated ?? <span className="quiet">{blank}</span>}</td>
      <td className={edit === undefined ? "number" : "number differs"}>{computed ?? "—"}</td>
    </tr>
  );
}
