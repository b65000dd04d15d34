import { isOpen, type Scene } from "./scene.ts";
import type { Range } from "../draft.ts";
import { HEADS, RELATIVE, SOURCE_MAX } from "./phrase-limits.ts";
import { isCapitalised } from "./words.ts";
import type { Token } from "../../../document.ts";
import { PUBLISHED } from "../../mentions/referents/noun-behind.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"]);
/** Prepositions that stay within a source's name: "the head of the agency", "officials in Denver". */
const WITHIN_NAME = new Set(["of", "for", "at", "in", "from", "with", "on"]);
/** What the tagger may take a surname for that stands right before a verb: "Lynch said". */
const NAMELIKE = new Set(["VERB", "ADV", "ADJ", "INTJ", "X"]);

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
    // "told the board that complaints had doubled": the tagger may take "that" for an article.
    if (token === undefined || (at > first && RELATIVE.has(token.lower))) break;
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
