import { cut } from "../../../../graph/model/spans.ts";
import type { Sentence } from "../../../document.ts";
import { type Complement, WH } from "./complement.ts";
import { spanOf } from "../content.ts";
import type { Cue } from "./cue.ts";
import type { Draft, Range } from "../draft.ts";
import { beforeVerbGroup, sourceBefore } from "../grammar/source-before.ts";
import { isOpen, sentenceRange, type Scene } from "../grammar/scene.ts";
import { ANSWERS, NO_COMMENT, OWNING_UP, QUESTIONED, REFUSALS, type Silence, SILENCES } from "../tables/silences.ts";

const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);
/** Words behind a verb that are looked at for what it asks for. */
const OBJECT_MAX = 5;
/** The longest words that say that nothing is said. */
const NO_COMMENT_MAX = 60;

/** The first silence of a sentence: "did not respond", "had no comment", "could not be reached": a refusal without a word of one's own. */
export function silences(scene: Scene, sentence: Sentence): Draft[] {
  const range = sentenceRange(sentence);
  for (let verb = range.first + 1; verb < range.end; verb += 1) {
    const end = isOpen(scene, verb) ? silenceEnd(scene, verb, range) : undefined;
    const found = end === undefined ? undefined : sourceBefore(scene, sourceEnd(scene, verb), range.first);
    if (end === undefined || found === undefined) continue;
    const first = beforeVerbGroup(scene, verb, range.first) + 1;
    const content = spanOf(scene, { first: end, end: range.end });
    const alone = spanOf(scene, { first: verb, end: verb + 1 });
    if (alone === undefined) continue;
    return [
      {
        rule: "refusal",
        act: "speech",
        refusal: true,
        content: [content ?? alone],
        cue: { first, end: content === undefined ? verb : end },
        source: found.source,
        referent: found.referent,
        sentence: sentence.index,
        medium: undefined,
      },
    ];
  }
  return [];
}

/** Where the words end by which somebody is silent; undefined where nobody is. */
function silenceEnd(scene: Scene, verb: number, { first, end }: Range): number | undefined {
  const token = scene.tokens[verb];
  const silence = token && SILENCES.get(token.lemma);
  if (token === undefined) return undefined;
  if (silence === undefined) return neither(scene, verb, end);
  if (!isVerbal(silence, token.pos)) return undefined;
  const group = scene.tokens.slice(beforeVerbGroup(scene, verb, first) + 1, verb);
  if (silence.denied && !group.some(({ lower }) => NEGATIONS.has(lower))) return undefined;
  if (silence.passive && !group.some(({ lemma }) => lemma === "be")) return undefined;
  return silence.object === undefined || silence.object.test(objectOf(scene, verb, end)) ? verb + 1 : undefined;
}

/** A verb, or what is said with "be": "was not available". */
function isVerbal({ object, passive }: Silence, pos: string): boolean {
  return pos === "VERB" || (passive === undefined && object !== undefined && (pos === "ADJ" || pos === "AUX"));
}

function objectOf({ tokens }: Scene, verb: number, end: number): string {
  const words = tokens.slice(verb + 1, Math.min(end, verb + 1 + OBJECT_MAX)).filter(({ pos }) => pos !== "PUNCT");
  return words.map(({ lower }) => lower).join(" ");
}

/** "neither confirmed nor denied", "neither admitted nor denied". */
function neither({ tokens }: Scene, verb: number, end: number): number | undefined {
  const isAnswer = (at: number): boolean =>
    ANSWERS.has(tokens[at]?.lemma ?? "") || OWNING_UP.has(tokens[at]?.lower ?? "");
  if (tokens[verb - 1]?.lower !== "neither" || !isAnswer(verb)) return undefined;
  return tokens[verb + 1]?.lower === "nor" && isAnswer(verb + 2) && verb + 2 < end ? verb + 3 : undefined;
}

/** The token before which the source is looked for. */
function sourceEnd({ tokens }: Scene, verb: number): number {
  return tokens[verb - 1]?.lower === "neither" ? verb - 1 : verb;
}

/** Whether the words of a report say that nothing is said: "she had no comment". */
export function saysNothing({ document: { text } }: Scene, { content: [first, ...rest] }: Draft): boolean {
  if (first === undefined || rest.length > 0) return false;
  return NO_COMMENT.test(cut(text, [first[0], Math.min(first[1], first[0] + NO_COMMENT_MAX)]).toLowerCase());
}

/** "declined to comment", "declined to be named", "would not say whether": a refusal; "refused to sign" is a deed, "could not say" a gap. */
export function isRefusal(scene: Scene, cue: Cue, { form, first }: Complement): boolean {
  const { tokens } = scene;
  if (form === "clause") return isUnanswered(scene, cue, first);
  if (form !== "infinitive" || !REFUSALS.has(tokens[cue.verb]?.lemma ?? "")) return false;
  const isAsked = tokens[first + 1]?.lower === "be" && QUESTIONED.has(tokens[first + 2]?.lower ?? "");
  return isAsked || ANSWERS.has(tokens[first + 1]?.lemma ?? "");
}

/** "would not say whether", "Neither would say whether". */
function isUnanswered(scene: Scene, { verb, negated, source }: Cue, first: number): boolean {
  const { tokens } = scene;
  const isDenied = negated || tokens[source?.first ?? -1]?.lower === "neither";
  if (!isDenied || !ANSWERS.has(tokens[verb]?.lemma ?? "") || !WH.has(tokens[first]?.lower ?? "")) return false;
  return !tokens.slice(beforeVerbGroup(scene, verb, 0) + 1, verb).some(({ lower }) => lower === "could");
}
