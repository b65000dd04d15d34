import type { Span } from "../../../../graph/model/spans.ts";
import { itemAt, itemsWithin } from "../../locate.ts";
import { takenBy } from "../carry.ts";
import type { Draft } from "../draft.ts";
import { phraseStartingAt } from "../grammar/phrase.ts";
import type { Scene } from "../grammar/scene.ts";
import { TELLING_NOUNS } from "../tables/media.ts";

/** Fewer quoted words than this are a label, not a statement: the "sanctuary city". */
const WORDS_MIN = 4;

/** Quoted words that no verb brings, in a sentence with a noun for words: `Ruiz issued a statement on the "talk of the town."` */
export function besideNouns(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const taken = takenBy(scene, drafts);
  return scene.quotations.flatMap(({ span }) => {
    const sentence = itemAt(scene.document.sentences, span[0]);
    if (taken(span) || sentence === undefined || wordsIn(scene, span) < WORDS_MIN) return [];
    const [first, end] = sentence.tokens;
    const noun = scene.tokens
      .slice(first, end)
      .find((token) => TELLING_NOUNS.has(token.lower) && token.span[1] <= span[0]);
    const source = noun && sourceOf(scene, sentence.tokens, noun.index);
    if (noun === undefined || source === undefined) return [];
    const cue = { first: noun.index, end: noun.index + 1 };
    const draft: Draft = {
      rule: "quote/noun", act: "speech", refusal: false, content: [span], cue, source, referent: undefined, sentence: sentence.index, medium: cue,
    }; // prettier-ignore
    return [draft];
  });
}

/** The sentence's subject: the phrase before its first verb. */
function sourceOf(scene: Scene, [first, end]: readonly [number, number], noun: number) {
  for (let at = first; at < Math.min(end, noun); at += 1) {
    if (scene.tokens[at]?.pos !== "PROPN" && scene.tokens[at]?.pos !== "PRON") continue;
    const phrase = phraseStartingAt(scene, at, end);
    const next = scene.tokens[phrase?.end ?? end];
    if (phrase !== undefined && phrase.end <= noun && next !== undefined && ["VERB", "AUX", "NOUN"].includes(next.pos))
      return phrase;
  }
  return undefined;
}

function wordsIn({ tokens }: Scene, span: Span): number {
  return itemsWithin(tokens, span).filter((token) => token.pos !== "PUNCT").length;
}
