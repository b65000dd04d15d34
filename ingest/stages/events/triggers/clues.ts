import { COMPANIES } from "./companies.ts";
import { EVENT_TYPES } from "./lexicon.ts";

/** One way to tell of an event of a type: the words, by lemma, and what must or must not stand around them. */
export interface Clue {
  readonly type: string;
  readonly form: "noun" | "verb";
  readonly words: readonly string[];
  /** One of these must stand in the sentence. */
  readonly company: ReadonlySet<string> | undefined;
  /** None of these may stand close by. */
  readonly bane: ReadonlySet<string> | undefined;
  /** One of these must stand right behind. */
  readonly behind: ReadonlySet<string> | undefined;
  /** One of these must stand right before. */
  readonly before: ReadonlySet<string> | undefined;
  /** One of these must be what does it, or what it is done to. */
  readonly thing: ReadonlySet<string> | undefined;
  /** It must be done to one of these, or to somebody who is named. */
  readonly doneTo: ReadonlySet<string> | undefined;
  /** These must stand behind, in this order and not far off. */
  readonly phrase: readonly string[];
  /** A place must stand in its phrase or right behind. */
  readonly placed: boolean;
  /** Only where voters do it. */
  readonly byVoters: boolean;
  /** Only "the attack", which means one that is told elsewhere in the article. */
  readonly again: boolean;
}

/** Marks that name no company. */
const TURNS: ReadonlySet<string> = new Set(["placed", "byvoters", "again"]);

/** First word → clues, the longest first and what only refers back last: "burn down" is tried before "burn", "firing at" before "firing". */
export const CLUES: ReadonlyMap<string, readonly Clue[]> = byFirstWord(
  EVENT_TYPES.flatMap(([type, nouns, verbs]) => [...cluesOf(type, "noun", nouns), ...cluesOf(type, "verb", verbs)]),
);

/** Reads the clues of a row: `operation >against @force`. */
function cluesOf(type: string, form: Clue["form"], clues: string): Clue[] {
  return clues.split(", ").filter(Boolean).flatMap(hyphened).map(clueOf);

  function clueOf(clue: string): Clue {
    const parts = clue.split(" ");
    const marks = (sign: string) => parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
    const [company] = marks("@").filter((name) => !TURNS.has(name));
    for (const name of [company, marks("!")[0], marks("^")[0], marks("%")[0]])
      if (name !== undefined && COMPANIES[name] === undefined) throw new Error(`no company is called ${name}: ${clue}`);
    return {
      type,
      form,
      words: parts.filter((part) => !/^[@><!^%~]/u.test(part)),
      company: COMPANIES[company ?? ""],
      bane: COMPANIES[marks("!")[0] ?? ""],
      behind: marks(">")[0] === undefined ? undefined : new Set(marks(">")[0]?.split("/")),
      before: marks("<")[0] === undefined ? undefined : new Set(marks("<")[0]?.split("/")),
      thing: COMPANIES[marks("^")[0] ?? ""],
      doneTo: COMPANIES[marks("%")[0] ?? ""],
      phrase: marks("~")[0]?.split("_") ?? [],
      placed: marks("@").includes("placed"),
      byVoters: marks("@").includes("byvoters"),
      again: marks("@").includes("again"),
    };
  }
}

/** "cave-in": wink reads most words with a hyphen as three tokens, and some as one. */
function hyphened(clue: string): string[] {
  const [word, ...marks] = clue.split(/ (?=[@><!^%~])/u);
  return word?.includes("-") === true ? [clue, [word.replaceAll("-", " - "), ...marks].join(" ")] : [clue];
}

function byFirstWord(all: readonly Clue[]): ReadonlyMap<string, readonly Clue[]> {
  const map = new Map<string, Clue[]>();
  for (const one of all) {
    const first = one.words[0] ?? "";
    map.set(
      first,
      [...(map.get(first) ?? []), one].sort((a, b) => b.words.length - a.words.length || lateness(a) - lateness(b)),
    );
  }
  return map;
}

function lateness({ again, behind, before, thing, doneTo, phrase }: Clue): number {
  if (again) return 2;
  return [behind, before, thing, doneTo, phrase[0]].every((mark) => mark === undefined) ? 1 : 0;
}
