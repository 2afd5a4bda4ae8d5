import { damaged } from "./workbook-unreadable";

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Raw characters between tags as XML means them: line ends made one, entities resolved. Throws on an unknown entity. */
export function parseCharacters(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? text.replace(/&([^;&]{0,12};?)/g, parseEntity) : text;
}

function parseEntity(whole: string, name: string): string {
  const character = named[name.slice(0, -1)];
  if (character !== undefined && name.endsWith(";")) return character;
  const digits = /^#(?:x([0-9A-Fa-f]{1,8})|(\d{1,8}));$/.exec(name);
  const code = digits === null ? -1 : digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  // No entity beyond the five is known: a document that declares its own is refused before (see parse-xml).
  if (code < 1 || code > 0x10_ff_ff) throw damaged(`an unknown entity ${whole}`);
  return String.fromCodePoint(code);
}

/** Resolves `_x000D_` and the like, how a workbook writes what XML cannot (ECMA-376 22.9.2.19, ST_Xstring). */
export function parseEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

/** A text of one piece, spaces at its ends dropped where xml:space does not keep them, as Excel does. */
export function trimSpace(text: string, keepsStart: boolean, keepsEnd: boolean): string {
  let shown = text;
  if (!keepsStart) shown = shown.replace(/^[ \t\r\n]+/, "");
  if (!keepsEnd) shown = trimEnd(shown);
  return shown;
}

/** By hand: the regular expression for this is quadratic in a long run of spaces. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A cell's text as character data of an element with xml:space="preserve"; parseEscapes(parseCharacters(…)) gives it back. */
export function showText(text: string): string {
  return (
    text
      // A text that looks like an escape would be read as one.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 cannot hold
      .replace(/[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]/g, showEscape)
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, showEscape)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
  );
}

function showEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
