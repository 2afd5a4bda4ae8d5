import type { Review } from "../engine/review";

type LeftAlone = Review["annexes"]["leftAlone"][number]["why"];

/** Why a sheet was left alone, in the users' words. */
export const leftAloneWords: Readonly<Record<LeftAlone, string>> = {
  hidden: "隐藏",
  "not-an-annex": "没有附件的表头",
  "header-not-understood": "标题是附件，但没有读懂表头",
  "too-large": "过大，未读",
  unreadable: "读不出",
  "not-a-worksheet": "不是工作表",
};
