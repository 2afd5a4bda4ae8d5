import { amountErrors } from "./amount-errors";
import { baseDataErrors } from "./base-data-errors";
import { cellErrors } from "./cell-errors";
import { crossErrors } from "./cross-errors";
import { moneyErrors } from "./money-errors";
import type { PlantedError } from "./planted-error";
import { reasonErrors } from "./reason-errors";
import { scoreErrors } from "./score-errors";
import { totalErrors } from "./total-errors";
import { valueErrors } from "./value-errors";
import { weightErrors } from "./weight-errors";

/** Every kind of error that is planted. */
export const allErrors: readonly PlantedError[] = [
  ...moneyErrors,
  ...amountErrors,
  ...weightErrors,
  ...scoreErrors,
  ...totalErrors,
  ...cellErrors,
  ...valueErrors,
  ...reasonErrors,
  ...baseDataErrors,
  ...crossErrors,
];
