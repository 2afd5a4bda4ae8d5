import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { titleOfAnswer } from "../../memory/answers";
import { shortLabel } from "../pointing/short-label";
import type { Notice, OpenState } from "../pane-state";
import type { Strings } from "../strings/zh-cn";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CellLink } from "./CellLink";
import { nameOfCell } from "./name-of-place";

/** What just happened, said once, with the way back where there is one. */
export function NoticeBar({
  state: { notice, memory },
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const strings = useStrings();
  return (
    <div className="notices" role={isTrouble(notice) ? "alert" : "status"}>
      {notice !== undefined && (
        <MessageBar layout="multiline" intent={intentOf(notice)} politeness="polite">
          <MessageBarBody>
            <NoticeWords notice={notice} strings={strings} actions={actions} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={strings.close}
                icon={<span aria-hidden="true">✕</span>}
                onClick={actions.closeNotice}
              />
            }
          >
            {notice.kind === "pointed" && (
              <Button size="small" onClick={() => actions.restoreAnswers(notice.former)}>
                {strings.undo}
              </Button>
            )}
            {notice.kind === "written" && memory.journal.length > 0 && (
              <Button size="small" onClick={actions.undo}>
                {strings.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function isTrouble(notice: Notice | undefined): boolean {
  return notice !== undefined && ["refused", "report-refused", "failed"].includes(notice.kind);
}

function intentOf(notice: Notice): "success" | "info" | "warning" | "error" {
  switch (notice.kind) {
    case "written":
    case "explained":
    case "pointed":
    case "sheet-added":
      return "success";
    case "report-differs":
      return "info";
    case "undone":
      return notice.skipped.length > 0 ? "warning" : "success";
    case "changed":
      return notice.appeared > 0 ? "warning" : "info";
    case "damaged":
      return "warning";
    case "refused":
    case "report-refused":
    case "failed":
      return "error";
  }
}

function NoticeWords({
  notice,
  strings,
  actions,
}: {
  readonly notice: Notice;
  readonly strings: Strings;
  readonly actions: GoujiActions;
}): ReactNode {
  const words = strings.notice;
  switch (notice.kind) {
    case "written": {
      const { title, count, difference } = notice;
      const said = words.written(title, count);
      return difference === undefined
        ? said
        : said + words.difference(difference.vanished, difference.appeared);
    }
    case "undone": {
      const skipped = notice.skipped.map(({ at }) => nameOfCell(at)).join(strings.list);
      const said = words.undone(notice.title, notice.count);
      return skipped === "" ? said : `${said}${words.skipped(skipped)}`;
    }
    case "refused":
      return (
        <>
          {words.refused}
          <ul className="refused">
            {notice.refused.map(({ at, reason }) => (
              <li key={nameOfCell(at)}>
                <CellLink place={at} show={actions.show} /> {words.refusal[reason]}
              </li>
            ))}
          </ul>
        </>
      );
    case "report-refused":
      return notice.why;
    case "report-differs":
      return strings.report.differs(notice.name);
    case "failed":
      return (
        <>
          {strings.failure.reason[notice.failure.reason]}
          {notice.failure.reason === "failed" && (
            <span className="technical">{strings.failure.detail(notice.failure.detail)}</span>
          )}
        </>
      );
    case "changed":
      return words.changed(nameAreas(notice.areas, strings), notice.vanished, notice.appeared);
    case "explained":
      return words.explained;
    case "pointed":
      return strings.labels.pointed(shortLabel(notice.answer.label), titleOfAnswer(notice.answer));
    case "sheet-added":
      return words.sheetAdded(notice.name);
    case "damaged":
      return words.damaged(notice.parts.map((part) => words.parts[part]).join(strings.list));
  }
}

/** More cells than a sentence can hold are counted. */
const namedAreas = 3;

function nameAreas(
  areas: readonly { readonly sheet: string; readonly area: string }[],
  strings: Strings,
): string {
  const names = [...new Set(areas.map(({ area }) => area))];
  const shown = names.slice(0, namedAreas).join(strings.list);
  return names.length > namedAreas ? strings.notice.manyCells(shown, names.length) : shown;
}
