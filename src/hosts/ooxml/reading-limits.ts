/**
 * How much a reader takes in, so that a hostile file costs seconds and not the machine.
 * A real annex workbook is under 1 MB; the figures leave room for anything a person made by hand.
 */

/** The largest file, in bytes, and the most that one reading inflates from it. */
export const largestInflatedTotal = 256 * 1024 * 1024;

/** The largest single part, inflated, in bytes. A sheet beyond it is too large, any other part makes the workbook so. */
export const largestPart = 128 * 1024 * 1024;

/** How much of a large sheet is looked at first, to leave it after the cells that make it too large. */
export const firstLookAtSheet = 16 * 1024 * 1024;

/** Deflate reaches 1032:1 on a run of one byte; sheets of a million empty cells stay below 60:1. */
export const largestRatio = 300;

/** Below this size, in bytes, a ratio says nothing. */
export const ratioMattersFrom = 4 * 1024 * 1024;
