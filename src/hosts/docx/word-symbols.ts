import type { WordTag } from "./word-xml";

/** Characters of the two fonts in which Word inserts symbols, by their codes in the font. */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2d: "-",
    0xa3: "≤",
    0xb0: "°",
    0xb1: "±",
    0xb3: "≥",
    0xb4: "×",
    0xb7: "•",
    0xb8: "÷",
    0xb9: "≠",
    0xbb: "≈",
  },
  wingdings: { 0x6f: "□", 0xa8: "□", 0xfb: "×", 0xfc: "√", 0xfd: "☒", 0xfe: "☑" },
};

/** A symbol nobody here knows: it stands for itself, so that the numbers beside it do not grow together. */
const unknownSymbol = "□";

/** The character that an element of a run stands for; undefined for one that is none. A line break is "\n". */
export function characterOf(tag: WordTag): string | undefined {
  switch (tag.local) {
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "sym":
      return symbolOf(tag.attribute("font"), tag.attribute("char"));
    default:
      return undefined;
  }
}

/** The character of a symbol: its font's name, and its code as hexadecimal digits, "F0B3". */
function symbolOf(font: string | undefined, code: string | undefined): string {
  const number = parseInt(code ?? "", 16);
  if (Number.isNaN(number)) return unknownSymbol;
  // Fonts of symbols have their characters at F000 and on.
  const inFont = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
  const known = symbols[(font ?? "").toLowerCase()];
  if (known !== undefined) {
    const character = known[inFont];
    if (character !== undefined) return character;
    const isDigit = inFont >= 0x30 && inFont <= 0x39;
    return isDigit && known === symbols.symbol ? String.fromCharCode(inFont) : unknownSymbol;
  }
  return number >= 0xe000 && number <= 0xf8ff
    ? unknownSymbol
    : String.fromCodePoint(Math.min(number, 0xffff));
}
