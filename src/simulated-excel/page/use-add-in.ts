import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SimulatedHost } from "../host/simulated-host";
import { AddInFrame } from "./add-in-frame";
import type { AddInManifest, RibbonButton } from "./read-manifest";

/** The pages of the add-in as the page of Excel holds them. */
export interface RunningAddIn {
  /** The pane's frame; undefined while the pane is closed, unless it goes on behind as the page of the buttons. */
  readonly pane: AddInFrame | undefined;
  readonly isPaneShown: boolean;
  /** The button whose command has not completed. */
  readonly running: string | undefined;
  readonly openPane: () => void;
  readonly closePane: () => void;
  readonly press: (button: RibbonButton) => Promise<void>;
}

/** How long a page of commands may take to start. */
const startTimeout = 15_000;

/** Runs the add-in's pane and, when a button first needs it, its page of commands. A new host starts both anew. */
export function useAddIn(
  host: SimulatedHost,
  manifest: AddInManifest | undefined,
  locale: string,
  onFailed: (label: string) => void,
): RunningAddIn {
  const [isOpen, setOpen] = useState(true);
  const [running, setRunning] = useState<string>();
  const commands = useRef<AddInFrame>(undefined);
  const isShown = useRef(isOpen);
  useEffect(() => {
    isShown.current = isOpen;
  }, [isOpen]);
  // A page that holds the functions of the buttons as well outlives the closing of the pane.
  const isShared = manifest !== undefined && manifest.commandsUrl === manifest.paneUrl;
  const isRunning = isOpen || isShared;
  const pane = useMemo(
    () =>
      !isRunning || manifest === undefined
        ? undefined
        : new AddInFrame(host, {
            url: manifest.paneUrl,
            title: manifest.name,
            controlId: "pane",
            locale,
            addInName: manifest.name,
            ...(isShared && { sharedRuntime: { isShown: () => isShown.current, show: setOpen } }),
          }),
    [host, manifest, locale, isRunning, isShared],
  );
  useEffect(() => {
    if (pane !== undefined) pane.channel.onClose = () => setOpen(false);
    return () => pane?.dispose();
  }, [pane]);
  useEffect(
    () => () => {
      commands.current?.dispose();
      commands.current = undefined;
    },
    [host, manifest],
  );

  const commandFrame = useCallback((): AddInFrame | undefined => {
    if (manifest === undefined) return undefined;
    if (isShared) return pane;
    if (commands.current === undefined) {
      const { commandsUrl: url, name } = manifest;
      commands.current = new AddInFrame(host, {
        url,
        title: `${name} commands`,
        controlId: "commands",
        locale,
        addInName: name,
      });
      commands.current.element.className = "commands-frame";
      document.body.append(commands.current.element);
    }
    return commands.current;
  }, [host, manifest, locale, pane, isShared]);

  const press = useCallback(
    async (button: RibbonButton) => {
      if (button.action.kind === "show-pane") {
        setOpen(true);
        return;
      }
      const frame = commandFrame();
      if (frame === undefined) return;
      setRunning(button.id);
      try {
        await frame.whenReady(startTimeout);
        await frame.channel.runCommand(button.id, button.action.functionName);
      } catch {
        onFailed(button.label);
      }
      setRunning(undefined);
    },
    [commandFrame, onFailed],
  );

  return {
    pane,
    isPaneShown: isOpen,
    running,
    openPane: useCallback(() => setOpen(true), []),
    closePane: useCallback(() => setOpen(false), []),
    press,
  };
}
