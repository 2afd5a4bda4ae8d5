import type { HarmlessVariation } from "./harmless-variation";
import { handwriting } from "./handwriting";
import { notations } from "./notations";
import { surroundings } from "./surroundings";

/** Every kind of harmless variation. */
export const allVariations: readonly HarmlessVariation[] = [...notations, ...handwriting, ...surroundings];
