import { baseDataErrors } from "./base-data-errors";
import { crossErrors } from "./cross-errors";
import { moneyErrors } from "./money-errors";
import type { PlantedError } from "./planted-error";
import { reasonErrors } from "./reason-errors";
import { scoreErrors } from "./score-errors";
import { valueErrors } from "./value-errors";
import { weightErrors } from "./weight-errors";

/** Every kind of error that is planted. */
export const allErrors: readonly PlantedError[] = [
  ...moneyErrors,
  ...weightErrors,
  ...scoreErrors,
  ...valueErrors,
  ...reasonErrors,
  ...baseDataErrors,
  ...crossErrors,
];
