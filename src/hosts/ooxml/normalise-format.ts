// A text or an escaped character, a padding, a bracket; what follows can then only be a code.
const literal = String.raw`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`;
const chineseCodes = new RegExp(String.raw`${literal}|!.|G/通用格式|上午/下午|a{3,4}`, "gisu");
const chineseColour = /^\[(?:黑色|白色|红色|绿色|蓝色|黄色|洋红|青色|颜色\s*\d+)\]$/;
const systemDate = /\[\$-(?:F800|x-sysdate)\][^;]*/i;
const systemTime = /\[\$-(?:F400|x-systime)\][^;]*/i;

/** A number format code with what Chinese programs write, and numfmt does not know, said in codes it knows. */
export function normaliseFormat(code: string): string {
  // The system's own long date and time; ours are those of zh-CN.
  const known = code.replace(systemDate, 'yyyy"年"m"月"d"日"').replace(systemTime, "h:mm:ss");
  const hasLocale = known.includes("[$-");
  return known.replace(chineseCodes, (token) => {
    // An exclamation mark escapes the next character in Chinese and Japanese Excel: 0!.0,"万元".
    if (token.startsWith("!")) return `\\${token.slice(1)}`;
    if (token === "上午/下午") return "[$-804]AM/PM";
    if (token.startsWith("G/")) return "General";
    if (chineseColour.test(token)) return "";
    if (/^a+$/i.test(token) && !hasLocale) return `[$-804]${token}`;
    return token;
  });
}

/** Whether the format's fourth section does more to a text than pad it. */
export function findTextSection(pattern: string): "keeps" | "changes" {
  const bare = pattern.replace(new RegExp(literal, "gsu"), (token) => (/^["\\]/.test(token) ? "x" : ""));
  const section = bare.split(";")[3];
  return section === undefined || /^\s*(?:@|General)\s*$/i.test(section) ? "keeps" : "changes";
}
