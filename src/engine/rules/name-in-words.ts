import { isAbbreviation } from "../narrative/abbreviation";
import type { Subject } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";

/**
 * Whether the words beside a number name this indicator: the whole name, the name behind words of reporting
 * (累计受理法律援助案件 for 法律援助案件), or its abbreviation (法援案件). Short names say too little to be matched.
 */
export function namesIndicator(subject: Subject, name: string): boolean {
  const wanted = bareName(name);
  if (wanted.length < shortestName) return false;
  // 实际完成412公里 says itself what was done, and leaves to what goes before what it was done to.
  const left = subject.object === "" ? subject.context.slice(-1) : [];
  const phrases = [subject.words, subject.verb + subject.object, subject.object, ...left].map(bareName);
  return phrases.some(
    (phrase) =>
      phrase === wanted ||
      (phrase.endsWith(wanted) && !isCutOff(phrase, wanted)) ||
      isAbbreviation(phrase, wanted) ||
      isAbbreviation(wanted, phrase),
  );
}

/** 业务培训 names 培训 as well, but three characters may be the end of many names. */
const shortestName = 4;

const framing =
  /^(?:累计|共计|共|已|全年|完成|开展|组织|实现|新增|办理|受理|管理好|做好|加强|提高|提升|确保)+/;
const counting =
  /(?:(?:年度|全年|年初)?(?:目标|任务|计划)(?:数|值)?|数量|人次数|次数|人数|件数|个数|户数|数|情况|指标)$/;

function bareName(text: string): string {
  return squeeze(text)
    .replace(/["“”'‘’《》（）()]/g, "")
    .replace(framing, "")
    .replace(counting, "");
}

/** A rate of something longer is another rate: 投诉处理满意度 is not 满意度 of the name 处理满意度. */
function isCutOff(phrase: string, wanted: string): boolean {
  return /[率度]$/.test(wanted) && phrase.length > wanted.length;
}
