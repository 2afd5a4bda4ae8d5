import Big from "big.js";
import { squeeze } from "../numbers/normalise";

/** Words that explain an excess, also where they stand beside words of a shortfall: 年初目标值设定偏低, 需求增加. */
const excessWords = [
  "超",
  "增",
  "多于",
  "高于",
  "提高",
  "提升",
  "扩大",
  "追加",
  "上升",
  "加大",
  "激增",
  "较多",
  "较大",
  "较高",
  "翻番",
  "提前",
  "新开展",
  "设定",
  "设置",
  "预计",
  "预估",
  "估计",
  "测算",
  "目标值",
  "指标值",
  "保守",
];

/** Words of money that was not paid out, beside which a percentage is the share of it. */
const unpaidWords = ["未付", "未支付", "未拨", "未使用", "未执行", "尾款", "结余", "剩余", "质保金"];

/** Whether a reason speaks of a shortfall and has no word that could explain an excess. */
export function speaksOnlyOfShortfall(reason: string, shortfallWords: readonly string[]): boolean {
  const said = squeeze(reason);
  return (
    shortfallWords.some((word) => said.includes(word)) && !excessWords.some((word) => said.includes(word))
  );
}

/** The one percentage that a reason names as unpaid, "剩余3%尾款未付" → 3; undefined where it names none, or several. */
export function findUnpaidShare(reason: string): Big | undefined {
  const clauses = squeeze(reason).split(/[，,。；;、]/u);
  const shares = clauses
    .filter((clause) => unpaidWords.some((word) => clause.includes(word)))
    .flatMap((clause) => [...clause.matchAll(/(\d{1,3}(?:\.\d{1,4})?)%/gu)].map((match) => match[1] ?? "0"));
  const [share] = shares;
  return share === undefined || shares.length > 1 ? undefined : new Big(share);
}
