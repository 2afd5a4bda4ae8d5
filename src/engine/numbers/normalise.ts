/** The text with full width letters, digits and signs as ASCII, look-alike signs as one, and every run of spaces and line breaks as one space; trimmed. Never throws. */
export function normaliseText(text: string): string {
  return fold(text, "single");
}

/** The text of a label: as `normaliseText`, with every white space taken out ("年 初\n预算数" → "年初预算数"). */
export function squeeze(text: string): string {
  return fold(text, "none");
}

/** As `normaliseText`, but character for character, so that every offset still points to the same place of the original. */
export function foldCharacters(text: string): string {
  let folded = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const meant = isInvisible(code) ? space : foldCode(code);
    if (meant === code) continue;
    folded += text.slice(copied, at) + String.fromCharCode(meant);
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

const space = 0x20;

function fold(text: string, spaces: "single" | "none"): string {
  let folded = "";
  let copied = 0; // everything before this offset is already in `folded`
  let isSpaceOwed = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > space && code < 0x7f && !isSpaceOwed) continue;
    const meant = isInvisible(code) ? 0 : foldCode(code);
    if (meant === code && code !== space && !isSpaceOwed) continue;
    folded += text.slice(copied, at);
    copied = at + 1;
    if (meant === space) {
      isSpaceOwed = spaces === "single" && folded !== "";
    } else if (meant !== 0) {
      folded += (isSpaceOwed ? " " : "") + String.fromCharCode(meant);
      isSpaceOwed = false;
    }
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function foldCode(code: number): number {
  if (code < 0x7f) return code < space ? space : code;
  if (code >= 0x4e00 && code <= 0x9fff) return code; // an ordinary Chinese character
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0; // full width ASCII
  return lookAlikes.get(code) ?? code;
}

/** Characters without width: they come along with pasted text and mean nothing. */
function isInvisible(code: number): boolean {
  if (code < 0x2000) return code === 0xad || code === 0x180e;
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/**
 * What is meant → the characters people type for it. Unicode's own NFKC would do more, and too much:
 * ① would become 1, ² 2, ½ 1⁄2, … three dots.
 */
const lookAlikeRows: readonly (readonly [meant: string, typed: string])[] = [
  [
    " ",
    "\u007f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u3164",
  ],
  ["≥", "≧⩾≳"],
  ["≤", "≦⩽≲"],
  ["=", "﹦⁼═"],
  ["<", "﹤"],
  [">", "﹥"],
  ["+", "﹢"],
  ["-", "‐‑‒–−﹣➖"],
  ["~", "〜∼～"],
  ["%", "﹪"],
  ["*", "﹡∗"],
  ["#", "﹟"],
  ["/", "∕⁄╱"],
  [":", "∶﹕︰"],
  [";", "﹔"],
  [",", "﹐"],
  [".", "﹒"],
  ["!", "﹗"],
  ["?", "﹖"],
  ["(", "﹙❨"],
  [")", "﹚❩"],
  ["。", "｡"],
  ["、", "﹑､"],
  ["¥", "￥"],
  ["·", "・•‧∙⋅･"],
  ["〇", "○◯"],
];

const lookAlikes = buildLookAlikes();

function buildLookAlikes(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [meant, typed] of lookAlikeRows) {
    for (let at = 0; at < typed.length; at += 1) table.set(typed.charCodeAt(at), meant.charCodeAt(0));
  }
  // Text copied from a PDF holds radicals in place of characters (⽉ U+2F49 for 月); NFKC is right about these.
  for (const [first, last] of [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code += 1) {
      const meant = String.fromCharCode(code).normalize("NFKC");
      if (meant.length === 1) table.set(code, meant.charCodeAt(0));
    }
  }
  return table;
}
