import { phraseTable } from "./phrase-table";
import type { QuantityKind } from "./reading";

/** A unit the engine knows: what it measures, and how many base units of its dimension it is (10^scale × times). */
export interface KnownUnit {
  /** The canonical name. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  readonly scale: number;
  readonly times: number;
}

type UnitRow = readonly [unit: string, otherNames?: string, scale?: number, times?: number];

/** Rows of one kind and dimension; the first name is the canonical one. */
interface UnitFamily {
  readonly kind: QuantityKind;
  /** Absent: every row is a dimension of its own. */
  readonly dimension?: string;
  readonly rows: readonly UnitRow[];
}

const families: readonly UnitFamily[] = [
  {
    kind: "money",
    dimension: "money",
    rows: [
      ["元", "圆 元人民币 RMB"],
      ["角", "", -1],
    ],
  },
  { kind: "money", rows: [["美元"], ["欧元"], ["港元", "港币"]] },
  {
    kind: "percent",
    dimension: "ratio",
    rows: [
      ["%", "百分比 百分率", -2],
      ["‰", "千分比", -3],
      ["比例", "", 0],
    ],
  },
  {
    kind: "percentage-points",
    rows: [
      ["个百分点", "百分点"],
      ["个千分点", "千分点"],
    ],
  },
  { kind: "points", rows: [["分"]] },
  {
    kind: "duration",
    dimension: "time",
    rows: [
      ["秒", "秒钟"],
      ["分钟", "", 0, 60],
      ["小时", "个小时 h", 0, 3600],
      ["天", "日 个自然日 自然日", 0, 86_400],
      ["周", "个星期 星期", 0, 604_800],
    ],
  },
  {
    kind: "duration",
    dimension: "calendar",
    rows: [
      ["个月", "月", 0, 1],
      ["个季度", "季度", 0, 3],
      ["年", "周年", 0, 12],
    ],
  },
  { kind: "duration", rows: [["个工作日", "工作日"]] },
  {
    kind: "measure",
    dimension: "length",
    rows: [
      ["米", "m 延米 延长米"],
      ["毫米", "mm ㎜", -3],
      ["厘米", "cm ㎝", -2],
      ["分米", "dm", -1],
      ["公里", "千米 km KM Km ㎞", 3],
    ],
  },
  {
    kind: "measure",
    dimension: "area",
    rows: [
      ["平方米", "㎡ m² m2 M2 M² 平米 平方", 0],
      ["平方厘米", "cm²", -4],
      ["公顷", "", 4],
      ["平方公里", "平方千米 km² km2 ㎢", 6],
    ],
  },
  // An 亩 is 666.67 m² only when rounded, so it converts to nothing but 万亩.
  { kind: "measure", rows: [["亩"], ["倍"], ["度"], ["℃", "°C 摄氏度"], ["分贝", "dB"], ["斤"]] },
  {
    kind: "measure",
    dimension: "volume",
    rows: [
      ["立方米", "m³ m3 ㎥ 立方 方"],
      ["升", "L", -3],
      ["毫升", "ml mL", -6],
    ],
  },
  {
    kind: "measure",
    dimension: "mass",
    rows: [
      ["克", "g"],
      ["毫克", "mg", -3],
      ["千克", "公斤 kg KG Kg ㎏", 3],
      ["吨", "t 公吨", 6],
    ],
  },
  {
    kind: "measure",
    dimension: "power",
    rows: [
      ["瓦", "W"],
      ["千瓦", "kW KW kw", 3],
      ["兆瓦", "MW", 6],
    ],
  },
  {
    kind: "measure",
    rows: [
      ["千瓦时", "kWh kwh KWH"],
      ["千伏安", "kVA KVA"],
    ],
  },
  {
    kind: "measure",
    dimension: "bytes",
    rows: [
      ["MB", "", 6],
      ["GB", "", 9],
      ["TB", "", 12],
    ],
  },
  // Words for one thing share a dimension: 31名 and 31人 are the same people.
  { kind: "count", dimension: "人", rows: [["人", "个人"], ["名"], ["位"]] },
  { kind: "count", dimension: "场", rows: [["场"], ["场次"]] },
  { kind: "count", dimension: "人次", rows: [["人次", "人次数 人/次"]] },
  {
    kind: "count",
    rows: (
      "件 个 次 家 村 份 期 户 册 册次 本 条 宗 起 座 处 台 套 台套 批 批次 项 篇 部 辆 艘 架 间 栋 幢 所 支 队 组 班 节 课 门 轮 种 样 款 张 面 片 块 " +
      "只 头 匹 棵 株 尾 羽 例 案 卷 封 幅 枚 把 根 对 双 副 组次 台次 件次 车次 班次 课时 学时 点 点位 盏 口 眼 孔 桩 段 道 路 站 乡 镇 乡镇 街道 社区 县 市 区 户次 家次 人天 人日"
    )
      .split(" ")
      .map((unit) => [unit] as const),
  },
];

function* unitRows(): Generator<readonly [KnownUnit, string]> {
  for (const { kind, dimension, rows } of families) {
    for (const [unit, otherNames = "", scale = 0, times = 1] of rows) {
      const names = otherNames === "" ? unit : `${unit} ${otherNames}`;
      yield [{ unit, kind, dimension: dimension ?? unit, scale, times }, names];
    }
  }
}

/** The known units by every name people print, longest name first. */
export const knownUnits = phraseTable<KnownUnit>(unitRows());
