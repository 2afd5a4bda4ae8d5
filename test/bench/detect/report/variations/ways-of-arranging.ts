import type { Facts, Paragraph, Section, Sentence, Told } from "../report-plan";
import { sentencesOf } from "../report-plan";
import { workOf } from "../work/all-work";
import { reflow, type ReportVariation, retell, reword } from "./report-variation";

/** The same sentences in another order, and sentences beside them that change no figure. */
export const waysOfArranging: readonly ReportVariation[] = [
  {
    kind: "moved-section",
    title: "调换章节",
    vary({ sections }) {
      const at = sections.findIndex(({ id }) => id === "work");
      const [moved] = at < 0 ? [] : sections.splice(at, 1);
      if (moved === undefined) return false;
      sections.splice(1, 0, moved);
      return true;
    },
  },
  {
    kind: "shuffled-list",
    title: "调换条目次序",
    vary({ sections }, random) {
      const parts = sections
        .filter(({ id }) => id === "work" || id === "problems")
        .flatMap((each) => each.parts);
      for (const { paragraphs } of parts)
        paragraphs.splice(0, paragraphs.length, ...random.shuffled(paragraphs));
      return parts.length > 0;
    },
  },
  reflow("split", "一段拆成两段", (paragraphs) =>
    paragraphs.flatMap((each): Paragraph[] => {
      const half = Math.ceil(each.sentences.length / 2);
      if (each.sentences.length < 2 || each.isListed) return [each];
      return [
        { ...each, sentences: each.sentences.slice(0, half) },
        { ...each, sentences: each.sentences.slice(half) },
      ];
    }),
  ),
  reflow("joined", "几段合成一段", (paragraphs) => {
    if (paragraphs.length < 2 || paragraphs.some(({ isListed }) => !isListed)) return [...paragraphs];
    return [{ sentences: paragraphs.flatMap(({ sentences }) => sentences), isListed: false }];
  }),
  {
    kind: "without-parts",
    title: "不写二级标题",
    vary({ sections }) {
      const long = sections.filter(({ id, parts }) => id !== "projects" && parts.length > 1);
      for (const { parts } of long) {
        parts.splice(0, parts.length, {
          title: "",
          paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
        });
      }
      return long.length > 0;
    },
  },
  {
    kind: "another-body",
    title: "写到其他单位或其他年度的数",
    vary({ facts, sections }) {
      const work = sections.find(({ id }) => id === "work");
      const { elsewhere } = workOf(facts.get("unit")?.value ?? "");
      if (work === undefined) return false;
      return add(work, ...elsewhere.map((text) => plain(text)));
    },
  },
  {
    kind: "plans",
    title: "写到下一年的打算",
    vary({ facts, sections }) {
      const measures = sections.find(({ id }) => id === "measures");
      const next = String(Number(facts.get("year")?.value ?? "0") + 1);
      if (measures === undefined) return false;
      return add(
        measures,
        plain(`${next}年计划安排项目支出88.00万元，公用经费压减5%，预算执行率达到98%以上。`),
        plain(`力争${next}年群众满意度达到97%，自评得分在96分以上。`),
      );
    },
  },
  {
    kind: "no-quantities",
    title: "写到文号、日期与电话",
    vary({ sections }) {
      const about = sections.find(({ id }) => id === "about");
      if (about === undefined) return false;
      return add(
        about,
        plain(
          "根据《关于印发预算绩效管理办法的通知》（财预〔2020〕10号）和第3次局长办公会议精神，制定了内部控制制度12项规定的实施细则（试行）。",
        ),
        plain("自评工作于2月18日启动，3月15日完成；咨询电话0731-28685000。"),
      );
    },
  },
  {
    kind: "told-again",
    title: "同一事项再说一遍",
    vary(plan) {
      const summary = plan.sections.find(({ id }) => id === "summary");
      const work = plan.sections.find(({ id }) => id === "work");
      const told = work?.parts[0]?.paragraphs.map(({ sentences }) => sentences[1]) ?? [];
      const again = told.filter((each) => each !== undefined).map(copied);
      return summary !== undefined && again.length > 0 && add(summary, ...again);
    },
  },
  {
    kind: "approximate-again",
    title: "再以约数说一遍",
    vary(plan) {
      const summary = plan.sections.find(({ id }) => id === "summary");
      const told = sentencesOf(plan).find(({ pieces }) => pieces.some((piece) => isLarge(piece, plan.facts)));
      if (summary === undefined || told === undefined) return false;
      const again = copied(told);
      for (const piece of again.pieces) {
        if (typeof piece === "string" || !isLarge(piece, plan.facts)) continue;
        const unit = 10 ** (piece.value.length - 2);
        const floor = Math.floor(Number(piece.value) / unit) * unit;
        if (floor !== Number(piece.value)) piece.text = `${String(floor)}余${piece.unit}`;
      }
      return add(summary, again);
    },
  },
  retell("other-measure-words", "人写作名，名写作人", (told) => {
    const other = new Map([
      ["人", "名"],
      ["名", "人"],
    ]).get(told.unit);
    if (told.kind !== "count" || other === undefined) return false;
    told.unit = other;
    return true;
  }),
  reword("longer-names", "名称前加修饰语", (text, next) => {
    if (next === undefined || !/^row\/.*\/(?:actual|target)$/u.test(next.fact)) return text;
    return text.replace(/^(?=[\u4e00-\u9fff]{4})(?!年|实际|目标|控制|超|未|为|高于|应)/u, "我单位");
  }),
];

function plain(text: string): Sentence {
  return { id: `added ${text}`, pieces: [text] };
}

function copied({ id, pieces }: Sentence): Sentence {
  return {
    id: `${id} again`,
    pieces: pieces.map((piece) =>
      typeof piece === "string" ? piece : { ...piece, id: `${piece.id} again` },
    ),
  };
}

function isLarge(piece: Sentence["pieces"][number], facts: Facts): boolean {
  if (typeof piece === "string") return false;
  const { fact, kind, value } = piece satisfies Told;
  return kind === "count" && facts.get(fact)?.cells.length === 0 && /^\d{3,}$/.test(value);
}

function add({ parts }: Section, ...sentences: readonly Sentence[]): boolean {
  const last = parts[parts.length - 1];
  last?.paragraphs.push({ sentences: [...sentences], isListed: false });
  return last !== undefined;
}
