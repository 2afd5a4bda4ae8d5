import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useStrings } from "../strings/use-strings";

/** The pane while the workbook is being read: the one button is there already, and what it is asked for comes as soon as it can. */
export function StartingFace({ review }: { readonly review: () => void }): ReactNode {
  const { starting, ready } = useStrings();
  const [isAsked, setAsked] = useState(false);
  return (
    <section className="ready">
      <h2>{starting.title}</h2>
      <Button
        appearance="primary"
        size="large"
        className="one-button"
        disabled={isAsked}
        onClick={() => {
          setAsked(true);
          review();
        }}
      >
        {isAsked ? ready.reviewing : ready.review}
      </Button>
      <p className="quiet centred">{starting.detail}</p>
    </section>
  );
}
