import type { Evidence } from "../finding";
import { type Narrative, placeOf } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";

/** A number of the prose as evidence, under the words it stands with. */
export function statementEvidence(narrative: Narrative, statement: Statement): Evidence {
  return { at: placeOf(narrative, statement.at), shown: statement.shown, label: statement.subject.words };
}
