import { parse } from "yaml";

/** YAML with all values as text: a date must stay the words that were written. Undefined for what is no YAML. */
export function parseYaml(text: string): unknown {
  try {
    return parse(text, { schema: "failsafe", logLevel: "error" });
  } catch (fault) {
    // A reference error tells of an alias without its anchor, or of aliases that multiply without end.
    const isFaultOfText = fault instanceof Error && (fault.name.startsWith("YAML") || fault instanceof ReferenceError);
    if (isFaultOfText) return undefined;
    throw fault;
  }
}
