import { squeeze } from "../numbers/normalise";
import { meaningOfUnit } from "../numbers/unit";
import { bareName, withoutFundWords, withoutLightVerb, withoutTargetWords } from "./bare-name";
import { fundRoles } from "./fact-words";
import { havingVerbs } from "./name-words";
import { fundOf, type KnownProjects, knownProjects } from "./known-funds";
import type { Narrative } from "./narrative";
import { ofAnother, planReader, thingsSaidOf, wayOfCounting, wholesOf, yearsInTurnReader } from "./told-of";
import type { Role, Statement } from "./statement";

/** What a number is about, so far that two of them can be held side by side. */
export interface FactName {
  readonly statement: Statement;
  /** Verb and object without words that change nothing: the same for 共调解案件 and 调解案件. */
  readonly core: string;
  /** The words it stands with, as printed, without those that change nothing. */
  readonly printed: string;
  /** What to call it in a sentence. */
  readonly words: string;
  /** What any two statements of one fact have in common besides the name: kind of quantity and unit, role, time, body. */
  readonly frame: string;
  readonly role: Role;
  /** The fund it is the money of, where the name by itself says no more than 实际支出. */
  readonly project: string | undefined;
  /** The project whose paragraph or table it stands in; undefined for the unit as a whole. */
  readonly within: string | undefined;
  /** Nothing was done to it: 在校学生1200人. */
  readonly isState: boolean;
}

/** What the caller knows beyond the words. */
export interface NamingHints {
  /** The name under which an amount of the unit as a whole is known: 部门整体支出, 本年支出合计. */
  readonly nameMoney?: (statement: Statement) => string | undefined;
  /** What the cell says that a number of the workbook stands in: under 预期目标 it is a target, in a project's table the project's. */
  readonly whereOf?: (
    statement: Statement,
  ) => { readonly role?: Role; readonly project?: string } | undefined;
}

/** The names of all statements, by index; undefined where the words name nothing that could be found again. */
export function nameFacts(
  { documents, sentences, statements, relations }: Narrative,
  hints: NamingHints = {},
): readonly (FactName | undefined)[] {
  const isPlanned = planReader(documents, sentences);
  const surroundings = {
    projects: knownProjects(statements),
    wholes: wholesOf(relations),
    saidOf: thingsSaidOf(relations),
    isPlanned,
    isOfYearsInTurn: yearsInTurnReader(documents, sentences),
  };
  return statements.map((statement) => {
    const way = wayOfCounting(statement, documents);
    const name = nameFact(statement, surroundings, hints);
    return name === undefined || way === "" ? name : { ...name, frame: `${name.frame}|${way}` };
  });
}

interface Surroundings {
  readonly projects: KnownProjects;
  /** The total that each part of a breakdown belongs to. */
  readonly wholes: ReadonlyMap<number, Statement>;
  /** What each amount or share of a change changed, and of what each rate is. */
  readonly saidOf: ReadonlyMap<number, Statement>;
  /** Whether the words before a number, or its heading, speak of a plan. */
  readonly isPlanned: (statement: Statement) => boolean;
  /** Whether a number is one of several years told in turn. */
  readonly isOfYearsInTurn: (statement: Statement) => boolean;
}

function nameFact(
  statement: Statement,
  { projects, wholes, saidOf, isPlanned, isOfYearsInTurn }: Surroundings,
  { nameMoney, whereOf }: NamingHints,
): FactName | undefined {
  const { quantity, subject, period, scope } = statement;
  if (period.relation === "other" && period.year === undefined) return undefined;
  // Planned and yet read as done: which of the two it is, is not certain.
  if (statement.role === "actual" && isPlanned(statement)) return undefined;
  if (isOfYearsInTurn(statement)) return undefined;
  const where = whereOf?.(statement);
  const isLimit = statement.sign !== undefined && limit.test(statement.shown);
  const role = where?.role ?? (isLimit ? "target" : roleOfPart(statement, wholes));
  const within = where?.project ?? scope.project;
  const dimension = meaningOfUnit(quantity.unit)?.dimension ?? quantity.unit;
  const year = period.relation === "other" ? String(period.year) : period.relation;
  const frame = [quantity.kind, dimension, role, year, period.part, squeeze(scope.body)].join("|");
  // 占门急诊21.36万人次的31.4%: the whole of a share.
  const printed = bareName(subject.words).replace(/^占/, "");
  const named = { statement, frame, role, printed, within: within && bareName(within) };
  // 较上年减少3万元, 占总数的12%, 完成预算的98%: what it is said of names it, and where that is not known nothing does.
  const isChange = role === "growth" || role === "decline";
  const isOfAnother = quantity.kind === "percent" && ofAnother.test(subject.object);
  if (isChange || isOfAnother) {
    const of = saidOf.get(statement.index);
    const own = isChange ? subject.object || (subject.context.at(-1) ?? "") : "";
    const name = bareName(of?.subject.words ?? own);
    const concept = of && quantity.kind === "money" ? nameMoney?.(of) : undefined;
    if (name.length < shortestName || (concept === undefined && withoutFundWords(name) === ""))
      return undefined;
    return {
      ...named,
      core: `${concept === undefined ? withoutLightVerb(name) : `${concept} ${of?.role ?? ""}`}~${isChange ? "" : subject.object}`,
      words: name + printed,
      project: undefined,
      isState: false,
    };
  }
  // "合计400万元" of a fund may be anything of it.
  const isOfKnownRole = statement.role !== "actual" || quantity.kind === "percent";
  const fund = isOfKnownRole ? fundOf(quantity.kind, within, printed, projects) : undefined;
  if (fund !== undefined) {
    const words = (projects.fullNames.get(fund) ?? fund) + (fundRoles[role] ?? "");
    return { ...named, core: `${fund}#`, words, project: fund, isState: false };
  }
  if (quantity.kind === "money") {
    const concept = nameMoney?.(statement);
    // 资金3216万元 does not say what became of it.
    if (statement.role === "actual" && role === "spent" && concept?.startsWith("total") === true)
      return undefined;
    const core = concept ?? withoutFundWords(printed);
    if (core.length < shortestName) return undefined;
    return { ...named, core: `${core}¥`, words: printed, project: undefined, isState: true };
  }
  const own = bareName(subject.object).replace(/^占/, "");
  // "全年任务数400件" is planned for what stands before the bracket.
  const isPlanAlone = role === "target" && withoutTargetWords(own) === "";
  const object = isPlanAlone || own === "" ? bareName(subject.context.at(-1) ?? "") : own;
  if (isPlanAlone && object === "") return undefined;
  const full = isPlanAlone || havingVerbs.includes(subject.verb) ? "" : bareName(subject.verb);
  const core = (withoutLightVerb(full) + withoutLightVerb(object) || withoutLightVerb(printed)).replace(
    /的/g,
    "",
  );
  if (core.length < shortestName || (quantity.kind === "percent" && withoutFundWords(core) === ""))
    return undefined;
  const told = isPlanAlone
    ? object + own
    : own === "" && printed.length >= tellingName
      ? printed
      : bareName(full + object);
  // "时长" alone would tell nobody what differs.
  const words = told.length < tellingName && printed.length > told.length ? printed : told;
  return { ...named, core, words, project: undefined, isState: full === "" };
}

/** 应不超过281万元 says what must be kept to. */
const limit = /^(?:应|须|需|要求)/;
const shortestName = 2;
const tellingName = 4;

/** A part of what was planned is planned; an amount that nothing is said of was spent. */
function roleOfPart(statement: Statement, wholes: ReadonlyMap<number, Statement>): Role {
  if (statement.quantity.kind !== "money" || statement.role !== "actual") return statement.role;
  let whole = wholes.get(statement.index);
  for (let depth = 0; depth < deepestNesting && whole?.role === "actual"; depth += 1)
    whole = wholes.get(whole.index);
  return whole === undefined || whole.role === "actual" ? "spent" : whole.role;
}

const deepestNesting = 5;
