import { useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type ReactNode } from "react";
import { showCell } from "../../engine/workbook/address";
import { saveWorkbook } from "../files/save-workbook";
import { openWorkbook, type OpenedWorkbook } from "../files/workbook-file";
import { SimulatedHost } from "../host/simulated-host";
import { protectSheet, unprotectSheet } from "../workbook/arrange-sheets";
import { typeInto } from "../workbook/write-cells";
import { readValue } from "../workbook/cell";
import { Assumptions } from "./Assumptions";
import { download } from "./download";
import { keepWorkbook } from "./kept-workbook";
import type { AddInManifest } from "./read-manifest";
import { Ribbon } from "./Ribbon";
import { stringsFor } from "./strings";
import { TaskPane } from "./TaskPane";
import { useAddIn } from "./use-add-in";
import { useWorkbook } from "./use-workbook";
import { Workspace } from "./Workspace";

/** What the page starts with. */
export interface AppProps {
  readonly opened: OpenedWorkbook;
  readonly manifest: AddInManifest | undefined;
  readonly locale: string;
  /** The newest ExcelApi that is played: 15 for 1.15. */
  readonly apiVersion: number;
  /** Told of every host that is made, for whoever drives the page from outside. */
  readonly onHost: (host: SimulatedHost) => void;
}

/** The version that "old Excel" plays. */
const oldApiVersion = 7;

/** The page that plays Excel on the web. */
export function App({ opened: first, manifest, locale, apiVersion, onHost }: AppProps): ReactNode {
  const strings = useMemo(() => stringsFor(locale), [locale]);
  const [opened, setOpened] = useState(first);
  const [isOld, setOld] = useState(false);
  const [isReadOnly, setReadOnly] = useState(false);
  const [notice, setNotice] = useState<string>();
  const [isDragging, setDragging] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const { workbook } = opened;

  // What an add-in reads at its start changes only with a new start: each of these makes a new host.
  const host = useMemo(() => {
    const made = new SimulatedHost(workbook);
    made.apiVersion = isOld ? oldApiVersion : apiVersion;
    workbook.isReadOnly = isReadOnly;
    return made;
  }, [workbook, isOld, isReadOnly, apiVersion]);
  useEffect(() => {
    onHost(host);
    return () => host.dispose();
  }, [host, onHost]);
  useWorkbook(workbook);
  useEffect(() => {
    const keep = (): void => {
      if (opened.file === undefined) return;
      const { bytes } = saveWorkbook({ workbook, file: opened.file, addIn: manifest });
      keepWorkbook({ name: workbook.name, bytes });
    };
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, [opened, workbook, manifest]);

  const fail = useCallback((label: string) => setNotice(strings.commandFailed(label)), [strings]);
  const addIn = useAddIn(host, manifest, locale, fail);

  const openFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      setOpened(openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name, manifest));
      setNotice(undefined);
    } catch {
      setNotice(strings.cannotOpen(file.name));
    }
  };
  const save = (): void => {
    if (opened.file === undefined) {
      setNotice(strings.cannotSaveNew);
      return;
    }
    const { bytes, leftOut } = saveWorkbook({ workbook, file: opened.file, addIn: manifest });
    download(bytes, workbook.name);
    workbook.isDirty = false;
    setNotice(leftOut.length === 0 ? strings.saved : strings.savedPartly(leftOut));
  };
  const play = (scene: "protect" | "readOnly" | "oldExcel" | "coAuthor"): void => {
    const sheet = workbook.activeSheet;
    if (scene === "readOnly") setReadOnly(!isReadOnly);
    else if (scene === "oldExcel") setOld(!isOld);
    else if (scene === "protect") {
      if (sheet.protection === undefined) protectSheet(workbook, sheet, {}, undefined, "person");
      else unprotectSheet(workbook, sheet, undefined, "person");
    } else {
      const value = readValue(sheet.cellAt(sheet.activeCell.row, sheet.activeCell.column));
      const text = typeof value === "number" ? String(value + 1) : `${String(value)}（同事改）`;
      typeInto(workbook, sheet, sheet.activeCell, text, "co-author");
      setNotice(strings.coAuthorChanged(`${sheet.name}!${showCell(sheet.activeCell)}`));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    void openFile(event.dataTransfer.files[0]);
  };

  return (
    <div
      className="excel"
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <header className="top">
        <div className="title-bar">
          <span className="waffle" aria-hidden="true" />
          <span className="app-name">{strings.appName}</span>
          <h1>{workbook.name.replace(/\.xls[xm]?$/i, "")}</h1>
          <Assumptions workbook={workbook} strings={strings} isEnglish={locale.startsWith("en")} />
        </div>
        <Ribbon
          strings={strings}
          manifest={manifest}
          scenes={{ isProtected: workbook.activeSheet.protection !== undefined, isReadOnly, isOld }}
          canSave={opened.file !== undefined}
          running={addIn.running}
          onOpen={() => picker.current?.click()}
          onSave={save}
          onScene={play}
          onButton={(button) => void addIn.press(button)}
        />
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            void openFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        {notice !== undefined && (
          <div className="notice" role="status">
            <span>{notice}</span>
            <button type="button" aria-label={strings.close} onClick={() => setNotice(undefined)}>
              ✕
            </button>
          </div>
        )}
      </header>
      <main>
        <Workspace key={workbook.name} host={host} strings={strings} onNotice={setNotice} />
        {addIn.pane !== undefined && (
          <TaskPane
            frame={addIn.pane}
            title={manifest?.name ?? ""}
            strings={strings}
            isHidden={!addIn.isPaneShown}
            onClose={addIn.closePane}
          />
        )}
      </main>
      {isDragging && <div className="drop-veil">{strings.dropHere}</div>}
    </div>
  );
}
