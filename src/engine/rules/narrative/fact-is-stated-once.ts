import type { AnnexSet } from "../../annexes/annex-set";
import type { NamingHints } from "../../narrative/fact-name";
import { type Narrative, placeOf } from "../../narrative/narrative";
import type { Relation } from "../../narrative/relation";
import { findSameFacts, type SameFact } from "../../narrative/same-fact";
import { namePlaces, nameSections, type SectionName } from "../../narrative/section-names";
import type { Statement } from "../../narrative/statement";
import { showDecimal } from "../../numbers/show-decimal";
import { isCellPlace, type Observation } from "../../finding";
import { annexesOfReport } from "../annexes-of-report";
import { compareTold, groupByValue, type ToldValue } from "../compare-told";
import { readMoneyName } from "../money-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { type RelationsOf, sayWhatIsSupported } from "../supported-value";
import { readNamedProjects } from "../told-project";
import { bothSides } from "../wording";

/** What the prose says twice it says alike. */
export const factIsStatedOnce = defineRule({
  id: "fact-is-stated-once",
  title: "同一事项在各处的数字一致",
  basis: "同一单位、同一期间、同一口径的同一事项只有一个数",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const sections = nameSections(narrative);
    const relationsOf = fileRelations(narrative.relations);
    for (const fact of findSameFacts(narrative, hintsOf(narrative, annexes))) {
      const values = groupByValue(fact.statements);
      const [usual, other] = values;
      if (usual === undefined) continue;
      if (other === undefined) {
        const isEqual = fact.statements.every((each) => each.quantity.value.eq(usual.head.quantity.value));
        const because = fact.statements.map((each) => statementEvidence(narrative, each));
        yield { verdict: isEqual ? "equal" : "rounding", because };
        continue;
      }
      // Where the counts differ the rate follows them, and they are found.
      if (doTheCountsDiffer(values, relationsOf)) continue;
      if (isOfEachProject(fact) || isOfSeveralConcepts(fact, narrative.unitName)) continue;
      const observation = observe(fact, values, narrative, sections, relationsOf);
      if (observation !== undefined) yield observation;
    }
  },
});

function observe(
  { name, statements, projects }: SameFact,
  values: readonly ToldValue[],
  narrative: Narrative,
  sections: readonly SectionName[],
  relationsOf: RelationsOf,
): Observation | undefined {
  const [usual, ...others] = values;
  const compared = others.map(({ head }) => usual && compareTold(head, usual.head));
  const [first] = compared;
  const [odd] = others;
  if (usual === undefined || odd === undefined || first === undefined) return undefined;
  const isCertain = compared.some((each) => each?.verdict === "contradiction");
  const places = namePlaces(statements, sections, narrative);
  const placeOfStatement = (statement: Statement): string => places[statements.indexOf(statement)] ?? "";
  const said = inReadingOrder(values).map((value) => {
    const where = [...new Set(value.statements.map(placeOfStatement))].join("、");
    return `${where}写${value.head.shown}`;
  });
  const unit = first.unit === "%" ? "个百分点" : first.unit;
  const gap =
    values.length > 2
      ? ""
      : `，${isLoose(usual.head) || isLoose(odd.head) ? "相差约" : "差"}${showDecimal(first.difference.abs(), first.decimals)}${unit}`;
  const isWithin = [
    ...new Set(statements.map((_, index) => projects[index]).filter((each) => each !== undefined)),
  ];
  const scope =
    isWithin.length > 0 && projects.includes(undefined)
      ? `；${listProjects(statements, projects, places)}，口径不同的请写明`
      : "";
  const support = sayWhatIsSupported(values, relationsOf);
  const at = placeOf(narrative, odd.head.at);
  const evidence = [...odd.statements, ...statements.filter((each) => !odd.statements.includes(each))].map(
    (each) => ({ ...statementEvidence(narrative, each), label: name }),
  );
  return {
    at,
    verdict: "contradiction",
    message: `${name}：${said.join("，")}${gap}${support === "" ? "" : `；${support}`}${scope}。`,
    because: evidence,
    ...bothSides(odd.head.quantity.value, odd.head.quantity.value.minus(first.difference), first.decimals),
    ...(!isCertain && { severity: "hint" as const }),
  };
}

/** Whether it is a score or a rate that each project has for itself. */
function isOfEachProject({ statements, projects }: SameFact): boolean {
  const isOwn = statements.every(({ quantity: { kind } }) => kind === "points" || kind === "percent");
  const known = projects.filter((each) => each !== undefined);
  return isOwn && known.length === statements.length && new Set(known).size === known.length;
}

/** Whether these are changes of different money of the unit: 支出比上年增加 and 项目支出比上年增加. */
function isOfSeveralConcepts({ statements }: SameFact, unitName: string): boolean {
  const concepts = statements.map(({ subject, role }) => {
    if (role !== "growth" && role !== "decline") return undefined;
    const words = subject.object === "" ? (subject.context.at(-1) ?? "") : subject.object;
    return readMoneyName(words, unitName)?.concept;
  });
  return new Set(concepts.filter((each) => each !== undefined)).size > 1;
}

/** Whether these are rates printed beside other counts each. */
function doTheCountsDiffer(values: readonly ToldValue[], relationsOf: RelationsOf): boolean {
  const counts = values.map(({ head }) => {
    const rate = relationsOf(head).find((each) => each.kind === "rate" && each.rate === head);
    return rate?.kind === "rate"
      ? `${rate.part.quantity.value.toFixed()}/${rate.whole.quantity.value.toFixed()}`
      : undefined;
  });
  return counts.every((each) => each !== undefined) && new Set(counts).size > 1;
}

function listProjects(
  statements: readonly Statement[],
  projects: readonly (string | undefined)[],
  places: readonly string[],
): string {
  const told = new Map<string, string>();
  statements.forEach((_, index) => {
    const project = projects[index];
    if (project !== undefined) told.set(project, places[index] ?? "");
  });
  return [...told].map(([project, place]) => `${place}是“${project}”的数`).join("，");
}

function inReadingOrder(values: readonly ToldValue[]): readonly ToldValue[] {
  return [...values].sort((a, b) => (a.statements[0]?.index ?? 0) - (b.statements[0]?.index ?? 0));
}

function isLoose({ quantity }: Statement): boolean {
  return quantity.qualifier !== "exact" || quantity.upper !== undefined;
}

function fileRelations(relations: readonly Relation[]): RelationsOf {
  const filed = new Map<number, Relation[]>();
  for (const relation of relations) {
    const members =
      relation.kind === "rate"
        ? [relation.rate, relation.part, relation.whole]
        : relation.kind === "breakdown"
          ? [relation.total, ...relation.parts]
          : [];
    for (const { index } of members) {
      const known = filed.get(index);
      if (known === undefined) filed.set(index, [relation]);
      else known.push(relation);
    }
  }
  return ({ index }) => filed.get(index) ?? [];
}

/** What the tables tell about prose that stands in them, and how they call the unit's money. */
function hintsOf(narrative: Narrative, annexes: AnnexSet): NamingHints {
  const { selfEvaluations } = annexes;
  const projectOf = readNamedProjects(narrative, annexesOfReport(narrative, annexes));
  const expected = new Set(
    selfEvaluations.flatMap(({ expectedGoal }) =>
      expectedGoal === undefined ? [] : [`${expectedGoal.at.sheet}!${expectedGoal.at.cell}`],
    ),
  );
  const projects = new Map(
    selfEvaluations
      .filter(({ kind }) => kind === "project-self-evaluation")
      .flatMap(({ sheet, head }) => (head.projectName === undefined ? [] : [[sheet, head.projectName.text]])),
  );
  return {
    nameMoney: (statement) => {
      if (projectOf(statement) !== undefined) return undefined;
      const named = readMoneyName(statement.subject.words, narrative.unitName);
      // What the treasury gives is not the end of the name of the whole: neither is the other under a shorter name.
      return named && `${named.concept}${named.isFiscal ? " fiscal" : ""}`;
    },
    whereOf: (statement) => {
      const at = placeOf(narrative, statement.at);
      if (!isCellPlace(at)) {
        const known = statement.scope.project === undefined ? projectOf(statement) : undefined;
        return known === undefined ? undefined : { project: known };
      }
      const project = projects.get(at.sheet);
      return {
        ...(expected.has(`${at.sheet}!${at.cell}`) && { role: "target" as const }),
        ...(project !== undefined && { project }),
      };
    },
  };
}
