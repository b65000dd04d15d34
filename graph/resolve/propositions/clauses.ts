import { withoutEnding } from "./claim-words.ts";
import { CONNECTIVES, NEGATORS, PHRASES } from "./tables.ts";

const TOKEN = /⊘|\p{Sc}?\p{L}*\d+(?:[,.]\d+)*|[\p{L}]+(?:['-]\p{L}+)*|[.;:,—–!?…]/gu;
const BREAK = /^[.;:,—–!?…]$/u;

/** The words and marks of a text, with what several words say in the words that are compared. */
export function tokensOf(text: string): string[] {
  let plain = text;
  for (const [pattern, words] of PHRASES) plain = plain.replace(pattern, words);
  return plain.match(TOKEN) ?? [];
}

export interface Clause {
  readonly opens: string | undefined;
  readonly tokens: readonly string[];
  readonly next: string | undefined;
  readonly isNegated: boolean;
}

/** What stands between two marks or connectives. */
export function clausesOf(tokens: readonly string[]): Clause[] {
  const clauses: Clause[] = [];
  let opens: string | undefined;
  let own: string[] = [];
  for (const token of [...tokens, "."]) {
    const lower = token.toLowerCase();
    if (!BREAK.test(token) && !CONNECTIVES.has(lower)) {
      own.push(token);
      continue;
    }
    if (token === "?") opens = "if";
    // "did not seek or receive": what "or" adds is denied with what it is added to.
    const isDenied = (opens === "or" || opens === "nor") && (clauses.at(-1)?.isNegated ?? false);
    if (own.length > 0) clauses.push({ opens, tokens: own, next: lower, isNegated: isOdd(own) !== isDenied });
    // A comma inside leaves the connective in force: "if, as planned, it opens".
    opens = BREAK.test(token) ? undefined : lower;
    own = [];
  }
  return clauses;
}

/** Whether it is denied: twice no is yes. */
export function isOdd(tokens: readonly string[]): boolean {
  // "Nobody's hurt".
  return tokens.filter((token) => NEGATORS.has(withoutEnding(token.toLowerCase()))).length % 2 === 1;
}
