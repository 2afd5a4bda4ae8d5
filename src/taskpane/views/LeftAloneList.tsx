import type { ReactNode } from "react";
import type { Review } from "../../engine/review";
import { useStrings } from "../strings/use-strings";
import { Disclosure } from "./Disclosure";

/** The sheets that were left alone and why; nothing where every sheet was read. */
export function LeftAloneList({
  annexes: { leftAlone },
}: {
  readonly annexes: Review["annexes"];
}): ReactNode {
  const { ready } = useStrings();
  if (leftAlone.length === 0) return null;
  return (
    <Disclosure title={ready.leftAlone(leftAlone.length)}>
      <LeftAloneItems leftAlone={leftAlone} />
    </Disclosure>
  );
}

/** Each of these sheets with the reason, in a list. */
export function LeftAloneItems({
  leftAlone,
}: {
  readonly leftAlone: Review["annexes"]["leftAlone"];
}): ReactNode {
  const { ready } = useStrings();
  return (
    <ul className="plain">
      {leftAlone.map(({ sheet, why }) => (
        <li key={sheet}>
          {sheet} <span className="quiet">{ready.why[why]}</span>
        </li>
      ))}
    </ul>
  );
}
