import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Policy } from "../../engine/scoring/policy";
import { percentOfShare, shareOfPercent } from "../memory/percent";
import { type Settings, type ThresholdName, thresholdsOf } from "../memory/settings";
import { useStrings } from "../strings/use-strings";

const names: readonly ThresholdName[] = [
  "flagFrom",
  "explainFrom",
  "explainExecutionBelow",
  "unspentAbove",
  "resultAheadAbove",
  "jumpShare",
  "jumpFloor",
];

type Thresholds = Settings["thresholds"];

/** The limits from which a deviation is worth a word; one that equals the policy's is not stored. */
export function ThresholdFields({
  policy,
  thresholds,
  change,
}: {
  readonly policy: Policy;
  readonly thresholds: Thresholds;
  readonly change: (thresholds: Thresholds) => void;
}): ReactNode {
  return (
    <div className="thresholds">
      {names.map((name) => (
        <ThresholdField
          key={name}
          name={name}
          ofPolicy={thresholdsOf(policy)[name]}
          chosen={thresholds[name]}
          choose={(share) => {
            const { [name]: _dropped, ...others } = thresholds;
            const isOwn = share !== undefined && share !== thresholdsOf(policy)[name];
            change(isOwn ? { ...others, [name]: share } : others);
          }}
        />
      ))}
    </div>
  );
}

function ThresholdField({
  name,
  ofPolicy,
  chosen,
  choose,
}: {
  readonly name: ThresholdName;
  readonly ofPolicy: string | undefined;
  readonly chosen: string | undefined;
  readonly choose: (share: string | undefined) => void;
}): ReactNode {
  const { settings } = useStrings();
  const isAmount = name === "jumpFloor";
  const show = (share: string | undefined): string =>
    share === undefined ? "" : isAmount ? share : percentOfShare(share);
  const [text, setText] = useState(() => show(chosen ?? ofPolicy));
  const read = isAmount ? readAmount(text) : shareOfPercent(text);
  const isInvalid = text.trim() !== "" && read === undefined;
  return (
    <Field
      label={settings.threshold[name]}
      orientation="horizontal"
      {...(isInvalid ? { validationState: "error", validationMessage: settings.invalid } : {})}
    >
      <Input
        size="small"
        inputMode="decimal"
        placeholder={settings.unlimited}
        contentAfter={isAmount ? settings.tenThousandYuan : "%"}
        value={text}
        onChange={(_, { value }) => setText(value)}
        // A change of every letter would review the workbook at every letter.
        onBlur={() => {
          if (!isInvalid && read !== (chosen ?? ofPolicy)) choose(read);
        }}
      />
    </Field>
  );
}

function readAmount(text: string): string | undefined {
  return /^\d{1,6}(\.\d{1,6})?$/.test(text.trim()) ? text.trim() : undefined;
}
