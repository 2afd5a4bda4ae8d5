import { phraseAt, type PhraseTable } from "../numbers/phrase-table";
import type { QuantityKind } from "../numbers/reading";
import { actorEndings, pivotWords, prepositions } from "./subject-words";
import { cleanObject, isSpoiled, trimFront, withoutBrackets } from "./trim-words";
import { complements, countableActs, measureNouns, moneyVerbs, verbAt, verbalEndings } from "./verbs";

/** What the words before a number name, without the number. */
export interface PhraseReading {
  readonly object: string;
  readonly verb: string;
}

/** What a phrase of change names before its comparison: 人数 in 人数较上年增加; "" where it names nothing. */
export function readChangePhrase(
  words: string,
  kind: QuantityKind,
  places: PhraseTable<true> | undefined,
): PhraseReading {
  const bare = withoutBrackets(words);
  const verb =
    /(?:净?增加|增收|增产|净增|增支|净?减少|减收|减产|净减|减支|增加|增长|上升|提高|提升|上涨|扩大|增|多|减少|下降|降低|缩减|压减|降|减|下滑|少|缩短|节约|压缩)(?:幅度?|率)?了?$/.exec(
      bare,
    )?.[0] ?? "";
  if (verb === "") return readOtherChange(bare, kind, places);
  const before = bare.slice(0, bare.length - verb.length).replace(comparison, "");
  const { object } = before === "" ? { object: "" } : readPhrase(before, kind, places);
  return { object, verb: verb.replace(/(?:幅度?|率|了)$/, "") };
}

/** 同比多发, 高于全市平均水平, 低: a change in any other verb of more or less; what stands before the comparison is its name. */
function readOtherChange(
  words: string,
  kind: QuantityKind,
  places: PhraseTable<true> | undefined,
): PhraseReading {
  const at = words.search(/同比|环比|比|较|[高低优]于/);
  const front = at < 0 ? (words.length <= longestBareVerb ? "" : words) : words.slice(0, at);
  const verb = /[净微略]?[多少高低增减升降快慢超][^，。;:]{0,2}$/.exec(words.slice(front.length))?.[0] ?? "";
  return { object: front === "" ? "" : readPhrase(front, kind, places).object, verb };
}

const longestBareVerb = 3;

/** 药占比由上年的28.5%下降到26.3%: where the first number comes from is no part of its name. */
const originBehind =
  /(?:由|从|比|较|与|为|少于|多于|低于|高于|不及)?(?:上年度?|上一年度?|去年|前年|年初|(?:19|20)\d\d年度?)(?:同期|末|底|初)?的$|(?:由|从|比|较)(?:上年度?|上一年度?|去年|前年|年初|(?:19|20)\d\d年度?)(?:同期|末|底|初)?$|(?:由|从|比|较)[^，。;:]{0,10}[前初末底期]的?$|(?:比|较|与)(?:年度|年初|全年)?(?:计划|目标|预算|任务)数?的?$|与(?:上年度?|去年|(?:19|20)\d\d年度?)(?:同期|末|底)?$|(?:由|从)$/;

const comparison =
  /(?:(?:比|较|与|同)(?:(?:19|20)\d\d年度?|上年度?|上一年度?|去年|前年|年初|预算|计划|同期|基期)?(?:同期|相比|末|底|预算|决算|数)*|同比|环比)$/;

/** Cuts a trimmed phrase into what was done and what is counted. `places` are the unit's own names. */
export function readPhrase(
  words: string,
  kind: QuantityKind,
  places: PhraseTable<true> | undefined,
): PhraseReading {
  const bare = withoutBrackets(words).replace(originBehind, "");
  const { topic, tail } = cutAtPivot(bare.replace(/的$/, ""), places);
  const core = trimFront(tail, places);
  const isDone = bare.endsWith("的");
  const named = core.replace(/的$/, "");
  if (kind === "percent" || kind === "percentage-points" || kind === "points") {
    const rate = cleanRate(named === "" ? topic : named);
    return { object: kind === "points" && rate === "得" ? "得分" : rate, verb: "" };
  }
  // 调处4218件，成功4143件: the adverb alone says what was done.
  if (named === "" && outcomes.test(tail)) return { object: topic, verb: tail };
  if (isDone) {
    const verb = verbAt(named, 0);
    if (verb !== undefined && verb.end >= named.length - 2) return { object: "", verb: named };
  }
  return readCore(named, topic, kind, places);
}

function readCore(
  core: string,
  topic: string,
  kind: QuantityKind,
  places: PhraseTable<true> | undefined,
): PhraseReading {
  const started = readFromVerb(core, kind, places);
  if (started !== undefined) return started.object === "" ? { object: topic, verb: started.verb } : started;
  const done = readBehindActor(core, kind, places);
  if (done !== undefined) return done;
  if (prepositions.includes(core.charAt(0)) && core.endsWith("等")) return { object: "", verb: "" };
  const ending = verbalEndings.find((verb) => core.endsWith(verb) && core.length > verb.length + 1);
  if (ending !== undefined)
    return { object: cleanObject(core.slice(0, -ending.length), places), verb: ending };
  const cleaned = cleanObject(core, places);
  const object = cleaned.replace(kind === "money" || kind === "percent" ? /^(?:为|占)/ : /^[为对]$/, "");
  if (topic === "" || object === "") return { object: object === "" ? topic : object, verb: "" };
  return { object: topic.endsWith(object) ? topic : topic + object, verb: "" };
}

const outcomes = /^(?:成功|及时|有效|顺利)$/;

/** 为群众提供法律服务, 教育局举办培训, 在平台公示信息: what was done, whoever did it, for whom or where. */
function readBehindActor(
  core: string,
  kind: QuantityKind,
  places: PhraseTable<true> | undefined,
): PhraseReading | undefined {
  const isFor = prepositions.includes(core.charAt(0));
  let last: PhraseReading | undefined;
  for (let at = 1; at < core.length - 1; at += 1) {
    const isActorEnd =
      actorEndings.includes(core.charAt(at - 1)) ||
      (kind === "money" && "人户员".includes(core.charAt(at - 1)));
    if (isFor ? at < 2 : !isActorEnd) continue;
    const verb = verbAt(core, at);
    if (verb === undefined || verb.words.length < 2) continue;
    const found = readFromVerb(core.slice(at), kind, places);
    if (found === undefined || found.object.length < 2) continue;
    // Where something was done is told with verbs of its own: 在政务服务平台公示.
    if (!"在通于从".includes(core.charAt(0))) return found;
    last = found;
  }
  return last;
}

/** 调解案件, 累计组织召开会议, 发现和整改问题: the verbs a phrase begins with, and the rest as their object. */
function readFromVerb(
  core: string,
  kind: QuantityKind,
  places: PhraseTable<true> | undefined,
): PhraseReading | undefined {
  const first = verbAt(core, 0);
  if (first === undefined) return undefined;
  if (kind === "money" && !moneyVerbs.has(first.words)) return undefined;
  let verb = first.words;
  let end = first.end;
  for (;;) {
    const joint = "或和及并、".includes(core.charAt(end)) && end < core.length ? end + 1 : end;
    const next = verbAt(core, joint);
    // A second verb is the object where it is counted itself: 开展培训.
    const isLight = next !== undefined && (joint > end || countableActs.has(next.words));
    if (next === undefined || !isLight || next.end === core.length) break;
    verb = core.slice(0, joint) + next.words;
    end = next.end;
  }
  const complement = phraseAt(complements, core, end);
  if (complement !== undefined && kind !== "money") {
    const behind = end + complement.words.length;
    if (behind === core.length || complement.words.length === 2) {
      verb += complement.words;
      end = behind;
    }
  }
  // 工作人员, 培训班: what looks like a verb begins a noun where one character is left over.
  const rest = cleanObject(core.slice(end), places);
  if (rest.length === 1 || measureNouns.test(rest)) return undefined;
  return { object: rest, verb };
}

/** Cuts a phrase where its predicate begins: behind 共 or 累计, or at a verb with 了. What goes before is what it is about. */
function cutAtPivot(
  bare: string,
  places: PhraseTable<true> | undefined,
): { readonly topic: string; readonly tail: string } {
  for (let at = bare.length - 1; at >= 0; at -= 1) {
    const pivot = phraseAt(pivotWords, bare, at);
    const isPivot = pivot !== undefined && !isSpoiled(bare, at, pivot.words);
    const verb = isPivot ? undefined : verbAt(bare, at);
    const isDone = verb !== undefined && verb.words.length >= 2 && bare.charAt(verb.end - 1) === "了";
    if (!isPivot && !isDone) continue;
    // 新增, 现有: a verb that begins like the pivot.
    if (isPivot && (verbAt(bare, at)?.words.length ?? 0) > pivot.words.length) continue;
    const front = bare.slice(0, at);
    const tail = isPivot ? bare.slice(at + pivot.words.length) : bare.slice(at);
    if (tail === "") return { topic: "", tail: front === "" ? bare : front };
    const trimmed = trimFront(front, places);
    const topic = prepositions.includes(trimmed.charAt(0))
      ? (readBehindActor(trimmed, "count", places)?.object ?? "")
      : cleanObject(trimmed, places);
    return { topic: isActor(topic) ? "" : topic, tail };
  }
  return { topic: "", tail: bare };
}

function isActor(topic: string): boolean {
  return (
    topic === "" ||
    prepositions.includes(topic.charAt(0)) ||
    actorEndings.includes(topic.charAt(topic.length - 1))
  );
}

/** 辖区居民对工作的满意度: whose it is tells it from another; the rate's own name is kept whole. */
function cleanRate(name: string): string {
  return name.replace(/^(?:的|了)+/, "");
}
