/** One side of a cell's frame. Style and weight are spelled as in Excel.BorderLineStyle and Excel.BorderWeight. */
export interface BorderLine {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#RRGGBB" */
  readonly color: string;
}

/** The four sides that a cell draws. */
export type BorderSide = "top" | "bottom" | "left" | "right";

/** How a cell looks. An absent field is Excel's default. */
export interface CellStyle {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  /** Degrees, -90 to 90, or 180 for stacked letters, as in Excel.RangeFormat.textOrientation. */
  readonly textOrientation?: number;
  readonly borders?: Partial<Record<BorderSide, BorderLine>>;
  /** False where a protected sheet lets a person type. */
  readonly locked?: boolean;
}

/** Spelled as in Excel.HorizontalAlignment. */
export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";

/** Spelled as in Excel.VerticalAlignment. */
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** The style of a cell that nobody formatted. */
export const plainStyle: CellStyle = {};

/** What a new workbook of Chinese Excel writes with. */
export const defaultFont = { name: "等线", size: 11, color: "#000000" } as const;

const known = new Map<string, CellStyle>();

/** Gives equal styles one object, so that a large sheet keeps few of them and comparing is cheap. */
export function shareStyle(style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  known.set(key, style);
  return style;
}
