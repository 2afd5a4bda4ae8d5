/**
 * How much a reader takes in, so that a hostile file costs seconds and not the machine.
 * A real annex workbook is under 1 MB; the figures leave room for anything a person made by hand.
 */

/** The largest file, in bytes, and the most that one reading inflates from it. */
export const largestInflatedTotal = 256 * 1024 * 1024;

/** The largest sheet and the largest list of shared strings, inflated, in bytes. A sheet beyond it is left unread. */
export const largestPart = 128 * 1024 * 1024;

/** The largest of all other parts, in bytes: styles of 64,000 formats take 15 MB. */
export const largestSmallPart = 32 * 1024 * 1024;

/** The most cells of one workbook, all sheets together: a sheet alone may have `largestSheetInCells`. */
export const mostCells = 1_000_000;

/** The most characters of one sheet's formulas, shared ones written out for every cell. */
export const mostFormulaCharacters = 32_000_000;

/** The most areas of array formulas of several cells that may reach down to one row. */
export const mostArrayAreas = 4096;

/** How much of a large sheet is looked at first, to leave it after the cells that make it too large. */
export const firstLookAtSheet = 16 * 1024 * 1024;

/** Deflate reaches 1032:1 on a run of one byte; sheets of a million empty cells stay below 60:1. */
export const largestRatio = 300;

/** Below this size, in bytes, a ratio says nothing. */
export const ratioMattersFrom = 4 * 1024 * 1024;
