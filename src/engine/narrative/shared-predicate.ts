import type { FoundNumber } from "./find-numbers";
import type { Stretch } from "./phrase-around";
import type { SentenceText } from "./read-sentence";

/** A、B、C分别为1、2、3件: which name belongs to which number of the row; numbers of no such row are absent. */
export function findShares({ text, start, end, numbers }: SentenceText): ReadonlyMap<FoundNumber, Stretch> {
  const shares = new Map<FoundNumber, Stretch>();
  for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + word.length)) {
    const row = rowBehind(text, at + word.length, numbers);
    if (row.length < 2) continue;
    const names = namesBefore(text, start, at, row.length);
    if (names.length !== row.length) continue;
    row.forEach((number, index) => {
      const name = names[index];
      if (name !== undefined) shares.set(number, name);
    });
  }
  return shares;
}

const word = "分别";
const farthest = 12;
const farthestName = 300;

/** The numbers that follow one another with nothing but a joint between them. */
function rowBehind(text: string, from: number, numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  const row: FoundNumber[] = [];
  let end = from;
  for (let index = firstFrom(numbers, from); index < numbers.length; index += 1) {
    const number = numbers[index];
    if (number === undefined) break;
    const gap = text.slice(end, number.start);
    const isJoined = row.length === 0 ? gap.length <= farthest && !/[，。;]/.test(gap) : /^[、，和及与]$/.test(gap);
    if (number.quantity === undefined || !isJoined) break;
    row.push(number);
    end = number.end;
  }
  return row;
}

/** The index of the first number that begins at this offset or behind it. */
function firstFrom(numbers: readonly FoundNumber[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last names before 分别, as many as there are numbers: cut at 、和及与, and at ， where that is not enough. */
function namesBefore(text: string, sentence: number, at: number, count: number): readonly Stretch[] {
  const start = Math.max(sentence, at - farthestName);
  for (const joints of ["、和及与", "，、和及与"]) {
    const names: Stretch[] = [];
    let end = at;
    let offset = at - 1;
    for (; offset >= start && names.length < count; offset -= 1) {
      const character = text.charAt(offset);
      const isStop = "，。;:(".includes(character) && !joints.includes(character);
      if (!isStop && !joints.includes(character)) continue;
      names.unshift({ start: offset + 1, end });
      end = offset;
      if (isStop) break;
    }
    if (offset < start && names.length < count) names.unshift({ start, end });
    if (names.length === count && names.every((name) => name.end > name.start)) return names;
  }
  return [];
}
