import type { chineseLabels } from "./zh-cn-labels";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The same in English. What a column may mean is named in the forms' own words. */
export const englishLabels: typeof chineseLabels = {
  labels: {
    unrecognised: (what) => `${what} not understood`,
    columns: (count) => counted(count, "column", "columns"),
    rows: (count) => counted(count, "row", "rows"),
    detail:
      "What stands there was not reviewed. Say once what it is: it is kept in the workbook and holds for every column or row of that name.",
    column: (label) => `Column “${label}”`,
    row: (label) => `Row “${label}”`,
    noColumnName: "Column without a heading",
    noRowName: "Row without a label",
    noName: "It has no name to be known by; please add one in the sheet.",
    tooLong: "Its name is too long to be known by.",
    thisColumnIs: "This column is…",
    thisRowIs: "This row is…",
    ignored: "Nothing to be reviewed",
    more: (count) => `${count} more not understood`,
    read: (count) => `Columns that were read (${count})`,
    readDetail: "A column that was taken for the wrong thing can be changed.",
    readRows: (count) => `Rows that were read (${count})`,
    readRowsDetail:
      "A row that was taken for the wrong thing can be changed; subtotals, totals and notes are no indicators.",
    readAs: (label) => `“${label}” is read as`,
    places: (count) => `and so on, ${count} in all`,
    yours: "as you said",
    pointed: (label, title) => `“${label}” is now read as “${title}”; everything was reviewed again.`,
    settings: "Columns and rows you explained",
    settingsLine: (label, title) => `“${label}” is read as “${title}”`,
    lost: (count) =>
      count === 1 ? "1 explanation no longer counts" : `${count} explanations no longer count`,
    lostDetail:
      "The name it was given for stands nowhere any more. Where the name was changed, say again what it is; what is not needed can be removed.",
    lostLine: "this name stands nowhere any more",
    remove: "Remove",
    removeOf: (label) => `Remove what was said of “${label}”`,
  },
};
