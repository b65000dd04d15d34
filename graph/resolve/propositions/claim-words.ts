import { stem } from "../event-coreference/words.ts";
import { DAY_NAMES, EMPTY, MONTH_NAMES, NEGATORS } from "./tables.ts";

export interface Word {
  readonly stem: string;
  /** Written with a capital, or in figures. */
  readonly isName: boolean;
  /** A name that only says where or which: "in the Elms", "Line 12". */
  readonly isAside: boolean;
}

const WHERE: ReadonlySet<string> = new Set("in at on near of from".split(" "));
const MANY = /^(?:hundred|thousand|million|billion)$/u;
const SIZES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** In quoted words these are others, whom nobody can tell. */
const OTHERS: ReadonlySet<string> = new Set(["he", "she", "you"]);

export function isMonth(token: string): boolean {
  return /^\p{Lu}/u.test(token) && MONTH_NAMES.has(token.toLowerCase());
}

/** `before` are the two tokens before it. What opens a clause has a capital there, and is a name only before another. */
export function wordOf(token: string, before: readonly string[], selves: ReadonlySet<string>, next = ""): Word[] {
  const lower = withoutEnding(token.toLowerCase());
  if (OTHERS.has(lower) && !selves.has(lower)) return [{ stem: lower, isName: false, isAside: false }];
  if (EMPTY.has(lower) || NEGATORS.has(lower) || DAY_NAMES.has(lower) || isMonth(token) || SMALL.includes(lower))
    return [];
  const isAside = before.some((one) => WHERE.has(one.toLowerCase()));
  if (/\d/u.test(token)) return /^\d{1,4}$/u.test(token) ? [{ stem: token, isName: true, isAside: true }] : [];
  const isName = token !== token.toLowerCase() && (before.length > 0 || /^\p{Lu}/u.test(next));
  return [{ stem: stem(lower), isName, isAside: isName && isAside }];
}

/** Figures with what they count; money counts dollars. */
export function numbersIn(tokens: readonly string[]): { value: number; unit: string }[] {
  return tokens.flatMap((token, at) => {
    const figure = SMALL.includes(token.toLowerCase())
      ? SMALL.indexOf(token.toLowerCase())
      : Number(token.replace(/[^\d.]/gu, ""));
    if (!(/\d/u.test(token) || figure > 0) || Number.isNaN(figure)) return [];
    const size = tokens[at + 1] ?? "";
    const isMany = MANY.test(size);
    const noun = tokens.slice(at + (isMany ? 2 : 1)).find((one) => !EMPTY.has(one.toLowerCase()));
    const unit = /^\p{Sc}/u.test(token) ? "dollars" : stem((noun ?? "").toLowerCase());
    return [{ value: figure * (isMany ? (SIZES[size] ?? 1) : 1), unit }];
  });
}

/** "Ruiz" of "Ruiz's". */
export function withoutEnding(word: string): string {
  return word.split("'", 1)[0] ?? word;
}
