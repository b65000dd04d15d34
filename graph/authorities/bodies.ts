import { searchWords } from "../model/tokens.ts";
import type { Asked, Found } from "./asked.ts";
import type { BodyEntry } from "./model.ts";
import { push } from "./multimap.ts";

/** Words that say nothing about which body is meant: "Department of Justice" is the "Justice Department". */
const EMPTY: ReadonlySet<string> = new Set(["the", "of", "on", "for", "and", "in", "to"]);
/** More words than the longest name of a public body has; what is longer is no name. */
const WORDS_MAX = 40;

/** The public bodies of one list. */
export class BodyIndex {
  private readonly byName = new Map<string, BodyEntry[]>();

  constructor(bodies: readonly BodyEntry[]) {
    for (const entry of bodies)
      for (const key of new Set(entry.names.map(bodyKey))) if (key !== undefined) push(this.byName, key, entry);
  }

  /** The one body of that name; of states and towns only where the article tells the state. */
  find(asked: Asked): Found<BodyEntry> | undefined {
    const key = asked.name === undefined ? undefined : bodyKey(asked.name);
    const namesakes = key === undefined ? [] : (this.byName.get(key) ?? []);
    const [entry, ...others] = namesakes.filter((one) => isThere(one, asked));
    return entry === undefined || others.length > 0 ? undefined : { entry, rule: "authority-body" };
  }
}

function isThere({ level, state }: BodyEntry, asked: Asked): boolean {
  if (level === "federal") return asked.state === undefined && (asked.level ?? level) === level;
  return state === undefined || state === asked.state;
}

/** The words of a name in any order; undefined for a single word, which too many things are called. */
function bodyKey(name: string): string | undefined {
  const words = searchWords(name.replace(/\bU\.\s?S\.?(?=\s|$)|\bUnited States\b/gu, "US"));
  const told = new Set(words.filter((word) => !EMPTY.has(word) && word !== "us"));
  return told.size < 2 || words.length > WORDS_MAX ? undefined : [...told].sort().join(" ");
}
