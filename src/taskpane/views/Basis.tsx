import type { ReactNode } from "react";
import { allRules } from "../../engine/rules/all-rules";
import { useStrings } from "../strings/use-strings";

/** What a rule rests on, for those who ask. */
export function Basis({ rule }: { readonly rule: string }): ReactNode {
  const { card } = useStrings();
  const found = allRules.find(({ id }) => id === rule);
  if (found === undefined) return null;
  return (
    <details className="basis">
      <summary>{card.basis}</summary>
      <p>{found.basis}</p>
    </details>
  );
}
