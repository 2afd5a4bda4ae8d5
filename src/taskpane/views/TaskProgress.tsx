import { ProgressBar } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Task } from "../pane-state";
import { useStrings } from "../strings/use-strings";

/** Milliseconds of work that nobody needs to be told of. */
const shortWork = 150;

/** A bar while the pane is busy for longer than a moment; for a screen reader its words. */
export function TaskProgress({ task }: { readonly task: Task | undefined }): ReactNode {
  const strings = useStrings();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (task === undefined) return undefined;
    const timer = setTimeout(() => setLong(true), shortWork);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [task]);
  const words = task === undefined || !isLong ? "" : strings.task[task];
  return (
    <div className="progress" role="status">
      {words !== "" && (
        <>
          <ProgressBar thickness="medium" aria-label={words} />
          <span className="for-screen-readers">{words}</span>
        </>
      )}
    </div>
  );
}
