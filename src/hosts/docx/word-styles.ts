import { isOn, parseWordXml } from "./word-xml";

/** What a style says of the text it is put on; undefined where it says nothing. */
export interface WordStyle {
  /** 1 to 9 for a heading; 0 where it says that it is none. */
  readonly outlineLevel: number | undefined;
  readonly isHidden: boolean | undefined;
  /** Whether it is for the lines of a table of contents, which Word makes from the headings. */
  readonly isContents: boolean;
}

interface StatedStyle {
  name: string;
  basedOn: string | undefined;
  outlineLevel: number | undefined;
  isHidden: boolean | undefined;
}

/** The styles of a document by their id, each with what it takes over from the ones it is based on. */
export function readWordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const stated = new Map<string, StatedStyle>();
  const path: string[] = [];
  let current: StatedStyle | undefined;
  parseWordXml(xml, {
    open: (tag) => {
      const within = path.join("/");
      path.push(tag.space === "word" ? tag.local : "");
      if (within === "styles" && tag.local === "style") {
        current = { name: "", basedOn: undefined, outlineLevel: undefined, isHidden: undefined };
        stated.set(tag.attribute("styleId") ?? "", current);
      } else if (current === undefined) return;
      else if (within === "styles/style" && tag.local === "name") current.name = tag.attribute("val") ?? "";
      else if (within === "styles/style" && tag.local === "basedOn") current.basedOn = tag.attribute("val");
      else if (within === "styles/style/pPr" && tag.local === "outlineLvl") {
        current.outlineLevel = outlineLevelOf(tag.attribute("val"));
      } else if (within === "styles/style/rPr" && tag.local === "vanish") current.isHidden = isOn(tag);
    },
    close: () => path.pop(),
    characters: () => undefined,
  });
  return new Map([...stated].map(([id, style]) => [id, resolve(style, stated)]));
}

/** Word counts from 0, and 9 is text. */
export function outlineLevelOf(value: string | undefined): number | undefined {
  const level = Number(value);
  return value === undefined || !Number.isInteger(level) || level < 0 || level > 9
    ? undefined
    : (level + 1) % 10;
}

/** Styles are based on others no deeper than this; a circle of them ends here. */
const longestLine = 16;

function resolve(style: StatedStyle, stated: ReadonlyMap<string, StatedStyle>): WordStyle {
  let outlineLevel: number | undefined;
  let isHidden: boolean | undefined;
  let isContents = false;
  let each: StatedStyle | undefined = style;
  for (let steps = 0; each !== undefined && steps < longestLine; steps += 1) {
    // The built-in styles have these names in every language of Word, and in WPS.
    const built = /^heading ?([1-9])$/i.exec(each.name)?.[1];
    outlineLevel ??= each.outlineLevel ?? (built === undefined ? undefined : Number(built));
    isHidden ??= each.isHidden;
    isContents ||= /^toc ?[1-9]$/i.test(each.name);
    each = each.basedOn === undefined ? undefined : stated.get(each.basedOn);
  }
  return { outlineLevel, isHidden, isContents };
}
