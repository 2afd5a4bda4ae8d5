import { type Fact, isBlank, quantityOf } from "../../annexes/fact";
import type { Evidence, Observation, Place } from "../../finding";
import { squeeze } from "../../numbers/normalise";
import { showDecimal } from "../../numbers/show-decimal";
import type { CellPlace } from "../../workbook/address";
import { type AnnexPair, pairAnnexes, pairCells } from "../annex-in-report";
import { type AnnexRow, findMissingRows } from "../annex-rows";
import { compareStated } from "../compare-stated";
import { evidence } from "../evidence";
import { defineRule } from "../rule";

/** A table that is printed in the report and kept in the workbook holds the same in both. */
export const annexInTheReportEqualsTheWorkbook = defineRule({
  id: "annex-in-the-report-equals-the-workbook",
  title: "报告所附表格与工作簿逐格一致",
  basis: "报告所附的基础数据表、自评表与报送的工作簿是同一张表",
  severity: "verify",
  needs: ["annexesInReports", "annexes"],
  *check({ annexesInReports, annexes }) {
    for (const { annexes: inReport, placeOf } of annexesInReports) {
      for (const pair of pairAnnexes(inReport, annexes)) {
        for (const cells of pairCells(pair)) {
          const { inReport: printed, inWorkbook: kept } = cells;
          const at = placeOf(printed.at);
          // Nothing stands there in either; and what waits for Excel to be calculated is not known yet.
          if (isBlank(printed) && isBlank(kept)) continue;
          if (kept.reading.form === "uncalculated") continue;
          const because: Evidence[] = [
            evidence(kept),
            ...(at === undefined ? [] : [{ at, shown: printed.shown, label: `报告所附${kept.label}` }]),
          ];
          const difference = differenceOf(printed, kept);
          if (difference === "none") {
            yield { verdict: "equal", because };
            continue;
          }
          yield {
            at: kept.at,
            verdict: isBlank(printed) || isBlank(kept) ? "missing" : "contradiction",
            message: `${kept.label}：报告所附表格填${say(printed)}，工作簿填${say(kept)}${difference === "other" ? "" : `，差${difference}`}，请统一。`,
            because,
            stated: kept.shown,
            computed: printed.shown,
            ...(difference !== "other" && { difference }),
          };
        }
        yield* sayMissingRows(pair, placeOf);
      }
    }
  },
});

function* sayMissingRows(
  pair: AnnexPair,
  placeOf: (place: CellPlace) => Place | undefined,
): Generator<Observation> {
  const { onlyInReport, onlyInWorkbook } = findMissingRows(pair);
  for (const row of onlyInWorkbook) {
    yield {
      at: row.at,
      verdict: "missing",
      message: `${row.name}（${sayRow(row)}）：工作簿有这一行，报告所附表格没有，请统一。`,
      because: row.facts.map(evidence),
    };
  }
  for (const row of onlyInReport) {
    const at = placeOf(row.at);
    if (at === undefined) continue;
    yield {
      at,
      verdict: "missing",
      message: `${row.name}（${sayRow(row)}）：报告所附表格有这一行，工作簿没有，请统一。`,
      because: row.facts.flatMap((fact) => {
        const place = placeOf(fact.at);
        return place === undefined ? [] : [{ ...evidence(fact), at: place }];
      }),
    };
  }
}

/** What stands in a row, as far as a person needs it to find the row: "400件、671件、8". */
function sayRow({ facts }: AnnexRow): string {
  const shown = facts.slice(0, 3).map(say).join("、");
  return facts.length > 3 ? `${shown}…` : shown;
}

/** "none", how much two amounts differ by, or "other" for words and blanks. */
function differenceOf(printed: Fact, kept: Fact): string {
  if (squeeze(printed.shown) === squeeze(kept.shown)) return "none";
  const [one, other] = [quantityOf(printed), quantityOf(kept)];
  const compared = one && other && compareStated(one, other);
  // One table printed twice: what is shown with fewer decimals is not the same table any more, but no other number.
  if (compared?.verdict === "equal" || compared?.verdict === "rounding") return "none";
  return compared === undefined ? "other" : showDecimal(compared.difference.abs(), compared.decimals);
}

function say(fact: Fact): string {
  return isBlank(fact) ? "空白" : fact.shown.replace(/\s+/g, " ");
}
