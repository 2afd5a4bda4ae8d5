import { squeeze } from "../../numbers/normalise";

/** The number of a list item and how it is written: items of one list are written alike. */
export interface Ordinal {
  readonly style: string;
  readonly value: number;
}

/** The ordinal of an item: the numbering that stands before it (1. （一） 一是), or the word it begins with (第一，首先). */
export function ordinalOf(numbering: string, text: string): Ordinal | undefined {
  const printed = squeeze(numbering).replace(/^[,;:。.!?、]+/u, "");
  return ordinalIn(printed) ?? (printed === "" ? ordinalIn(squeeze(text.slice(0, 8))) : undefined);
}

function ordinalIn(text: string): Ordinal | undefined {
  const circled = text.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return { style: "①", value: circled + 1 };
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, before = "", chinese, digits, after = ""] = match;
  const value = digits === undefined ? valueOfChinese(chinese ?? "") : Number(digits);
  return value === undefined
    ? undefined
    : { style: `${before}${digits === undefined ? "一" : "1"}${after}`, value };
}

/** A sign on one side at least: a bare 三 is no numbering. */
const pattern =
  /^(?=\(|第|其|[一二三四五六七八九十\d]{1,3}(?:\)|是|、|\.))(\(|第|其)?(?:([一二三四五六七八九十]{1,3})|(\d{1,2}))(\)|是(?!否)|、|\.(?!\d)|(?=,))/u;

const digitsOfChinese = "一二三四五六七八九";

function valueOfChinese(text: string): number | undefined {
  const [tens, ones, isTen] = text.includes("十")
    ? [text.slice(0, text.indexOf("十")), text.slice(text.indexOf("十") + 1), true]
    : ["", text, false];
  if (!isTen && ones.length !== 1) return undefined;
  const ten = isTen ? (tens === "" ? 1 : digitsOfChinese.indexOf(tens) + 1) : 0;
  const one = ones === "" ? 0 : digitsOfChinese.indexOf(ones) + 1;
  const isRight = (tens === "" || ten > 0) && (ones === "" || one > 0);
  return isRight ? ten * 10 + one : undefined;
}
