import { type ReactNode, Suspense } from "react";
import type { OpenState } from "../pane-state";
import type { GoujiActions } from "../use-gouji";
import { lazyPage } from "./lazy-page";

const { Page: UnreadLabels } = lazyPage(async () => (await import("./UnreadLabels")).UnreadLabels);
const { Page: LostAnswers } = lazyPage(async () => (await import("./LostAnswers")).LostAnswers);

/** `UnreadLabels` and `LostAnswers` on the pages that are there first: their script is fetched only where they have something to say. */
export function UnreadPart({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { unrecognised, lost } = state.review.labels;
  if (unrecognised.length + lost.length === 0) return null;
  return (
    <Suspense fallback={null}>
      {unrecognised.length > 0 && <UnreadLabels state={state} actions={actions} />}
      {lost.length > 0 && <LostAnswers state={state} actions={actions} />}
    </Suspense>
  );
}
