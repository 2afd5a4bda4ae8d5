import type { FoundNumber } from "./find-numbers";
import type { Stretch } from "./phrase-around";
import type { SentenceText } from "./sentence-text";

/** Which words belong to which number of a row behind 分别. */
export interface SharedPredicates {
  /** A、B、C分别为1、2、3件: the name of each number. */
  readonly names: ReadonlyMap<FoundNumber, Stretch>;
  /** A 3件，B 5件，分别增长5%、3%: the place of each number in its row, whose names stand with the numbers before. */
  readonly changes: ReadonlyMap<FoundNumber, { readonly index: number; readonly size: number }>;
}

/** Finds the rows behind each 分别 of a sentence; numbers of no such row are absent. */
export function findSharedPredicates({ text, start, end, numbers }: SentenceText): SharedPredicates {
  const names = new Map<FoundNumber, Stretch>();
  const changes = new Map<FoundNumber, { readonly index: number; readonly size: number }>();
  const own = text.slice(start, end);
  for (let found = own.indexOf(word); found >= 0; found = own.indexOf(word, found + word.length)) {
    const at = start + found;
    const row = rowBehind(text, at + word.length, numbers);
    if (row.length < 2) continue;
    if (changeBehind.test(text.slice(at + word.length, at + word.length + 4))) {
      row.forEach((number, index) => changes.set(number, { index, size: row.length }));
      continue;
    }
    const named = namesBefore(text, start, at, row.length);
    const [topic] = named;
    row.forEach((number, index) => {
      // 综合覆盖率分别达99.6%、99.8%: one name for the whole row.
      const name = named.length === row.length ? named[index] : named.length === 1 ? topic : undefined;
      if (name !== undefined) names.set(number, name);
    });
  }
  return { names, changes };
}

const word = "分别";
/** 分别增长5%、3%: the names are those of the numbers before. */
const changeBehind = /^(?:增|减|提|下|上升|降|较|比|占|同比)/;
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
    const isJoined =
      row.length === 0 ? gap.length <= farthest && !/[，。;]/.test(gap) : /^[、，和及与]$/.test(gap);
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
    const [only] = names;
    // 其面积分别为6亩、4亩: one name for the whole row, told of things named before.
    if (names.length === 1 && only !== undefined && text.charAt(only.start) === "其")
      return [{ start: only.start + 1, end: only.end }];
    // A figure between them: what stands before 分别 has been told already.
    if (names.some((name) => /\d/.test(text.slice(name.start, name.end)))) continue;
    if (names.length === count && names.every((name) => name.end > name.start)) return names;
  }
  return [];
}
