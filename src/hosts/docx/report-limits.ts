/**
 * How much of a report is read, so that a hostile one costs seconds. Sixty pages have some 600 paragraphs and 35,000
 * characters; a dense text of 360,000 characters was measured to be reviewed in 12 s on a busy machine of two cores.
 */

/** The most paragraphs and cells of a part. */
export const mostParagraphs = 50_000;

/** The most characters of a report: a thousand pages. */
export const mostCharacters = 600_000;
