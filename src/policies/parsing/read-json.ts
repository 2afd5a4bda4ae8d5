/** What a text says as JSON, or where and why it is none. */
export type JsonReading = { readonly value: unknown } | { readonly problem: string };

/** A policy is a page of text; what is longer is something else. In characters. */
const longestText = 1_000_000;
const deepest = 20;

/**
 * Reads JSON, telling a mistake by its line and column, which the machine's own reader words differently everywhere.
 * A field given twice, one of a name that every object has, too deep a nesting and too long a text are mistakes too. Never throws.
 */
export function readJson(text: string): JsonReading {
  if (text.length > longestText) return { problem: "文件超过100万字，不是评分办法" };
  const reader = new Reader(text.startsWith("\uFEFF") ? text.slice(1) : text);
  try {
    return { value: reader.readWhole() };
  } catch (error) {
    if (error instanceof Mistake) return { problem: reader.locate(error) };
    throw error;
  }
}

class Mistake extends Error {
  constructor(
    readonly at: number,
    readonly said: string,
  ) {
    super(said);
  }
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  readWhole(): unknown {
    const value = this.readValue(0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail("内容在这里应已结束");
    return value;
  }

  locate({ at, said }: Mistake): string {
    const lines = this.text.slice(0, at).split(/\r\n|\r|\n/);
    const column = (lines[lines.length - 1] ?? "").length + 1;
    return `不是有效的JSON：第${String(lines.length)}行第${String(column)}列，${said}`;
  }

  private readValue(depth: number): unknown {
    this.skipSpace();
    if (depth > deepest) this.fail(`嵌套超过${String(deepest)}层`);
    switch (this.text.charAt(this.at)) {
      case "{":
        return this.readObject(depth);
      case "[":
        return this.readList(depth);
      case '"':
        return this.readString();
      case "":
        return this.fail("内容不完整");
      default:
        return this.readWord();
    }
  }

  private readObject(depth: number): unknown {
    const fields = new Map<string, unknown>();
    this.at += 1;
    this.skipSpace();
    if (this.take("}")) return {};
    do {
      this.skipSpace();
      if (this.text.charAt(this.at) !== '"') this.fail("这里应为带英文双引号的字段名");
      const start = this.at;
      const name = this.readString();
      if (fields.has(name)) this.fail(`字段“${shorten(name)}”写了两次`, start);
      if (forbidden.includes(name)) this.fail(`字段名不能是“${name}”`, start);
      this.skipSpace();
      if (!this.take(":")) this.fail("字段名后面应为英文冒号");
      fields.set(name, this.readValue(depth + 1));
      this.skipSpace();
    } while (this.take(","));
    if (!this.take("}")) this.fail("这里应为英文逗号或“}”");
    return Object.fromEntries(fields);
  }

  private readList(depth: number): unknown {
    const values: unknown[] = [];
    this.at += 1;
    this.skipSpace();
    if (this.take("]")) return values;
    do {
      values.push(this.readValue(depth + 1));
      this.skipSpace();
    } while (this.take(","));
    if (!this.take("]")) this.fail("这里应为英文逗号或“]”");
    return values;
  }

  private readString(): string {
    const start = this.at;
    for (let end = start + 1; end < this.text.length; end += 1) {
      const character = this.text.charAt(end);
      if (character === "\\") end += 1;
      else if (character === '"') {
        this.at = end + 1;
        return String(this.parse(this.text.slice(start, end + 1), start));
      } else if (character < " ") this.fail("文字中不能换行，也不能有控制字符", end);
    }
    return this.fail("文字缺少后一个英文双引号", start);
  }

  private readWord(): unknown {
    const start = this.at;
    let end = start;
    while (end < this.text.length && /[\w.+-]/.test(this.text.charAt(end))) end += 1;
    this.at = end;
    const word = this.text.slice(start, end);
    if (word !== "") return this.parse(word, start);
    const character = String.fromCodePoint(this.text.codePointAt(start) ?? 0);
    return this.fail(`字符 ${character} 不应出现在这里${hints[character] ?? ""}`, start);
  }

  /** A string, number, true, false or null, by the machine's own reader. */
  private parse(token: string, start: number): unknown {
    try {
      return JSON.parse(token) as unknown;
    } catch {
      return this.fail(
        token.startsWith('"') ? "文字里的“\\”用法不对" : `“${shorten(token)}”应加英文双引号`,
        start,
      );
    }
  }

  private skipSpace(): void {
    while (" \t\r\n".includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1;
  }

  private take(character: string): boolean {
    if (this.text.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }

  private fail(said: string, at = this.at): never {
    throw new Mistake(at, said);
  }
}

/** Names that mean something to every object. */
const forbidden = ["__proto__", "constructor", "prototype"];

/** What people type instead of the sign they mean. */
const hints: Readonly<Record<string, string>> = {
  "“": "，双引号应为英文的",
  "”": "，双引号应为英文的",
  "，": "，逗号应为英文的",
  "：": "，冒号应为英文的",
  "'": "，应为双引号",
  "]": "，前面多了一个逗号",
  "}": "，前面多了一个逗号",
  "/": "，JSON里不能写注释",
};

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
