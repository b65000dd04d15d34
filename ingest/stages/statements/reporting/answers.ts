import type { Draft, Range } from "../draft.ts";
import { itemAt, lastFrom } from "../../locate.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import { isOpen, type Scene } from "../grammar/scene.ts";
import type { Quotation } from "../../../document.ts";
import { words } from "../../word-list.ts";

/** Verbs that give quoted words as what somebody said: `"No," was her answer`, `"No," came the reply`. */
const GIVES = new Set(["was", "is", "were", "came", "comes"]);
/** What points back at them from a sentence of its own: `"No." That was the answer of Ruiz.` */
const POINTING = new Set(["that", "this", "such", "those", "these"]);
/** What quoted words may be. **Source:** general knowledge of English reporting. */
const ANSWERS =
  words(`answer reply response retort verdict message reaction rejoinder comment assessment explanation advice motto refrain view opinion warning
  plea appeal conclusion judgment judgement sentiment conviction promise pledge claim complaint thought thoughts words`);
const OWNING = new Set(["of", "from", "by"]);
const HERS = new Set(["his", "her", "their", "my", "our"]);

/** Quoted words that are told to be an answer, in reading order. The noun's phrase is the source: "Ruiz's answer" stands for Ruiz. */
export function answersIn(scene: Scene): Draft[] {
  return scene.quotations.flatMap((quotation) => {
    const draft = quotation.closed ? answered(scene, quotation) : undefined;
    return draft === undefined ? [] : [draft];
  });
}

function answered(scene: Scene, { span }: Quotation): Draft | undefined {
  const { tokens, document } = scene;
  const next = lastFrom(tokens, span[1] - 1) + 1;
  const isPointing = POINTING.has(tokens[next]?.lower ?? "");
  const verb = isPointing ? next + 1 : next;
  const sentence = itemAt(document.sentences, tokens[verb]?.span[0] ?? 0);
  if (!GIVES.has(tokens[verb]?.lower ?? "") || !isOpen(scene, verb) || sentence === undefined) return undefined;
  if (itemAt(document.sentences, span[0])?.block !== sentence.block) return undefined;
  const phrase = phraseStartingAt(scene, verb + 1, sentence.tokens[1]);
  const noun = tokens.slice(phrase?.first, phrase?.end).find(({ lower }) => ANSWERS.has(lower));
  if (phrase === undefined || noun === undefined) return undefined;
  const source = isPointing ? ownerOf(scene, phrase, noun.index) : phrase;
  return (
    source && {
      ...{ rule: "quote/before-cue", act: "speech", refusal: false, content: [span], source },
      ...{ isWhole: isPointing },
      ...{ cue: { first: verb, end: verb + 1 }, referent: undefined, medium: undefined, sentence: sentence.index },
    }
  );
}

/** "Ruiz" of "the advice of Ruiz", "her advice" itself; "the advice" is anybody's. */
function ownerOf({ tokens }: Scene, phrase: Range, noun: number): Range | undefined {
  const { first, end } = phrase;
  if (OWNING.has(tokens[noun + 1]?.lower ?? "") && noun + 2 < end) return { first: noun + 2, end };
  const before = tokens.slice(first, noun);
  return before.some(({ pos, lower }) => HERS.has(lower) || (pos === "PART" && lower !== "to")) ? phrase : undefined;
}
