import { Button, Field, Link, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { allPolicies } from "../../policies/all-policies";
import { localPolicyOf } from "../review-workbook";
import type { Settings } from "../memory/settings";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { version } from "../version";
import { AnswerList } from "./AnswerList";
import { Disclosure } from "./Disclosure";
import { LocalPolicy } from "./LocalPolicy";
import { PolicyTotals } from "./PolicyTotals";
import { ThresholdFields } from "./ThresholdFields";

/** Policy, thresholds, at-most family and language; each change is kept in the workbook at once. */
export function SettingsView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { settings: words, policies } = useStrings();
  const { settings } = state.memory;
  const local = localPolicyOf(settings);
  const choices = local === undefined ? allPolicies : [...allPolicies, local];
  const policy = choices.find(({ id }) => id === settings.policy) ?? allPolicies[0] ?? state.review.policy;
  const change = (next: Settings): void => {
    actions.changeSettings(next);
  };
  return (
    <section className="settings">
      <h2>{words.title}</h2>
      <p className="quiet">{words.detail}</p>
      <Field label={words.policy} hint={words.policySource(policy.source)}>
        <Select value={policy.id} onChange={(_, { value }) => change({ ...settings, policy: value })}>
          {choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <LocalPolicy
        isChosen={local !== undefined}
        choose={(chosen) => {
          const { localPolicy: _dropped, policy: _former, ...others } = settings;
          change(chosen === undefined ? others : { ...others, policy: chosen.id, localPolicy: chosen.text });
        }}
      />
      <Disclosure title={policies.totals}>
        <PolicyTotals review={state.review} policies={choices} />
      </Disclosure>
      <Field label={words.atMost}>
        <RadioGroup
          value={settings.atMost ?? "default"}
          onChange={(_, { value }) => change(withAtMost(settings, value))}
        >
          {(["default", "overrun", "ratio"] as const).map((value) => (
            <Radio key={value} value={value} label={words.atMostChoices[value]} />
          ))}
        </RadioGroup>
      </Field>
      <h3>{words.thresholds}</h3>
      <ThresholdFields
        // Other thresholds, other fields: what stands in them belongs to the policy and the stored values.
        key={`${policy.id}|${JSON.stringify(settings.thresholds)}`}
        policy={policy}
        thresholds={settings.thresholds}
        change={(thresholds) => change({ ...settings, thresholds })}
      />
      <Button
        size="small"
        disabled={Object.keys(settings.thresholds).length === 0}
        onClick={() => change({ ...settings, thresholds: {} })}
      >
        {words.reset}
      </Button>
      <AnswerList state={state} actions={actions} />
      <Field label={words.language}>
        <Select
          value={settings.language ?? "default"}
          onChange={(_, { value }) => change(withLanguage(settings, value))}
        >
          {(["default", "zh-CN", "en"] as const).map((value) => (
            <option key={value} value={value}>
              {words.languageChoices[value]}
            </option>
          ))}
        </Select>
      </Field>
      <p className="quiet about">
        {words.about(version)}
        <Link href={words.helpPage} target="_blank" rel="noopener">
          {words.help}
        </Link>
      </p>
    </section>
  );
}

function withAtMost({ atMost: _dropped, ...settings }: Settings, value: string): Settings {
  return value === "overrun" || value === "ratio" ? { ...settings, atMost: value } : settings;
}

function withLanguage({ language: _dropped, ...settings }: Settings, value: string): Settings {
  return value === "zh-CN" || value === "en" ? { ...settings, language: value } : settings;
}
