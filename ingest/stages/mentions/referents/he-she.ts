import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Gender } from "../gazetteer/people.ts";
import { SPEECH_VERBS } from "../words/around-names.ts";
import type { Field, Place } from "./field.ts";
import { genderOf } from "./gender.ts";
import { isPersonKind, MAN, WOMAN } from "./words.ts";

/** So many sentences back a pronoun may reach for a name, and a chain of pronouns in all. */
const REACH = 6;
const CHAIN = 12;
/** Somebody whose gender is known wins over somebody nearer whose is not, unless more sentences lie between. */
const SURE_WITHIN = 2;
/** So near the only one who can be meant is, whatever is known of the gender. */
const ALONE_WITHIN = 1;

/** Verbs of who answers, by lemma. */
const REPLIES = new Set(["reply", "answer", "retort", "respond", "counter"]);

/** What gender a pronoun tells of; undefined of other words. */
export function genderTold(word: string): Gender | undefined {
  if (word === "he" || word === "him" || word === "his") return "m";
  return word === "she" || word === "her" ? "f" : undefined;
}

/** The person that one sentence offers. */
interface Offer {
  readonly mention: Mention;
  readonly sentence: number;
  /** Whether the person's gender is known, or nobody else there could be meant. */
  readonly isSure: boolean;
}

/**
 * Whom "he" or "she" at token `at` of a sentence means, or words that tell no gender: whom the nearest sentence is about, this one first. Whom an earlier "she" meant is
 * whom the next one means: "Vale scoffed. She said Hoff had hired four people. 'You can't,' she said."
 */
export function personBefore(
  field: Field,
  at: number,
  sentence: number,
  gender: Gender | undefined,
  floor = sentence - CHAIN,
): Mention | undefined {
  const before = field.before(at, REACH).filter(({ quoted, mention }) => !quoted && isPersonKind(mention.kind));
  // "Ash and Vale won, she said": who is named in the words is not who says them.
  const start = field.word(at - 1) === "," && isSpeech(field, at + 1) ? sentence - 1 : sentence;
  let doubtful: Offer | undefined;
  for (let own = start; own >= Math.max(floor, sentence - REACH, 0); own -= 1) {
    const here = before.filter((place) => place.sentence === own).reverse();
    if (own < sentence && relativeSpeaks(field, own, gender)) return doubtful?.mention;
    const pronoun = own < sentence ? leading(field, own, here, gender) : undefined;
    const meant = pronoun === undefined ? undefined : personBefore(field, pronoun, own, gender, floor);
    if (meant !== undefined) return doubtful?.mention ?? meant;
    const offer = offerOf(field, here, gender, field.toldBetween(own, sentence));
    if (offer === undefined) continue;
    if (!offer.isSure) doubtful ??= { ...offer, sentence: own };
    else return doubtful !== undefined && doubtful.sentence - own > SURE_WITHIN ? doubtful.mention : offer.mention;
  }
  return doubtful?.mention;
}

/** Whom the one before spoke to, where a pronoun replies: `"You lied," Ruiz told Vale. "No," he replied.` */
export function answering(field: Field, at: number, sentence: number, gender: Gender): Mention | undefined {
  const verb = field.tokens[at + 1];
  if (verb?.pos !== "VERB" || !REPLIES.has(verb.lemma)) return undefined;
  const near = field.before(at, 1).filter(({ quoted, mention }) => !quoted && isPersonKind(mention.kind));
  const [spoken, speaker, ...more] = near.filter((place) => place.sentence === sentence - 1);
  const isPair = spoken !== undefined && speaker !== undefined && more.length === 0 && speaks(field, speaker);
  return isPair && genderOf(field, spoken.mention) === gender ? spoken.mention : undefined;
}

/**
 * The same pronoun in an earlier sentence, where it opens it ("She said …", "Her father …") or speaks (`"No," she told Hoff`), and nobody
 * named there does.
 */
function leading(
  field: Field,
  sentence: number,
  here: readonly Place[],
  gender: Gender | undefined,
): number | undefined {
  const [first, end] = [field.opening(sentence), field.opening(sentence + 1)];
  if (here.some((place) => speaks(field, place))) return undefined;
  const isMeant = (at: number): boolean => {
    const told = genderTold(field.word(at));
    return told !== undefined && (gender === undefined || told === gender);
  };
  if (isMeant(first)) return first;
  const named = Math.min(end, ...here.map((place) => place.first));
  for (let at = first; at < end; at += 1) {
    const isSubject = field.word(at) === "he" || field.word(at) === "she";
    if (isSubject && isMeant(at) && (isSpeech(field, at + 1) || (at < named && isOfMainClause(field, at)))) return at;
  }
  return undefined;
}

/** "Besides his wife, he leaves two sons, Ray and Tom": the next "he" is no son. Not "When he came, Ruiz left". */
function isOfMainClause({ tokens }: Field, at: number): boolean {
  const next = tokens[at + 1]?.pos;
  return tokens[at - 1]?.text === "," && (next === "VERB" || next === "AUX");
}

/** "Her mother said …": then "she" may be the mother, who has no name. */
function relativeSpeaks(field: Field, sentence: number, gender: Gender | undefined): boolean {
  const first = field.opening(sentence);
  const relative = field.word(first + 1);
  const own = MAN.test(relative) ? "m" : WOMAN.test(relative) ? "f" : undefined;
  return (
    genderTold(field.word(first)) !== undefined && own !== undefined && own === gender && isSpeech(field, first + 2)
  );
}

/** Who speaks in a sentence so many back, else who is named first: sentences mostly open with whom they are about. */
function offerOf(
  field: Field,
  here: readonly Place[],
  gender: Gender | undefined,
  back: number,
): Omit<Offer, "sentence"> | undefined {
  const fits = ({ mention }: Place): boolean => gender === undefined || genderOf(field, mention) === gender;
  const fitting = here.filter((place) => fits(place) || genderOf(field, place.mention) === undefined);
  const sure = fitting.filter(fits);
  const one = mainOf(field, sure) ?? mainOf(field, fitting);
  if (one === undefined) return undefined;
  const isAlone = back <= ALONE_WITHIN && fitting.every(({ mention }) => mention === one.mention);
  return { mention: one.mention, isSure: sure.includes(one) || isAlone };
}

function mainOf(field: Field, places: readonly Place[]): Place | undefined {
  return places.find((place) => speaks(field, place)) ?? places[0];
}

/** "Ruiz said", "her sister, Ana Ruiz, said", "…, said Ruiz"; not "She said Ruiz had left". */
export function speaks(field: Field, { first, end }: Place): boolean {
  const isApposed = field.word(first - 1) === "," && field.word(end) === "," && isSpeech(field, end + 1);
  return isApposed || isSpeech(field, end) || (isSpeech(field, first - 1) && field.tokens[first - 2]?.pos === "PUNCT");
}

function isSpeech({ tokens }: Field, at: number): boolean {
  const token = tokens[at];
  return token?.pos === "VERB" && SPEECH_VERBS.has(token.lemma);
}
