import type { Token } from "../../../document.ts";
import { PUBLISHED } from "../../mentions/referents/noun-behind.ts";
import type { Range } from "../draft.ts";
import { isOpen, type Scene } from "./scene.ts";
import { isCapitalised } from "./words.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"]);
const HEADS = new Set(["NOUN", "PROPN", "PRON"]);
/** Prepositions that stay within a source's name: "the head of the agency", "officials in Denver". */
const WITHIN_NAME = new Set(["of", "for", "at", "in", "from", "with", "on"]);
/** Words between a subject and its verb. */
const BETWEEN = new Set(["AUX", "ADV"]);
const DAYS = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "yesterday",
  "today",
]);
const RELATIVE = new Set(["who", "which", "that", "whom"]);
/** What the tagger may take a surname for that stands right before a verb: "Lynch said". */
const NAMELIKE = new Set(["VERB", "ADV", "ADJ", "INTJ", "X"]);
const SEVERAL = new Set(["both", "neither", "all", "each"]);
/** The longest source looked for, in tokens; an apposition beyond that is left out. */
const SOURCE_MAX = 40;
const APPOSITION_MAX = 14;

/** Steps back over auxiliaries, adverbs and days: from "said" in "officials on Friday also said" to "officials". */
export function beforeVerbGroup({ tokens }: Scene, verb: number, start: number): number {
  let at = verb - 1;
  for (;;) {
    if (at >= start && isBetween(tokens[at])) at -= 1;
    else if (at > start && DAYS.has(tokens[at]?.lower ?? "")) at -= tokens[at - 1]?.lower === "on" ? 2 : 1;
    else return at;
  }
}

function isBetween(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return BETWEEN.has(token.pos) || ["not", "n't", "n’t", "both", "all", "each"].includes(token.lower);
}

/** The source that stands before a verb, or undefined: a noun phrase, with an apposition between commas. */
export function sourceBefore(
  scene: Scene,
  verb: number,
  start: number,
): { source: Range; referent?: Range } | undefined {
  const { tokens } = scene;
  const last = beforeVerbGroup(scene, verb, start);
  const token = tokens[last];
  const several = severalAt(scene, last, start);
  if (several !== undefined) return { source: several };
  if (last < start || token === undefined || !isOpen(scene, last)) return undefined;
  if (RELATIVE.has(token.lower)) return relative(scene, last, start);
  if (token.text === "," || token.text === ")" || token.text === "—" || token.text === "–")
    return apposed(scene, last, start);
  const source = phraseEndingAt(scene, last, start);
  return source && { source };
}

/** "Both said", `"It leaks," both said`, "Neither would say": a word for several that is a source by itself. */
function severalAt({ tokens }: Scene, last: number, start: number): Range | undefined {
  const at = tokens[last]?.lower === "neither" ? last : last + 1;
  const isAlone = at === start || tokens[at - 1]?.pos === "PUNCT" || tokens[at - 1]?.pos === "SCONJ";
  return at >= start && isAlone && SEVERAL.has(tokens[at]?.lower ?? "") ? { first: at, end: at + 1 } : undefined;
}

/** "Ana Ruiz, who said …": "who" stands by the cue, the name before it is meant. */
function relative(scene: Scene, pronoun: number, start: number): { source: Range; referent?: Range } | undefined {
  const source = { first: pronoun, end: pronoun + 1 };
  const comma = scene.tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
  const referent = comma > start ? phraseEndingAt(scene, comma - 1, start) : undefined;
  // A bare "that" is a relative only after a noun: "the group that said".
  if (referent === undefined) return scene.tokens[pronoun]?.lower === "who" ? { source } : undefined;
  return { source, referent };
}

/** "Ana Ruiz, the mayor of Brackwater, said": the name, with its apposition where that is short. */
function apposed(scene: Scene, close: number, start: number): { source: Range } | undefined {
  const { tokens } = scene;
  const marks = tokens[close]?.text === ")" ? ["("] : [",", "—", "–"];
  for (let at = close - 1; at > start && close - at <= SOURCE_MAX; at -= 1) {
    if (!isOpen(scene, at)) return undefined;
    if (!marks.includes(tokens[at]?.text ?? "")) continue;
    const name = phraseEndingAt(scene, at - 1, start);
    if (name === undefined || !isNaming(scene, name)) continue;
    return { source: close + 1 - name.first <= APPOSITION_MAX ? { first: name.first, end: close + 1 } : name };
  }
  return undefined;
}

/** Whether a phrase can carry an apposition: a name, or a noun with its article; not "45" or "of Denver". */
function isNaming({ tokens }: Scene, { first, end }: Range): boolean {
  for (let at = first; at < end; at += 1) if (HEADS.has(tokens[at]?.pos ?? "")) return true;
  return false;
}

/** The noun phrase whose last token this is, `of`-phrases and coordinated names included; undefined where there is none. */
export function phraseEndingAt(scene: Scene, last: number, start: number): Range | undefined {
  const { tokens } = scene;
  let first = last + 1;
  let head = false;
  for (let at = last; at >= start && last - at < SOURCE_MAX && isOpen(scene, at); at -= 1) {
    const token = tokens[at];
    // A phrase never reaches back over the clause it stands in: "a statement that ICE" has "ICE".
    if (token === undefined || RELATIVE.has(token.lower)) break;
    const name = at === last && isCapitalised(token) && NAMELIKE.has(token.pos);
    if (name || isNominal(scene, token)) {
      head ||= name || HEADS.has(token.pos) || token.pos === "VERB";
      first = at;
    } else if (!joins(scene, at, start)) break;
  }
  // "reviewed each title and recommended": what ends with "and" is no phrase.
  if (!head || tokens[last]?.pos === "CCONJ") return undefined;
  const range = trimmed(tokens, { first, end: last + 1 });
  return range.first < range.end ? range : undefined;
}

/** A capital within a sentence makes a name of a word that the tagger took for a verb. */
function isNominal({ tokens }: Scene, token: Token): boolean {
  if (NOMINAL.has(token.pos)) return true;
  const before = tokens[token.index - 1];
  return (
    token.pos === "VERB" &&
    isCapitalised(token) &&
    before !== undefined &&
    isCapitalised(before) &&
    before.pos !== "PUNCT"
  );
}

/** Whether a token that is no noun holds a phrase together: "of", "'s", "and" between two names. */
function joins({ tokens }: Scene, at: number, start: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || at <= start) return false;
  if (token.pos === "PART" && token.lower !== "to" && token.lower !== "not") return true;
  if (token.text === "'s" || token.text === "’s" || token.text === "." || token.text === "&" || token.text === "-")
    return true;
  if (token.pos === "ADP" && WITHIN_NAME.has(token.lower))
    return before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "PRON";
  if (token.lower === "by") return PUBLISHED.test(before.lower);
  if (token.lower === "and") return before.pos === "PROPN" || before.pos === "NOUN";
  return false;
}

function trimmed(tokens: readonly Token[], { first, end }: Range): Range {
  let from = first;
  while (from < end && ["PART", "ADP", "CCONJ", "PUNCT"].includes(tokens[from]?.pos ?? "")) from += 1;
  return { first: from, end };
}

/** The noun phrase that begins here, its `of`-phrases included; an apposition after a comma is taken if it closes. */
export function phraseStartingAt(scene: Scene, first: number, stop: number): Range | undefined {
  const { tokens } = scene;
  let end = first;
  let head = false;
  for (let at = first; at < stop && at - first < SOURCE_MAX && isOpen(scene, at); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNominal(scene, token)) {
      // A pronoun is a whole phrase: what follows it is not its own, nor is "the dam" of "told her the dam was safe".
      if (token.pos === "PRON" && at > first) break;
      if (token.pos === "DET" && tokens[at - 1]?.pos === "PRON" && at > first) break;
      head ||= HEADS.has(token.pos);
      end = at + 1;
      if (
        token.pos === "PRON" &&
        !["his", "her", "its", "their", "our", "my", "your", "one", "some", "many"].includes(token.lower)
      )
        break;
    } else if (!(at > first && joins(scene, at, first))) break;
  }
  return head ? { first, end } : undefined;
}
