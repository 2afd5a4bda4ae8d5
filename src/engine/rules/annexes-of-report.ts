import { yearOfAnnex } from "../annexes/annex-year";
import type { AnnexSet } from "../annexes/annex-set";
import type { BaseDataTable } from "../annexes/base-data-table";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { isSameUnit, unitNameOf } from "../annexes/unit-name";
import type { Narrative } from "../narrative/narrative";

/** The tables that tell the same year of the same unit as the prose. */
export interface AnnexesOfReport {
  readonly unitEvaluation: SelfEvaluation | undefined;
  readonly baseData: BaseDataTable | undefined;
  readonly projectEvaluations: readonly SelfEvaluation[];
}

/**
 * Picks the annexes the prose speaks of: of its year, where both name one, and of its unit, where there are several.
 * Where two of a kind are left, it could be either, and none is taken.
 */
export function annexesOfReport(narrative: Narrative, annexes: AnnexSet): AnnexesOfReport {
  const isOfYear = (annex: BaseDataTable | SelfEvaluation): boolean => {
    const year = yearOfAnnex(annex);
    return year === undefined || narrative.year === undefined || year === narrative.year;
  };
  const evaluations = annexes.selfEvaluations.filter(isOfYear);
  return {
    unitEvaluation: theOne(
      evaluations.filter(({ kind }) => kind === "unit-self-evaluation"),
      narrative.unitName,
    ),
    baseData: theOne(annexes.baseDataTables.filter(isOfYear), narrative.unitName),
    projectEvaluations: evaluations.filter(({ kind }) => kind === "project-self-evaluation"),
  };
}

/** The 自评表 whose total the prose tells: the unit's, or that of the one project a report is on. */
export function findToldEvaluation({
  unitEvaluation,
  projectEvaluations,
}: AnnexesOfReport): SelfEvaluation | undefined {
  return unitEvaluation ?? (projectEvaluations.length === 1 ? projectEvaluations[0] : undefined);
}

function theOne<Annex extends BaseDataTable | SelfEvaluation>(
  candidates: readonly Annex[],
  unitName: string,
): Annex | undefined {
  if (candidates.length <= 1) return candidates[0];
  const own = candidates.filter((each) => {
    const name = unitNameOf(each)?.text;
    return name !== undefined && unitName !== "" && isSameUnit(name, unitName);
  });
  return own.length === 1 ? own[0] : undefined;
}
