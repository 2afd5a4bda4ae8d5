import type { ReactNode } from "react";
import type { Review } from "../../engine/review";
import { useStrings } from "../strings/use-strings";

/** What a reader of the findings must not miss: a policy of other years, and rules that the policy changed, with its reasons. */
export function ReviewNotices({ review: { notices, rules } }: { readonly review: Review }): ReactNode {
  const { policies: words, severity } = useStrings();
  const changed = rules.flatMap(({ rule, title, override }) =>
    override === undefined ? [] : [{ rule, title, override }],
  );
  if (notices.length + changed.length === 0) return undefined;
  return (
    <aside className="review-notices">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {changed.length > 0 && (
        <>
          <p>{words.changedRules(changed.length)}</p>
          <ul>
            {changed.map(({ rule, title, override }) => (
              <li key={rule}>
                {title}
                <span className="quiet">
                  {" "}
                  {override.severity === "off" ? words.off : words.lowered(severity[override.severity])}
                  {words.because(override.reason)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
