import { squeeze } from "../numbers/normalise";

/** The name of a project without quotes, numbering and the year of the annexes: 其中：1、2023年“河道清淤”经费 is 河道清淤经费; "" where that is all. */
export function bareProjectName(name: string): string {
  return squeeze(name).replace(quotes, "").replace(before, "").replace(yearBehind, "");
}

const quotes = /["“”'‘’《》「」『』]/g;

// 2.5产业园 and 一村一品 begin with no numbering.
const before =
  /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[.、]?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:、|\.(?!\d))|[①-⑳]|其中:|(?:19|20)\d{2}年度?|\((?:19|20)\d{2}年度?\))+/u;

const yearBehind = /\((?:19|20)\d{2}年度?\)$/u;
