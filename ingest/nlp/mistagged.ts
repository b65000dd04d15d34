import type { Token } from "../document.ts";

/** Verbs that wink takes for a noun or an adjective wherever they stand, by the form that news tells in, and their lemma. */
const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: "shoot",
    bit: "bite",
    drowned: "drown",
    retired: "retire",
    rescued: "rescue",
    audited: "audit",
    grilled: "grill",
    quarantined: "quarantine",
    busted: "bust",
    gutted: "gut",
    pronounced: "pronounce",
  }),
);

/** Nouns that open a longer one with them: "a warning shot", "a flu shot", "a little bit". */
const COMPOUNDS: ReadonlySet<string> = new Set(
  "warning flu parting booster jump tee head mug screen gun allergy tetanus polio vaccine bank chip pistol rifle free kick penalty slap".split(
    " ",
  ),
);
/** Who or what does something stands before a verb. */
const SUBJECTS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "AUX"]);
/** What is done to somebody, or where, stands behind it; a noun would be what it describes: "a retired teacher". */
const OBJECTS: ReadonlySet<string> = new Set(["DET", "PRON", "NUM", "PROPN"]);
const BEHIND_DOING: ReadonlySet<string> = new Set([...OBJECTS, "ADP", "ADV", "PUNCT", "SCONJ"]);
/** "a bit", "one shot": a noun as often as not, so that only an object tells. */
const NOUNS: ReadonlySet<string> = new Set(["shot", "bit"]);

/** The lemma of a verb that was taken for another part of speech, "Police shot a man", or for its own lemma, "gutted"; undefined for every other token. */
export function mistagged(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  const lemma = token === undefined ? undefined : VERBS.get(token.lower);
  if (lemma === undefined || token === undefined) return undefined;
  if (token.pos === "VERB") return token.lemma === lemma ? undefined : lemma;
  return isDone(tokens, at) ? lemma : undefined;
}

function isDone(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  const before = tokens[tokens[at - 1]?.pos === "ADV" ? at - 2 : at - 1];
  if (before === undefined || next === undefined || isOwner(before)) return false;
  // "the man who police say shot two people"
  if (!SUBJECTS.has(before.pos) && before.lower !== "say") return false;
  // "is retired" tells what somebody is, and "was rescued" what was done.
  if (COMPOUNDS.has(before.lower) || (tokens[at]?.lower === "retired" && before.lemma === "be")) return false;
  if (next.lower === "and") return after?.pos === "VERB";
  return before.pos === "AUX" || (NOUNS.has(tokens[at]?.lower ?? "") ? OBJECTS : BEHIND_DOING).has(next.pos);
}

/** "her shot at the title" */
function isOwner({ lower }: Token): boolean {
  return /^(?:his|her|its|their|my|our|your|['’]s)$/u.test(lower);
}
