import { parseXml, type XmlElement } from "../../hosts/ooxml/parse-xml";

/** Office's own theme, for files that bring none; in the order in which cells count theme colours. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The first eight of the old numbered colours, which the next eight repeat. */
const basic = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const numbered = [
  ...basic,
  ...basic,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(
    " ",
  ),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(
    " ",
  ),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
];

/** The twelve colours of a theme part, in the order in which cells count them. */
export function readThemeColors(text: string | undefined): readonly string[] {
  if (text === undefined) return officeTheme;
  const colors: string[] = [];
  let isInScheme = false;
  parseXml(text, {
    open: (element) => {
      if (element.local === "clrScheme") isInScheme = true;
      if (!isInScheme) return;
      const value = element.local === "sysClr" ? element.attribute("lastClr") : element.attribute("val");
      if ((element.local === "sysClr" || element.local === "srgbClr") && value !== undefined)
        colors.push(value);
    },
    close: (local) => {
      if (local === "clrScheme") isInScheme = false;
    },
  });
  const [dark1, light1, dark2, light2, ...accents] = colors;
  if (dark1 === undefined || light1 === undefined || dark2 === undefined || light2 === undefined)
    return officeTheme;
  return [light1, dark1, light2, dark2, ...accents];
}

/** The colour that an element names by value, theme or number, as "#RRGGBB"; undefined where it leaves it to the program. */
export function readColorElement(element: XmlElement, theme: readonly string[]): string | undefined {
  const value = element.attribute("rgb");
  if (value !== undefined) return `#${value.slice(-6).toUpperCase()}`;
  const themed = element.attribute("theme");
  if (themed !== undefined) {
    const base = theme[Number(themed)];
    return base === undefined ? undefined : tinted(base, Number(element.attribute("tint") ?? 0));
  }
  const index = element.attribute("indexed");
  const color = index === undefined ? undefined : numbered[Number(index)];
  return color === undefined ? undefined : `#${color}`;
}

/** Lightens (tint above 0) or darkens a colour; a mix with white or black comes close to what Excel does. */
function tinted(color: string, tint: number): string {
  const mixed = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint));
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
