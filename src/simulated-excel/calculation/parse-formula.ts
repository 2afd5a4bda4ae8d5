import { parse, tokenize, type AstExpression } from "@borgar/fx";
import { readAddress, type Address } from "../workbook/read-address";

/** A formula taken apart. */
export interface ParsedFormula {
  /** Undefined where the text is not a formula that the simulation can read. */
  readonly tree: AstExpression | undefined;
  /** Every area it names; a change there may change its result. */
  readonly addresses: readonly Address[];
  /** It names something whose place is not known before it is calculated: any change may change its result. */
  readonly isOpen: boolean;
}

const parsed = new Map<string, ParsedFormula>();

/** Takes a formula apart; equal texts once only. */
export function parseFormula(formula: string): ParsedFormula {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const made = parseText(formula);
  parsed.set(formula, made);
  return made;
}

function parseText(formula: string): ParsedFormula {
  try {
    const tree = parse(tokenize(formula, { mergeRefs: true }));
    const addresses: Address[] = [];
    let isOpen = false;
    visit(tree, (value) => {
      const address = readAddress(value);
      if (address === undefined) isOpen = true;
      else addresses.push(address);
    });
    return {
      tree: "arguments" in tree || "type" in tree ? tree : undefined,
      addresses,
      isOpen,
    };
  } catch {
    return { tree: undefined, addresses: [], isOpen: false };
  }
}

function visit(node: unknown, found: (reference: string) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, found);
  else if (typeof node === "object" && node !== null) {
    if ("type" in node && node.type === "ReferenceIdentifier" && "value" in node) found(String(node.value));
    else for (const child of Object.values(node)) visit(child, found);
  }
}
