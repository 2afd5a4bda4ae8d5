/**
 * Whether one name is the other with its first words shortened to a character each: 法援案件 of 法律援助案件, 社矫对象 of
 * 社区矫正对象. At least two words of two characters, each with one of its characters, in order; what stands around them is the same.
 */
export function isAbbreviation(short: string, long: string): boolean {
  const shortened = long.length - short.length;
  if (shortened < fewestWords || long.length > longestName) return false;
  const middle = shortened; // n words of two characters become n characters
  for (let start = 0; start + middle <= short.length; start += 2) {
    if (short.slice(0, start) !== long.slice(0, start)) break;
    const words = long.slice(start, start + 2 * middle);
    const letters = short.slice(start, start + middle);
    // 学生 stands in 学前学生 as a word of its own: that is a narrower name, no longer one.
    if (short.slice(start + middle) !== long.slice(start + 2 * middle) || words.includes(letters)) continue;
    if (isOneOfEachWord(letters, words)) return true;
  }
  return false;
}

function isOneOfEachWord(letters: string, words: string): boolean {
  for (let index = 0; index < letters.length; index += 1) {
    if (!words.slice(2 * index, 2 * index + 2).includes(letters.charAt(index))) return false;
  }
  return true;
}

const fewestWords = 2;
const longestName = 40;
