import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Token } from "../../../document.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import { ageBehind, ageTold } from "./ages.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { personBefore, speaks } from "./he-she.ts";
import { isPersonKind } from "./words.ts";
import { words } from "../../word-list.ts";

/** So many sentences back who was heard may be meant by words that tell nothing of the name. */
const NEAR = 2;

/**
 * Nouns by which news goes on about whom it just named: "the 41-year-old", "the Ohio Republican", "the mayor-elect". Not those that mostly bring somebody
 * new: "the spokesman", "the driver". **Source:** English usage.
 */
const VARIATIONS =
  words(`old elect democrat republican lawmaker mp mla mep msp td senator congressman congresswoman politician incumbent challenger
  candidate nominee contender hopeful runner newcomer veteran native businessman businesswoman billionaire millionaire tycoon mogul entrepreneur star winner champion medalist singer actor actress author novelist
  father mother grandfather grandmother mom dad widow widower retiree pensioner immigrant texan californian novice conservative liberal progressive
  libertarian socialist moderate centrist`);

/** Whom news goes on about in other words than the name: "the nominee", "the 41-year-old nurse", "the former mayor". */
export function varied(field: Field, phrase: Phrase, head: number): Mention | undefined {
  const { first } = phrase;
  const age = ageTold(field, first);
  const isVaried = isVariation(field.tokens[head]) || age !== undefined;
  if (!isVaried && !isFormer(field, first, field.word(head))) return undefined;
  const heard = justHeard(field, phrase);
  if (heard === undefined || isOfAnotherAge(field, phrase, heard, age)) return undefined;
  return isVaried || isAlone(field, first, heard) ? heard : undefined;
}

/** "the nominee", "the Democrat"; not the last word of a name, "the Norwell Star". */
function isVariation(head: Token | undefined): boolean {
  if (head === undefined || !VARIATIONS.has(head.lower)) return false;
  return head.lower === head.text || partyCalled(head.lower) !== undefined || head.lower.endsWith("an");
}

/** Who was last heard, if the sentence does not tell that it is somebody else. */
function justHeard(field: Field, { first, sentence }: Phrase): Mention | undefined {
  const heard = personBefore(field, first, sentence, undefined, sentence - NEAR);
  const isHeard = (place: Place): boolean => place.mention === heard;
  const before = field.within(field.opening(sentence), first).filter(isHeard);
  const isContrast = before.length > 0 && CONTRASTS.test(field.word(first - 1));
  const isApart = isContrast || before.some((place) => speaks(field, place) || opensSentence(field, place));
  // "The former mayor thanked Vale."
  const isNamed = field.within(first, field.opening(sentence + 1)).some(isHeard);
  return isApart || isNamed ? undefined : heard;
}

/** "Vale has a plan, but the nominee wants none of it". */
const CONTRASTS = /^(?:but|while|whereas)$/;

/** Who opens a sentence does not come back in it as somebody described: "Vale wrote to Ruiz before the nominee left". */
function opensSentence(field: Field, { first, sentence }: Place): boolean {
  const leading = field.tokens.slice(field.opening(sentence), first);
  return leading.length <= TITLE_MAX && leading.every(({ pos }) => pos === "PROPN" || pos === "PUNCT" || pos === "DET");
}

/** The longest title before who opens a sentence, in tokens: "The Rev. Dr.". */
const TITLE_MAX = 4;

/** "the former mayor", "the retired welder"; a former president needs no naming, so that the last one named may be somebody else. */
function isFormer(field: Field, first: number, noun: string): boolean {
  return /^(?:former|retired|onetime)$/.test(field.word(first + 1)) && !KNOWN.test(noun);
}

const KNOWN = /^(?:president|premier|minister|chancellor|pope|king|queen|prince|princess|lady)$/;

/** Whether nobody else was named beside somebody, or nobody else spoke: whose old office it is, is not told. */
function isAlone(field: Field, first: number, heard: Mention): boolean {
  const people = field.before(first, NEAR).filter(({ quoted, mention }) => !quoted && isPersonKind(mention.kind));
  const own = people.find(({ mention }) => mention === heard);
  const beside = people.filter(({ sentence }) => sentence === own?.sentence);
  return (
    beside.every(({ mention }) => mention === heard) ||
    beside.some((place) => place.mention === heard && speaks(field, place))
  );
}

function isOfAnotherAge(field: Field, { first }: Phrase, heard: Mention, age: string | undefined): boolean {
  if (age === undefined) return false;
  const own = field.before(first, Infinity).filter(({ mention }) => mention === heard);
  return own.some((place) => ![undefined, age].includes(ageBehind(field, place)));
}
