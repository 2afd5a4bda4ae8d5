import { allErrors } from "./errors/all-errors";
import { allFamilies, makeCase } from "./make/families";
import { emptyTally, examine, tallyError, tallyQuiet, tallyVariation } from "./measure";
import { Random } from "./random";
import { allVariations } from "./variations/all-variations";

// A small part of the benchmark, so that what it measures does not slip between its runs.

describe.each(allFamilies)("$title", (family) => {
  const clean = examine(makeCase(family, 1));

  test("nothing is found where nothing is wrong, every cell is read, every score agrees", () => {
    const tally = emptyTally(family.title);
    tallyQuiet(tally, clean);
    expect(tally.remarks).toEqual([]);
  });

  test("one error of several kinds is found, and nothing else", () => {
    const random = new Random(family.title.length);
    for (const error of random.some(allErrors, 12)) {
      const tally = emptyTally(error.title);
      tallyError(tally, error, clean);
      expect(tally.remarks).toEqual([]);
    }
  });

  test("several harmless variations change nothing", () => {
    const random = new Random(family.title.length);
    for (const variation of random.some(allVariations, 6)) {
      const tally = emptyTally(variation.title);
      tallyVariation(tally, variation, clean);
      expect(tally.remarks).toEqual([]);
    }
  });
});

test("the same seed gives the same workbook", () => {
  for (const family of allFamilies) {
    expect(examine(makeCase(family, 3)).drawn.snapshot).toEqual(examine(makeCase(family, 3)).drawn.snapshot);
  }
});
