import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScoreReading } from "../../engine/scoring/scorecard";
import type { CellPlace } from "../../engine/workbook/address";
import type { FillChoices, FillPlan } from "../scores/fill-plan";
import type { Strings } from "../strings/zh-cn";
import { useStrings } from "../strings/use-strings";
import { CellLink } from "./CellLink";

/** Indicators whose direction nobody printed: the user says which one was meant, seeing what each would score. */
export function OpenDirections({
  open,
  choices,
  choose,
  show,
}: {
  readonly open: FillPlan["open"];
  readonly choices: FillChoices;
  readonly choose: (key: string, reading: number) => void;
  readonly show: (places: readonly CellPlace[]) => void;
}): ReactNode {
  const strings = useStrings();
  const { scores } = strings;
  if (open.length === 0) return null;
  return (
    <section className="open-directions" aria-labelledby="open-directions">
      <h3 id="open-directions">{scores.openTitle(open.length)}</h3>
      <p className="quiet">{scores.openDetail}</p>
      {open.map(({ key, line }) => (
        <div key={key} className="open-direction">
          <p className="open-name">
            <strong>{line.name}</strong>{" "}
            <CellLink place={line.indicator?.target?.at ?? line.at} show={show} />
          </p>
          <RadioGroup
            aria-label={line.name}
            value={String(choices.readings.get(key) ?? "")}
            onChange={(_, { value }) => choose(key, Number(value))}
          >
            {line.readings.map((reading, index) => (
              <Radio
                key={reading.derivation}
                value={String(index)}
                label={
                  <span className="reading">
                    <span>
                      {nameReading(reading, line.readings, strings)}
                      <strong> {scores.points(reading.score.toFixed(2))}</strong>
                      {index === 0 && <span className="badge">{scores.usual}</span>}
                    </span>
                    <span className="quiet">{reading.derivation}</span>
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </div>
      ))}
    </section>
  );
}

function nameReading(
  { comparator, atMost }: ScoreReading,
  all: readonly ScoreReading[],
  { scores }: Strings,
): string {
  const name = scores.reading[comparator];
  const isAlone = all.filter((each) => each.comparator === comparator).length === 1;
  if (isAlone || atMost === undefined) return name;
  if (typeof atMost !== "string") return `${name}（${atMost.title}）`;
  return `${name}${atMost === "ratio" ? scores.ratio : scores.overrun}`;
}
