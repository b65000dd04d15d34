import type { Draft } from "./draft.ts";
import { itemAt, lastFrom } from "../locate.ts";
import { phraseStartingAt } from "./phrase.ts";
import { isOpen, type Scene } from "./scene.ts";
import type { Quotation } from "../../document.ts";

/** Verbs that give quoted words as what somebody said: `"No," was her answer`, `"No," came the reply`. */
const GIVES = new Set(["was", "is", "were", "came", "comes"]);
/** What quoted words may be. **Source:** general knowledge of English reporting. */
const ANSWERS = new Set(
  "answer reply response retort verdict message reaction rejoinder comment assessment explanation advice motto refrain".split(
    " ",
  ),
);

/** Quoted words that are told to be an answer, in reading order. The noun's phrase is the source: "Ruiz's answer" stands for Ruiz. */
export function answersIn(scene: Scene): Draft[] {
  return scene.quotations.flatMap((quotation) => {
    const draft = quotation.closed ? answered(scene, quotation) : undefined;
    return draft === undefined ? [] : [draft];
  });
}

function answered(scene: Scene, { span }: Quotation): Draft | undefined {
  const { tokens, document } = scene;
  const verb = lastFrom(tokens, span[1] - 1) + 1;
  const sentence = itemAt(document.sentences, tokens[verb]?.span[0] ?? 0);
  if (!GIVES.has(tokens[verb]?.lower ?? "") || !isOpen(scene, verb) || sentence === undefined) return undefined;
  const source = phraseStartingAt(scene, verb + 1, sentence.tokens[1]);
  const nouns = source && tokens.slice(source.first, source.end).map(({ lower }) => lower);
  if (source === undefined || nouns?.some((noun) => ANSWERS.has(noun)) !== true) return undefined;
  return {
    ...{ rule: "quote/before-cue", act: "speech", refusal: false, content: [span], source },
    ...{ cue: { first: verb, end: verb + 1 }, referent: undefined, medium: undefined, sentence: sentence.index },
  };
}
