import type { ReactNode } from "react";
import type { AddInManifest, RibbonButton } from "./read-manifest";
import type { Strings } from "./strings";

/** The states of Excel that the page can play. */
export interface Scenes {
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  readonly isOld: boolean;
}

interface RibbonProps {
  readonly strings: Strings;
  readonly manifest: AddInManifest | undefined;
  readonly scenes: Scenes;
  readonly canSave: boolean;
  /** The button whose command is running. */
  readonly running: string | undefined;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onScene: (scene: "protect" | "readOnly" | "oldExcel" | "coAuthor") => void;
  readonly onButton: (button: RibbonButton) => void;
}

/** The ribbon: what opens and saves, what the simulation can play, and the buttons of the add-in's manifest. */
export function Ribbon(props: RibbonProps): ReactNode {
  const { strings, manifest, scenes, canSave, running, onOpen, onSave, onScene, onButton } = props;
  return (
    <div className="ribbon" role="toolbar" aria-label={strings.tabHome}>
      <Group label={strings.groupFile}>
        <Large icon={<OpenIcon />} label={strings.open} onClick={onOpen} />
        <Large icon={<SaveIcon />} label={strings.save} onClick={onSave} disabled={!canSave} />
      </Group>
      {manifest !== undefined && (
        <Group label={manifest.groupLabel}>
          {manifest.buttons.map((button) => (
            <Large
              key={button.id}
              icon={
                button.iconUrl === undefined ? (
                  <DotIcon />
                ) : (
                  <img src={button.iconUrl} alt="" width={32} height={32} />
                )
              }
              label={button.label}
              tip={button.tip}
              isBusy={running === button.id}
              onClick={() => onButton(button)}
            />
          ))}
        </Group>
      )}
      <Group label={strings.groupScenes}>
        <div className="scenes">
          <Scene
            label={strings.protect}
            tip={strings.protectTip}
            isOn={scenes.isProtected}
            onClick={() => onScene("protect")}
          />
          <Scene
            label={strings.readOnly}
            tip={strings.readOnlyTip}
            isOn={scenes.isReadOnly}
            onClick={() => onScene("readOnly")}
          />
          <Scene
            label={strings.oldExcel}
            tip={strings.oldExcelTip}
            isOn={scenes.isOld}
            onClick={() => onScene("oldExcel")}
          />
          <button type="button" title={strings.coAuthorTip} onClick={() => onScene("coAuthor")}>
            {strings.coAuthor}
          </button>
        </div>
      </Group>
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="ribbon-group" aria-label={label}>
      <div className="ribbon-items">{children}</div>
      <h2>{label}</h2>
    </section>
  );
}

interface LargeProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly tip?: string;
  readonly disabled?: boolean;
  readonly isBusy?: boolean;
  readonly onClick: () => void;
}

function Large({ icon, label, tip, disabled, isBusy, onClick }: LargeProps): ReactNode {
  return (
    <button
      type="button"
      className="large"
      title={tip ?? label}
      disabled={disabled}
      aria-busy={isBusy}
      onClick={onClick}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}

function Scene({
  label,
  tip,
  isOn,
  onClick,
}: {
  label: string;
  tip: string;
  isOn: boolean;
  onClick: () => void;
}): ReactNode {
  return (
    <button type="button" title={tip} aria-pressed={isOn} onClick={onClick}>
      {label}
    </button>
  );
}

function OpenIcon(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={32} height={32} aria-hidden="true">
      <path
        d="M4 8.5A2.5 2.5 0 0 1 6.5 6h6l3 3h10A2.5 2.5 0 0 1 28 11.5V13H9.6a2 2 0 0 0-1.9 1.4L4 25z"
        fill="#f3d16b"
        stroke="#a07a1b"
      />
      <path
        d="M8.4 14.4A2 2 0 0 1 10.3 13H29l-4.3 11.6A2 2 0 0 1 22.8 26H4.6z"
        fill="#ffe9a9"
        stroke="#a07a1b"
      />
    </svg>
  );
}

function SaveIcon(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={32} height={32} aria-hidden="true">
      <path
        d="M6 5h17l4 4v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a1 1 0 0 1 1-1z"
        fill="#dfe9f6"
        stroke="#3b6ea8"
      />
      <path d="M10 5h10v7H10zM9 17h14v10H9z" fill="#fff" stroke="#3b6ea8" />
    </svg>
  );
}

function DotIcon(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={32} height={32} aria-hidden="true">
      <circle cx={16} cy={16} r={9} fill="#107c41" />
    </svg>
  );
}
