import type { Finding } from "../finding";
import type { Narrative } from "../narrative/narrative";
import type { Root } from "./root";

/** Which findings have one root: equal offsets among related facts, a difference wholly explained by one line. */
export function findRoots(findings: readonly Finding[], narrative: Narrative): readonly Root[] {
  void findings;
  void narrative;
  return [];
}
