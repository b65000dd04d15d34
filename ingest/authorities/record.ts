/** One record of a list before it is understood: a YAML or JSON item, a CSV or TSV row. */
export interface ListRecord {
  /** The file it is in, as it was given or found. */
  readonly file: string;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Its fields, all text as the file has it (JSON keeps its types); undefined where it could not be parsed. */
  readonly value: unknown;
  /** Where it could not be parsed: the line on which that showed, if it is known. */
  readonly brokenLine?: number;
}

/** A record that could not be read; the rest is. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** What is wrong, as the end of a sentence. */
  readonly sentence: string;
}

/** Whether a record holds bytes that were not UTF-8: such a name would never be found. */
export function isGarbled(text: string): boolean {
  return text.includes("\uFFFD");
}
