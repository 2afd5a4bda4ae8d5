import { type ReactNode, Suspense } from "react";
import type { OpenState } from "../pane-state";
import type { GoujiActions } from "../use-gouji";
import { lazyPage } from "./lazy-page";

const { Page: UnreadLabels } = lazyPage(async () => (await import("./UnreadLabels")).UnreadLabels);

/** `UnreadLabels` on the pages that are there first: its script is fetched only where something was not understood. */
export function UnreadPart({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  if (state.review.labels.unrecognised.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UnreadLabels state={state} actions={actions} />
    </Suspense>
  );
}
