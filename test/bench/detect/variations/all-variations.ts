import type { HarmlessVariation } from "./harmless-variation";
import { notations } from "./notations";
import { surroundings } from "./surroundings";

/** Every kind of harmless variation. */
export const allVariations: readonly HarmlessVariation[] = [...notations, ...surroundings];
