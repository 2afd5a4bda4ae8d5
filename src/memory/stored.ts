import * as v from "valibot";

/** What a stored text turned out to be: a value, nothing, or something that cannot be read. */
export type Stored<Value> =
  { readonly is: "value"; readonly value: Value } | { readonly is: "absent" } | { readonly is: "damaged" };

/** Reads a text kept in the document as JSON of a schema. Never throws. */
export function readStored<Schema extends v.GenericSchema>(
  text: string | undefined,
  schema: Schema,
): Stored<v.InferOutput<Schema>> {
  if (text === undefined || text === "") return { is: "absent" };
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? { is: "value", value: parsed.output } : { is: "damaged" };
  } catch {
    return { is: "damaged" };
  }
}
