import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Span } from "../../../../graph/model/spans.ts";
import { lastFrom } from "../../locate.ts";
import type { Scene } from "../grammar/scene.ts";
import { peopleOf } from "../speaker.ts";
import { words } from "../../word-list.ts";

/** Parts of speech of a title before a name: "novelist", "Mayor", "the chef". */
const TITLE = new Set(["NOUN", "PROPN", "ADJ", "DET", "PUNCT"]);
/** So many words may stand between "spoke with" and the name: "the newly elected mayor of Ash". */
const TITLE_MAX = 6;

/** What is done with whom questions are put to: the words right before them. **Source:** general knowledge of interviews in print. */
const ASKED_WITH =
  /(?:^| )(?:(?:spoke|speaks|talked|talks|chatted|chats|sat down|sits down|caught up|catches up|met|meets|met up) (?:to|with)|met|meets|(?:interview|conversation|talk|chat|q&a|q & a|questions) (?:with|for)|interviewed|interviews|interview :|asked|questioned|joined by)$/;

/** Who puts questions, before a name. */
const WRITERS = words("writer reporter correspondent editor columnist interviewer journalist our");

/** Whom the questions of an article are put to: with whom its opening tells that somebody spoke, else who is named first there. */
export function intervieweeIn(scene: Scene, questions: number): Mention | undefined {
  const named = peopleOf(scene)
    // Whose byline it is asks.
    .filter(({ credit }) => credit !== true)
    .flatMap((mention) => mention.spans.slice(0, 1).map((span) => ({ mention, span })))
    .filter(({ span }) => span[0] < questions)
    .sort((a, b) => a.span[0] - b.span[0]);
  return (named.find(({ span }) => isSpokenWith(scene, span)) ?? named[0])?.mention;
}

/** "spoke with novelist Ruiz"; not "She spoke with writer Vale", who asks. */
function isSpokenWith({ tokens }: Scene, span: Span): boolean {
  let at = lastFrom(tokens, span[0]) - 1;
  for (let steps = 0; at >= 0 && steps <= TITLE_MAX; steps += 1, at -= 1) {
    if (WRITERS.has(tokens[at]?.lower ?? "")) return false;
    const words = tokens.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower);
    if (words.some((word) => word === "he" || word === "she")) return false;
    if (ASKED_WITH.test(words.join(" "))) return true;
    if (!TITLE.has(tokens[at]?.pos ?? "") && tokens[at]?.lower !== "of") return false;
  }
  return false;
}
