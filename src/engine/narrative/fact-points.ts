/**
 * How much speaks for two statements being one fact. The points are this project's convention: a name that says much,
 * neighbours that are told again beside it, a list that is told again; against it, that both stand in one paragraph
 * or under two projects, whose works may bear one name.
 */
export const factPoints = {
  /** Characters of the name from which it says something, much, very much. */
  tellingLengths: [
    [8, 2],
    [6, 1.5],
    [4, 1],
  ],
  /** At most so much for a name of which the front stands before it in its sentence. */
  impliedName: 1.5,
  /** The money of one fund, or an amount of the unit that has a name in its tables. */
  namedMoney: 2,
  /** A state of the unit (在校学生1200人), of which there is one; work that was done may be done again elsewhere. */
  stateOfTheUnit: 0.5,
  /** A number before or behind is told again, with its value or nearly. */
  neighbour: 2,
  /** Characters of a name that only ends like another from which it may yet be told again. */
  tellingEnd: 4,
  /** Both stand in lists of the same parts, or are their totals. */
  sameList: 3,
  /** The values lie close together: a copy that was not brought up to date. */
  closeValues: [
    ["0.03", 1.5],
    ["0.1", 1],
    ["0.3", 0.5],
  ],
  /** Points for a distance from which a neighbour counts as told again. */
  nearCopy: 1,
  /** Equal values by their digits; they only ever make an agreement. */
  equalValues: [
    [4, 2.5],
    [3, 1.5],
    [2, 1],
  ],
  /** Digits from which a number is told by itself. */
  longNumber: 4,
  /** Two neighbouring digits of a number of at least so many changed places: 2316 and 2361. */
  exchangedDigits: 1.5,
  exchangedFrom: 3,
  /** One name is only the end of the other: 在册, 社区服刑人员在册. */
  nameOnlyAlike: -2,
  /** The end they share says much by itself: 家访学生家庭, 班主任家访学生家庭. */
  longNameOnlyAlike: -1,
  /** Characters from which it does. */
  longName: 6,
  sameParagraph: -1,
  /** A fund that spends several times in one section spends for several things. */
  fundInOneSection: -2,
  unitAndProject: -1,
  twoProjects: -3,
  /** A rate is printed beside many things. */
  rate: -1,
  /** A part of a list against a number that stands alone. */
  partAndWhole: -0.5,
  /** From here two statements with different values are taken for one fact. */
  needed: 2,
  /** From here two statements with one value are. */
  neededForAgreement: 1,
} as const;
