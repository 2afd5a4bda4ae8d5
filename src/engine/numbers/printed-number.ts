import Big from "big.js";

/** A bare number found in a text: its value, the decimals written, and the offset behind it. */
export interface PrintedNumber {
  readonly value: Big;
  readonly decimals: number;
  readonly end: number;
}

/**
 * The number in digits that stands at this offset: "1,030,700.00", "7.5", "1.2E+08".
 * Undefined where none stands there or it is broken: a stray dot or space, wrong groups, a code with leading zeros or over 15 digits.
 */
export function numberAt(text: string, at: number): PrintedNumber | undefined {
  const wholeEnd = endOfDigits(text, at);
  const first = text.charCodeAt(at);
  if (wholeEnd === at || (first === zero && wholeEnd > at + 1)) return undefined;
  let end = wholeEnd;
  if (isGroupAhead(text, end)) {
    if (wholeEnd - at > 3 || first === zero) return undefined;
    for (; isGroupAhead(text, end); end += 4) if (endOfDigits(text, end + 1) !== end + 4) return undefined;
  }
  const groupsEnd = end;
  if (text.charCodeAt(end) === dot) {
    end = endOfDigits(text, end + 1);
    if (end === groupsEnd + 1) return undefined;
  }
  if (groupsEnd - at > mostCharacters || end - at > 2 * mostCharacters) return undefined;
  const mantissaEnd = end;
  end = endOfExponent(text, end);
  const next = text.charCodeAt(end);
  if (next === dot || next === space || (next === comma && isDigit(text.charCodeAt(end + 1))))
    return undefined;
  const written = text.slice(at, end);
  const value = new Big(groupsEnd === wholeEnd ? written : written.replaceAll(",", ""));
  if (end > mantissaEnd) return withOwnDecimals(value, end);
  if (mantissaEnd === groupsEnd) return value.e < excelDigits ? { value, decimals: 0, end } : undefined;
  // More digits than Excel keeps are the noise of binary floating point: 599.32000000000005 is 599.32.
  if (value.c.length > excelDigits) return withOwnDecimals(value.prec(excelDigits, halfUp), end);
  return { value, decimals: mantissaEnd - groupsEnd - 1, end };
}

/** Whether the code unit is one of 0–9. */
export function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/** The offset behind the digits that stand here; the offset itself where none do. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

const zero = 0x30;
const nine = 0x39;
const dot = 0x2e;
const comma = 0x2c;
const space = 0x20;
const halfUp = 1;
const excelDigits = 15;
const mostCharacters = 24;

function isGroupAhead(text: string, at: number): boolean {
  return text.charCodeAt(at) === comma && isDigit(text.charCodeAt(at + 1));
}

/** Only with a sign, as Excel and JavaScript print it; "12e3" is a code. */
function endOfExponent(text: string, at: number): number {
  const letter = text.charAt(at);
  const sign = text.charAt(at + 1);
  if ((letter !== "e" && letter !== "E") || (sign !== "+" && sign !== "-")) return at;
  const end = endOfDigits(text, at + 2);
  return end > at + 2 && end <= at + 5 ? end : at;
}

function withOwnDecimals(value: Big, end: number): PrintedNumber {
  return { value, decimals: Math.max(0, value.c.length - 1 - value.e), end };
}
