import type { CellArea } from "../../engine/workbook/address";

/** How a sheet prints. Fields and spellings follow Excel.PageLayout; margins are points. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel.PaperType, "A4" where nobody chose. */
  readonly paperSize: string;
  /** Either a scale in percent or the pages to fit on. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: readonly CellArea[] | undefined;
  readonly titleRows: CellArea | undefined;
  readonly titleColumns: CellArea | undefined;
  /** Texts of headers and footers by their place: "centerFooter". */
  readonly headersFooters: Readonly<Record<string, string>>;
}

/** How a sheet prints that nobody set up. */
export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  headersFooters: {},
};
