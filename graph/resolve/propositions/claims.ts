import { remembered } from "../../model/remembered.ts";
import { type Clause, clausesOf, isOdd, tokensOf } from "./clauses.ts";
import { isMonth, numbersIn, type Word, wordOf, withoutEnding } from "./claim-words.ts";
import { moodAround, moodOf } from "./moods.ts";
import { DAY_NAMES, EMPTY, ENOUGH, HOW_KNOWN, type Mood, OWN_BODIES, REACHED, STANCES, SUPPOSING } from "./tables.ts";

/** What one clause claims, as far as it can be held against another: no grammar, only words in their order. */
export interface Claim {
  readonly isNegated: boolean;
  readonly mood: Mood;
  /** What it is about, as stems in reading order. */
  readonly words: readonly Word[];
  /** Whether it speaks of the speaker: "I", "he", "she" before any other word. */
  readonly isOwn: boolean;
  /** Whether it is the speaker's own "support" or "oppose", not another's, nor a noun. */
  readonly takesSide: boolean;
  readonly isPassive: boolean;
  /** "has not", "had never": what may still come about. */
  readonly tense: "has" | "had" | null;
  readonly marks: ReadonlySet<string>;
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly numbers: readonly { readonly value: number; readonly unit: string }[];
}

const MARKS: ReadonlySet<string> = new Set(["never", "again", "still", "yet"]);
const BE: ReadonlySet<string> = new Set("is are was were be been being am".split(" "));
const PARTICIPLE =
  /(?:ed|en|told|set|known|made|shown|sold|built|held|found|paid|put|cut|met|sent|kept|left|done|torn|worn)$/u;

/**
 * What the words said claim, clause by clause; questions, conditions, and what may be read both ways claim nothing. `cue` is how it is
 * reported: who "denied that" something was so claims that it was not.
 */
export function claimsIn(text: string, cue = ""): Claim[] {
  const outer = tokensOf(cue);
  const side = outer.filter((token) => STANCES.has(token)).join(" ");
  // "told people not to drive" tells what they ought to do.
  const isDemand = /^["“]?(?:\p{L}+ )?(?:not )?to\b/iu.test(text);
  const around: Around = {
    isTurned: isOdd(outer),
    hasSide: side !== "",
    mood: moodAround(outer, isDemand),
    selves: /^["“]/u.test(text) ? QUOTED_SELF : REPORTED_SELF,
  };
  const clauses = clausesOf(tokensOf(`${side} ${text}`));
  // "mocked Marsh because he lost": behind another's name "he" is hardly the speaker.
  const named = clauses.findIndex(({ tokens }) => tokens.slice(1).some((token) => /^\p{Lu}\p{Ll}/u.test(token)));
  return clauses.flatMap((clause, at) => {
    const selves = named !== -1 && at > named ? QUOTED_SELF : around.selves;
    return claimOf(clause, at === 0 ? around : { ...INNER, selves });
  });
}

/** The stems of a name: of an event what it is called, without its day. The same few names are asked for again and again. */
export const stemsOf = remembered(500, (name): ReadonlySet<string> => {
  return new Set(claimsIn(name).flatMap(({ words }) => words.map(({ stem: one }) => one)));
});

/** Whether somebody tells of staying, going or standing again themselves. */
export function isOfOwnPlans({ isOwn, words }: Claim): boolean {
  return isOwn && words.some(({ stem }) => ENOUGH.has(stem));
}

/** What the report says of the words reported. */
interface Around {
  readonly isTurned: boolean;
  readonly hasSide: boolean;
  readonly mood: Mood | undefined;
  /** Words for the speaker. */
  readonly selves: ReadonlySet<string>;
}

/** It reaches over the first clause alone. */
const INNER = { isTurned: false, hasSide: false, mood: undefined } as const;
const QUOTED_SELF: ReadonlySet<string> = new Set(["i"]);
const REPORTED_SELF: ReadonlySet<string> = new Set(["i", "he", "she"]);
function claimOf({ opens, tokens, next, isNegated }: Clause, around: Around): Claim[] {
  const lower = tokens.map((token, at) => (at > 0 && token === "May" ? token : token.toLowerCase()));
  if (lower.includes("⊘") || SUPPOSING.has(opens ?? "") || (isNegated && REACHED.has(next ?? ""))) return [];
  const side = lower.findIndex((word) => STANCES.has(word));
  const from = side === -1 ? lower.findLastIndex((word, at) => HOW_KNOWN.has(word) && at < lower.length - 1) + 1 : 0;
  const rest = tokens.slice(from);
  const words = rest.flatMap((token, at) =>
    wordOf(token, rest.slice(Math.max(0, at - 2), at), around.selves, rest[at + 1]),
  );
  const isOwn = isOf(lower, around.selves);
  const mood = around.mood ?? moodOf(lower);
  if (isNegated && next === "before" && mood === "to come") return [];
  const claim: Claim = {
    ...{ isNegated: isNegated !== around.isTurned, mood, words, isOwn },
    takesSide: side !== -1 && (around.hasSide || isOf(lower, OWN_BODIES) || isOwn || lower.includes("my")),
    isPassive: lower.some(
      (word, at) => BE.has(word) && lower.slice(at + 1, at + 4).some((one) => PARTICIPLE.test(one)),
    ),
    tense: lower.some((word) => word === "has" || word === "have") ? "has" : lower.includes("had") ? "had" : null,
    marks: new Set(lower.filter((word) => MARKS.has(word))),
    ...{ days: lower.filter((word) => DAY_NAMES.has(word)), months: rest.filter(isMonth), numbers: numbersIn(rest) },
  };
  return words.length === 0 ? [] : [claim];
}

/** Whether one of these stands before any other word that tells something. */
function isOf(tokens: readonly string[], subjects: ReadonlySet<string>): boolean {
  const plain = tokens.map(withoutEnding);
  const first = plain.find((word) => subjects.has(word) || !EMPTY.has(word));
  return first !== undefined && subjects.has(first);
}
