/** Verbs by which a unit has what it counts: 选任人民陪审员 are the 人民陪审员 there are. */
export const havingVerbs: readonly string[] = [
  "现有",
  "共有",
  "拥有",
  "有",
  "设立",
  "设置",
  "设有",
  "设",
  "选任",
  "选聘",
  "聘任",
  "聘用",
  "聘请",
  "配备",
];

/** Words for people at work that say no more than the unit 人 behind the number. */
export const personnelWords = /(?:从业|工作|专业|专业技术|相关)?人员/;

/** Where those are whom an institution has: its 现有学生 are its 在校学生. */
export const presentAt: readonly string[] = ["在校", "在园", "在册", "在院", "在馆"];

/** Ends of what is said of people behind their number: 人民陪审员依法履职. */
export const predicateEndings: readonly string[] =
  "履职 履责 尽责 依法 受益 上岗 在岗 常态化 到位 有序 参与 参加 奋战 坚守".split(" ");

/** Characters of which each excludes the others where two names are otherwise alike. */
export const opposites: readonly string[] =
  "东西南北中 上下 男女 城乡 省市县区镇乡村 内外 初高 大中小 一二三四五六七八九十 甲乙丙丁 春夏秋冬 左右 前后 进出 公私民 老新 早晚 青壮老 专兼".split(
    " ",
  );

/** Ends of the name of whoever does the work. */
export const bodyEndings =
  /(?:局|委|院|校|站|所|镇|(?<!下)乡|中心|会|馆|处|科|股|室|队|部|组|县|市|区|村|街道|单位|部门)$/;
