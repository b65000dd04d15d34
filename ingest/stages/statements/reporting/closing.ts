import type { Token } from "../../../document.ts";
import { BODY_NOUNS } from "../../mentions/referents/bodies.ts";
import { ROLE_NOUN } from "../../mentions/referents/offices.ts";
import { MAN, WOMAN } from "../../mentions/referents/words.ts";
import type { Range } from "../draft.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import { namedIn, spanOfRange } from "../speaker.ts";
import type { Frame } from "../tables/cues.ts";
import { PEOPLE } from "../tables/people.ts";

/** The longest source behind its verb, with what is told of it, in tokens; a longer apposition is left off. */
const CLOSING_MAX = 40;
const WITH_APPOSITION_MAX = 14;

/**
 * The source behind a verb with which its sentence ends: "…, insisted the vicar, the Rev. Anna Crane." Where such a one is told, the verb has no object:
 * "The firm lost money, blamed the weather" has none. Undefined where it is nobody's name and no word for people or a body.
 */
export function closingSource(scene: Scene, frame: Frame, { first, end }: Range): Range | undefined {
  if (!hasNoObject(frame)) return undefined;
  const [main, next, ...rest] = partsOf(scene, first, end);
  if (main === undefined || !isPhrase(scene, main)) return undefined;
  const isAppositive = next !== undefined && isPhrase(scene, next);
  const both = { first: main.first, end: next?.end ?? main.end };
  if (isAppositive && isNamed(scene, next) && !isNamed(scene, main)) return isAside(scene, rest[0]) ? both : undefined;
  if (!isNamed(scene, main) && !isPeople(scene, main)) return undefined;
  if (!isAppositive && !isAside(scene, next)) return undefined;
  return isAppositive && next.end - main.first <= WITH_APPOSITION_MAX ? both : main;
}

/** Verbs of saying with a clause alone: not "criticized the plan", "told the council". */
function hasNoObject({ clause, phrase, hearer, strict, quote }: Frame): boolean {
  return clause && !phrase && !hearer && (quote || !strict);
}

/** The stretches between commas up to the end of the sentence; none where it is too long or has quoted words. */
function partsOf(scene: Scene, first: number, stop: number): Range[] {
  const { tokens } = scene;
  let end = stop;
  while (end > first && tokens[end - 1]?.pos === "PUNCT") end -= 1;
  if (end - first > CLOSING_MAX) return [];
  const parts: Range[] = [];
  let from = first;
  for (let at = first; at <= end; at += 1) {
    if (at < end && !isOpen(scene, at)) return [];
    if (at < end && tokens[at]?.text !== ",") continue;
    if (at > from) parts.push({ first: from, end: at });
    from = at + 1;
  }
  return parts;
}

const OPENS_PHRASE = new Set(["DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM"]);

/** A noun phrase without a verb, not a clause. */
function isPhrase(scene: Scene, { first, end }: Range): boolean {
  const words = scene.tokens.slice(first, end);
  const [opening] = words;
  if (opening === undefined || !OPENS_PHRASE.has(opening.pos) || /^(?:that|who|which|whose)$/.test(opening.lower))
    return false;
  return words.every((token) => token.text !== ":" && token.text !== ";" && !isVerbOf(scene, token));
}

/** A verb, unless it tells of a noun or was a noun: "his surviving sister", "director of works". */
function isVerbOf({ tokens }: Scene, { pos, lower, index }: Token): boolean {
  if (pos !== "VERB") return pos === "AUX";
  const isOfNoun = /(?:ing|ed)$/.test(lower) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.pos ?? "");
  return !isOfNoun && tokens[index - 1]?.pos !== "ADP";
}

/** What may follow a source and is not its verb: nothing, "who …", "on Monday", "adding that". */
function isAside({ tokens }: Scene, part: Range | undefined): boolean {
  const token = tokens[part?.first ?? -1];
  if (token === undefined) return true;
  return token.pos === "ADP" || token.pos === "SCONJ" || token.pos === "DET" || /^who|ing$/.test(token.lower);
}

function isNamed(scene: Scene, part: Range): boolean {
  const head = headEnd(scene, part);
  return namedIn(scene, spanOfRange(scene, { first: part.first, end: head })) !== undefined;
}

/** "residents of the street", "the vicar", "she". */
function isPeople(scene: Scene, part: Range): boolean {
  const noun = scene.tokens[headEnd(scene, part) - 1];
  const word = noun?.lemma ?? "";
  const isPronoun = part.end === part.first + 1 && /^(?:he|she|they|others|some|many)$/.test(noun?.lower ?? "");
  return (
    isPronoun || PEOPLE.has(word) || ROLE_NOUN.test(word) || MAN.test(word) || WOMAN.test(word) || BODY_NOUNS.has(word)
  );
}

/** Where the words before the first preposition end. */
function headEnd({ tokens }: Scene, { first, end }: Range): number {
  const at = tokens.slice(first, end).findIndex(({ pos }) => pos === "ADP");
  return at <= 0 ? end : first + at;
}
