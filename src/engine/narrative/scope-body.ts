import { phraseAt } from "../numbers/phrase-table";
import {
  bodies,
  honours,
  ownBodies,
  placeEndings,
  titles,
  townEndings,
  townGovernments,
} from "./scope-words";
import { anyOf } from "./word-pattern";

const farthest = 120;

/** How far the unit's own district reaches, by its name: 县 2, 市 3; 0 where the name does not say. */
export function reachOfUnit(unitName: string): number {
  if (governsTown.test(unitName)) return 1;
  const place = leadingPlaces.exec(unitName)?.[0] ?? "";
  return placeEndings.find(([ending]) => place.endsWith(ending))?.[1] ?? 0;
}

const governsTown = new RegExp(`${anyOf(townEndings)}(?:${anyOf(townGovernments)}|$)`, "u");

/** 江口县双溪镇: as many places as the name begins with, each up to its first ending. */
const leadingPlaces = placePattern([...placeEndings.map(([ending]) => ending), ...townEndings]);

function placePattern(endings: readonly string[]): RegExp {
  const longestFirst = [...endings].sort((one, other) => other.length - one.length);
  const short = endings.filter((ending) => ending.length === 1).join("");
  return new RegExp(`^(?:[^${short}]{1,7}?${anyOf(longestFirst)})*`, "u");
}

/** The body that each number of a sentence counts for, if it is another than the unit or its district; "" else. */
export function bodyAt(text: string, start: number, at: number, reach: number): string {
  let body = "";
  for (let offset = Math.max(start, at - farthest); offset < at;) {
    const found = phraseAt(bodies, text, offset);
    if (found !== undefined && !isNameBehind(text, offset + found.words.length)) {
      const isOther = reach === 0 ? found.meaning >= 4 : found.meaning > reach;
      body = isOther ? found.words : "";
      offset += found.words.length;
      continue;
    }
    const home = phraseAt(ownBodies, text, offset);
    if (home !== undefined) body = "";
    offset += home?.words.length ?? 1;
  }
  return body;
}

/** 全国模范, 全省先进 are honours of the unit, 全国社区示范平台 is a name: nothing is counted for the country. */
function isNameBehind(text: string, at: number): boolean {
  return (
    honours.some((word) => text.startsWith(word, at)) || longName.test(text.slice(at, at + longestTitle))
  );
}

/** No comma, number or verb of having lies between the country and what makes the words a name. */
const longName = new RegExp(`^[^，。;:、\\d共有已达完收支]{1,10}${anyOf(titles)}`, "u");
const longestTitle = 20;
