import { Button, Field, Textarea } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import type { KnownReport } from "../../memory/known-report";
import type { ReportSource } from "../../report/loaded-report";
import { useStrings } from "../../strings/use-strings";

/** The ways to a report: a file chosen or dropped, or text pasted. */
export function ReportPicker({
  known,
  read,
}: {
  readonly known: KnownReport | undefined;
  readonly read: (source: ReportSource) => void;
}): ReactNode {
  const { report: words } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file === undefined) return;
    void file.arrayBuffer().then((buffer) => {
      read({ from: "file", name: file.name, bytes: new Uint8Array(buffer) });
    });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section className="report">
      <h2>{words.title}</h2>
      <p className="quiet">{words.intro}</p>
      {known !== undefined && <p className="report-last">{words.last(known.name)}</p>}
      <div
        className={isOver ? "report-drop over" : "report-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.docm,.txt,.doc,.wps"
          onChange={({ target }) => {
            take(target.files);
            // The same file may be chosen again after it was changed.
            target.value = "";
          }}
        />
        <Button appearance="primary" size="large" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <p className="quiet">{words.kinds}</p>
        <p className="quiet">{words.drop}</p>
      </div>
      <div className="report-paste">
        <Field label={words.paste}>
          <Textarea
            aria-label={words.pasteLabel}
            value={text}
            rows={4}
            resize="vertical"
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        <Button
          disabled={text.trim() === ""}
          onClick={() => read({ from: "paste", name: words.pastedName, text })}
        >
          {words.pasteRead}
        </Button>
      </div>
    </section>
  );
}
