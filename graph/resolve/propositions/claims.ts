import { stem } from "../event-coreference/words.ts";
import {
  CONNECTIVES,
  DAY_NAMES,
  EMPTY,
  HOW_KNOWN,
  MEANT,
  MONTH_NAMES,
  type Mood,
  MOODS,
  NEGATORS,
  OWN_BODIES,
  PHRASES,
  REACHED,
  STANCES,
  SUPPOSING,
} from "./tables.ts";

interface Word {
  readonly stem: string;
  /** Written with a capital, or in figures. */
  readonly isName: boolean;
  /** A name that only says where or which: "in the Elms", "Line 12". */
  readonly isAside: boolean;
}

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

const TOKEN = /⊘|\p{Sc}?\p{L}*\d+(?:[,.]\d+)*|[\p{L}]+(?:['-]\p{L}+)*|[.;:,—–!?…]/gu;
const BREAK = /^[.;:,—–!?…]$/u;
const WHERE: ReadonlySet<string> = new Set("in at on near of from".split(" "));
const MARKS: ReadonlySet<string> = new Set(["never", "again", "still", "yet"]);
const BE: ReadonlySet<string> = new Set("is are was were be been being am".split(" "));
const PARTICIPLE =
  /(?:ed|en|told|set|known|made|shown|sold|built|held|found|paid|put|cut|met|sent|kept|left|done|torn|worn)$/u;
const DEMANDS: ReadonlySet<string> = new Set(MOODS.flatMap(([mood, words]) => (mood === "duty" ? [...words] : [])));
const MANY = /^(?:hundred|thousand|million|billion)$/u;
const SIZES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

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

function moodAround(cue: readonly string[], isDemand: boolean): Mood | undefined {
  // "promised to", "ruled out" tell what is to come.
  if (cue.some((token) => MEANT.has(token) || token === "will")) return "to come";
  return isDemand || cue.some((token) => DEMANDS.has(token)) ? "duty" : undefined;
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
/** In quoted words these are others, whom nobody can tell. */
const OTHERS: ReadonlySet<string> = new Set(["he", "she", "you"]);

function tokensOf(text: string): string[] {
  let plain = text;
  for (const [pattern, words] of PHRASES) plain = plain.replace(pattern, words);
  return plain.match(TOKEN) ?? [];
}

interface Clause {
  readonly opens: string | undefined;
  readonly tokens: readonly string[];
  readonly next: string | undefined;
  readonly isNegated: boolean;
}

function clausesOf(tokens: readonly string[]): Clause[] {
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

function isOdd(tokens: readonly string[]): boolean {
  return tokens.filter((token) => NEGATORS.has(token.toLowerCase())).length % 2 === 1;
}

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
  const claim: Claim = {
    ...{ isNegated: isNegated !== around.isTurned, mood: around.mood ?? moodOf(lower), words, isOwn },
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

function isMonth(token: string): boolean {
  return /^\p{Lu}/u.test(token) && MONTH_NAMES.has(token.toLowerCase());
}

/** `before` are the two tokens before it. What opens a clause has a capital there, and is a name only before another. */
function wordOf(token: string, before: readonly string[], selves: ReadonlySet<string>, next = ""): Word[] {
  const lower = token.toLowerCase().replace(/'.*$/u, "");
  if (OTHERS.has(lower) && !selves.has(lower)) return [{ stem: lower, isName: false, isAside: false }];
  if (EMPTY.has(lower) || NEGATORS.has(lower) || DAY_NAMES.has(lower) || isMonth(token) || SMALL.includes(lower))
    return [];
  const isAside = before.some((one) => WHERE.has(one.toLowerCase()));
  if (/\d/u.test(token)) return /^\d{1,4}$/u.test(token) ? [{ stem: token, isName: true, isAside: true }] : [];
  const isName = token !== token.toLowerCase() && (before.length > 0 || /^\p{Lu}/u.test(next));
  return [{ stem: stem(lower), isName, isAside: isName && isAside }];
}

function moodOf(tokens: readonly string[]): Mood {
  const isAble = tokens.some((word, at) => word === "could" && tokens[at + 1] === "not");
  if (isAble) return "able";
  for (const [mood, words] of MOODS)
    if (mood !== "able" && mood !== "to come" && tokens.some((word) => words.has(word))) return mood;
  if (tokens.some((word) => MEANT.has(word))) return "to come";
  const isProgressive = tokens.some(
    (word, at) =>
      ["is", "are", "am", "'m", "'re"].includes(word) &&
      tokens.slice(at + 1, at + 3).some((one) => /\p{L}ing$/u.test(one)),
  );
  if (isProgressive || tokens.some((word) => word === "will" || word === "would" || word === "shall")) return "to come";
  return tokens.includes("can") ? "able" : "fact";
}

/** Whether one of these stands before any other word that tells something. */
function isOf(tokens: readonly string[], subjects: ReadonlySet<string>): boolean {
  const plain = tokens.map((token) => token.replace(/'.*$/u, ""));
  const first = plain.find((word) => subjects.has(word) || !EMPTY.has(word));
  return first !== undefined && subjects.has(first);
}

function numbersIn(tokens: readonly string[]): { value: number; unit: string }[] {
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
