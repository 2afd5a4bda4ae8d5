// A text or an escaped character, a padding, a bracket: nothing in them is a digit of the number.
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gsu;

/**
 * A number rounded half away from zero as a person would round its decimal digits, to the 15 that Excel keeps.
 * 1.005 to two places is 1.01, though its binary value is a little less.
 */
export function roundDecimal(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const scaled = Number(`${digits}e${Number(exponent) + places}`);
  // Beyond this every number is whole as it stands.
  if (!(scaled < 1e15)) return value;
  const rounded = Number(`${Math.round(scaled)}e${-places}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * To how many decimal places each section of a number format rounds what is stored: "0.0%" to three, "0.0,," to minus five.
 * Undefined for a section that shows something else than plain digits: General, a fraction, an exponent, a date, a text.
 */
export function findPlaces(pattern: string): (number | undefined)[] {
  return pattern
    .replace(literal, (token) => (token.startsWith("[") ? "" : " "))
    .split(";")
    .map(placesOfSection);
}

function placesOfSection(section: string): number | undefined {
  if (!/[0#?]/.test(section) || /[eE/@ymdhsgYMDHSG]/.test(section)) return undefined;
  const point = section.indexOf(".");
  const decimals = point < 0 ? 0 : (section.slice(point).match(/[0#?]/g)?.length ?? 0);
  const percents = section.match(/%/g)?.length ?? 0;
  // Commas behind the last digit before the point divide by a thousand each.
  const whole = point < 0 ? section : section.slice(0, point);
  const scaled = /[0#?](,+)[^0#?]*$/.exec(whole)?.[1]?.length ?? 0;
  const trailing = point < 0 ? 0 : (/[0#?.](,+)[^0#?]*$/.exec(section.slice(point))?.[1]?.length ?? 0);
  return decimals + 2 * percents - 3 * (scaled + trailing);
}
