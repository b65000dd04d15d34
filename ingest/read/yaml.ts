import { parse, YAMLError } from "yaml";

/** YAML with all values as text: a date must stay the words that were written. Undefined for what is no YAML. */
export function parseYaml(text: string): unknown {
  const read = readYaml(text);
  return "value" in read ? read.value : undefined;
}

/** The same, or the line, from 1, on which it turned out to be no YAML. */
export function readYaml(text: string): { readonly value: unknown } | { readonly line: number } {
  try {
    return { value: parse(text, { schema: "failsafe", logLevel: "error" }) };
  } catch (fault) {
    if (fault instanceof YAMLError) return { line: fault.linePos?.[0].line ?? 1 };
    // An alias without its anchor, or aliases that multiply without end.
    if (fault instanceof ReferenceError) return { line: 1 };
    throw fault;
  }
}
